/**
 * Mail that never was, day by day, as what tracking concludes of it: enough of it to ask a store of years, which no log
 * could be read for in a bench.
 *
 * 50,000 senders and 400,000 recipients, the n-th of them as busy as 1/n; most mail goes out at once, some is put off and
 * tried again for hours, some comes back; most reports name a queue id of the next server, so that no two are the same.
 * What is drawn is the same everywhere (simulator/random.ts).
 */

import { oneOf, type Random, seededRandom, wholeBelow } from "../../simulator/random.ts";
import type { Msg } from "../../src/grammars/qmail-send/event.ts";
import { SECONDS_PER_DAY } from "../../src/time/calendar.ts";
import type { Instant } from "../../src/time/instant.ts";
import type { Delivery, Fact, Message, Recipient } from "../../src/tracking/facts.ts";
import { seedOf, stableId } from "../../src/tracking/id.ts";

const SENDERS = 50_000;
const RECIPIENTS = 400_000;
const QUEUE = { host: "mx1.example", instance: "" };
const QUEUE_SEED = seedOf(QUEUE.host, QUEUE.instance);

export type MessageFact = Extract<Fact, { kind: "message" }>;

/** The messages that came into the queue on a day, in the order in which they left it, and a status line a minute. */
export function mailOfDay(day: number, deliveries: number): Fact[] {
  const mail = new MadeDay(day, deliveries);
  return [...mail.messages(), ...mail.loads()];
}

class MadeDay {
  private readonly random: Random;
  private readonly midnight: number;
  private readonly wanted: number;
  private deliveries = 0;
  private msg = 1_000_000;

  constructor(day: number, deliveries: number) {
    this.random = seededRandom(day);
    this.midnight = day * SECONDS_PER_DAY;
    this.wanted = deliveries;
  }

  messages(): Fact[] {
    const made: Message[] = [];
    while (this.deliveries < this.wanted) {
      const message = this.message();
      made.push(message);
      const isBack = message.recipients.some(({ fate }) => fate === "bounced");
      if (isBack) made.push(this.bounceOf(message));
    }
    made.sort((a, b) => secondsOf(a) - secondsOf(b));
    return made.map((message) => ({ kind: "message", message }));
  }

  loads(): Fact[] {
    const facts: Fact[] = [];
    for (let second = 0; second < SECONDS_PER_DAY; second += 60) {
      const remote = Math.floor(20 * busyness(second)) + wholeBelow(this.random, 20);
      facts.push({
        kind: "load",
        queue: QUEUE,
        at: { seconds: this.midnight + second, nanos: 0 },
        slots: [
          { channel: "local", used: wholeBelow(this.random, 4), limit: 10, held: false },
          { channel: "remote", used: remote, limit: 60, held: false },
        ],
        exitasap: false,
      });
    }
    return facts;
  }

  private message(): Message {
    const born = this.momentOfDay();
    const recipients: Recipient[] = [];
    for (let count = this.howMany(); count > 0; count--)
      recipients.push(this.recipient(after(born, 0.03)));
    return this.messageWith(senderOf(placeOf(this.random, SENDERS)), born, recipients);
  }

  private messageWith(sender: string, born: Instant, recipients: Recipient[]): Message {
    const msg = this.msg++ as Msg;
    const queued = after(born, 0.01);
    const last = recipients.flatMap((one) => one.deliveries.map((delivery) => delivery.finished));
    return {
      id: stableId(QUEUE_SEED, msg, born, 0),
      queue: QUEUE,
      msg,
      qp: 1000 + wholeBelow(this.random, 30_000),
      uid: 64_011,
      bytes: 600 + Math.floor(200_000 * cubed(this.random())),
      sender,
      born,
      queued,
      ended: after(latest(last, queued), 0.002),
      state: "ended",
      recipients,
      forwards: [],
      incomplete: [],
    };
  }

  private bounceOf(message: Message): Message {
    const born = after(message.ended as Instant, 0.001);
    const bounce = this.messageWith("", born, [
      {
        address: message.sender as string,
        channel: "remote",
        fate: "delivered",
        deliveries: [this.delivery(after(born, 0.03), "success", this.taken())],
      },
    ]);
    bounce.bounceOf = { id: message.id };
    message.bounce = { qp: bounce.qp as number, id: bounce.id };
    return bounce;
  }

