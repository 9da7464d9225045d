/**
 * `qtrail session`: the story of one session, the verdict first.
 */

import { withoutMail } from "../reports/dialogue-without-mail.ts";
import { shellWords } from "../reports/shell-words.ts";
import { compareInstants, type Instant } from "../time/instant.ts";
import { parseMoment } from "../time/words.ts";
import type { Fact, Message } from "../tracking/facts.ts";
import type { Session } from "../tracking/sessions/facts.ts";
import { keptMessage } from "../tracking/views.ts";
import { againOn } from "./again.ts";
import { askedById, readForId } from "./by-id.ts";
import { type Call, command, grouped, onOff } from "./command.ts";
import { against, coverageText } from "./coverage.ts";
import { UserError } from "./error.ts";
import { OUTPUT, READING, STORE } from "./flags.ts";
import { firstLineOf } from "./id-words.ts";
import { listing } from "./listing.ts";
import { orTrouble, readOptions, timeContext } from "./logs.ts";
import { formatOf } from "./output/format.ts";
import { openScreen } from "./screen.ts";
import { sessionStory } from "./session-story.ts";
import { SESSION_LIST } from "./session-words.ts";

const flags = {
  ...grouped("Output", {
    dialogue: onOff("the recorded dialogue too; log-ins are hidden in it", { short: "d" }),
    body: onOff("the lines of the mail too in the recorded dialogue"),
    verbose: onOff("the raw log lines of the session too, log-ins hidden", { short: "v" }),
  }),
  ...OUTPUT,
  ...STORE,
  ...READING,
};

export const session = command({
  name: "session",
  summary: "tell the story of one SMTP, POP3 or IMAP session",
  about: [
    "Shows what became of a connection: the verdict, then every step in time, what decided it, and the messages that it brought, with how sure that is: EXACT, the same qp was logged on both sides; STRONG, the only session whose sender, recipients and time fit; LIKELY, a part of that is not logged, or several fit.",
    "The session is named by the id that `qtrail sessions` prints, or by its process and a time: 24016@'2026-11-19 09:14' (pids are used again).",
    "Exit status: 0 if the session was found, 1 if not, 2 on trouble.",
  ],
  arguments: [
    { usage: "ID | PID@TIME", about: "the session" },
    { usage: "[PATH...]", about: "log files or directories", completes: "paths" },
  ],
  flags,
  examples: [
    { command: "qtrail session 4c3he", about: "the session whose id begins with 4c3he" },
    {
      command: "qtrail session -d 24016@'2026-11-19 09:14'",
      about: "by process and time, with the dialogue",
    },
  ],
  run,
});

async function run({ args, flags: given, now, asker }: Call<typeof flags>): Promise<number> {
  const [wanted, ...paths] = args;
  const withLines = given.verbose || given.dialogue;
  const options = { ...(await readOptions(given, asker)), keepLines: withLines };
  const fits = wantedSession(wanted, (time) => parseMoment(time, timeContext(options, now)));
  const screen = await openScreen(given, asker.outlet);
  const found: Session[] = [];
  /** Messages that some session brought. */
  const joined = new Map<string, Message>();
  const onFact = (fact: Fact): void => {
    if (fact.kind === "session" && fits(fact.session))
      found.push(given.body ? fact.session : withoutMail(fact.session));
    if (fact.kind === "message" && fact.message.session?.id !== undefined)
      joined.set(fact.message.id, keptMessage(fact.message));
  };
  const read = await readForId(paths, options, screen, {
    asked: askedById(wanted?.toLowerCase(), ["sessions"]),
    onFact,
    isFound: () => found.length > 0,
  });
  const coverage = against(
    read,
    { kinds: ["sessions"], period: {}, now },
    againOn(paths, given, { read }),
  );
  const [only] = found;
  const format = formatOf(given);
  const isOneId = found.every(({ id }) => id === only?.id);
  if (only && isOneId && (format === "table" || format === "md")) {
    const style = {
      zone: options.zone,
      screen,
      withDialogue: given.dialogue,
      withLines: given.verbose,
    };
    const stories = found.map((one) =>
      sessionStory(
        one,
        one.messages.flatMap(({ id }) => joined.get(id) ?? []),
        style,
      ),
    );
    const answer = `${stories.join("\n")}\n${coverageText(coverage, options.zone)}\n`;
    await screen.show(format === "md" ? `\`\`\`\n${answer}\`\`\`\n` : answer);
    return orTrouble(0, coverage);
  }
  const asked = { query: wanted ?? "" };
  const flagsOfList = { ...given, last: undefined, reverse: false };
  const list = listing(SESSION_LIST, flagsOfList, { screen, zone: options.zone, asked });
  for (const one of found) await list.add(one);
  await list.end(coverage, () => [
    ...firstLineOf(wanted ?? "", options.zone),
    "All ids: qtrail sessions",
  ]);
  if (!isOneId)
    screen.talk(`${wanted} is ${found.length} sessions: show one by its id, or by PID@TIME`);
  return orTrouble(found.length > 0 ? 0 : 1, coverage);
}

function wantedSession(
  wanted: string | undefined,
  momentOf: (time: string) => Instant,
): (session: Session) => boolean {
  if (wanted === undefined)
    throw new UserError("show which session?", {
      hint: "name it by its id, or by PID@TIME; the ids are listed by: qtrail sessions",
    });
  const byPid = /^(\d{1,10})@(.+)$/.exec(wanted);
  if (byPid) {
    const pid = Number(byPid[1]);
    const at = momentOf(byPid[2] as string);
    return (session) => session.pid === pid && isOpenAt(session, at);
  }
  const id = wanted.toLowerCase();
  if (!/^[0-9a-z]{1,13}$/.test(id))
    throw new UserError(`"${wanted}" is no session id`, {
      hint: wanted.includes("@")
        ? `write: qtrail ${shellWords(["sessions", "--from", wanted])}`
        : "an id is up to 13 letters and digits; or write PID@TIME; the ids are listed by: qtrail sessions",
    });
  return (session) => session.id.startsWith(id);
}

/** Open at some moment of that minute: people write times to the minute. */
function isOpenAt({ started, ended }: Session, at: Instant): boolean {
  const begin = started ?? ended;
  const end = ended ?? started;
  const later = { seconds: at.seconds + 60, nanos: at.nanos };
  if (begin && compareInstants(begin, later) >= 0) return false;
  return !end || compareInstants(end, at) >= 0;
}
