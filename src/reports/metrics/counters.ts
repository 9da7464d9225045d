/**
 * What is counted once for all: mail by what became of it, sessions, refusals, log-ins, alerts.
 *
 * A message is looked at whole. One that waits counts with all that has happened to it, so that a deferral is
 * counted when it is logged and not when the message leaves a week later; who counts from time to time takes off
 * what it counted for the same message before (counted.ts).
 *
 * Whatever can be counted of a queue or a service that was met begins at 0: a rate of what was never seen is 0 too.
 */
import { REASONS } from "../../grammars/delivery-report/reason-words.ts";
import { ALERTS } from "../../grammars/qmail-send/alerts.ts";
import { RULES } from "../../grammars/session/rules.ts";
import { secondsIn } from "../../tracking/counting.ts";
import {
  DELIVERY_OUTCOMES,
  type Fate,
  type Message,
  type QueueName,
} from "../../tracking/facts.ts";
import { delayOf } from "../../tracking/json.ts";
import type { Session } from "../../tracking/sessions/facts.ts";
import { reasonOfDelivery } from "../reason-of-report.ts";
import { ruleName } from "../refusal-tally.ts";
import { refusalsIn } from "../refusals.ts";
import type { Tally } from "../report.ts";
import { addSample, addSamples, type Labels, type MetricSamples, observe } from "./samples.ts";

export interface Counters {
  samples: MetricSamples;
  /** Queues and services whose samples have begun. */
  begun: Set<string>;
}

export const counters: Tally<Counters> = {
  tables: [],
  begin: () => ({ samples: new Map(), begun: new Set() }),
  add: {
    message: (state, { message }) => addMessage(state, message),
    session: (state, { session }) => addSession(state, session),
    load: (state, { queue }) => beginQueue(state, queue),
    notice(state, { notice: { queue, level, form } }) {
      beginQueue(state, queue);
      if (level === "alert")
        addSample(state.samples, "alerts", { ...queueLabels(queue), kind: form }, 1);
    },
  },
  merge(state, later) {
    addSamples(state.samples, later.samples);
    for (const key of later.begun) state.begun.add(key);
  },
  show: () => [],
};

export function queueLabels({ host, instance }: QueueName): Labels {
  return { host, instance_name: instance };
}

/** Fates that are final. */
const FINAL = ["delivered", "bounced", "expired", "discarded"] as const satisfies readonly Fate[];

const KINDS = ["single", "double", "discarded"] as const;

function addMessage(state: Counters, message: Message): void {
  const { queue, queued, bytes, bounce, bounceDiscarded, sender } = message;
  const { samples } = state;
  beginQueue(state, queue);
  const labels = queueLabels(queue);
  if (queued) {
    addSample(samples, "messagesQueued", labels, 1);
    addSample(samples, "messageBytes", labels, bytes ?? 0);
  }
  if (bounce)
    addSample(samples, "bounces", { ...labels, kind: sender === "" ? "double" : "single" }, 1);
  if (bounceDiscarded) addSample(samples, "bounces", { ...labels, kind: "discarded" }, 1);
  for (const recipient of message.recipients) {
    const { channel, fate, deliveries } = recipient;
    beginChannel(state, queue, channel);
    const ofChannel = { ...labels, channel };
    if ((FINAL as readonly Fate[]).includes(fate)) {
      addSample(samples, "recipientsFinished", { ...ofChannel, fate }, 1);
      const delay = delayOf(message, recipient);
      if (delay !== undefined) observe(samples, "delaySeconds", { ...ofChannel, fate }, delay);
    }
    for (const delivery of deliveries) {
      const { outcome } = delivery;
      if (outcome === undefined) continue;
      const ofOutcome = { ...ofChannel, outcome };
      addSample(samples, "attempts", ofOutcome, 1);
      if (outcome === "interrupted") continue;
      const seconds = secondsIn(delivery);
      if (seconds !== undefined) observe(samples, "attemptSeconds", ofOutcome, seconds);
      if (outcome === "success") continue;
      const reason = reasonOfDelivery(delivery, outcome);
      addSample(samples, "reasons", { ...ofOutcome, reason }, 1);
    }
  }
}

function addSession(state: Counters, session: Session): void {
  const { host, service, verdict, auth } = session;
  const { samples } = state;
  beginService(state, host, service);
  addSample(samples, "sessions", { host, service, verdict }, 1);
  for (const { rule } of refusalsIn(session))
    addSample(samples, "refusals", { host, service, rule: ruleName(rule) }, 1);
  for (const { ok } of auth)
    addSample(samples, "authAttempts", { host, service, result: ok ? "success" : "failure" }, 1);
}

function beginQueue(state: Counters, queue: QueueName): void {
  const labels = queueLabels(queue);
  if (!isNew(state, `queue ${queue.host}\n${queue.instance}`)) return;
  const { samples } = state;
  addSample(samples, "messagesQueued", labels, 0);
  addSample(samples, "messageBytes", labels, 0);
  for (const kind of KINDS) addSample(samples, "bounces", { ...labels, kind }, 0);
  for (const { name } of ALERTS) addSample(samples, "alerts", { ...labels, kind: name }, 0);
  for (const channel of ["local", "remote"]) beginChannel(state, queue, channel);
}

function beginChannel(state: Counters, queue: QueueName, channel: string): void {
  if (!isNew(state, `channel ${queue.host}\n${queue.instance}\n${channel}`)) return;
  const { samples } = state;
  const labels = { ...queueLabels(queue), channel };
  for (const fate of FINAL) {
    addSample(samples, "recipientsFinished", { ...labels, fate }, 0);
    observe(samples, "delaySeconds", { ...labels, fate }, undefined);
  }
  for (const outcome of DELIVERY_OUTCOMES) {
    const ofOutcome = { ...labels, outcome };
    addSample(samples, "attempts", ofOutcome, 0);
    if (outcome === "interrupted") continue;
    observe(samples, "attemptSeconds", ofOutcome, undefined);
    if (outcome === "success") continue;
    for (const { name } of REASONS)
      addSample(samples, "reasons", { ...ofOutcome, reason: name }, 0);
  }
}

function beginService(state: Counters, host: string, service: string): void {
  if (!isNew(state, `service ${host}\n${service}`)) return;
  const { samples } = state;
  for (const verdict of VERDICTS) addSample(samples, "sessions", { host, service, verdict }, 0);
  for (const rule of Object.keys(RULES)) addSample(samples, "refusals", { host, service, rule }, 0);
  for (const result of ["success", "failure"])
    addSample(samples, "authAttempts", { host, service, result }, 0);
}

/** What a session is that has ended. */
const VERDICTS = [
  "accepted",
  "refused",
  "deferred",
  "given-up",
  "cut-off",
  "nothing",
  "unknown",
] as const;

function isNew({ begun }: Counters, key: string): boolean {
  if (begun.has(key)) return false;
  begun.add(key);
  return true;
}
