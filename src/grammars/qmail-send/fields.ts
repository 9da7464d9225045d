/**
 * The variable parts of qmail-send's lines: what each is, and what it may look like.
 *
 * Nothing but the sender, the recipient and the report is made safe by qmail-send (`_` for
 * blanks and odd bytes), so these three hold no blank; a queue's name is IndiMail's.
 */
import type { Field } from "../form.ts";

/** A queue's name: the last part of IndiMail's QUEUEDIR. `exitasap` is a word of `status:`. */
export const QUEUE = "(?!exitasap$|exitasap )[A-Za-z][A-Za-z0-9_.-]*";

const FILE = "[^ :;!]+";
const NUMBER = "\\d{1,15}";

export const FIELDS = {
  msg: { pattern: "\\d{1,20}", means: "message number: the inode of its queue file, used again" },
  bytes: { pattern: NUMBER, means: "size of the message in bytes, header included" },
  sender: { pattern: ".*", means: "envelope sender; empty for a bounce, #@[] for a double bounce" },
  qp: { pattern: NUMBER, means: "process number of the qmail-queue that queued the message" },
  uid: { pattern: NUMBER, means: "number of the user who called qmail-queue" },
  delivery: { pattern: NUMBER, means: "number of the delivery, from 1 in each run of qmail-send" },
  qident: { pattern: "[^ :]+", means: "IndiMail's QIDENT, to tell queues apart in qmailanalog" },
  channel: { pattern: "[^ ]+", means: "local, remote, or the name of a supplementary queue" },
  recipient: { pattern: "[^ ]+", means: "envelope recipient, with its virtual domain's prefix" },
  outcome: { pattern: "success|deferral|failure", means: "how the delivery ended" },
  /** Without blanks before a queue's name; a report with more blanks than that stays whole. */
  report: {
    pattern: `[^ ]*(?= ${QUEUE}$|$)|.*`,
    means: "what the delivering program or the remote host said; may be empty",
  },
  text: { pattern: ".*", means: "free text" },
  queue: { pattern: QUEUE, means: "name of the queue (IndiMail)" },
  slots: {
    pattern: "(?: [^ ]+ \\d{1,15}/\\d{1,15}(?: \\(held\\))?){2,}",
    means: "for each channel its name, the slots in use and the slots allowed",
  },
  jobs: { pattern: NUMBER, means: "deliveries that wait for their turn" },
  file: { pattern: FILE, means: "file in the queue; its last part is the message number" },
  messfile: { pattern: "[^ >]+", means: "the message's file in the queue" },
  directory: { pattern: "[^ :,]+", means: "directory of the queue" },
  control: { pattern: "[^ :]+", means: "control file" },
  what: { pattern: "[a-z]+", means: "what the file was wanted for" },
  pid: { pattern: NUMBER, means: "process number" },
  queuedir: { pattern: "[^ :]+", means: "directory of the queue" },
  signal: { pattern: "[A-Z0-9]+", means: "name of the signal" },
  todoname: { pattern: "qmail-todo|todo-proc", means: "the preprocessing daemon's name" },
  place: { pattern: "local|remote", means: "the channel" },
  handler: {
    pattern: "qmail-(?:remote|local|queue)-handlers(?:\\[\\d+\\])?",
    means: "the handler's name and process number",
  },
  mode: { pattern: "[a-z]+", means: "how todo-proc was told of the message" },
  code: { pattern: NUMBER, means: "exit code of the bounce processor" },
  deliveries: { pattern: NUMBER, means: "deliveries that still run" },
  program: {
    pattern: "qmail-send|slowq-send|qmta-send|todo-proc|todo-processor",
    means: "the program that wrote the line",
  },
  daemon: { pattern: "qmail-send|slowq-send|qmta-send", means: "the sending daemon's name" },
  todo: { pattern: "todo-proc|todo-processor", means: "the preprocessing daemon's name" },
} as const satisfies Record<string, Field>;
