/**
 * What matchup makes of qmail-send's lines: ends of deliveries matched with their starts, and
 * both with their message.
 *
 *     info msg 5     -> open message ---------------- end msg 5 -> m line
 *     starting delivery 7: msg 5 -> open delivery --- delivery 7: -> d line
 *
 * A line that is understood but ends nothing prints nothing. What is open at the end is given as
 * lines that this reads again: `info msg`, `extra MSG successes deferrals failures` with the
 * message's counts so far, and `starting delivery`. So a log may be cut anywhere: the lines of
 * what was open go before the rest.
 *
 * Sources: matchup(1) of qmailanalog 0.70 and of its fork in indimail-mta; what the fork printed
 * (corpus/qmailanalog).
 */
import { ascii, startsWith } from "../../bytes/bytes.ts";
import { DecimalStamps } from "./decimal-stamps.ts";
import { Fields, latin1, type Whole } from "./fields.ts";
import { OpenList } from "./open-list.ts";
import { silentEffect } from "./silent-lines.ts";

interface OpenMessage {
  key: Whole;
  birth: string;
  bytes: Whole;
  /** With its angle brackets. */
  sender: string;
  qp: Whole;
  uid: Whole;
  successes: number;
  failures: number;
  deferrals: number;
}

interface OpenDelivery {
  /** A string holds IndiMail's queue too. */
  key: Whole | string;
  msg: Whole;
  channel: string;
  recipient: string;
  start: string;
}

type Result = "k" | "d" | "z";

export class Matching {
  private readonly messages = new OpenList<Whole, OpenMessage>();
  private readonly deliveries = new OpenList<Whole | string, OpenDelivery>();
  private readonly fields = new Fields();
  private readonly stamps = new DecimalStamps();
  private output = "";

  /** Reads the line in [at, end), without its newline. Changes letters in it to lower case. */
  readLine(bytes: Buffer, at: number, end: number): void {
    if (isStatus(bytes, at, end)) return;
    const { fields } = this;
    fields.split(bytes, at, end);
    if (fields.is(1, STARTING)) this.startDelivery(bytes);
    else if (fields.is(1, DELIVERY)) this.endDelivery(bytes, at, end);
    else if (fields.is(1, NEW)) this.messages.remove(fields.number(3));
    else if (fields.is(1, INFO)) this.openMessage(bytes);
    else if (fields.is(1, END)) this.endMessage(bytes);
    else if (fields.is(1, EXTRA)) this.setCounts();
    else this.readRare(bytes, at, end);
  }

  /** The lines for standard output since the last call, one character for each byte. */
  takeOutput(): string {
    const { output } = this;
    this.output = "";
    return output;
  }

  /** The lines for descriptor 5, one character for each byte. */
  pending(): string {
    let lines = "";
    for (const { key, birth, bytes, sender, qp, uid, ...counts } of this.messages) {
      lines += `${birth} info msg ${key}: bytes ${bytes} from ${sender} qp ${qp} uid ${uid}\n`;
      lines += `${birth} extra ${key} ${counts.successes} ${counts.deferrals} ${counts.failures}\n`;
    }
    for (const { key, msg, channel, recipient, start } of this.deliveries) {
      lines += `${start} starting delivery ${key}: msg ${msg} to ${channel} ${recipient}\n`;
    }
    return lines;
  }

  /** `STAMP info msg 5: bytes 99 from <a@example.com> qp 8 uid 9` */
  private openMessage(bytes: Buffer): void {
    const { fields } = this;
    this.messages.put({
      key: fields.number(3),
      birth: this.stamp(bytes),
      bytes: fields.number(5),
      sender: fields.lowerCase(7),
      qp: fields.number(9),
      uid: fields.number(11),
      successes: 0,
      failures: 0,
      deferrals: 0,
    });
  }

  /** `STAMP extra 5 1 2 3`, our own word to the next run. */
  private setCounts(): void {
    const { fields } = this;
    const message = this.messages.find(fields.number(2));
    if (!message) return;
    message.successes = Number(fields.number(3));
    message.deferrals = Number(fields.number(4));
    message.failures = Number(fields.number(5));
  }

