/** What is told of a suspect besides its figures: who it is, what happened in order, what to look at and to do. */
import { shortText } from "../../time/format.ts";
import type { Instant } from "../../time/instant.ts";
import type { Guessed } from "../auth-tally.ts";
import type { Span } from "../first-and-last.ts";
import type { MachineUser } from "../machine-user.ts";
import type { Given } from "../report.ts";
import { shellWords } from "../shell-words.ts";
import type { SenderDay } from "./sender-day.ts";
import { type BusyStretch, isOfMany, median } from "./stretches.ts";
import type { Suspicion } from "./suspicions.ts";

/** `uid 10003 web17 (shop-old.example)`; without a user's home that tells its site, as whom it writes. */
export function whoText({ sender, stretch }: Suspicion, users: Given["users"]): string {
  const { kind, name } = sender;
  if (kind === "user") return `AUTH ${name}`;
  if (kind === "sender") return name;
  const user = users?.get(Number(name));
  const site = user && siteOf(user);
  const as = isOfMany(stretch) ? undefined : stretch.mostSender;
  const words = [`uid ${name}`, user?.name, site ? `(${site})` : as && `as ${as}`];
  return words.filter(Boolean).join(" ");
}

/** A directory on the way home that is named like a domain. */
function siteOf({ home }: MachineUser): string | undefined {
  return home.split("/").findLast((part) => /^[^.].*\.[a-z]{2,}$/i.test(part));
}

/** Why, in a sentence: the strongest signs, or that it is what this sender does. */
export function whyText({ signs, regular }: Suspicion): string {
  const words = signs.slice(0, MOST_SIGNS).map((sign) => sign.words);
  return [...(regular ? [`normal for this sender (${regular})`] : []), ...words].join("; ");
}

const MOST_SIGNS = 3;

/** Messages of an ordinary day before; undefined where no day before was read. */
export function usualPerDay({ stretch }: Suspicion): number | undefined {
  const { before, daysRead } = stretch;
  if (daysRead === 0) return undefined;
  return before.length === 0 ? 0 : median(before.map(({ messages }) => messages));
}

/** What happened, in order, with the times. */
export function storyText(
  one: Suspicion,
  guessed: readonly Guessed[],
  { offsetAt, users }: Given,
): string {
  const { stretch, isTold } = one;
  const { days, all, before, daysRead } = stretch;
  const time = (at: Instant): string => shortText(at, { offsetAt });
  const [guess] = guessed;
  const peak = peakOf(days);
  const parts = [
    guess?.from &&
      `first wrong password ${time(guess.from)} (${guess.failures} from ${guess.address})`,
    guess?.at && `log-in ${time(guess.at)}`,
    peak && `at most ${peak.count} a minute (${peak.clock})`,
    `${counted(domainsIn(days))} recipient domains`,
    isTold
      ? `still in the queue: ${counted(all.waiting)} recipients`
      : "its sessions tell not what became of it",
    daysRead === 0
      ? "no day before was read, so what is usual is not known"
      : `usual is by ${daysRead} days before, ${before.length} of them with mail`,
  ];
  return `${whoText(one, users)}: ${parts.filter(Boolean).join(", ")}.`;
}

function counted(count: number): string {
  return count.toLocaleString("en");
}

export function spanOf({ days }: BusyStretch): Span {
  return { first: days[0]?.first, last: days.at(-1)?.last };
}

function peakOf(days: readonly SenderDay[]): { count: number; clock: string } | undefined {
  let peak: { count: number; minute: number } | undefined;
  for (const { detail } of days)
    for (const [minute, count] of detail?.minutes ?? [])
      if (!peak || count > peak.count) peak = { count, minute };
  if (!peak) return undefined;
  const two = (number: number): string => String(number).padStart(2, "0");
  return {
    count: peak.count,
    clock: `${two(Math.floor(peak.minute / 60))}:${two(peak.minute % 60)}`,
  };
}

export function domainsIn(days: readonly SenderDay[]): number {
  const all = new Set<number>();
  for (const { detail } of days) for (const domain of detail?.domains ?? []) all.add(domain);
  return all.size;
}

/** The command that shows it. */
export function seeText({ sender, stretch }: Suspicion): string {
  const { kind, name } = sender;
  const from = kind === "sender" ? name : kind === "user" ? stretch.mostSender : undefined;
  if (kind === "uid") return `qtrail find --uid ${name} --status waiting`;
  if (from === undefined) return `qtrail ${shellWords(["sessions", "--user", name])}`;
  return `qtrail ${shellWords(["find", "--from", from, "--status", "waiting"])}`;
}

/** What an administrator does about it; qtrail itself touches nothing. */
export function adviceText({ sender, stretch }: Suspicion): string {
  const { kind, name } = sender;
  const from = kind === "sender" ? name : stretch.mostSender;
  const first =
    kind === "uid"
      ? "1 find what sends as that user (a web site's script; where it is the user of qmail-smtpd, an SMTP client), and stop it"
      : "1 change the password of that account";
  const second = from
    ? `2 take its mail out of the queue (qtrail does not touch the queue; ${shellWords(["qmHandle", `-f${from}`])})`
    : "2 take its mail out of the queue (qtrail does not touch the queue)";
  return `${first}; ${second}; 3 ask lists that name this host to take it off.`;
}
