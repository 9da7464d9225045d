/**
 * What the logs tell as events of the Elastic Common Schema: one for each message, delivery, session and refusal.
 *
 * qmail's log knows the envelope alone, so `email.from`, `email.message_id` and `email.subject`, which are of a mail's header,
 * have no value: the envelope's sender is `email.sender.address`. What the schema has no field for stands in `qtrail`.
 * A key without a value is left out. Source: the schema's field reference, 8.17.
 */
import { type Refusal, refusalsIn } from "../reports/refusals.ts";
import { rfc3339 } from "../time/format.ts";
import { type Instant, spanBetween } from "../time/instant.ts";
import type { Delivery, Fate, Message, Recipient } from "../tracking/facts.ts";
import { reasonIn } from "../tracking/json.ts";
import type { Session } from "../tracking/sessions/facts.ts";

const VERSION = "8.17.0";

type Field = string | number | boolean | undefined | Fields | readonly string[];
interface Fields {
  [name: string]: Field;
}

/** For docs: each field, and what of qtrail's it is. */
export const ECS_FIELDS: [field: string, of: string, is: string][] = [
  [
    "@timestamp",
    "all",
    "when the message came in, the attempt ended, the session began, the refusal was said",
  ],
  ["ecs.version", "all", VERSION],
  ["event.kind, event.module", "all", "`event`, `qtrail`"],
  [
    "event.dataset",
    "all",
    "`qtrail.message`, `qtrail.delivery`, `qtrail.session`, `qtrail.refusal`",
  ],
  [
    "event.category, event.type",
    "all",
    "`email`, `info`; of a session `network` and `connection`, with `allowed` or `denied`; of a refusal both, and `denied`",
  ],
  [
    "event.action",
    "all",
    "`queued`; `success`, `deferral`, `failure`, `interrupted`; the session's verdict; `refused`, `deferred`",
  ],
  [
    "event.outcome",
    "all",
    "`success`, `failure`, or `unknown` where the log does not tell or it is not over",
  ],
  ["event.reason", "all", "the word of `reason:`, of sessions and refusals the rule"],
  [
    "event.id",
    "all",
    "the id, of a delivery and a refusal with its place behind it: the same on every export",
  ],
  ["event.start, event.end, event.duration", "all", "begin, end, and the nanoseconds between"],
  [
    "host.name, service.name",
    "all",
    "the host and the service, or the queue's instance, where the log names them",
  ],
  ["email.local_id", "messages, deliveries", "qtrail's id of the message"],
  ["email.sender.address", "all but sessions", "the envelope's sender; empty for a bounce"],
  ["email.to.address", "all but sessions", "the envelope's recipients"],
  ["email.delivery_timestamp", "deliveries", "when the next server, or the mailbox, took it"],
  ["message", "deliveries", "the report, as logged"],
  [
    "error.message, error.type",
    "deliveries, sessions, refusals",
    "the report or the words of the refusal, and `failure`, `deferral`, `interrupted`, `refused`, `deferred`",
  ],
  ["source.ip, source.port, source.domain", "sessions, refusals", "the client"],
  ["destination.ip, destination.port", "sessions, refusals", "the server's side"],
  ["network.transport", "sessions, refusals", "`tcp`"],
  [
    "tls.established, tls.version, tls.version_protocol, tls.cipher",
    "sessions",
    "where it was used",
  ],
  [
    "user.name, user.id",
    "sessions; messages",
    "who logged in; the user id that handed the message in",
  ],
  ["process.pid", "sessions, messages", "the process of the connection; qmail-queue's"],
  ["rule.name", "sessions, refusals", "the rule that turned it away"],
  ["qtrail.message.*", "messages", "`msg`, `bytes`, `state`, `incomplete`, `session`"],
  ["qtrail.delivery.*", "deliveries", "`channel`, `fate` (of the recipient), `number`"],
  ["qtrail.session.*", "sessions", "`helo`, `step`, `messages`; of refusals `id`"],
  ["qtrail.refusal.unit", "refusals", "`connection`, `recipient`, `message`"],
];

/** The message, and each attempt for its recipients. */
export function ecsOfMessage(message: Message): object[] {
  const { id, queue, msg, qp, uid, bytes, sender, queued, born, ended, state } = message;
  const at = queued ?? born;
  const shared = {
    host: { name: queue.host || undefined },
    service: { name: queue.instance || undefined },
  };
  const recipients = message.recipients.map(({ address }) => address);
  const event = filled({
    ...base(at ?? ended),
    event: { ...eventOf("message", id, "queued", outcomeOf(message)), ...span(at, ended) },
    ...shared,
    email: { local_id: id, sender: { address: sender }, to: { address: some(recipients) } },
    user: { id: uid === undefined ? undefined : String(uid) },
    process: { pid: qp },
    qtrail: {
      message: {
        msg: String(msg),
        bytes,
        state,
        incomplete: some(message.incomplete),
        session: message.session?.id,
      },
    },
  });
  const deliveries = message.recipients.flatMap((recipient, place) =>
    recipient.deliveries.map((delivery, i) =>
      filled({ ...ecsOfDelivery(message, recipient, delivery, `${id}.${place}.${i}`), ...shared }),
    ),
  );
  return [event, ...deliveries];
}

