/**
 * How soon each domain gets its mail: the spans of the report `delays`, by what stands behind the recipient's last `@`.
 */
import type { Message, Recipient } from "../tracking/facts.ts";
import { domainOf } from "./addresses.ts";
import { finalOf, spanOf } from "./attempts.ts";
import {
  addSample,
  addSamples,
  average,
  newSamples,
  percentile,
  type Samples,
} from "./exact-percentiles.ts";
import { byName, othersName } from "./ranking.ts";
import type { Cell, TableForm, Tally } from "./report.ts";

const DOMAINS: TableForm = {
  name: "domains",
  title: "From the queue to the recipient, by domain",
  columns: [
    { name: "domain", about: "Domain of the recipient in lower case.", type: "text" },
    {
      name: "firstAttempts",
      head: "TRIED",
      about: "Recipients whose first attempt has ended.",
      type: "count",
      narrow: 2,
    },
    {
      name: "firstP50",
      head: "FIRST TRY P50",
      about: "Half of the first attempts ended within so many seconds of being queued.",
      type: "seconds",
      narrow: 3,
    },
    { name: "delivered", about: "Recipients that were delivered to.", type: "count" },
    {
      name: "average",
      about: "Average span from queued to the success, in seconds.",
      type: "seconds",
      narrow: 1,
    },
    { name: "p50", about: "Half of these spans are not longer, in seconds.", type: "seconds" },
    { name: "p90", about: "90 % of them are not longer, in seconds.", type: "seconds" },
    { name: "p99", about: "99 % of them are not longer, in seconds.", type: "seconds" },
    { name: "longest", about: "The longest of them, in seconds.", type: "seconds" },
  ],
};

interface DomainDelays {
  first: Samples;
  delivered: Samples;
}

export const delaysByDomain: Tally<Map<string, DomainDelays>> = {
  tables: [DOMAINS],
  begin: () => new Map(),
  add: {
    message(domains, { message }) {
      for (const recipient of message.recipients)
        addDelays(delaysOf(domains, domainOf(recipient)), message, recipient);
    },
  },
  merge(domains, later) {
    for (const [domain, delays] of later) addAll(delaysOf(domains, domain), delays);
  },
  show(domains, { top }) {
    const inOrder = [...domains].sort(
      ([a, one], [b, other]) =>
        other.delivered.count - one.delivered.count ||
        other.first.count - one.first.count ||
        byName(a, b),
    );
    const others = inOrder.slice(top);
    const rest = newDelays();
    for (const [, delays] of others) addAll(rest, delays);
    const rows = inOrder.slice(0, top).map(([domain, delays]) => rowOf(domain, delays));
    if (others.length > 0) rows.push(rowOf(othersName(others.length), rest));
    return [{ form: DOMAINS, rows, notes: [] }];
  },
};

function addDelays(delays: DomainDelays, { queued }: Message, recipient: Recipient): void {
  const tried = spanOf(queued, recipient.deliveries[0]?.finished);
  if (tried !== undefined) addSample(delays.first, tried);
  const last = finalOf(recipient);
  const seconds = last?.outcome === "success" ? spanOf(queued, last.finished) : undefined;
  if (seconds !== undefined) addSample(delays.delivered, seconds);
}

function rowOf(domain: string, { first, delivered }: DomainDelays): Cell[] {
  return [
    domain,
    first.count,
    percentile(first, 50),
    delivered.count,
    average(delivered),
    percentile(delivered, 50),
    percentile(delivered, 90),
    percentile(delivered, 99),
    percentile(delivered, 100),
  ];
}

function delaysOf(domains: Map<string, DomainDelays>, domain: string): DomainDelays {
  let delays = domains.get(domain);
  if (!delays) {
    delays = newDelays();
    domains.set(domain, delays);
  }
  return delays;
}

function newDelays(): DomainDelays {
  return { first: newSamples(), delivered: newSamples() };
}

function addAll(delays: DomainDelays, other: DomainDelays): void {
  addSamples(delays.first, other.first);
  addSamples(delays.delivered, other.delivered);
}
