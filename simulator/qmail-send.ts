/**
 * A qmail-send that sends nothing: it takes made-up mail into a queue, tries it, puts it off,
 * bounces it, stops and crashes, and writes the log that the real one would write.
 *
 * The order of lines, the slots, the passes over a message's recipients, the retry times and
 * the rules for bounces are those of notqmail's qmail-send.c. What mail there is and what
 * becomes of it is the plan's. Same plan, same bytes. Only messages in the queue are kept, so
 * a log may be of any length; the truth keeps each address once.
 */
import { Heap } from "./heap.ts";
import { type LineKind, Log } from "./log.ts";
import type { Pids } from "./pids.ts";
import { type Random, seededRandom, wholeBelow } from "./random.ts";
import { newTruth, type Truth } from "./truth.ts";

/** What happens, and for how long. Times are Unix seconds. */
export interface Plan {
  seed: number;
  /** The simulation begins here, so that the log can begin in the middle of mail under way. */
  begin: number;
  /** The log begins here. */
  logBegin: number;
  end: number;
  /** The log ends earlier, once it has this many bytes. */
  bytesWanted?: number;
  /** qmail's control/concurrencylocal and -remote. */
  slots: Record<Channel, number>;
  /** qmail's control/queuelifetime. */
  queueLifetimeSeconds: number;
  /** qmail's control/doublebounceto and -host. */
  doubleBounceTo: string;
  /** Process ids, and so qp, are below this. */
  pidLimit: number;
  /** The lowest message number; a new number is taken only when no old one is free. */
  firstMsg: number;
  route: (address: string) => Route;
  streams: Stream[];
  stops: Stop[];
  /** While this lasts no bounce can be queued (a full disk). */
  bounceTrouble?: Span;
  /** Lets whoever calls qmail-queue have a process at that moment; else pids just count up. */
  pids?: Pids;
  /** Told of every mail that a stream hands to qmail-queue, also while qmail-send is down. */
  onMail?: (mail: QueuedMail) => void;
  /** Lines that no mail causes. */
  remarks: { at: number; kind: "warning" | "alert" | "odd"; line: string }[];
}

export type Channel = "local" | "remote";

export interface Span {
  from: number;
  until: number;
}

export interface Stop extends Span {
  how: "clean" | "crash";
}

/** Mail of one kind, arriving at its own pace. */
export interface Stream {
  /** When the next message comes after `now`; Infinity if none does. */
  next(now: number, random: Random): number;
  mail(now: number, random: Random): Envelope;
}

export interface Envelope {
  sender: string;
  recipients: readonly string[];
  bytes: number;
  /** Who called qmail-queue. */
  uid: number;
  /** Addresses whose .qmail files have sent it on (its Delivered-To lines). */
  deliveredTo?: readonly string[];
}

/** A mail as the program that handed it in knows it. */
export interface QueuedMail {
  /** When qmail-queue had it; Unix microseconds. */
  at: number;
  qp: number;
  envelope: Envelope;
}

/** Where mail for an address goes. */
export interface Route {
  channel: Channel;
  /** The address as the log shows it. */
  recipient: string;
  destination: Destination;
}

/** What becomes of one try. */
export type Destination = (attempt: Attempt) => Result;

export interface Attempt {
  recipient: string;
  deliveredTo: readonly string[];
  bytes: number;
  sender: string;
  /** Tries that ended before this one. */
  tries: number;
  ageSeconds: number;
  now: number;
  random: Random;
}

export interface Result {
  /** The letter that qmail-local and qmail-remote report: done, later, never. */
  letter: "K" | "Z" | "D";
  /** Made safe, as in the log; `{qp}` stands for the process that queued `sends`. */
  report: string;
  seconds: number;
  /** The mail that the delivery itself puts into the queue: a forward, a list's copies. */
  sends?: Envelope;
  /** A success that kept the mail nowhere. */
  discards?: boolean;
}

interface Message {
  msg: number;
  envelope: Envelope;
  birth: number;
  local: Recipient[];
  remote: Recipient[];
  hasFailed: boolean;
  /** The log has shown it. */
  isSeen: boolean;
}

interface Recipient {
  address: string;
  destination: Destination;
  isDone: boolean;
  tries: number;
  /** A delivery for it stands in the log; and one with its end. */
  isSeen: boolean;
  hasEnd: boolean;
}

/** One pass over the recipients of a message on one channel. */
interface Pass {
  message: Message;
  channel: Channel;
  /** Position of the recipient to try next. */
  next: number;
  /** When the next pass is due; Unix seconds. */
  retry: number;
  /** The message is older than the queue's lifetime: what fails now fails for good. */
  isLast: boolean;
  /** Deliveries under way. */
  open: number;
}