function ecsOfDelivery(
  { id, sender }: Message,
  { address, channel, fate }: Recipient,
  delivery: Delivery,
  eventId: string,
): Fields {
  const { started, finished, outcome, report } = delivery;
  const isWrong = outcome !== undefined && outcome !== "success";
  return {
    ...base(finished ?? started),
    event: {
      ...eventOf("delivery", eventId, outcome, isWrong ? "failure" : outcome),
      reason: reasonIn(delivery),
      ...span(started, finished),
    },
    email: {
      local_id: id,
      sender: { address: sender },
      to: { address: [address] },
      delivery_timestamp: outcome === "success" ? stamp(finished) : undefined,
    },
    message: report,
    error: isWrong ? { message: report, type: outcome } : undefined,
    qtrail: { delivery: { channel, fate, number: delivery.delivery } },
  };
}

/** The session, and each refusal in it. */
export function ecsOfSession(session: Session): object[] {
  const { id, started, ended, verdict, rule, text, helo, step, auth, tls, pid } = session;
  const isWrong = verdict === "refused" || verdict === "deferred";
  const event = filled({
    ...base(started ?? ended),
    event: {
      ...eventOf(
        "session",
        id,
        verdict,
        isWrong ? "failure" : verdict === "accepted" ? "success" : undefined,
      ),
      category: ["network"],
      type: ["connection", ...(isWrong ? ["denied"] : verdict === "accepted" ? ["allowed"] : [])],
      reason: rule,
      ...span(started, ended),
    },
    ...ends(session),
    error: isWrong ? { message: text, type: verdict } : undefined,
    rule: { name: rule },
    tls: tlsOf(tls),
    user: { name: auth.findLast(({ ok }) => ok)?.user },
    process: { pid },
    qtrail: { session: { helo, step, messages: some(session.messages.map((one) => one.id)) } },
  });
  const refusals = refusalsIn(session).map((refusal, i) =>
    filled(ecsOfRefusal(session, refusal, `${id}.${i}`)),
  );
  return [event, ...refusals];
}

function ecsOfRefusal(
  session: Session,
  { at, unit, verdict, rule, sender, recipients }: Refusal,
  eventId: string,
): Fields {
  const words = unit === "connection" ? session.text : undefined;
  return {
    ...base(at),
    event: {
      ...eventOf("refusal", eventId, verdict, "failure"),
      category: ["email", "network"],
      type: ["denied"],
      reason: rule,
    },
    ...ends(session),
    email: { sender: { address: sender }, to: { address: some(recipients) } },
    error: { message: words, type: verdict },
    rule: { name: rule },
    qtrail: { refusal: { unit }, session: { id: session.id } },
  };
}

function ends({ client, local, host, service }: Session): Fields {
  return {
    host: { name: host || undefined },
    service: { name: service || undefined },
    source: { ip: client.address, port: client.port, domain: client.name },
    destination: { ip: local.address, port: local.port },
    network: { transport: "tcp" },
  };
}

function base(at: Instant | undefined): Fields {
  return { "@timestamp": stamp(at), ecs: { version: VERSION } };
}

function eventOf(
  dataset: "message" | "delivery" | "session" | "refusal",
  id: string,
  action: string | undefined,
  outcome: string | undefined,
): Fields {
  return {
    kind: "event",
    module: "qtrail",
    dataset: `qtrail.${dataset}`,
    category: ["email"],
    type: ["info"],
    action,
    outcome: outcome ?? "unknown",
    id,
  };
}

function span(start: Instant | undefined, end: Instant | undefined): Fields {
  const seconds = start && end && spanBetween(start, end);
  return {
    start: stamp(start),
    end: stamp(end),
    duration: seconds === undefined ? undefined : Math.round(seconds * 1e9),
  };
}

function stamp(at: Instant | undefined): string | undefined {
  return at && rfc3339(at);
}

/** Of a message: success if all of it was taken, failure if some of it was not and nothing waits. */
function outcomeOf({ recipients }: Message): string | undefined {
  const fates = recipients.map(({ fate }) => fate);
  if (fates.length === 0 || fates.some((fate) => !OVER.has(fate))) return undefined;
  return fates.some((fate) => fate === "bounced" || fate === "expired") ? "failure" : "success";
}

const OVER: ReadonlySet<Fate> = new Set(["delivered", "bounced", "expired", "discarded"]);

/** `TLSv1.3 TLS_AES_256_GCM_SHA384`. */
function tlsOf(tls: string | undefined): Fields | undefined {
  if (tls === undefined) return undefined;
  const [, protocol, version] = /^(TLS|SSL)v?([\d.]+)/i.exec(tls) ?? [];
  const [, cipher] = tls.split(" ");
  return { established: true, version, version_protocol: protocol?.toLowerCase(), cipher };
}

function some(texts: readonly string[]): readonly string[] | undefined {
  return texts.length > 0 ? texts : undefined;
}

/** Without keys that have no value, and without objects that have no key. */
function filled(fields: Fields): Fields {
  const kept: Fields = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = isFields(field) ? filled(field) : field;
    if (value !== undefined && !(isFields(value) && Object.keys(value).length === 0))
      kept[name] = value;
  }
  return kept;
}

function isFields(field: Field): field is Fields {
  return typeof field === "object" && !Array.isArray(field);
}
