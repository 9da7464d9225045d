/**
 * Whose log it is, as far as its first lines tell: a queue's, or that of a service that takes mail in.
 */
import { isPacked } from "./chunks.ts";
import { endsOf } from "./ends.ts";
import type { Probe } from "./probe.ts";
import type { FileEntry, Source } from "./source.ts";

/** `several`: it is a syslog, in which there is a queue's log. */
export type Owner = "queue" | "service" | "several";

/** By the first lines, in multilog's form or a syslog's, that need not be unpacked; undefined if they do not tell. */
export function ownerOf({ files, strands: [strand = []] }: Source): Owner | undefined {
  const first = strand.map((index) => files[index] as FileEntry).find((file) => !isPacked(file));
  const head = first ? endsOf(first, LOOKED_AT).head.toString("latin1") : "";
  if (OF_A_SERVICE.test(head)) return "service";
  if (OF_A_QUEUE.test(head)) return "queue";
  return QUEUE_IN_SYSLOG.test(head) ? "several" : undefined;
}

/**
 * Of a file whose lines do not name their writers; undefined if they do not tell, or tell of both. A
 * log in which qmail-send has no line is that of a service, whatever its programs are.
 */
export function soleOwner({ head }: Probe): "queue" | "service" | undefined {
  const named = head.some(({ what }) => SERVICES_TEXT.test(what));
  const isQueues = head.some(({ what }) => QUEUES_TEXT.test(what));
  if (isQueues) return named ? undefined : "queue";
  const isOthers = head.some(({ what }) => what.startsWith("\0\0") && !SENDS_WORDS.test(what));
  return named || isOthers ? "service" : undefined;
}

/** So much of it is looked at. */
const LOOKED_AT = 1 << 16;

const QUEUES = "(?:(?:new|info|end|bounce) msg |status: local |(?:starting )?delivery )";
const OF_A_SERVICE = /^@[0-9a-f]{24} (?:tcpserver: |\d+ [<>] )/m;
const OF_A_QUEUE = new RegExp(`^@[0-9a-f]{24} ${QUEUES}`, "m");
const QUEUE_IN_SYSLOG = new RegExp(
  `^[A-Z\\d][-+:.\\w ]{14,40} \\S+: \\d{10}\\.\\d{6} ${QUEUES}`,
  "m",
);
/** Behind the writer, which has no name here. */
const QUEUES_TEXT = new RegExp(`^\0\0${QUEUES}`);
/** What qmail-send writes too where it has no message to speak of. */
const SENDS_WORDS = /^\0\0(?:alert|warning|status): /;
const SERVICES_TEXT = /^\0\0(?:(?:tcpserver|sslserver|s6-tcpserver\w*|tcpsvd): |\d+ [<>] )/;
