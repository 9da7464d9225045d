/** A log that was read to its end, and the facts that tracking concludes from it. */
import type { TimedLine } from "../../src/pipeline/each-line.ts";
import type { Fact, Message, Run } from "../../src/tracking/facts.ts";
import { seedOf } from "../../src/tracking/id.ts";
import { newTracking, queueOf } from "../../src/tracking/queue.ts";
import { finish, track } from "../../src/tracking/tracker.ts";
import { keep } from "../../src/tracking/views.ts";
import { at } from "./match.ts";

/** The facts of lines that are taken for one queue's, wherever they were read. */
export function factsOfQueue(lines: TimedLine[]): Fact[] {
  const tracking = newTracking();
  const facts: Fact[] = [];
  const emit = (fact: Fact) => facts.push(keep(fact));
  for (const line of lines) {
    if (line.standing !== "understood") continue;
    const queue = queueOf(
      tracking,
      { host: "", instance: line.event.queue },
      seedOf("", line.event.queue),
    );
    track(queue, line.event, line.at, emit);
  }
  finish(tracking, emit);
  return facts;
}

/** What `factsOfQueue` gives if the log ends at `seconds`. */
export function factsUntil(lines: TimedLine[], seconds: number): Fact[] {
  return factsOfQueue(lines.filter((line) => !(at(line.at) > seconds)));
}

export function messagesIn(facts: Fact[]): Message[] {
  return facts.flatMap((fact) => (fact.kind === "message" ? [fact.message] : []));
}

export function runsIn(facts: Fact[]): Run[] {
  return facts.flatMap((fact) => (fact.kind === "run" ? [fact.run] : []));
}

/** `warning: text` or `alert: text` of each. */
export function noticesIn(facts: Fact[]): string[] {
  return facts.flatMap((fact) =>
    fact.kind === "notice" ? [`${fact.notice.level}: ${fact.notice.text}`] : [],
  );
}

/** How many there are of each thing that a log counts: zeros are left out. */
export function countsIn(messages: Message[]): { [what: string]: number } {
  const counts: { [what: string]: number } = {};
  const count = (what: string, is = true) => {
    if (is) counts[what] = (counts[what] ?? 0) + 1;
  };
  for (const message of messages) {
    count("info", message.qp !== undefined);
    count("open", isOpen(message));
    count("bounces", message.bounce !== undefined);
    if (message.bounceDiscarded) count(message.bounceDiscarded);
    for (const { outcome } of message.recipients.flatMap(({ deliveries }) => deliveries)) {
      count(outcome ?? "running");
    }
  }
  return counts;
}

/** The facts with the queues' names taken off: where a log was kept is part of them. */
export function withoutQueue(facts: Fact[]): unknown {
  return JSON.parse(JSON.stringify(facts, (key, value) => (key === "queue" ? undefined : value)));
}

/** Each surprise's name with its count. */
export function surprisesIn(facts: Fact[]): { [name: string]: number } {
  const counts: { [name: string]: number } = {};
  for (const fact of facts) {
    if (fact.kind === "surprise")
      counts[fact.surprise.name] = (counts[fact.surprise.name] ?? 0) + 1;
  }
  return counts;
}

export function isOpen({ state }: Message): boolean {
  return state !== "ended" && state !== "lost";
}