  private endMessage(bytes: Buffer): void {
    const message = this.messages.find(this.fields.number(3));
    if (!message) return;
    this.messages.remove(message.key);
    const { birth, sender, qp, uid, successes, failures, deferrals } = message;
    const counts = `${successes} ${failures} ${deferrals}`;
    const done = this.stamp(bytes);
    this.output += `m ${birth} ${done} ${message.bytes} ${counts} ${sender} ${qp} ${uid}\n`;
  }

  /** `STAMP starting delivery 7: msg 5 to local b@example.org` */
  private startDelivery(bytes: Buffer): void {
    const { fields } = this;
    this.deliveries.put({
      key: fields.delivery(3),
      msg: fields.number(5),
      channel: fields.text(7),
      recipient: fields.lowerCase(8),
      start: this.stamp(bytes),
    });
  }

  /** `STAMP delivery 7: success: did_1+0+0/` */
  private endDelivery(bytes: Buffer, at: number, end: number): void {
    const delivery = this.deliveries.find(this.fields.delivery(2));
    if (!delivery) return;
    const result = this.result();
    if (!result) {
      // qmail-ldap's `delivery 7: log: text` ends nothing.
      this.passOn("? ", bytes, at, end);
      return;
    }
    this.deliveries.remove(delivery.key);
    const message = this.messages.find(delivery.msg);
    if (message) count(message, result);
    this.output += this.deliveryLine(result, delivery, message, this.stamp(bytes));
  }

  private deliveryLine(
    result: Result,
    { channel, recipient, start }: OpenDelivery,
    message: OpenMessage | undefined,
    done: string,
  ): string {
    const reason = this.fields.begins(3, REPORT) ? "report_mangled" : this.fields.text(4);
    const to = `${channel}.${recipient}`;
    if (!message) return `d ${result} ${start} ${start} ${done} 0 ? ${to} ? ? ${reason}\n`;
    const { birth, bytes, sender, qp, uid } = message;
    return `d ${result} ${birth} ${start} ${done} ${bytes} ${sender} ${to} ${qp} ${uid} ${reason}\n`;
  }

  private result(): Result | undefined {
    if (this.fields.begins(3, SUCCESS)) return "k";
    if (this.fields.begins(3, FAILURE)) return "d";
    // `report mangled, will defer`
    const isDeferral = this.fields.begins(3, DEFERRAL) || this.fields.begins(3, REPORT);
    return isDeferral ? "z" : undefined;
  }

  private readRare(bytes: Buffer, at: number, end: number): void {
    const effect = silentEffect(this.fields);
    if (effect === "forget") this.deliveries.clear();
    if (effect !== undefined) return;
    const isWarning = this.fields.is(1, WARNING) || this.fields.is(1, ALERT);
    this.passOn(isWarning ? "" : "? ", bytes, at, end);
  }

  private passOn(mark: string, bytes: Buffer, at: number, end: number): void {
    this.output += `${mark}${latin1(bytes, at, end)}\n`;
  }

  private stamp(bytes: Buffer): string {
    return this.stamps.decimal(bytes, this.fields.start(0), this.fields.end(0));
  }
}

function count(message: OpenMessage, result: Result): void {
  if (result === "k") message.successes++;
  else if (result === "d") message.failures++;
  else message.deferrals++;
}

/** Four lines in ten are these; where the stamp is a multilog's, no word needs to be looked for. */
function isStatus(bytes: Buffer, at: number, end: number): boolean {
  return bytes[at] === AT && startsWith(bytes, at + LABEL, end, STATUS_AFTER);
}

const AT = 64;
const LABEL = 25;
const STATUS_AFTER = ascii(" status: ");
const STARTING = ascii("starting");
const DELIVERY = ascii("delivery");
const NEW = ascii("new");
const INFO = ascii("info");
const END = ascii("end");
const EXTRA = ascii("extra");
const WARNING = ascii("warning:");
const ALERT = ascii("alert:");
const SUCCESS = ascii("succ");
const FAILURE = ascii("fail");
const DEFERRAL = ascii("defer");
const REPORT = ascii("report");
