/**
 * What is said to somebody who typed something wrong: each line of the table is answered by the very code
 * that answers on a command line, in one process.
 *
 * `npm run generate` writes test/wrong-uses/said.txt anew; a change of it is reviewed as a change of code.
 */
import { dispatch } from "../src/cli/dispatch.ts";

const NOW = { seconds: 1_795_190_400, nanos: 0 };

/** As a shell would take them apart; quotation marks keep words together. */
export const TYPED = `
bob@example.com
bob*
example.com
12345
/var/log/nowhere
corpus/demo
192.0.2.7
192.0.2.0/24
2001:db8::7
7q4kx2m9a0b1c
senders
refused
adopted
greylisted
finnd
reprot
sesions
serch
frobnicate
--from bob@example.com
-h5
report sendrs
report refuse
report nothing-like-it
report --table fate
report senders --table fates
report --top many
report --top -1
report --top
report -o xml
report -o jsn
report --output
report --colour always
report --color sometimes
report --tail 5
report --detail 3
report -x
report --since never
report --since 20.11.2026
report --since 11/20/2026
report --since 2026-13-01
report --since 2026-02-30
report --on yesterdy
report --on tomorow
report --until 25:00
report --since 2026-11-20 --until 2026-11-19
report --tz Berlin
report --tz Europe/Berlni
report --tz +25:00
report --year 99
report --as qmail-sendd
report --as postfix
report --leap-seconds /nowhere/leap
report --queue-lifetime week
report queue --at sometime
queue --at sometime
queue ip:192.0.2.7
report senders ip:192.0.2.7
report senders --ip !192.0.2.7
report refused status:bounced
report status:bounced ip:192.0.2.7
report --table capacity to:bob@example.com
report nothing-like-it to:bob@example.com
sessions status:bounced
sessions form:bob
find ip:192.0.2.7
find --ip 192.0.2.7
find --helo
sessions --size 5
grep --from=bob x
find subject:invoice
find helo:mx
find user:bob
find rule:greylist
find form:bob
find statsu:bounced
find status:failed
find status:sent
find status:bounce
find status:rejected
find --status failed
find --status undelivered
find --status
find --reason greylist
find --reason full
find reason:spam
find size:big
find --size ten
find uid:root
find --msg abc
find from:
find from:/(/
find /unfinished
find "quoted
find --fields form,to
find --since 2026-11-20 --until 2026-11-19
find since:2026-11-20 until:2026-11-19
find --from
find --form bob
find --limit 5
find --sort size
find -n none
find -n 0
find --verbose
sessions --ip bob
sessions --ip 192.0.2.0/99
sessions --verdict rejected
sessions --verdict acepted
sessions --rule greylst
sessions --status bounced
sessions --since soon
session
session bob@example.com
session 26163@sometime
show
show bob@example.com
show msg
show msg abc
show --at sometime msg 12
grep
grep (
grep -n x
grep -r x
lines --knd alert
lines -o json
lines --since soon
config
config shw
config set zones.shown UTC
report --leave-out 192.0.2.0/99
report --leave-out
help finnd
help nothing-of-that
help send
demo finnd
demo multilog
lines --kind foo
lines --kind delivery-end
report test/wrong-uses/postfix.log
find --to bob test/wrong-uses/exim.log
sessions test/wrong-uses/sendmail.log
report test/wrong-uses/binary
report test/wrong-uses/nothing
show 7q4kx2m9a0b1c test/wrong-uses/no-logs
lines test/wrong-uses/nowhere.log
help quer
help tims
help reason
sessions --verdict=bounced
find --verdict rejected
find --since ./corpus/qmail-send/qmail-send-bounces.log
report --since 05/11/2026
report --tz new_york
report --timezone CET
report --log-tz /var/log/maillog=Berlin
tail
connections
--ip 192.0.2.7
--problems
completion tcsh
`
  .trim()
  .split("\n");

/** Each with what is said, one empty line between. */
export async function said(): Promise<string> {
  const answers: string[] = [];
  for (const typed of TYPED) answers.push(`$ qtrail ${typed}\n${await answerTo(typed)}\n`);
  return answers.join("\n");
}

async function answerTo(typed: string): Promise<string> {
  const words = typed.split(" ");
  try {
    return `(status ${await dispatch(words, NOW)})`;
  } catch (error) {
    if (!(error instanceof Error && "hint" in error)) throw error;
    return [error.message, ...String(error.hint).split("\n")].join("\n  ");
  }
}

/** The commands that an answer holds: each up to what ends a clause, or the line. */
export function commandsIn(answer: string): string[] {
  return answer
    .split("\n")
    .slice(2) // what was typed, and what is wrong with it
    .flatMap((line) => [...line.matchAll(/\bqtrail [^;]+/g)].map(([command]) => command));
}
