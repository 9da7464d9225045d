/**
 * The line that a rule is applied to: what it says, when, in which queue. One object, refilled for each line,
 * from columns (rows.ts) or from an event.
 *
 * Numbers that a line does not tell are left as they were: a rule reads what its kind has.
 */
import { hashOf } from "../bytes/bytes.ts";
import type { DaemonWord, SendEvent, SendKind, Slots } from "../grammars/qmail-send/event.ts";
import {
  CHANNELS,
  OUTCOMES,
  ROW_KINDS,
  type SendRows,
  statusAt,
} from "../grammars/qmail-send/rows.ts";
import { numberOf } from "./by-number.ts";
import type { Fact } from "./facts.ts";
import type { Queue } from "./queue.ts";
import { numberOfMsg } from "./records.ts";

export type Emit = (fact: Fact) => void;

export interface SendLine {
  queue: Queue;
  emit: Emit;
  /** Its stamp; `seconds` is NaN where it has none. */
  seconds: number;
  nanos: number;
  /** The raw line, where message facts shall carry their lines. */
  line: string | undefined;
  /** As columns have it (records.ts): NaN where the line names none. */
  msg: number;
  delivery: number;
  /** Of `info msg`. */
  size: number;
  qp: number;
  uid: number;
  /** A channel's number. */
  channel: number;
  /** Its place in OUTCOMES. */
  outcome: number;
  /** The sender, the recipient or the report lies in these bytes, with its `hashOf`. */
  bytes: Uint8Array;
  textAt: number;
  textEnd: number;
  hash: number;
  slots: Slots[];
  exitasap: boolean;
  // What rare lines tell.
  form: string;
  words: string;
  daemon: DaemonWord;
  discarded: "double" | "triple";
}

export function newSendLine(queue: Queue, emit: Emit): SendLine {
  return {
    queue,
    emit,
    seconds: Number.NaN,
    nanos: 0,
    line: undefined,
    msg: Number.NaN,
    delivery: Number.NaN,
    size: Number.NaN,
    qp: Number.NaN,
    uid: Number.NaN,
    channel: 0,
    outcome: 0,
    bytes: scratch,
    textAt: 0,
    textEnd: 0,
    hash: 0,
    slots: [],
    exitasap: false,
    form: "",
    words: "",
    daemon: "started",
    discarded: "double",
  };
}

/** Fills in what row `i` says, whose text lies in `said.bytes`, and tells its kind. */
export function sayRow(said: SendLine, rows: SendRows, i: number): SendKind {
  const kind = ROW_KINDS[rows.kind[i]];
  switch (kind) {
    case "status":
      LOCAL.used = rows.first[i];
      LOCAL.limit = rows.second[i];
      REMOTE.used = rows.third[i];
      REMOTE.limit = rows.fourth[i];
      said.slots = LOCAL_AND_REMOTE;
      said.exitasap = false;
      return kind;
    case "status-of-more": {
      const { slots, exitasap } = statusAt(rows, i, said.bytes);
      said.slots = slots;
      said.exitasap = exitasap;
      return "status";
    }
    case "delivery-started":
      said.msg = rows.first[i];
      said.delivery = rows.second[i];
      said.channel = rows.code[i];
      sayTextOf(said, rows, i);
      return kind;
    case "delivery-ended":
      said.delivery = rows.first[i];
      said.outcome = rows.code[i];
      sayTextOf(said, rows, i);
      return kind;
    case "message-new":
    case "message-ended":
      said.msg = rows.first[i];
      return kind;
    case "message-info":
      said.msg = rows.first[i];
      said.size = rows.second[i];
      said.qp = rows.third[i];
      said.uid = rows.fourth[i];
      sayTextOf(said, rows, i);
      return kind;
    case "bounce-sent":
      said.msg = rows.first[i];
      said.qp = rows.second[i];
      return kind;
    case "none":
    case "plain":
      return "unknown";
    default:
      return kind satisfies never;
  }
}

/** Fills in what the event says. */
export function sayEvent(said: SendLine, event: SendEvent): void {
  const { records } = said.queue;
  switch (event.kind) {
    case "message-new":
    case "message-ended":
      said.msg = numberOfMsg(records, event.msg);
      break;
    case "message-info":
      said.msg = numberOfMsg(records, event.msg);
      said.size = event.bytes;
      said.qp = event.qp;
      said.uid = event.uid;
      sayText(said, event.sender);
      break;
    case "recipient-announced":
      said.msg = numberOfMsg(records, event.msg);
      said.channel = numberOf(records.channels, event.channel);
      sayText(said, event.recipient);
      break;
    case "delivery-started":
      said.msg = numberOfMsg(records, event.msg);
      said.delivery = event.delivery;
      said.channel = numberOf(records.channels, event.channel);
      sayText(said, event.recipient);
      break;
    case "delivery-ended":
      said.delivery = event.delivery;
      said.outcome = OUTCOMES.indexOf(event.outcome);
      sayText(said, event.report);
      break;
    case "delivery-mangled":
      said.delivery = event.delivery;
      said.outcome = OUTCOMES.indexOf("deferral");
      sayText(said, MANGLED);
      break;
    case "delivery-log":
      said.delivery = event.delivery;
      break;
    case "bounce-sent":
      said.msg = numberOfMsg(records, event.msg);
      said.qp = event.qp;
      break;
    case "bounce-discarded":
      said.msg = numberOfMsg(records, event.msg);
      said.discarded = event.which;
      break;
    case "status":
      said.slots = event.slots;
      said.exitasap = event.exitasap;
      break;
    case "daemon":
      said.daemon = event.what;
      break;
    case "warning":
    case "alert":
    case "remark":
      said.msg = numberOfMsg(records, event.msg);
      said.form = event.form;
      said.words = event.text;
      break;
    case "unknown":
      break;
    default:
      event satisfies never;
  }
}

const MANGLED = "report mangled, will defer";

/** What `status:` lines say of the channels that every queue has, refilled for each. */
const [LOCAL, REMOTE] = CHANNELS.map((channel) => ({ channel, used: 0, limit: 0, held: false }));
const LOCAL_AND_REMOTE: Slots[] = [LOCAL, REMOTE];

function sayTextOf(said: SendLine, rows: SendRows, i: number): void {
  said.textAt = rows.textAt[i];
  said.textEnd = rows.textEnd[i];
  said.hash = rows.hash[i];
}

let scratch = new Uint8Array(1024);
const UTF8 = new TextEncoder();

function sayText(said: SendLine, text: string): void {
  if (text.length * 3 > scratch.length) scratch = new Uint8Array(text.length * 6);
  said.bytes = scratch;
  said.textAt = 0;
  said.textEnd = UTF8.encodeInto(text, scratch).written;
  said.hash = hashOf(scratch, 0, said.textEnd);
}
