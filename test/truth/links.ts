/** Bounces and forwards that tracking tied together, against envelopes and received mail. */
import type { Message } from "../../src/tracking/facts.ts";
import type { Difference } from "./difference.ts";
import { asLogged } from "./envelope.ts";
import { at, type Matches, recordOf } from "./match.ts";
import type { MailRecord, QueuedRecord, Truth } from "./record.ts";

/**
 * The bounce of a message goes to its sender, that of a bounce to the postmaster; where the
 * bounce was received, the mail it tells of is named inside it.
 */
export function compareBounces(truth: Truth, matches: Matches, messages: Message[]): Difference[] {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const bodies = bodiesOf(truth);
  return messages.flatMap((message) => {
    if (!message.bounce) return [];
    const id = `msg ${message.msg}, bounce qp ${message.bounce.qp}`;
    const bounce = byId.get(message.bounce.id ?? "");
    if (!bounce)
      return [{ what: "bounce without its message", id, detail: `${at(message.ended)}` }];
    const record = matches.ofMessage.get(bounce);
    if (!record) return [{ what: "bounce without a record", id, detail: bounce.id }];
    const wrong: string[] = [];
    if (bounce.bounceOf?.id !== message.id) wrong.push("the bounce names another original");
    if (record.qp !== message.bounce.qp) wrong.push(`its qp is ${record.qp}`);
    const double = message.sender === "";
    if (record.sender !== (double ? "#@[]" : "")) wrong.push(`its sender is <${record.sender}>`);
    const told = bodies.get(record);
    const original = injectOf(truth, matches.ofMessage.get(message));
    if (told && original && !told.includes(original)) wrong.push(`it tells of ${told}`);
    const to = double ? undefined : returnAddress(message.sender);
    if (to !== undefined && asLogged(record.rcpts[0] ?? "") !== to)
      wrong.push(`it goes to ${record.rcpts[0]}, not to ${to}`);
    return wrong.map((detail) => ({ what: "wrong bounce", id, detail }));
  });
}

/** Every null-sender record made by qmail-send itself is the bounce of some message. */
export function compareUntold(truth: Truth, { pairs }: Matches): Difference[] {
  const bounces = new Map<QueuedRecord, boolean>();
  for (const mail of [...truth.copies, ...sinkMails(truth)]) {
    const [qp, by] = mail.received_qps.at(-1) ?? [];
    const record = by === "for bounce" && qp !== undefined && recordOf(truth, qp, mail.t);
    if (record) bounces.set(record, true);
  }
  return pairs.flatMap(({ record, message }) =>
    bounces.has(record) && !message.bounceOf
      ? [{ what: "bounce of nothing", id: `qp ${record.qp}`, detail: message.id }]
      : [],
  );
}

/** A mail that went through several queues: each is the forward of the one before. */
export function compareForwards(truth: Truth, matches: Matches, messages: Message[]): Difference[] {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const parents = parentsOf(truth);
  return messages.flatMap((message) => {
    const links = message.forwards.flatMap(({ qp, id }) => {
      const name = `msg ${message.msg}, forward qp ${qp}`;
      const copy = byId.get(id ?? "");
      if (!copy) return [{ what: "forward without its message", id: name, detail: "" }];
      const record = matches.ofMessage.get(copy);
      const parent = record && parents.get(record);
      const own = matches.ofMessage.get(message);
      const wrong: string[] = [];
      if (copy.forwardOf?.id !== message.id) wrong.push("the copy names another original");
      if (record?.qp !== qp) wrong.push(`its qp is ${record?.qp}`);
      if (parent && own && parent !== own) wrong.push(`it came from qp ${parent.qp}`);
      return wrong.map((detail) => ({ what: "wrong forward", id: name, detail }));
    });
    const record = matches.ofMessage.get(message);
    const parent = record && parents.get(record);
    if (parent && !message.forwardOf)
      links.push({
        what: "forward of nothing",
        id: `qp ${record.qp}`,
        detail: `came from qp ${parent.qp}`,
      });
    return links;
  });
}

/** qmail-send.c `injectbounce`: the `-@[]` at the end of a VERP sender is cut off. */
function returnAddress(sender: string | undefined): string | undefined {
  return sender?.replace(/-@\[\]$/, "");
}

/** For each bounce that somebody received: the mails that it tells of. */
function bodiesOf(truth: Truth): Map<QueuedRecord, string[]> {
  const bodies = new Map<QueuedRecord, string[]>();
  for (const mail of [...truth.copies, ...sinkMails(truth)]) {
    const [qp, by] = mail.received_qps.at(-1) ?? [];
    const record =
      qp !== undefined && by === "for bounce" ? recordOf(truth, qp, mail.t) : undefined;
    if (record && mail.inject_ids_in_body.length > 0) bodies.set(record, mail.inject_ids_in_body);
  }
  return bodies;
}

/** The record of the queue that a mail was in before, told from its Received lines. */
function parentsOf(truth: Truth): Map<QueuedRecord, QueuedRecord> {
  const parents = new Map<QueuedRecord, QueuedRecord>();
  for (const mail of [...truth.copies, ...sinkMails(truth)]) {
    let seconds = mail.t;
    let child: QueuedRecord | undefined;
    let childBy = "";
    for (const [qp, by] of mail.received_qps) {
      const record = recordOf(truth, qp, seconds);
      if (record && child && childBy !== "from network") parents.set(child, record);
      [child, childBy] = [record, by];
      if (record) seconds = record.t;
    }
  }
  return parents;
}

function sinkMails(truth: Truth): (MailRecord & { t: number })[] {
  return truth.sinks.flatMap(({ data, t }) => (data ? [{ ...data, t }] : []));
}

function injectOf(truth: Truth, record: QueuedRecord | undefined): string | undefined {
  if (!record) return undefined;
  if (record.inject_id) return record.inject_id;
  const inject = truth.injects.findLast(({ qp, t }) => qp === record.qp && t <= record.t_env);
  return inject?.id;
}
