/**
 * Deliveries that the log calls successes against what the receiving end has: the servers
 * that took a message, the files in Maildirs and mailboxes, the programs that ran.
 */
import { localWork } from "../../src/grammars/delivery-report/reading.ts";
import type { Message } from "../../src/tracking/facts.ts";
import type { Difference } from "./difference.ts";
import { asLogged } from "./envelope.ts";
import { type Matches, recordOf } from "./match.ts";
import type { MailRecord, Truth } from "./record.ts";

/**
 * Each message that a server took is one remote success of that message and recipient; each one
 * that this host took from itself is a success of some message with that recipient.
 */
export function compareRemote(truth: Truth, matches: Matches): Difference[] {
  const hops = hopsOf(truth);
  const taken = new Map(hops);
  for (const sink of truth.sinks) {
    if (!sink.took_message || !sink.data) continue;
    const message = messageOf(truth, matches, sink.data, sink.t);
    if (!message) continue;
    for (const recipient of sink.rcpts) add(taken, key(message, unquoted(recipient)), 1);
  }
  const logged = new Map<string, number>();
  for (const { message } of matches.pairs) {
    for (const { channel, address, deliveries } of message.recipients) {
      if (channel === "local") continue;
      const successes = deliveries.filter(({ outcome }) => outcome === "success").length;
      add(logged, hops.has(address) ? address : key(message, address), successes);
    }
  }
  return unlike("remote successes", logged, taken);
}

/** Each file in a Maildir is one of the files that a local success counts. */
export function compareFiles(truth: Truth, matches: Matches): Difference[] {
  const stored = new Map<string, number>();
  for (const copy of truth.copies) {
    const message = messageOf(truth, matches, copy, copy.t);
    if (message) add(stored, key(message, asLogged(copy.delivered_to[0] ?? "")), 1);
  }
  const logged = new Map<string, number>();
  let mboxes = 0;
  for (const { message } of matches.pairs) {
    for (const { address, files } of workOf(message)) {
      if (isMbox(truth, address)) mboxes += files;
      else add(logged, key(message, address), files);
    }
  }
  const messages = truth.mboxes.reduce((sum, mbox) => sum + mbox.messages, 0);
  return [
    ...unlike("files", logged, stored),
    ...unlike("mbox messages", new Map([["all", mboxes]]), new Map([["all", messages]])),
  ];
}

/** Each program that ended well is one of those that a local success counts. */
export function comparePrograms(truth: Truth, messages: Message[]): Difference[] {
  const ran = new Map<string, number>();
  for (const { exit, RECIPIENT } of truth.programs) {
    if (exit === 0 || exit === STOP_WELL) add(ran, asLogged(RECIPIENT), 1);
  }
  const logged = new Map<string, number>();
  for (const { address, programs } of messages.flatMap(workOf)) add(logged, address, programs);
  return unlike("programs", logged, ran);
}

/** qmail-command(8): the program did its work and the rest of the `.qmail` file is skipped. */
const STOP_WELL = 99;

interface Work {
  address: string;
  files: number;
  programs: number;
}

function workOf(message: Message): Work[] {
  return message.recipients.flatMap(({ channel, address, deliveries }) =>
    deliveries.flatMap(({ outcome, report }) => {
      const work = localWork(report ?? "");
      return channel === "local" && outcome === "success" && work ? [{ address, ...work }] : [];
    }),
  );
}

function isMbox(truth: Truth, address: string): boolean {
  return truth.mboxes.some(({ user }) => address.startsWith(`${user}@`));
}

/**
 * Mail that this host handed to itself, by recipient: it came in over the network for a server
 * that refuses every connection, and no client handed it in.
 */
function hopsOf(truth: Truth): Map<string, number> {
  const injected = new Set(truth.injects.map(({ qp }) => qp));
  const leftBeforeAnswer = new Set(
    truth.injects.flatMap(({ qp, rcpts }) => (qp === null ? rcpts.map(({ addr }) => addr) : [])),
  );
  const hops = new Map<string, number>();
  for (const { qp, uid, rcpts } of truth.queued) {
    if (uid !== truth.meta.uids.qmaild || injected.has(qp)) continue;
    for (const recipient of rcpts) {
      if (!isRefused(truth, recipient) || leftBeforeAnswer.has(recipient)) continue;
      add(hops, asLogged(recipient), 1);
    }
  }
  return hops;
}

function isRefused(truth: Truth, address: string): boolean {
  const server = truth.meta.domains[address.slice(address.lastIndexOf("@") + 1)];
  return server?.answers === "connection refused";
}

/** The message whose queue a mail was delivered from. */
function messageOf(
  truth: Truth,
  { ofRecord }: Matches,
  mail: MailRecord,
  seconds: number,
): Message | undefined {
  const [qp] = mail.received_qps[0] ?? [];
  const record = qp === undefined ? undefined : recordOf(truth, qp, seconds);
  return record && ofRecord.get(record);
}

/** `<"white space"@partner.example>` as qmail-send has it. */
function unquoted(recipient: string): string {
  const address = recipient.replace(/^<(.*)>$/s, "$1");
  return asLogged(address.replace(/^"(.*)"@/s, "$1@").replace(/\\(.)/g, "$1"));
}

function key({ qp, msg }: Message, address: string): string {
  return `qp ${qp}, msg ${msg}, ${address}`;
}

function add(counts: Map<string, number>, name: string, count: number): void {
  counts.set(name, (counts.get(name) ?? 0) + count);
}

function unlike(
  what: string,
  logged: Map<string, number>,
  real: Map<string, number>,
): Difference[] {
  return [...new Set([...logged.keys(), ...real.keys()])].flatMap((id) => {
    const [inLog, inTruth] = [logged.get(id) ?? 0, real.get(id) ?? 0];
    const detail = `${inLog} in the log, ${inTruth} in truth`;
    return inLog === inTruth ? [] : [{ what, id, detail }];
  });
}
