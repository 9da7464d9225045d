/**
 * `qtrail show`: one message, the verdict first, then the evidence.
 */

import type { Asked } from "../pipeline/asked.ts";
import { withoutMail } from "../reports/dialogue-without-mail.ts";
import type { Term } from "../reports/filter/filter.ts";
import { messageFinder } from "../reports/filter/match.ts";
import { printTerm } from "../reports/filter/print.ts";
import { parseTerm } from "../reports/filter/query.ts";
import { shellWords } from "../reports/shell-words.ts";
import { compareInstants, type Instant, later } from "../time/instant.ts";
import { parseMoment } from "../time/words.ts";
import type { Zone } from "../time/zones.ts";
import type { Fact, Message } from "../tracking/facts.ts";
import type { Session } from "../tracking/sessions/facts.ts";
import { keptMessage } from "../tracking/views.ts";
import { againOn } from "./again.ts";
import { askedById, readForId } from "./by-id.ts";
import {
  type Call,
  command,
  grouped,
  list,
  longName,
  onOff,
  text,
  type Values,
} from "./command.ts";
import { against, coverageText } from "./coverage.ts";
import { UserError } from "./error.ts";
import { COUNTING, OUTPUT, QUEUE_LIFETIME, READING, STORE } from "./flags.ts";
import { hashesFor } from "./hashed-filter.ts";
import { firstLineOf } from "./id-words.ts";
import { letterOf } from "./letter.ts";
import {
  type Addressee,
  LETTER_READERS,
  type LetterReader,
  recipientsFor,
} from "./letter-recipients.ts";
import { type Listed, listing } from "./listing.ts";
import { orTrouble, readOptions, timeContext } from "./logs.ts";
import { messageList } from "./messages.ts";
import { formatOf } from "./output/format.ts";
import { openScreen } from "./screen.ts";
import { type Related, storyOf } from "./story.ts";

const flags = {
  ...grouped("Which message", {
    at: text("TIME", "of the lives of a message number, the one at this time"),
  }),
  ...grouped("Output", {
    verbose: onOff("the raw log lines of the message too", { short: "v" }),
    body: onOff("with --session: the lines of the mail too in its recorded dialogue"),
    session: onOff("the whole session that brought it too, with its dialogue if it was recorded"),
  }),
  ...grouped("For others", {
    for: text(
      "WHOM",
      "text to paste into a mail: to the customer, or to the postmaster of the other server",
      { choices: LETTER_READERS },
    ),
    to: list("ADDRESS", "with --for: the recipient that it is about; may be given several times"),
    queueLifetime: COUNTING.queueLifetime,
  }),
  ...OUTPUT,
  ...STORE,
  ...READING,
};

export const show = command({
  name: "show",
  summary: "tell the story of one message",
  about: [
    "Shows what became of a message: the verdict, then each recipient's deliveries with the remote's own words, times and durations, its bounce and its forwarded copies, and with -v the raw log lines. Where logs of sessions are read too, it names the session that brought the message, and how sure that is; --session tells it whole.",
    "The message is named by the id that `qtrail find` prints, or by as many of its first letters as tell it apart; or by qmail's message number, as msg NUMBER. qmail uses a number again once a message has left the queue: if there are several lives, they are listed; --at picks one.",
    "--for customer writes it for a customer: what became of the message for each recipient, with times, the literal answer of the other server, and the reason in plain words. It has no message numbers, users, clients, nor words of this host's own programs, and names no recipient whom the customer may not know of: of several, all where the sender is known to have logged in, as the customer itself wrote to them; else, and of a forward, only those of --to ADDRESS. --for postmaster asks the postmaster of the other server, with the address and the answer of that server, the time, and the id that it gave the message; it names recipients of one domain. What the answer rests on goes to standard error.",
    "-o md and table tell the story; json and ndjson give the message as data, with -v its raw lines too.",
    "Exit status: 0 if the message was found, 1 if not, 2 on trouble.",
  ],
  arguments: [
    { usage: "ID | msg NUMBER", about: "the message" },
    { usage: "[PATH...]", about: "log files or directories", completes: "paths" },
  ],
  flags,
  examples: [
    { command: "qtrail show 36zg1", about: "the message whose id begins with 36zg1" },
    { command: "qtrail show msg 1310747", about: "every message that had this number of qmail's" },
    {
      command: "qtrail show -v msg 1310747 --at '2026-11-18 12:00'",
      about: "the one that had it then, with the raw lines",
    },
    {
      command: "qtrail show 36zg1 --for customer",
      about: "what became of it, to be mailed to the customer",
    },
    {
      command: "qtrail show 36zg1 --for postmaster --to k.maier@partner.test --utc",
      about: "the question for the postmaster of partner.test",
    },
  ],
  run,
});

