/**
 * Lists of sessions as tables.
 */

import { senderWords } from "../explaining/message-words.ts";
import { sessionVerdict } from "../explaining/session-words.ts";
import type { Cell, Column, TableForm } from "../reports/report.ts";
import { spanBetween } from "../time/instant.ts";
import type { Session, SessionMessage, Transaction } from "../tracking/sessions/facts.ts";
import { sessionJson } from "../tracking/sessions/json.ts";
import { senderOf } from "../tracking/sessions/transactions.ts";
import type { Listed } from "./listing.ts";

const SESSION_TABLE: TableForm = {
  name: "sessions",
  title: "Sessions",
  columns: [
    { name: "id", about: "qtrail's id of the session, for `qtrail session`", type: "text" },
    { name: "started", about: "when the client connected", type: "time", narrow: 2 },
    { name: "service", about: "the service that logged it", type: "text", detail: true },
    {
      name: "client",
      about: "its address, and its name if it has one",
      type: "text",
      narrow: "stays",
    },
    { name: "from", about: "the first envelope sender", type: "text", narrow: 3 },
    { name: "to", about: "the first recipient, and how many more", type: "text", narrow: "stays" },
    { name: "verdict", about: "what became of it", type: "text", narrow: "answer" },
    { name: "took", about: "from its start to its end", type: "seconds", narrow: 1 },
    { name: "pid", about: "process of the session", type: "msg", detail: true },
    { name: "helo", about: "what the client said in HELO", type: "text", detail: true },
    { name: "text", about: "the words of the refusal", type: "text", detail: true },
  ],
};

function sessionRow(session: Session): Cell[] {
  const { transactions, client } = session;
  const [sender] = transactions.map(senderOf).filter((one) => one !== undefined);
  const recipients = transactions.flatMap((one) => one.recipients);
  const more = recipients.length > 1 ? ` (+${recipients.length - 1})` : "";
  return [
    session.id,
    session.started ?? session.ended,
    session.service || undefined,
    [client.address, client.name && `(${client.name})`].filter(Boolean).join(" "),
    transactions.length === 0 ? "" : senderWords(sender),
    recipients[0] ? recipients[0].address + more : "",
    sessionVerdict(session),
    durationOf(session),
    session.pid,
    session.helo,
    session.text,
  ];
}

export function durationOf({ started, ended }: Session): number | undefined {
  const seconds = started && ended && spanBetween(started, ended);
  return seconds === undefined ? undefined : Math.round(seconds * 1e9) / 1e9;
}

type To = Transaction["recipients"][number];

const RECORD_COLUMNS: (Column & {
  of: (session: Session, transaction?: Transaction, to?: To) => Cell;
})[] = [
  { name: "id", about: "qtrail's id of the session", type: "text", of: ({ id }) => id },
  { name: "host", about: "host", type: "text", of: ({ host }) => host || undefined },
  { name: "service", about: "service", type: "text", of: ({ service }) => service || undefined },
  { name: "pid", about: "process of the session", type: "msg", of: ({ pid }) => pid },
  { name: "started", about: "first line of it", type: "time", of: ({ started }) => started },
  { name: "ended", about: "its end", type: "time", of: ({ ended }) => ended },
  { name: "duration", about: "seconds from start to end", type: "seconds", of: durationOf },
  { name: "ip", about: "the client's address", type: "text", of: ({ client }) => client.address },
  { name: "name", about: "the client's name", type: "text", of: ({ client }) => client.name },
  { name: "port", about: "the server's port", type: "number", of: ({ local }) => local.port },
  { name: "helo", about: "HELO or EHLO", type: "text", of: ({ helo }) => helo },
  { name: "tls", about: "protocol and cipher", type: "text", of: ({ tls }) => tls },
  {
    name: "user",
    about: "who logged in",
    type: "text",
    of: ({ auth }) => auth.findLast(({ ok }) => ok)?.user,
  },
  { name: "verdict", about: "of the session", type: "text", of: ({ verdict }) => verdict },
  { name: "step", about: "at which it was turned away", type: "text", of: ({ step }) => step },
  {
    name: "sender",
    about: "envelope sender; `<>` the empty one",
    type: "text",
    of: (_, one) => one && senderWords(senderOf(one)),
  },
  {
    name: "recipient",
    about: "as the client named it",
    type: "text",
    of: (_, _one, to) => to?.address,
  },
  {
    name: "answer",
    about: "to this recipient, else to the mail: accepted, refused, deferred",
    type: "text",
    of: (_, one, to) => to?.verdict ?? one?.verdict,
  },
  {
    name: "rule",
    about: "why the recipient, the mail or the session was turned away",
    type: "text",
    of: (session, one, to) => to?.rule ?? one?.rule ?? session.rule,
  },
  {
    name: "text",
    about: "the words of it",
    type: "text",
    of: (session, one, to) => to?.text ?? one?.text ?? session.text,
  },
  {
    name: "qp",
    about: "printed with the acceptance",
    type: "number",
    of: (_, one) => one?.queued?.qp,
  },
  {
    name: "messages",
    about: "ids of the messages that it brought",
    type: "text",
    of: ({ messages }) => idsOf(messages.filter(({ join }) => join !== "likely")),
  },
  {
    name: "likely",
    about: "ids of messages that are likely its own, though no line tells so",
    type: "text",
    of: ({ messages }) => idsOf(messages.filter(({ join }) => join === "likely")),
  },
];

function idsOf(messages: readonly SessionMessage[]): string | undefined {
  return messages.map(({ id }) => id).join(" ") || undefined;
}

const RECORDS: TableForm = {
  name: "sessions",
  title: "Sessions",
  columns: RECORD_COLUMNS.map(({ of, ...column }) => column),
};

/** One row per recipient, per mail without any, and per session without a mail. */
function recordRows(session: Session): Cell[][] {
  const row = (transaction?: Transaction, to?: To): Cell[] =>
    RECORD_COLUMNS.map(({ of }) => of(session, transaction, to));
  if (session.transactions.length === 0) return [row()];
  return session.transactions.flatMap((transaction) =>
    transaction.recipients.length === 0
      ? [row(transaction)]
      : transaction.recipients.map((to) => row(transaction, to)),
  );
}

const SESSIONS_SCHEMA = "qtrail/sessions@2";

export const SESSION_LIST: Listed<Session> = {
  word: "session",
  schema: SESSIONS_SCHEMA,
  at: ({ started, ended }) => started ?? ended,
  json: sessionJson,
  table: SESSION_TABLE,
  row: sessionRow,
  records: RECORDS,
  recordRows,
  fields: {
    called: { from: "sender", to: "recipient" },
    within: {
      ip: ["client"],
      name: ["client"],
      port: ["local"],
      user: ["auth"],
      sender: ["transactions"],
      recipient: ["transactions"],
      answer: ["transactions"],
      qp: ["transactions"],
      rule: ["rule", "transactions"],
      text: ["text", "transactions"],
    },
    more: [
      ...["client", "local", "exit", "signal", "slots", "auth", "decisions", "transactions"],
      ...["dialogue", "incomplete"],
    ],
  },
};
