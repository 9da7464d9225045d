/**
 * Whose log it is, as far as its first lines tell: a queue's, or that of a service that takes mail in.
 */
import type { Probe } from "./probe.ts";

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

const QUEUES = "(?:(?:new|info|end|bounce) msg |status: local |(?:starting )?delivery )";
/** Behind the writer, which has no name here. */
const QUEUES_TEXT = new RegExp(`^\0\0${QUEUES}`);
/** What qmail-send writes too where it has no message to speak of. */
const SENDS_WORDS = /^\0\0(?:alert|warning|status): /;
const SERVICES_TEXT = /^\0\0(?:(?:tcpserver|sslserver|s6-tcpserver\w*|tcpsvd): |\d+ [<>] )/;
