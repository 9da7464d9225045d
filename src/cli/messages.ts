/**
 * Lists of messages as tables: one row per message for people, one row per recipient for
 * machines.
 */
import { senderWords } from "../explaining/message-words.ts";
import { judged, verdictOf } from "../explaining/verdict.ts";
import { plainOf } from "../grammars/addresses/plain-address.ts";
import type { Cell, Column, TableForm } from "../reports/report.ts";
import type { Message, Recipient } from "../tracking/facts.ts";
import { delayOf, messageJson, reasonFor } from "../tracking/json.ts";
import type { Listed } from "./listing.ts";
import type { FieldNames } from "./output/fields.ts";

export const MESSAGES: TableForm = {
  name: "messages",
  title: "Messages",
  columns: [
    { name: "id", about: "qtrail's id of the message, for `qtrail show`", type: "text" },
    { name: "queued", about: "when it came into the queue", type: "time", narrow: 2 },
    { name: "size", about: "bytes", type: "bytes", narrow: 1 },
    { name: "from", about: "envelope sender", type: "text", narrow: "stays" },
    {
      name: "to",
      about: "the first recipient asked for, and how many more",
      type: "text",
      narrow: "stays",
    },
    { name: "result", about: "what became of it", type: "text", narrow: "answer" },
    { name: "msg", about: "qmail's message number", type: "msg", detail: true },
    { name: "host", about: "the host or queue", type: "text", detail: true },
    {
      name: "typedFrom",
      head: "TYPED FROM",
      about: "the sender as people typed it, where that is another",
      type: "text",
      detail: true,
    },
    {
      name: "typedTo",
      head: "TYPED TO",
      about: "that recipient as people typed it, where that is another",
      type: "text",
      detail: true,
    },
  ],
};

/** Tells the recipients that a search was about. */
type Asked = (message: Message) => readonly Recipient[] | undefined;

/** One row for a person. */
function messageRow(message: Message, asked: Asked): Cell[] {
  const { recipients, queue } = message;
  const shown = asked(message)?.[0] ?? recipients[0];
  const more = recipients.length > 1 ? ` (+${recipients.length - 1})` : "";
  return [
    message.id,
    message.queued ?? message.born,
    message.bytes,
    senderWords(message.sender),
    shown ? shown.address + more : "",
    verdictOf(judged(message)),
    message.msg,
    [queue.host, queue.instance].filter(Boolean).join(" ") || undefined,
    plainSender(message),
    shown && plainOf(shown.address, shown.channel),
  ];
}

function plainSender({ sender }: Message): string | undefined {
  return sender === undefined ? undefined : plainOf(sender);
}

const RECIPIENT_COLUMNS: (Column & { of: (message: Message, to?: Recipient) => Cell })[] = [
  { name: "id", about: "qtrail's id of the message", type: "text", of: ({ id }) => id },
  { name: "host", about: "host", type: "text", of: ({ queue }) => queue.host || undefined },
  {
    name: "instance",
    about: "which queue of the host",
    type: "text",
    of: ({ queue }) => queue.instance || undefined,
  },
  { name: "msg", about: "qmail's message number", type: "msg", of: ({ msg }) => msg },
  { name: "qp", about: "process id of qmail-queue", type: "number", of: ({ qp }) => qp },
  { name: "uid", about: "user id that queued it", type: "number", of: ({ uid }) => uid },
  { name: "bytes", about: "size in bytes", type: "number", of: ({ bytes }) => bytes },
  {
    name: "sender",
    about: "envelope sender; `<>` for a bounce",
    type: "text",
    of: ({ sender }) => (sender === "" ? "<>" : sender),
  },
  { name: "recipient", about: "as logged", type: "text", of: (_, to) => to?.address },
  { name: "channel", about: "local or remote", type: "text", of: (_, to) => to?.channel },
  { name: "fate", about: "what became of it", type: "text", of: (_, to) => to?.fate },
  { name: "born", about: "first sign of it in the log", type: "time", of: ({ born }) => born },
  { name: "queued", about: "time of `info msg`", type: "time", of: ({ queued }) => queued },
  {
    name: "finished",
    about: "end of the last delivery",
    type: "time",
    of: (_, to) => to?.deliveries.at(-1)?.finished,
  },
  { name: "ended", about: "when it left the queue", type: "time", of: ({ ended }) => ended },
  {
    name: "delay",
    about: "seconds from queued to finished",
    type: "seconds",
    of: (message, to) => to && delayOf(message, to),
  },
  {
    name: "deliveries",
    about: "how often it was tried",
    type: "count",
    of: (_, to) => to?.deliveries.length,
  },
  {
    name: "reason",
    about: "why the last delivery that was no success failed or waits, in one of 36 words",
    type: "text",
    of: (_, to) => to && reasonFor(to),
  },
  {
    name: "report",
    about: "the last report; with --raw as logged, with `_` for blanks",
    type: "report",
    of: (_, to) => to?.deliveries.findLast(({ report }) => report)?.report,
  },
  {
    name: "senderPlain",
    about: "the sender as people typed it, where that is another",
    type: "text",
    of: plainSender,
  },
  {
    name: "recipientPlain",
    about: "the recipient as people typed it, where that is another",
    type: "text",
    of: (_, to) => to && plainOf(to.address, to.channel),
  },
];

/** Every column of csv and tsv, and of `--fields`. */
const RECIPIENTS: TableForm = {
  name: "recipients",
  title: "Recipients",
  columns: RECIPIENT_COLUMNS.map(({ of, ...column }) => column),
};

/** One row per recipient, and one for a message whose recipients are not known. */
function recipientRows(message: Message): Cell[][] {
  const recipients: (Recipient | undefined)[] =
    message.recipients.length > 0 ? message.recipients : [undefined];
  return recipients.map((to) => RECIPIENT_COLUMNS.map(({ of }) => of(message, to)));
}

const MESSAGES_SCHEMA = "qtrail/messages@2";

const FIELDS: FieldNames = {
  called: { from: "sender", to: "recipient", size: "bytes", status: "fate" },
  within: {
    recipient: ["recipients.address"],
    recipientPlain: ["recipients.addressPlain"],
    channel: ["recipients.channel"],
    fate: ["recipients.fate"],
    finished: ["recipients.finished"],
    delay: ["recipients.delay"],
    reason: ["recipients.reason"],
    deliveries: ["recipients.deliveries"],
    report: ["recipients.deliveries"],
  },
  more: [
    ...["state", "recipients", "bounce", "bounceDiscarded", "bounceOf", "forwards", "forwardOf"],
    ...["session", "incomplete"],
  ],
};

export function messageList(asked: Asked): Listed<Message> {
  return {
    word: "message",
    schema: MESSAGES_SCHEMA,
    at: ({ queued, born }) => queued ?? born,
    json: messageJson,
    table: MESSAGES,
    row: (message) => messageRow(message, asked),
    records: RECIPIENTS,
    recordRows: recipientRows,
    fields: FIELDS,
  };
}
