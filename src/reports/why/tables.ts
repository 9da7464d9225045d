/**
 * The figures behind a verdict, as tables: why, how the destination and all others fared, whom it concerned, and
 * which servers were met.
 */
import { REASONS } from "../../grammars/delivery-report/reason-words.ts";
import { byName, othersName } from "../ranking.ts";
import type { Cell, Table, TableForm } from "../report.ts";
import type { DestinationSeen } from "./destination.ts";
import type { DoorSeen } from "./door.ts";
import type { Compared, FirstTries, WhyVerdict } from "./verdict.ts";

const WHY_REASONS: TableForm = {
  name: "reasons",
  title: "Why attempts ended as they did",
  columns: [
    { name: "outcome", about: "deferral or failure.", type: "text" },
    { name: "reason", about: "Why, in one of 36 words.", type: "text", narrow: "answer" },
    { name: "attempts", about: "Attempts that ended so.", type: "count", narrow: "stays" },
    { name: "first", about: "End of the first of them.", type: "time" },
    { name: "last", about: "End of the last of them.", type: "time" },
    { name: "meaning", about: "In plain words.", type: "text", sentence: true, detail: true },
  ],
};

export function reasonTable({ reasons, outcomes }: DestinationSeen): Table {
  const rows = [...reasons.values()]
    .sort(
      (a, b) =>
        b.attempts - a.attempts || byName(a.reason, b.reason) || byName(a.outcome, b.outcome),
    )
    .map(({ outcome, reason, attempts, first, last }): Cell[] => [
      outcome,
      reason,
      attempts,
      first,
      last,
      REASONS.find(({ name }) => name === reason)?.meaning,
    ]);
  return { form: WHY_REASONS, rows: [...rows, ["success", "taken", outcomes.success]], notes: [] };
}

const COMPARED: TableForm = {
  name: "compared",
  title: "Us or them: first tries that were taken",
  columns: [
    { name: "mail", head: "MAIL TO", about: "This destination, or all others.", type: "text" },
    { name: "before", about: "Taken of those before the trouble.", type: "text" },
    { name: "during", about: "In its time.", type: "text" },
    { name: "after", about: "After it.", type: "text" },
  ],
};

export function comparedTable(
  { before, during, after }: Pick<Compared, "before" | "during" | "after">,
  name: string,
): Table {
  const cells = (of: "here" | "others"): Cell[] =>
    [before, during, after].map((time) => shareOf(time[of]));
  return {
    form: COMPARED,
    rows: [
      [name, ...cells("here")],
      ["all others", ...cells("others")],
    ],
    notes: [],
  };
}

/** `165 of 181, 91 %`. */
function shareOf({ tried, taken }: FirstTries): string {
  return tried === 0
    ? "none tried"
    : `${taken} of ${tried}, ${Math.round((100 * taken) / tried)} %`;
}

const CONCERNED: TableForm = {
  name: "senders",
  title: "Whom it concerned",
  columns: [
    { name: "sender", about: "Envelope sender.", type: "text" },
    {
      name: "recipients",
      about: "Recipients that met the trouble.",
      type: "count",
      narrow: "answer",
    },
  ],
};

export function senderTable({ main }: WhyVerdict, top: number): Table {
  const senders = [...(main?.seen.senders ?? [])];
  return { form: CONCERNED, rows: ranked(senders, top), notes: [] };
}

const OWN: TableForm = {
  name: "own",
  title: "What they call us",
  columns: [
    {
      name: "address",
      about: "Address that their replies name and that is not theirs.",
      type: "text",
    },
    { name: "replies", about: "Replies that name it.", type: "count", narrow: "answer" },
  ],
};

export function ownTable({ ownAddresses }: DestinationSeen, top: number): Table {
  return { form: OWN, rows: ranked([...ownAddresses], top), notes: [] };
}

const SERVERS_MET: TableForm = {
  name: "servers",
  title: "The servers that were met",
  columns: [
    { name: "server", about: "Address, or name, that a report gives.", type: "text" },
    { name: "names", about: "What it calls itself, or what is behind it.", type: "text" },
    { name: "taken", about: "Attempts that it took.", type: "count", narrow: "stays" },
    { name: "deferrals", head: "PUT OFF", about: "Attempts that it put off.", type: "count" },
    { name: "failures", head: "FAILED", about: "Attempts that it refused.", type: "count" },
    { name: "last", about: "End of the last attempt.", type: "time" },
  ],
};

export function serverTable({ servers }: DestinationSeen, top: number): Table {
  const all = [...servers].sort(([a, one], [b, other]) => sum(other) - sum(one) || byName(a, b));
  const rows = all
    .slice(0, top)
    .map(([name, { names, outcomes, last }]): Cell[] => [
      name,
      names.filter((one) => one !== name).join(", "),
      outcomes.success,
      outcomes.deferral,
      outcomes.failure,
      last,
    ]);
  const rest = all.slice(top).map(([, { outcomes }]) => outcomes);
  if (rest.length > 0)
    rows.push([
      othersName(rest.length),
      "",
      ...(["success", "deferral", "failure"] as const).map((outcome) =>
        rest.reduce((sum, outcomes) => sum + outcomes[outcome], 0),
      ),
      undefined,
    ]);
  return { form: SERVERS_MET, rows, notes: [] };
}

function sum({ outcomes }: Pick<DestinationSeen, "outcomes">): number {
  return outcomes.success + outcomes.deferral + outcomes.failure;
}

const AT_DOOR: TableForm = {
  name: "door",
  title: "What came from there and was turned away at our door",
  columns: [
    { name: "verdict", about: "refused for good, or deferred.", type: "text" },
    { name: "rule", about: "The rule that decided.", type: "text", narrow: "answer" },
    { name: "times", about: "How often.", type: "count", narrow: "stays" },
    { name: "first", about: "First.", type: "time" },
    { name: "last", about: "Last.", type: "time" },
    { name: "words", about: "The words of the last.", type: "text", sentence: true },
  ],
};

export function doorTable({ refusals }: DoorSeen): Table {
  const rows = [...refusals.values()]
    .sort((a, b) => b.times - a.times || byName(a.rule ?? "", b.rule ?? ""))
    .map(({ verdict, rule, times, first, last, text }): Cell[] => [
      verdict,
      rule ?? "not told",
      times,
      first,
      last,
      text,
    ]);
  return { form: AT_DOOR, rows, notes: [] };
}

/** In the order in which they are shown. */
export const WHY_TABLES: readonly TableForm[] = [
  WHY_REASONS,
  COMPARED,
  CONCERNED,
  SERVERS_MET,
  OWN,
  AT_DOOR,
];

/** The most first, and the rest as one row, so that the column adds up. */
function ranked(counts: [string, number][], top: number): Cell[][] {
  const all = counts.sort(([a, times], [b, others]) => others - times || byName(a, b));
  const rest = all.slice(top);
  const left = rest.reduce((sum, [, times]) => sum + times, 0);
  return [...all.slice(0, top), ...(rest.length > 0 ? [[othersName(rest.length), left]] : [])];
}
