/**
 * Lines of the daemon's own life, and the few lines of forks that matter to people only.
 *
 * qmail-send has no start line: its first is a `status:` with nothing in use, which it also
 * writes whenever it is idle. IndiMail does have one.
 */
import type { FieldTexts } from "../form.ts";
import type { DaemonWord, SendEvent, Slots } from "./event.ts";
import { exactMsg, msgOfPath } from "./numbers.ts";
import { type SendForm, sendForm } from "./send-form.ts";

/** `status:` with slots comes first in the table of forms: it is the most frequent line. */
export const STATUS = sendForm({
  name: "status",
  template: "status:{slots}[ delayed jobs={jobs}][ {queue}][ exitasap]",
  examples: [
    "status: local 1/10 remote 3/20",
    "status: local 0/10 remote 1/20 exitasap",
    "status: local 0/50 remote 0/200 suppl0 1/20",
    "status: local 0/10 (held) remote 0/20 queue1 exitasap",
    "status: local 0/10 remote 0/20 delayed jobs=3 queue2",
  ],
  means:
    "how many deliveries run on each channel, and how many may. Written at the start and after every " +
    "begin and end of a delivery. `exitasap`: qmail-send was told to stop, begins nothing new and " +
    "waits for what runs.",
  source: "qmail-log(5); qmail-send.c; sagredo's supplementary queues; IndiMail qmail-send.c",
  read: ({ slots, queue }, line) => ({
    queue,
    kind: "status",
    slots: slotsOf(slots),
    exitasap: line.endsWith(" exitasap"),
  }),
});