async function run({ args, flags: given, now, asker }: Call<typeof flags>): Promise<number> {
  const { term, mayBe, id, paths } = wantedOf(args);
  const letter = letterFor(given);
  const addressee = letter && { ...letter, withHash: await hashesFor(given, paths) };
  const options = {
    ...(await readOptions(given, asker)),
    keepLines: given.verbose || given.session,
  };
  const times = timeContext(options, now);
  const at = given.at === undefined ? undefined : parseMoment(given.at, times);
  const find = messageFinder({ terms: [term], caseSensitive: false }, times);
  const words = printTerm(term);
  const screen = await openScreen(given, asker.outlet);
  const found: Message[] = [];
  /** Messages with a link, so that both ends of it can be told. */
  const linked = new Map<string, Message>();
  /** Sessions by the id of a message that they brought, as far as it may be one of those asked for. */
  const bringers = new Map<string, Session>();
  const onFact = (fact: Fact): void => {
    if (fact.kind === "session") {
      for (const { id } of fact.session.messages)
        if (mayBe(id)) bringers.set(id, given.body ? fact.session : withoutMail(fact.session));
    }
    if (fact.kind !== "message") return;
    const { message } = fact;
    const isFound = find(message) !== undefined;
    if (!isFound && !hasLink(message)) return;
    const kept = keptMessage(message);
    if (isFound) found.push(kept);
    if (hasLink(kept)) linked.set(kept.id, kept);
  };
  const read = await readForId(paths, options, screen, {
    asked: askedFor(id, term, given.session),
    onFact,
    isFound: () => found.length > 0,
  });
  const period = at ? { from: at, to: later(at, 1) } : {};
  const coverage = against(
    read,
    { kinds: ["queue"], period, now },
    againOn(paths, given, { read }),
  );

  const lives = at ? found.filter((message) => livesAt(message, at)) : found;
  const [only] = lives;
  const format = formatOf(given);
  const isOneId = lives.every(({ id }) => id === only?.id);
  if (only && isOneId && addressee) {
    const letters = lives.map((message) =>
      letterOf(message, recipientsFor(addressee, message, bringers.get(message.id), times), {
        reader: addressee.reader,
        zone: options.zone,
        end: coverage.to,
        queueLifetime: given.queueLifetime ?? QUEUE_LIFETIME,
        width: Math.min(MAIL_WIDTH, screen.reportWidth ?? MAIL_WIDTH),
      }),
    );
    await screen.show(letters.join("\n"));
    screen.talk(coverageText(coverage, options.zone));
    return orTrouble(0, coverage);
  }
  if (only && isOneId && (format === "table" || format === "md")) {
    const stories = lives.map((message) =>
      storyOf(message, relatedOf(message, linked, bringers.get(message.id)), {
        zone: options.zone,
        screen,
        withLines: given.verbose,
        withSession: given.session,
      }),
    );
    const answer = `${stories.join("\n")}\n${coverageText(coverage, options.zone)}\n`;
    await screen.show(format === "md" ? `\`\`\`\n${answer}\`\`\`\n` : answer);
    return orTrouble(0, coverage);
  }
  const listed = listing(
    listOfLives(given.verbose),
    { ...given, last: undefined, reverse: false },
    { screen, zone: options.zone, asked: { query: words } },
  );
  for (const message of lives) await listed.add(message);
  await listed.end(coverage, () => notHere(words, found.length, options.zone));
  if (!isOneId)
    screen.talk(`${words} is ${lives.length} messages: show one by its id, or by --at TIME`);
  return orTrouble(lives.length > 0 ? 0 : 1, coverage);
}

/** As data; with the raw lines where these are asked for. */
function listOfLives(withLines: boolean): Listed<Message> {
  const list = messageList(({ recipients }) => recipients);
  if (!withLines) return list;
  const json = (message: Message) => ({
    ...list.json(message),
    ...(message.lines && { lines: message.lines }),
  });
  return { ...list, json };
}