interface Delivery {
  number: number;
  pass: Pass;
  recipient: Recipient;
  result: Result;
  /** Its start stands in the log. */
  isSeen: boolean;
}

/** qmail-send's chanskip: the square root of the first wait. */
const RETRY_STEP: Record<Channel, number> = { local: 10, remote: 20 };
/** qmail-send's SLEEP_SYSFAIL. */
const TROUBLE_WAIT_SECONDS = 123;
const BOUNCE_UID = 7796;
const LOWEST_PID = 300;
const GIVING_UP = "I'm_not_going_to_try_again;_this_message_has_been_in_the_queue_too_long./";

/** Writes the log of `plan`, chunk by chunk; the caller owns the chunks. Returns the truth. */
export function* simulate(plan: Plan): Generator<Buffer, Truth> {
  const qmail = new QmailSend(plan);
  while (qmail.goOn()) yield* qmail.log.take();
  const truth = qmail.finish();
  yield* qmail.log.take(true);
  return truth;
}

/** The whole log at once, for small plans. */
export function simulateWhole(plan: Plan): { log: Buffer; truth: Truth } {
  const chunks: Buffer[] = [];
  const steps = simulate(plan);
  for (;;) {
    const step = steps.next();
    if (step.done) return { log: Buffer.concat(chunks), truth: step.value };
    chunks.push(step.value);
  }
}

/** When a pass that begins now would be followed by another; qmail-send.c, nextretry(). */
export function nextRetry(birth: number, now: number, channel: Channel): number {
  const root = Math.floor(Math.sqrt(Math.max(0, now - birth))) + RETRY_STEP[channel];
  return birth + root * root;
}

class QmailSend {
  readonly log: Log;
  readonly #plan: Plan;
  readonly #random: Random;
  readonly #truth = newTruth();
  /** What will happen, by Unix microseconds. */
  readonly #events = new Heap<() => void>();

  // The queue.
  readonly #due = { local: new Heap<Message>(), remote: new Heap<Message>() };
  readonly #queue = new Set<Message>();
  readonly #freeMsgs: number[] = [];
  #nextMsg: number;
  #pid: number;