export const DAEMON: SendForm[] = [
  daemon("exiting", {
    name: "exiting",
    template: "status: exiting",
    examples: ["status: exiting"],
    means: "the last line of an orderly end. What is still open stays in the queue.",
    source: "qmail-log(5); qmail-send.c",
  }),
  daemon("stopping", {
    name: "todo-stopping",
    template: "status: qmail-todo stop processing asap",
    examples: ["status: qmail-todo stop processing asap"],
    means: "qmail-todo was told to stop: a shutdown has begun.",
    source: "external-todo patch (qmail-ldap, sagredo, aQmail): qmail-todo.c",
  }),
  daemon("started", {
    name: "old-running",
    template: "running",
    examples: ["running"],
    means: "qmail-send has started.",
    source: "qmail 1.01: qmail-send.c",
  }),
  daemon("exiting", {
    name: "old-exiting",
    template: "exiting",
    examples: ["exiting"],
    means: "the last line of an orderly end.",
    source: "qmail 1.01: qmail-send.c",
  }),
  daemon("stopping", {
    name: "old-stopping",
    template: "number of deliveries left before exiting: {deliveries}",
    examples: ["number of deliveries left before exiting: 2"],
    means: "qmail-send was told to stop and waits for the deliveries that run.",
    source: "qmail 1.01: qmail-send.c",
  }),
  daemon("started", {
    name: "indimail-started",
    template: "info: {daemon}: pid {pid}: {queuedir}: {text}",
    examples: [
      "info: qmail-send: pid 310: queue/queue1: ratelimit=OFF, loglock=disabled, conf split=151",
    ],
    means: "qmail-send has started for this queue.",
    source: "IndiMail qmail-send.c",
  }),
  daemon("exiting", {
    name: "indimail-exiting",
    template: "info: {daemon}: pid {pid} {queue} exiting",
    examples: ["info: qmail-send: pid 310 queue1 exiting"],
    means: "the last line of an orderly end of this queue's qmail-send.",
    source: "IndiMail qmail-send.c",
  }),
  daemon("signal", {
    name: "indimail-signal",
    template: "alert: {daemon}: pid {pid} got {signal}: {queue}",
    examples: ["alert: qmail-send: pid 310 got TERM: queue1"],
    means:
      "qmail-send got a signal: TERM to stop, ALRM to try everything now, HUP to read its controls again. No fault.",
    source: "IndiMail qmail-send.c",
  }),
  daemon("stopping", {
    name: "indimail-todo-stopping",
    template: "info: {todo}: {queue} stop todo processing asap",
    examples: ["info: todo-proc: queue1 stop todo processing asap"],
    means: "todo-proc was told to stop: a shutdown has begun.",
    source: "IndiMail todo-proc.c",
  }),
  remark({
    name: "indimail-todo-exiting",
    template: "info: {todo}: pid {pid} {queue} exiting",
    examples: ["info: todo-proc: pid 312 queue1 exiting"],
    means: "todo-proc has ended; qmail-send ends for itself.",
    source: "IndiMail todo-proc.c",
  }),
  remark({
    name: "indimail-todo-started",
    template: "info: {todo}: pid {pid}: {queuedir}: {text}",
    examples: ["info: todo-proc: pid 312: queue/queue1: conf split=151"],
    means: "todo-proc has started for this queue.",
    source: "IndiMail todo-proc.c",
  }),
  daemon("held", {
    name: "indimail-held",
    template: "{place} deliveries temporarily held[ {queue}]",
    examples: ["local deliveries temporarily held", "remote deliveries temporarily held"],
    means: "by configuration no delivery of this channel is begun for now.",
    advice: "if nobody meant it, look at control/holdlocal and control/holdremote.",
    source: "IndiMail qmail-send.c",
  }),
  daemon("resumed", {
    name: "indimail-resumed",
    template: "{place} deliveries resumed[ {queue}]",
    examples: ["local deliveries resumed", "remote deliveries resumed"],
    means: "deliveries of this channel are begun again.",
    source: "IndiMail qmail-send.c",
  }),
  remark({
    name: "indimail-queue-word",
    template: " {queue}",
    examples: [" queue1"],
    means: "the queue's name that belongs to the line before (deliveries held or resumed).",
    source: "IndiMail qmail-send.c",
  }),
  sendForm({
    name: "indimail-recipient",
    template: "{place}: {sender} {recipient} {msg} {bytes} bytes {queue}[ {mode} mode]",
    examples: [
      "local: root@example.org postmaster@example.com 100926020 814 bytes queue1 mqueue mode",
      "remote: <> ann@example.edu 100926020 814 bytes slowq",
    ],
    means: "a recipient of the message just preprocessed.",
    source: "IndiMail todo-proc.c, slowq-send.c",
    read: recipientAnnounced,
  }),
  sendForm({
    name: "indimail-recipient-old",
    template: "{place}: {sender} {recipient} {bytes} {queue}",
    examples: ["local: root@example.org postmaster@example.com 814 queue1"],
    means: "a recipient of the message just preprocessed.",
    source: "IndiMail before 3.0: qmail-todo.c",
    read: recipientAnnounced,
  }),
  remark({
    name: "indimail-bounce-processor",
    template:
      "bounce processor sender <{sender}> recipient <{text}> messfn <{messfile}> bouncefn <{file}> exit={code} {queue}",
    examples: [
      "bounce processor sender <a@example.com> recipient <b@example.edu> messfn <mess/1/70> bouncefn <bounce/70> exit=0 queue1",
    ],
    means: "the program that control/bounceprocessor names was run on a bounce.",
    source: "IndiMail qmail-send.c",
  }),
  remark({
    name: "indimail-bounce-deleted",
    template: "[info: {program}: ]delete bounce: discarding {file} {queue}",
    examples: [
      "info: qmail-send: delete bounce: discarding bounce/70 queue1",
      "delete bounce: discarding bounce/70 slowq",
    ],
    means: "the bounce processor asked for the bounce to be thrown away.",
    source: "IndiMail qmail-send.c, slowq-send.c",
  }),
  remark({
    name: "sighup-response",
    template: "sighup response: {text}",
    examples: ["sighup response: controls read"],
    means: "what came of reading the controls again; compiled in only on purpose.",
    source: "qmail-ldap qmail-send.c",
  }),
  remark({
    name: "plesk-handler",
    template: "{handler}: {text}",
    examples: [
      "qmail-remote-handlers[4711]: from=a@example.com",
      "qmail-local-handlers[4711]: to=b@example.org",
      "qmail-queue-handlers[4711]: starter: submitter[4712] exited normally",
    ],
    means: "a word of Plesk's mail handlers, which log under qmail's name.",
    source: "Plesk; seen in public scripts only",
  }),
  remark({
    name: "indimail-info",
    template: "info: {program}: {text}",
    examples: ["info: qmail-send: queue1: 3 jobs delayed by ratelimit"],
    means: "another word of IndiMail's daemons.",
    source: "IndiMail qmail-send.c",
  }),
];

type Words = Omit<Parameters<typeof sendForm>[0], "read">;

/** For the text of both kinds the whole line is kept. */
function daemon(what: DaemonWord, words: Words): SendForm {
  return sendForm({
    ...words,
    read: ({ queue = "", queuedir = "" }, line) => ({
      queue: queue || lastPart(queuedir),
      kind: "daemon",
      what,
      text: line,
    }),
  });
}

function remark(words: Words): SendForm {
  return sendForm({
    ...words,
    read: ({ queue = "", queuedir = "", file = "" }, line) => ({
      queue: queue || lastPart(queuedir),
      kind: "remark",
      form: words.name,
      msg: msgOfPath(file),
      text: line,
    }),
  });
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function recipientAnnounced({ place, sender, recipient, msg, queue }: FieldTexts): SendEvent {
  return {
    queue,
    kind: "recipient-announced",
    msg: msg ? exactMsg(msg) : undefined,
    channel: place,
    sender: sender === "<>" ? "" : sender,
    recipient,
  };
}

function slotsOf(text: string): Slots[] {
  return [...text.matchAll(SLOTS)].map(([, channel, used, limit, held]) => ({
    channel: channel as string,
    used: Number(used),
    limit: Number(limit),
    held: held !== undefined,
  }));
}

const SLOTS = / ([^ ]+) (\d+)\/(\d+)( \(held\))?/g;
