/**
 * The door in one table, for the overview: every connection by how it ended, refusals by rule.
 */
import type { SessionVerdict } from "../tracking/sessions/facts.ts";
import { byName } from "./ranking.ts";
import { meaningOf, ruleName } from "./refusal-tally.ts";
import { isTurnedAway, refusalsIn } from "./refusals.ts";
import type { Cell, TableForm, Tally } from "./report.ts";

const DOOR: TableForm = {
  name: "door",
  title: "At the door",
  needs: "sessions",
  onlyWithRows: true,
  columns: [
    {
      name: "verdict",
      head: "",
      about:
        "connections: all; the other rows add up to it. accepted: mail got in, or a log-in where no mail is sent. refused, deferred: turned away for good, or for now. given-up: the client left in the middle of a mail. cut-off: killed. nothing: no sender was named. unknown: the log does not tell what was said. open: not seen to end.",
      type: "text",
    },
    {
      name: "rule",
      about: "The rule that turned them away; (not told) where no line says.",
      type: "text",
      narrow: "stays",
    },
    {
      name: "sessions",
      head: "CONNECTIONS",
      about: "Connections that ended so; of `accepted` no figure where no line ever tells so.",
      type: "count",
      absent: "not logged",
      narrow: "answer",
    },
    { name: "share", about: "Their share of all.", type: "percent" },
    {
      name: "recipients",
      head: "RCPT REFUSED",
      about: "Recipients turned away one by one in them.",
      type: "count",
    },
    { name: "means", about: "What the rule says.", type: "text", detail: true, sentence: true },
  ],
};

type Door = Map<string, Ended>;

interface Ended {
  verdict: SessionVerdict;
  rule: string | undefined;
  sessions: number;
  recipients: number;
}

export const door: Tally<Door> = {
  tables: [DOOR],
  begin: () => new Map(),
  add: {
    session(state, { session }) {
      const { verdict } = session;
      const ended = endedSo(
        state,
        verdict,
        isTurnedAway(verdict) ? ruleName(session.rule) : undefined,
      );
      ended.sessions++;
      for (const { unit } of refusalsIn(session)) if (unit === "recipient") ended.recipients++;
    },
  },
  merge(state, later) {
    for (const { verdict, rule, sessions, recipients } of later.values()) {
      const ended = endedSo(state, verdict, rule);
      ended.sessions += sessions;
      ended.recipients += recipients;
    }
  },
  show: (state) => [{ form: DOOR, rows: rowsOf(state), notes: [] }],
};

function endedSo(door: Door, verdict: SessionVerdict, rule: string | undefined): Ended {
  const key = `${verdict} ${rule ?? ""}`;
  const known = door.get(key);
  if (known) return known;
  const ended = { verdict, rule, sessions: 0, recipients: 0 };
  door.set(key, ended);
  return ended;
}

/** None without sessions. */
function rowsOf(door: Door): Cell[][] {
  const all = [...door.values()];
  const sessions = all.reduce((sum, ended) => sum + ended.sessions, 0);
  if (sessions === 0) return [];
  const recipients = all.reduce((sum, ended) => sum + ended.recipients, 0);
  all.sort(
    (a, b) =>
      ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) ||
      b.sessions - a.sessions ||
      byName(a.rule ?? "", b.rule ?? ""),
  );
  const isAcceptedLogged = all.some(({ verdict }) => verdict === "accepted");
  const mayBeAccepted = all.some(({ verdict }) => verdict === "unknown" || verdict === "open");
  return [
    ["connections", undefined, sessions, 100, recipients, undefined],
    ...(mayBeAccepted && !isAcceptedLogged ? [NOT_LOGGED] : []),
    ...all.map((ended) => [
      ended.verdict,
      ended.rule,
      ended.sessions,
      (100 * ended.sessions) / sessions,
      ended.recipients,
      meaningOf(ended.rule ?? ""),
    ]),
  ];
}

/** The log does not tell of any mail that it was accepted, and of some sessions not what became of them. */
const NOT_LOGGED: Cell[] = [
  "accepted",
  undefined,
  undefined,
  undefined,
  undefined,
  "250 ok 1773047831 qp 12350, as recordio or a patch logs it, would tell",
];

const ORDER: SessionVerdict[] = [
  "accepted",
  "refused",
  "deferred",
  "given-up",
  "cut-off",
  "nothing",
  "unknown",
  "open",
];