  // The daemon.
  #state: "up" | "stopping" | "down" = "up";
  #stop: Stop | undefined;
  /** Messages that came while the daemon did not look. */
  #waiting: { envelope: Envelope; qp: number }[] = [];
  #pass: Record<Channel, Pass | undefined> = { local: undefined, remote: undefined };
  #used: Record<Channel, number> = { local: 0, remote: 0 };
  #open = new Set<Delivery>();
  #deliveries = 0;
  #run: Truth["runs"][number] | undefined;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#random = seededRandom(plan.seed);
    this.log = new Log(plan.logBegin * 1e6, seededRandom(plan.seed ^ 0x5eed));
    this.#nextMsg = plan.firstMsg;
    this.#pid = LOWEST_PID + wholeBelow(this.#random, plan.pidLimit >> 1);
    this.log.reach(plan.begin * 1e6);
    this.#printStatus();
    for (const stream of plan.streams) this.#expect(stream, plan.begin);
    for (const stop of plan.stops)
      this.#at(stop.from * 1e6 + wholeBelow(this.#random, 1e5), () => this.#stopNow(stop));
    for (const { at, kind, line } of plan.remarks)
      this.#at(at * 1e6 + wholeBelow(this.#random, 1e6), () => this.#print(kind, line));
  }

  /** Lets the next thing happen; false if the log is at its end. */
  goOn(): boolean {
    const { end, bytesWanted } = this.#plan;
    if (this.#events.nextKey >= end * 1e6) return false;
    if (bytesWanted !== undefined && this.log.bytes >= bytesWanted) return false;
    this.log.reach(this.#events.nextKey);
    this.#events.pop()?.();
    return true;
  }

  /** Adds up what is left. */
  finish(): Truth {
    const truth = this.#truth;
    truth.deliveries.open = [...this.#open].filter((delivery) => delivery.isSeen).length;
    for (const message of this.#queue) {
      if (message.isSeen) truth.messages.waiting++;
      for (const recipient of [...message.local, ...message.remote]) {
        if (recipient.isDone || !recipient.isSeen) continue;
        truth.recipients[recipient.hasEnd ? "deferred" : "queued"]++;
      }
    }
    truth.bytes = this.log.bytes;
    const all = Object.values(this.log.lines).reduce((sum, count) => sum + count, 0);
    truth.lines = { all, ...this.log.lines };
    return truth;
  }

  // ---- mail comes in

  #expect(stream: Stream, now: number): void {
    const next = stream.next(now, this.#random);
    if (next === Number.POSITIVE_INFINITY) return;
    this.#at(next * 1e6, () => {
      const envelope = stream.mail(next, this.#random);
      const at = this.log.micros;
      const qp = this.#inject(envelope);
      this.#plan.onMail?.({ at, qp, envelope });
      this.#expect(stream, next);
    });
  }

  /** A process calls qmail-queue; its pid is returned. */
  #inject(envelope: Envelope): number {
    const qp = this.#newPid();
    if (this.#state === "up") this.#take(envelope, qp);
    else this.#waiting.push({ envelope, qp });
    return qp;
  }

  #take(envelope: Envelope, qp: number): void {
    const msg = this.#freeMsgs.pop() ?? this.#newMsg();
    const { sender, bytes, uid } = envelope;
    this.#print("new", `new msg ${msg}`);
    const isSeen = this.#print(
      "info",
      `info msg ${msg}: bytes ${bytes} from <${sender}> qp ${qp} uid ${uid}`,
    );
    const message: Message = {
      msg,
      envelope,
      birth: Math.floor(this.log.micros / 1e6),
      local: [],
      remote: [],
      hasFailed: false,
      isSeen,
    };
    for (const address of envelope.recipients) {
      const { channel, recipient, destination } = this.#plan.route(address);
      message[channel].push({
        address: recipient,
        destination,
        isDone: false,
        tries: 0,
        isSeen: false,
        hasEnd: false,
      });
    }
    this.#queue.add(message);
    if (isSeen) {
      const { messages, senders, uids } = this.#truth;
      messages.taken++;
      messages.bytes += bytes;
      senders.set(sender, (senders.get(sender) ?? 0) + 1);
      uids.set(uid, (uids.get(uid) ?? 0) + 1);
    }
    for (const channel of ["local", "remote"] as const) {
      if (message[channel].length > 0) this.#due[channel].push(message.birth, message);
      this.#work(channel);
    }
    if (message.local.length + message.remote.length === 0) this.#end(message);
  }

  // ---- deliveries

  /** Starts deliveries while there is a slot and a pass that is due. */
  #work(channel: Channel): void {
    while (this.#state === "up" && this.#used[channel] < this.#plan.slots[channel]) {
      const pass = this.#pass[channel] ?? this.#openPass(channel);
      if (!pass) return;
      const recipients = pass.message[channel];
      while (recipients[pass.next]?.isDone) pass.next++;
      const recipient = recipients[pass.next++];
      if (recipient) this.#start(pass, recipient);
      else this.#closePass(pass);
    }
  }

  #openPass(channel: Channel): Pass | undefined {
    const due = this.#due[channel];
    const now = Math.floor(this.log.micros / 1e6);
    if (due.nextKey > now) return undefined;
    const message = due.pop();
    if (!message) return undefined;
    const pass: Pass = {
      message,
      channel,
      next: 0,
      retry: nextRetry(message.birth, now, channel),
      isLast: now > message.birth + this.#plan.queueLifetimeSeconds,
      open: 0,
    };
    this.#pass[channel] = pass;
    return pass;
  }

  #closePass(pass: Pass): void {
    this.#pass[pass.channel] = undefined;
    if (pass.open === 0) this.#leave(pass);
  }

  #start(pass: Pass, recipient: Recipient): void {
    const { message, channel } = pass;
    const number = ++this.#deliveries;
    const isPrinted = this.#print(
      "start",
      `starting delivery ${number}: msg ${message.msg} to ${channel} ${recipient.address}`,
    );
    const now = this.log.micros / 1e6;
    const result = recipient.destination({
      recipient: recipient.address,
      deliveredTo: message.envelope.deliveredTo ?? [],
      bytes: message.envelope.bytes,
      sender: message.envelope.sender,
      tries: recipient.tries,
      ageSeconds: now - message.birth,
      now,
      random: this.#random,
    });
    const delivery = { number, pass, recipient, result, isSeen: isPrinted };
    pass.open++;
    this.#used[channel]++;
    this.#open.add(delivery);
    if (isPrinted) this.#countStart(message, channel, recipient);
    this.#printStatus();
    this.#at(this.log.micros + Math.round(result.seconds * 1e6), () => this.#report(delivery));
  }

  #countStart(message: Message, channel: Channel, recipient: Recipient): void {
    const { deliveries, recipients, addresses } = this.#truth;
    this.#see(message);
    deliveries.started++;
    deliveries[channel]++;
    addresses.add(recipient.address);
    if (!recipient.isSeen) recipients.all++;
    recipient.isSeen = true;
  }

  /** A child has reported. */
  #report(delivery: Delivery): void {
    const { pass, recipient, result } = delivery;
    if (!this.#open.delete(delivery)) return; // a crash was quicker
    const qp = result.sends ? this.#sendOn(result.sends) : 0;
    const isExpired = result.letter === "Z" && pass.isLast;
    const outcome =
      result.letter === "K"
        ? "success"
        : result.letter === "Z" && !isExpired
          ? "deferral"
          : "failure";
    const report = result.report.replace("{qp}", String(qp)) + (isExpired ? GIVING_UP : "");
    const isPrinted = this.#print(outcome, `delivery ${delivery.number}: ${outcome}: ${report}`);
    this.#used[pass.channel]--;
    this.#printStatus();
    recipient.tries++;
    recipient.isDone = outcome !== "deferral";
    if (outcome === "failure") pass.message.hasFailed = true;
    if (isPrinted) this.#countOutcome(delivery, outcome, isExpired);
    pass.open--;
    if (pass.open === 0 && this.#pass[pass.channel] !== pass) this.#leave(pass);
    this.#work(pass.channel);
    this.#exitIfIdle();
  }

  /** The copy is as a rule taken before the delivery that made it has reported. */
  #sendOn(envelope: Envelope): number {
    if (this.#random() < 0.7) return this.#inject(envelope);
    const qp = this.#newPid();
    this.#at(this.log.micros + 2000, () => {
      if (this.#state === "up") this.#take(envelope, qp);
      else this.#waiting.push({ envelope, qp });
    });
    return qp;
  }

  #countOutcome(
    delivery: Delivery,
    outcome: "success" | "deferral" | "failure",
    isExpired: boolean,
  ): void {
    const { deliveries, recipients } = this.#truth;
    deliveries[outcome]++;
    if (!delivery.isSeen) deliveries.withoutStart++;
    delivery.recipient.hasEnd ||= delivery.isSeen;
    if (delivery.result.sends) this.#truth.forwards++;
    if (!delivery.recipient.isSeen) return;
    if (outcome === "success") recipients[delivery.result.discards ? "discarded" : "delivered"]++;
    if (outcome === "failure") recipients[isExpired ? "expired" : "bounced"]++;
  }

  // ---- a message's pass, and its life, are over

  #leave(pass: Pass): void {
    const { message, channel, retry } = pass;
    if (!message[channel].every(isDone)) this.#putOff(message, channel, retry);
    else if (message.local.every(isDone) && message.remote.every(isDone)) this.#end(message);
  }

  #putOff(message: Message, channel: Channel, retry: number): void {
    this.#due[channel].push(retry, message);
    // qmail-send sleeps up to a second longer than it must (SLEEP_FUZZ).
    this.#at(retry * 1e6 + wholeBelow(this.#random, 1e6), () => this.#work(channel));
  }

  /** Tells the sender of failures, and takes the message out of the queue. */
  #end(message: Message): void {
    if (message.hasFailed && !this.#bounce(message)) return;
    if (this.#print("end", `end msg ${message.msg}`)) {
      this.#see(message);
      this.#truth.messages.ended++;
    }
    this.#queue.delete(message);
    this.#freeMsgs.push(message.msg);
  }

  /** False if that must wait. */
  #bounce(message: Message): boolean {
    const { msg, envelope } = message;
    const { bounces } = this.#truth;
    if (envelope.sender === "#@[]") {
      if (this.#print("triple", `triple bounce: discarding bounce/${msg}`)) {
        this.#see(message);
        bounces.triple++;
      }
      return true;
    }
    if (isWithin(this.#plan.bounceTrouble, this.log.micros / 1e6)) {
      this.#print("warning", "warning: trouble injecting bounce message, will try later");
      this.#endLater(message);
      return false;
    }
    const isDouble = envelope.sender === "";
    const qp = this.#newPid();
    if (this.#print("bounce", `bounce msg ${msg} qp ${qp}`)) {
      this.#see(message);
      bounces[isDouble ? "double" : "single"]++;
    }
    const notice: Envelope = {
      sender: isDouble ? "#@[]" : "",
      recipients: [isDouble ? this.#plan.doubleBounceTo : bounceAddress(envelope.sender)],
      bytes: 900 + wholeBelow(this.#random, 600) + Math.min(envelope.bytes, 50_000),
      uid: BOUNCE_UID,
    };
    this.#at(this.log.micros + 400 + wholeBelow(this.#random, 4000), () => {
      if (this.#state === "up") this.#take(notice, qp);
      else this.#waiting.push({ envelope: notice, qp });
    });
    return true;
  }

  #endLater(message: Message): void {
    this.#at(this.log.micros + TROUBLE_WAIT_SECONDS * 1e6, () => {
      if (this.#state === "up") this.#end(message);
      else this.#endLater(message);
    });
  }

  // ---- the daemon's life

  #stopNow(stop: Stop): void {
    this.#stop = stop;
    if (stop.how === "crash") {
      this.#crash(stop);
      return;
    }
    this.#state = "stopping";
    this.#exitIfIdle();
  }

  #exitIfIdle(): void {
    if (this.#state !== "stopping" || this.#open.size > 0 || !this.#stop) return;
    this.#print("exiting", "status: exiting");
    if (this.#run) this.#run.end = "clean";
    this.#goDown(this.#stop.until - this.#stop.from);
    for (const pass of Object.values(this.#pass)) if (pass) this.#giveBack(pass);
    this.#pass = { local: undefined, remote: undefined };
  }

  /** What was under way is forgotten, and after the restart everything is due at once. */
  #crash(stop: Stop): void {
    const interrupted = [...this.#open].filter((delivery) => delivery.isSeen).length;
    this.#truth.deliveries.interrupted += interrupted;
    if (this.#run) {
      this.#run.end = "crash";
      this.#run.interrupted = interrupted;
    }
    this.#open.clear();
    this.#used = { local: 0, remote: 0 };
    this.#pass = { local: undefined, remote: undefined };
    for (const channel of ["local", "remote"] as const) {
      this.#due[channel].drain();
      for (const message of this.#queue) {
        if (!message[channel].every(isDone)) this.#due[channel].push(message.birth, message);
      }
    }
    this.#goDown(stop.until - stop.from);
  }

  #goDown(seconds: number): void {
    this.#state = "down";
    this.#run = undefined;
    this.#at(this.log.micros + seconds * 1e6, () => this.#comeUp());
  }

  #comeUp(): void {
    this.#state = "up";
    this.#deliveries = 0;
    this.#printStatus();
    this.#work("local");
    this.#work("remote");
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { envelope, qp } of waiting) this.#take(envelope, qp);
  }

  /** A pass that was not through: its message is due at once after the restart. */
  #giveBack({ message, channel }: Pass): void {
    if (!message[channel].every(isDone)) this.#due[channel].push(message.birth, message);
  }

  // ---- small things

  #at(micros: number, act: () => void): void {
    this.#events.push(Math.floor(micros), act);
  }

  #newMsg(): number {
    const msg = this.#nextMsg;
    this.#nextMsg += 1 + wholeBelow(this.#random, 4);
    return msg;
  }

  #newPid(): number {
    if (this.#plan.pids) return this.#plan.pids.at(this.log.micros);
    this.#pid += 2 + wholeBelow(this.#random, 7);
    if (this.#pid >= this.#plan.pidLimit) this.#pid = LOWEST_PID + wholeBelow(this.#random, 100);
    return this.#pid;
  }

  #see(message: Message): void {
    if (!message.isSeen) this.#truth.messages.adopted++;
    message.isSeen = true;
  }

  #printStatus(): void {
    const { local, remote } = this.#plan.slots;
    const asap = this.#state === "stopping" ? " exitasap" : "";
    this.#print(
      "status",
      `status: local ${this.#used.local}/${local} remote ${this.#used.remote}/${remote}${asap}`,
    );
  }

  #print(kind: LineKind, line: string): boolean {
    if (!this.log.print(kind, line)) return false;
    const micros = this.log.micros;
    if (this.#truth.fromMicros === 0) this.#truth.fromMicros = micros;
    this.#truth.toMicros = micros;
    if (!this.#run) {
      this.#run = { fromMicros: micros, toMicros: micros, end: "running", interrupted: 0 };
      this.#truth.runs.push(this.#run);
    }
    this.#run.toMicros = micros;
    return true;
  }
}

function isDone(recipient: Recipient): boolean {
  return recipient.isDone;
}

function isWithin(span: Span | undefined, now: number): boolean {
  return span !== undefined && now >= span.from && now < span.until;
}

/** A VERP sender ends in `-@[]`; its bounce goes to what stands before. */
function bounceAddress(sender: string): string {
  return sender.endsWith("-@[]") ? sender.slice(0, -"-@[]".length) : sender;
}