/** With its session all logs are read: that one may be of any time. A store knows both ends of a link. */
function askedFor(id: string | undefined, term: Term, withSession: boolean): Asked {
  const byId = askedById(id, ["queue"]);
  const filter = { terms: [term], caseSensitive: false };
  const facts = ["message", "session"] as const;
  if (!byId) return { period: {}, kinds: ["queue"], facts, filter, withLinked: true };
  return withSession ? { ...byId, period: {}, byFirstLine: undefined } : byId;
}

/** Columns of a mail's text. */
const MAIL_WIDTH = 78;

/** For whom the answer is; undefined: for whoever asks. */
function letterFor(given: Values<typeof flags>): Omit<Addressee, "withHash"> | undefined {
  const { to } = given;
  if (given.for === undefined) {
    if (to.length > 0)
      throw new UserError("--to goes with --for", {
        hint: "write: --for customer --to ADDRESS",
      });
    return undefined;
  }
  const other = (["output", "json", "fields", "raw", "verbose", "session", "body"] as const).find(
    (flag) => given[flag],
  );
  if (other)
    throw new UserError(`--for writes text for others, which has no ${longName(other)}`, {
      hint: `leave out ${longName(other)}, or --for`,
    });
  return { reader: given.for as LetterReader, to };
}

interface Wanted {
  term: Term;
  /** The id, if it was named by one, or its beginning. */
  id?: string;
  /** Whether a message of that id can fit. */
  mayBe(id: string): boolean;
  paths: string[];
}

function wantedOf([first, ...rest]: string[]): Wanted {
  if (first === undefined)
    throw new UserError("show which message?", {
      hint: "name it by its id, or by msg and its number; the ids are listed by: qtrail find",
    });
  if (first.toLowerCase() === "msg") {
    const [number = "", ...paths] = rest;
    if (!/^\d+$/.test(number))
      throw new UserError(number ? `"${number}" is no message number` : "msg needs a number", {
        hint: "write: qtrail show msg 93869",
      });
    return {
      term: parseTerm("msg", number),
      mayBe: () => true,
      paths,
    };
  }
  const id = first.toLowerCase();
  if (!/^[0-9a-z]{1,13}$/.test(id))
    throw new UserError(`"${first}" is no message id`, {
      hint: first.includes("@")
        ? `write: qtrail ${shellWords(["find", first])}`
        : "an id is up to 13 letters and digits, and the log comes after it; the ids are listed by: qtrail find",
    });
  return {
    term: parseTerm("id", id),
    mayBe: (other) => other.startsWith(id),
    id,
    paths: rest,
  };
}

function livesAt({ born, queued, ended, state }: Message, at: Instant): boolean {
  const from = born ?? queued;
  if (from && compareInstants(at, from) < 0) return false;
  if (ended) return compareInstants(at, ended) <= 0;
  return state !== "ended" && state !== "lost";
}

function hasLink({ bounce, bounceOf, forwards, forwardOf }: Message): boolean {
  return !!bounce || !!bounceOf || !!forwardOf || forwards.length > 0;
}

/** The other ends of a message's links, where the log shows them. */
function relatedOf(
  message: Message,
  linked: Map<string, Message>,
  session: Session | undefined,
): Related {
  const named = (id: string | undefined): Message | undefined =>
    id === undefined ? undefined : linked.get(id);
  const all = [...linked.values()];
  return {
    session,
    bounce: named(message.bounce?.id) ?? all.find(({ bounceOf }) => bounceOf?.id === message.id),
    bounceOf: named(message.bounceOf?.id),
    forwards: all.filter(
      ({ id, forwardOf }) =>
        forwardOf?.id === message.id || message.forwards.some((forward) => forward.id === id),
    ),
    forwardOf: named(message.forwardOf?.id),
  };
}

function notHere(words: string, atOtherTimes: number, zone: Zone): string[] {
  if (atOtherTimes > 0) return ["It is there at other times: show it without --at."];
  return words.startsWith("msg:") && words.length > 4
    ? []
    : [
        ...firstLineOf(words.replace(/^id:/, ""), zone),
        `By qmail's number it would be: qtrail show msg ${/^id:(\d+)$/.exec(words)?.[1] ?? "NUMBER"}.  All ids: qtrail find`,
      ];
}
