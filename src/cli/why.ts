/**
 * `qtrail why`: why mail to a domain, an address or a host does not arrive, since when, and whose fault it is.
 */

import { choiceOf } from "../reports/filter/chosen.ts";
import { isOfTime } from "../reports/filter/period.ts";
import { describe } from "../reports/filter/print.ts";
import { LOG_KINDS } from "../reports/reach.ts";
import { type AskedAbout, askedAbout } from "../reports/why/asked-about.ts";
import { newDoor, seeSession } from "../reports/why/door.ts";
import { newEvidence, seeMessage } from "../reports/why/evidence.ts";
import { verdictOn } from "../reports/why/verdict.ts";
import { againOn } from "./again.ts";
import { type Call, command } from "./command.ts";
import { against } from "./coverage.ts";
import { UserError } from "./error.ts";
import { filtersOn, OUTPUT, READING, STORE } from "./flags.ts";
import { patternGuard } from "./guarded-pattern.ts";
import { hashesFor, type WithHash, withHashes } from "./hashed-filter.ts";
import { orTrouble, readFacts, readOptions, timeContext } from "./logs.ts";
import { nearMisses } from "./near.ts";
import { periodOf } from "./period.ts";
import { typedAs } from "./redacted-filter.ts";
import { redactorFor } from "./redaction.ts";
import { openScreen } from "./screen.ts";
import { filterOf, sortArguments } from "./search.ts";
import { printWhy } from "./why-formats.ts";

const SEARCHED = { name: "why", kinds: LOG_KINDS } as const;

const flags = {
  ...filtersOn("messages", ["queue"]),
  ...OUTPUT,
  ...STORE,
  ...READING,
};

export const why = command({
  name: "why",
  summary: "tell why mail to a domain, address or host does not arrive",
  about: [
    "Gives a verdict: rate limited, listed, their DNS, their server, unknown users, our own network and more, or that there is no trouble, or that the log cannot tell; since when, and whether it is over; us or them, by how all other mail fared in the minutes around; the reasons over time; the first and the last reply word for word; whom it concerned; and what to do.",
    "The first argument is what is asked about, even if a file is called so. A name is a domain if mail was sent to that very domain; its subdomains do not count, and are named. Else it is a host, or a domain of hosts, as replies name them. qmail logs no MX names, so an attempt that got no connection belongs to no host: ask for its domain. Where logs of sessions were read, what came from there to our own door is told too.",
    "Verdicts compare with the period that was read: give more of the log for more of the past. Terms and flags as in find choose which mail counts; all other mail of the period is what it is compared with.",
    "Exit status: 0 if something was found, 1 if nothing, 2 if something could not be read.",
  ],
  arguments: [
    { usage: "DOMAIN|ADDRESS|HOST", about: "what is asked about: a name, an address, an IP" },
    { usage: "[QUERY...]", about: "terms such as since:2d from:news@shop.example" },
    { usage: "[PATH...]", about: "log files or directories", completes: "paths" },
  ],
  flags,
  examples: [
    {
      command: "qtrail why bigmail.example",
      about: "why mail to that domain is late or comes back",
    },
    {
      command: "qtrail why bigmail.example --on 2026-11-19 -o json",
      about: "of one day, for a program",
    },
  ],
  run,
});

async function run({ args, flags: given, now, asker }: Call<typeof flags>): Promise<number> {
  const [typed, ...rest] = args;
  const { words, paths } = sortArguments(rest, asker);
  const subject = subjectOf(typed && typedAs(typed, redactorFor(given)));
  const asked = withAlias(subject, await hashesFor(given, paths));
  const options = await readOptions(given, asker);
  const patterns = patternGuard({ all: asker.patternMilliseconds });
  const times = { ...timeContext(options, now), guard: patterns.guard };
  const filter = await withHashes(filterOf(given, words, SEARCHED), given, paths);
  const period = periodOf(filter, times);
  const choice = choiceOf(filter, times);
  const isTimely = choiceOf({ ...filter, terms: filter.terms.filter(isOfTime) }, times);
  const screen = await openScreen(given, asker.outlet);
  const evidence = newEvidence(asked);
  const door = newDoor();
  const near = nearMisses(
    {
      ...filter,
      terms: [{ key: "word", negated: false, value: { kind: "part", text: asked.text } }],
    },
    times,
  );
  const read = await readFacts(
    paths,
    { ...options, asked: { period, kinds: LOG_KINDS, facts: ["message", "session"] } },
    screen,
    (fact) => {
      if (fact.kind === "session") {
        const session = isTimely.session(fact.session);
        if (session) seeSession(door, asked, session);
      }
      if (fact.kind !== "message" || !isTimely.recipients(fact.message)) return;
      const counted = choice.recipients(fact.message);
      seeMessage(evidence, fact.message, (recipient) => counted?.includes(recipient) ?? false);
      near.add(fact.message);
    },
  );
  patterns.cover(read);
  const again = againOn(paths, given, { filter, read });
  const coverage = against(read, { kinds: ["queue"], period, now }, again);
  const verdict = verdictOn(evidence);
  const isNothing = verdict.verdict === "nothing" && door.sessions === 0;
  await printWhy(
    {
      asked,
      query: describe(filter).query,
      evidence,
      verdict,
      door,
      near: isNothing ? near.sentences() : [],
      coverage,
      period,
      zone: options.zone,
      again,
    },
    given,
    screen,
  );
  return orTrouble(isNothing ? 1 : 0, coverage);
}

/** A domain and a host are never hashed. */
function withAlias(asked: AskedAbout, withHash: WithHash): AskedAbout {
  if (asked.kind !== "address") return asked;
  const { value } = withHash({
    key: "word",
    negated: false,
    value: { kind: "whole", text: asked.text },
  });
  const { alias } = value as { alias?: string };
  return { ...asked, ...(alias && { alias }) };
}

function subjectOf(typed: string | undefined): AskedAbout {
  if (typed === undefined)
    throw new UserError("why what?", {
      hint: "name a domain, an address or a host: qtrail why example.com",
    });
  const asked = askedAbout(typed);
  if (asked) return asked;
  throw new UserError(`"${typed}" is no domain, no address and no host`, {
    hint: "name one as it stands in the log: qtrail why example.com",
    corrections: [[typed, "example.com"]],
  });
}
