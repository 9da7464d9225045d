/**
 * What a queue's log leaves open at its end, and the lines with which a qmail-send would finish it:
 *
 *     starting delivery 1: msg 662 to local erin@a.example
 *     status: local 1/10 remote 0/20
 *     delivery 1: success: did_0+0+1/
 *     status: local 0/10 remote 0/20
 *     end msg 662
 *
 * Each recipient that waits is delivered. A message of which a recipient had failed is bounced as
 * qmail-send does it, and the bounce is delivered too. Where the log ends with qmail-send's exit, a
 * new one begins, with delivery 1.
 */
export class OpenQueue {
  readonly #messages = new Map<string, OpenMessage>();
  /** By their numbers, in the present life of qmail-send. */
  readonly #deliveries = new Map<string, { message: OpenMessage; recipient: Recipient }>();
  #lastDelivery = 0;
  /** The status line with no slot used. */
  #idle = "";
  #highestQp = 0;
  #bounceUid = "0";

  /** The number of the last delivery of a qmail-send that still runs; else 0. */
  get lastDelivery(): number {
    return this.#lastDelivery;
  }

  /** Follows a line, without its stamp. */
  note(text: string): void {
    for (const [form, rule] of this.#rules) {
      const found = form.exec(text);
      if (found) rule(found.slice(1));
    }
  }

  *finish(): Generator<string> {
    if (this.#messages.size > 0 && this.#lastDelivery === 0) yield this.#idle;
    for (const [msg, message] of this.#messages) {
      if (message.recipients.length === 0) message.recipients.push(waitingFor(POSTMASTER));
      for (const { address, state } of message.recipients)
        if (state === "waits") yield* this.#deliver(msg, address);
      yield* message.hasFailed ? this.#bounce(msg, message.sender) : [`end msg ${msg}`];
    }
    this.#messages.clear();
  }

  *#deliver(msg: string, address: string): Generator<string> {
    const delivery = ++this.#lastDelivery;
    const channel = address.slice(0, address.indexOf(" "));
    const report = channel === "local" ? "did_0+0+1/" : `${TAKEN}_250_ok/`;
    yield `starting delivery ${delivery}: msg ${msg} to ${address}`;
    yield this.#idle.replace(`${channel} 0/`, `${channel} 1/`);
    yield `delivery ${delivery}: success: ${report}`;
    yield this.#idle;
  }

  /** The bounce takes the number of the message that has just left. */
  *#bounce(msg: string, sender: string): Generator<string> {
    if (sender === DOUBLE) {
      yield* [`triple bounce: discarding bounce/${msg}`, `end msg ${msg}`];
      return;
    }
    const qp = ++this.#highestQp;
    const from = sender === "" ? DOUBLE : "";
    yield `bounce msg ${msg} qp ${qp}`;
    yield `end msg ${msg}`;
    yield `new msg ${msg}`;
    yield `info msg ${msg}: bytes 1200 from <${from}> qp ${qp} uid ${this.#bounceUid}`;
    yield* this.#deliver(msg, sender === "" ? POSTMASTER : `remote ${sender}`);
    yield `end msg ${msg}`;
  }

  // ---- a rule for each form of line that opens or ends something

  readonly #rules: [form: RegExp, rule: (parts: string[]) => void][] = [
    [/^new msg (\d+)$/, ([msg = ""]) => this.#messages.set(msg, newMessage())],
    [/^info msg (\d+): bytes \d+ from <(.*)> qp (\d+) uid (\d+)$/, (parts) => this.#info(parts)],
    [/^starting delivery (\d+): msg (\d+) to (.*)$/, (parts) => this.#started(parts)],
    [/^delivery (\d+): (success|failure|deferral): /, (parts) => this.#ended(parts)],
    [/^(?:bounce msg |triple bounce: discarding bounce\/)(\d+)/, (parts) => this.#bounced(parts)],
    [/^end msg (\d+)$/, ([msg = ""]) => this.#messages.delete(msg)],
    [/^status: exiting$/, () => this.#stopped()],
    [/^(status:(?: \w+ 0\/\d+)+)$/, ([status = ""]) => this.#rested(status)],
  ];

  #rested(status: string): void {
    this.#idle = status;
  }

  #message(msg: string): OpenMessage {
    const message = this.#messages.get(msg) ?? newMessage();
    this.#messages.set(msg, message);
    return message;
  }

  #info([msg = "", sender = "", qp, uid = ""]: string[]): void {
    this.#message(msg).sender = sender;
    this.#highestQp = Math.max(this.#highestQp, Number(qp));
    if (sender === "") this.#bounceUid = uid;
  }

  #started([delivery = "", msg = "", address = ""]: string[]): void {
    if (Number(delivery) <= this.#lastDelivery) this.#stopped();
    this.#lastDelivery = Number(delivery);
    const message = this.#message(msg);
    const { recipients } = message;
    const known = recipients.find((one) => one.address === address && one.state === "waits");
    const recipient = known ?? waitingFor(address);
    if (!known) recipients.push(recipient);
    recipient.state = "is tried";
    this.#deliveries.set(delivery, { message, recipient });
  }

  #ended([delivery = "", outcome]: string[]): void {
    const { message, recipient } = this.#deliveries.get(delivery) ?? {};
    this.#deliveries.delete(delivery);
    if (!message || !recipient) return;
    recipient.state = outcome === "deferral" ? "waits" : "is done";
    message.hasFailed ||= outcome === "failure";
  }

  #bounced([msg = ""]: string[]): void {
    this.#message(msg).hasFailed = false;
  }

  /** What was under way is tried again by the next qmail-send. */
  #stopped(): void {
    for (const { recipient } of this.#deliveries.values()) recipient.state = "waits";
    this.#deliveries.clear();
    this.#lastDelivery = 0;
  }
}

interface OpenMessage {
  sender: string;
  recipients: Recipient[];
  /** A recipient has failed, and no bounce has told of it. */
  hasFailed: boolean;
}

interface Recipient {
  /** With its channel: `local erin@a.example`. */
  address: string;
  state: "waits" | "is tried" | "is done";
}

const POSTMASTER = "local postmaster@mail.example";
/** The sender of a double bounce. */
const DOUBLE = "#@[]";
const TAKEN = "203.0.113.25_accepted_message./Remote_host_said:";

function newMessage(): OpenMessage {
  return { sender: "", recipients: [], hasFailed: false };
}

function waitingFor(address: string): Recipient {
  return { address, state: "waits" };
}
