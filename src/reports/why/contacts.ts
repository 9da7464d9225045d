/**
 * How far attempts came, minute by minute: what tells a fault of ours from one of theirs.
 *
 *     reached   a server of theirs has spoken: our network, and our resolver, worked
 *     dns       their name could not be looked up
 *     connect   no server of theirs answered
 *     lost      one answered, and the connection broke off
 *
 * Of each minute a few destinations of each kind are kept, each as the hash of its domain: whether several failed
 * and none was reached is all that is asked. An attempt that failed counts in each minute in which it was under way.
 */
import { hasReply } from "../../grammars/delivery-report/reply.ts";
import { compareInstants } from "../../time/instant.ts";
import type { Delivery } from "../../tracking/facts.ts";
import { troubleIn } from "./troubles.ts";

export type ContactMade = "reached" | Unreached;
export type Unreached = "dns" | "connect" | "lost";

/** By the minute since 1970. Plain data. */
export type ContactMinutes = Map<number, MinuteContacts>;

/** Hashes of domains, each once. */
export type MinuteContacts = Record<ContactMade, number[]>;

/** The first and last minute of an attempt. */
export interface MinuteSpan {
  from: number;
  to: number;
}

/** undefined where the attempt tells nothing of it: trouble on this host, or a domain that is not there. */
export function contactOf({ outcome, report = "" }: Delivery): ContactMade | undefined {
  if (outcome === "success" || hasReply(report)) return "reached";
  if (outcome !== "deferral" && outcome !== "failure") return undefined;
  switch (troubleIn(report, outcome, "remote").trouble) {
    case "dns":
      return "dns";
    case "no-answer":
      return "connect";
    case "broken-off":
      return "lost";
    default:
      return undefined;
  }
}

/** undefined where the log has no stamps for it. */
export function minutesOf({ started, finished }: Delivery): MinuteSpan | undefined {
  if (!finished) return undefined;
  const to = Math.floor(finished.seconds / 60);
  const isInOrder = started !== undefined && compareInstants(started, finished) <= 0;
  const from = isInOrder ? Math.floor(started.seconds / 60) : to;
  return { from: Math.max(from, to - LONGEST), to };
}

export function addContact(
  minutes: ContactMinutes,
  contact: ContactMade,
  { from, to }: MinuteSpan,
  domain: number,
): void {
  for (let minute = contact === "reached" ? to : from; minute <= to; minute++) {
    const there = minutes.get(minute) ?? { reached: [], dns: [], connect: [], lost: [] };
    minutes.set(minute, there);
    keepOne(there[contact], domain);
  }
}

function keepOne(kept: number[], domain: number): void {
  if (kept.length < MOST_DOMAINS && !kept.includes(domain)) kept.push(domain);
}

/** The number that stands for a domain in minutes (FNV-1a). */
export function domainHash(domain: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < domain.length; i++) hash = Math.imul(hash ^ domain.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** Domains of each kind that are kept of a minute. */
const MOST_DOMAINS = 8;
/** Minutes of one attempt: with many mail exchangers that do not answer it may take an hour. */
const LONGEST = 30;
