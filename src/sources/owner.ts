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

/** Of a file whose lines do not name their writers; undefined if they do not tell, or tell of both. */
export function soleOwner({ head }: Probe): "queue" | "service" | undefined {
  const isQueues = head.some(({ what }) => QUEUES_TEXT.test(what));
  const isServices = head.some(({ what }) => SERVICES_TEXT.test(what));
  if (isQueues === isServices) return undefined;
  return isQueues ? "queue" : "service";
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
const SERVICES_TEXT = /^\0\0(?:(?:tcpserver|sslserver|s6-tcpserver\w*|tcpsvd): |\d+ [<>] )/;