  /** Most mail is for one. */
  private howMany(): number {
    const chance = this.random();
    return chance < 0.86 ? 1 : chance < 0.97 ? 2 + wholeBelow(this.random, 4) : 8;
  }

  private recipient(first: Instant): Recipient {
    const place = placeOf(this.random, RECIPIENTS);
    const isLocal = place % 7 === 0;
    const chance = this.random();
    const deliveries: Delivery[] = [];
    let at = first;
    if (chance < 0.06)
      for (let tries = 1 + wholeBelow(this.random, 5); tries > 0; tries--) {
        const delivery = this.delivery(at, "deferral", this.putOff());
        deliveries.push(delivery);
        at = after(delivery.finished as Instant, 400 * (1 + wholeBelow(this.random, 16)));
      }
    const isBad = chance > 0.975;
    const report = isBad ? this.refused() : isLocal ? "did_1+0+0/" : this.taken();
    deliveries.push(this.delivery(at, isBad ? "failure" : "success", report));
    return {
      address: recipientOf(place),
      channel: isLocal ? "local" : "remote",
      fate: isBad ? "bounced" : "delivered",
      deliveries,
    };
  }

  private delivery(
    started: Instant,
    outcome: "success" | "failure" | "deferral",
    report: string,
  ): Delivery {
    const delivery = ++this.deliveries;
    return {
      delivery,
      started,
      finished: after(started, 4 * cubed(this.random())),
      outcome,
      report,
    };
  }

  private taken(): string {
    return `${this.server()}_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_${this.queueId()}/`;
  }

  private putOff(): string {
    return oneOf(this.random, [
      () => "Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/",
      () => `Connected_to_${this.server()}_but_connection_died._(#4.4.2)/`,
      () =>
        `${this.server()}_does_not_like_recipient./Remote_host_said:_450_4.2.1_Greylisted,_try_again_in_300_seconds_(${this.queueId()})/Giving_up_on_${this.server()}./`,
      () =>
        `${this.server()}_failed_after_I_sent_the_message./Remote_host_said:_421_4.7.0_Too_many_messages,_${this.queueId()}/`,
    ])();
  }

  private refused(): string {
    return oneOf(this.random, [
      () =>
        `${this.server()}_does_not_like_recipient./Remote_host_said:_550_5.1.1_No_such_user_${this.queueId()}/Giving_up_on_${this.server()}./`,
      () =>
        `${this.server()}_failed_after_I_sent_the_message./Remote_host_said:_554_5.7.1_Refused_as_spam_${this.queueId()}/`,
      () => "Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/",
    ])();
  }

  private server(): string {
    return `192.0.2.${wholeBelow(this.random, 256)}`;
  }

  private queueId(): string {
    return (2 ** 40 + Math.floor(this.random() * 2 ** 40)).toString(36).toUpperCase();
  }

  /** By day there is four times as much as by night. */
  private momentOfDay(): Instant {
    for (;;) {
      const second = wholeBelow(this.random, SECONDS_PER_DAY);
      if (this.random() > busyness(second)) continue;
      return { seconds: this.midnight + second, nanos: wholeBelow(this.random, 1e6) * 1000 };
    }
  }
}

export function senderOf(place: number): string {
  return `s${place}@firm${place % 4000}.example`;
}

export function recipientOf(place: number): string {
  return `r${place}@home${place % 30_000}.example`;
}

/** From 1 to `count`: each doubling is as likely as the others. */
function placeOf(random: Random, count: number): number {
  const doublings = Math.ceil(Math.log2(count));
  for (;;) {
    const from = 2 ** wholeBelow(random, doublings);
    const place = from + wholeBelow(random, from);
    if (place <= count) return place;
  }
}

function cubed(number: number): number {
  return number * number * number;
}

function busyness(second: number): number {
  const share = second / SECONDS_PER_DAY;
  return 0.25 + 3 * share * (1 - share);
}

function secondsOf({ ended }: Message): number {
  return ended ? ended.seconds + ended.nanos / 1e9 : 0;
}

function after({ seconds, nanos }: Instant, wait: number): Instant {
  const more = nanos + Math.floor(wait * 1e6) * 1000;
  return { seconds: seconds + Math.floor(more / 1e9), nanos: more % 1e9 };
}

function latest(all: readonly (Instant | undefined)[], earliest: Instant): Instant {
  let last = earliest;
  for (const one of all)
    if (one && one.seconds + one.nanos / 1e9 > last.seconds + last.nanos / 1e9) last = one;
  return last;
}
