/**
 * Which servers we spoke with, as far as delivery reports name them, and how that went.
 *
 * A report names the server that gave the last word. A delivery that got no connection names
 * none, or a name only; those without either are the row `(none named)`.
 */
import { remoteHost } from "../grammars/delivery-report/reading.ts";
import { compareInstants, type Instant } from "../time/instant.ts";
import { reportNumber, secondsIn } from "../tracking/counting.ts";
import type { Delivery } from "../tracking/facts.ts";
import { byNumber } from "./by-number.ts";
import { byName, topOf } from "./ranking.ts";
import { reportOf, type TableForm, type Tally } from "./report.ts";
import { addSpan, addSum, newSum, type Sum, totalOf } from "./sum.ts";

const HOSTS: TableForm = {
  name: "hosts",
  title: "Remote hosts",
  columns: [
    {
      name: "host",
      about:
        "IP address that the report gives, else the name; (none named) where there is neither.",
      type: "text",
    },
    {
      name: "name",
      about: "Name that a report gives for the address.",
      type: "text",
      detail: true,
    },
    {
      name: "attempts",
      about: "Remote attempts whose end was logged.",
      type: "count",
      narrow: "stays",
    },
    { name: "successes", head: "TOOK", about: "Attempts that were successful.", type: "count" },
    { name: "deferrals", head: "PUT OFF", about: "Attempts that were put off.", type: "count" },
    { name: "failures", head: "FAILED", about: "Attempts that failed for good.", type: "count" },
    {
      name: "seconds",
      head: "TIME",
      about: "Time from their start to their end, in seconds: xdelay.",
      type: "seconds",
      narrow: 1,
    },
    { name: "average", about: "seconds / attempts.", type: "seconds", narrow: 2 },
    { name: "last", about: "End of the last attempt.", type: "time" },
  ],
};

/** Its sum is the time of the attempts. */
interface Host extends Sum {
  /** IP address, or the name. */
  name: string;
  /** In the latest report that gives it a name; the first in order of those of one moment. */
  alsoNamed: string | undefined;
  named: Instant | undefined;
  attempts: number;
  success: number;
  deferral: number;
  failure: number;
  last: Instant | undefined;
}

const byHost: Tally<Map<string, Host>> = {
  tables: [HOSTS],
  begin: () => new Map(),
  add: {
    message(hosts, { message }) {
      for (const { channel, deliveries } of message.recipients) {
        if (channel === "local") continue;
        for (const delivery of deliveries) addDelivery(hosts, delivery);
      }
    },
  },
  merge(hosts, later) {
    for (const other of later.values()) {
      const host = hostOf(hosts, other.name);
      for (const figure of FIGURES) host[figure] += other[figure];
      addSum(host, other);
      if (other.alsoNamed !== undefined) giveName(host, other.alsoNamed, other.named);
      reach(host, other.last);
    }
  },
  show(hosts, { top }) {
    const first = topOf(hosts.values(), top, {
      order: (a, b) => b.attempts - a.attempts || byName(a.name, b.name),
      empty: newHost,
    });
    const rows = first.map((host) => [
      host.name,
      host.alsoNamed,
      host.attempts,
      host.success,
      host.deferral,
      host.failure,
      totalOf(host),
      totalOf(host) / host.attempts,
      host.last,
    ]);
    return [{ form: HOSTS, rows, notes: [] }];
  },
};

const FIGURES = ["attempts", "success", "deferral", "failure"] as const;

export const hosts = reportOf({
  name: "hosts",
  version: 1,
  title: "Which remote servers we spoke with, and how it went",
  about:
    "One row for each IP address or name that delivery reports of the remote channels give, most attempts first. Messages count that came into the queue in the period.",
  needs: ["queue"],
  counts: { per: [byHost] },
  tallies: [byHost],
});

function addDelivery(byHost: Map<string, Host>, delivery: Delivery): void {
  const { outcome, finished } = delivery;
  if (outcome === undefined || outcome === "interrupted") return;
  const named = hostNamed(delivery);
  const name = named?.ip ?? named?.name ?? "(none named)";
  const host = hostOf(byHost, name);
  if (named?.ip && named.name) giveName(host, named.name, finished);
  host.attempts++;
  host[outcome]++;
  addSpan(host, secondsIn(delivery) ?? 0);
  reach(host, finished);
}

const hostNamed = byNumber(reportNumber, ({ report = "" }: Delivery) => remoteHost(report));

function hostOf(byHost: Map<string, Host>, name: string): Host {
  const known = byHost.get(name);
  if (known) return known;
  const host = newHost(name);
  byHost.set(name, host);
  return host;
}

function giveName(host: Host, name: string, at: Instant | undefined): void {
  const { alsoNamed, named } = host;
  const order = at && named ? compareInstants(at, named) : (at ? 1 : 0) - (named ? 1 : 0);
  if (alsoNamed !== undefined && (order < 0 || (order === 0 && alsoNamed <= name))) return;
  host.alsoNamed = name;
  host.named = at;
}

function reach(host: Host, at: Instant | undefined): void {
  if (at && (!host.last || compareInstants(at, host.last) > 0)) host.last = at;
}

function newHost(name: string): Host {
  return {
    name,
    alsoNamed: undefined,
    named: undefined,
    attempts: 0,
    success: 0,
    deferral: 0,
    failure: 0,
    ...newSum(),
    last: undefined,
  };
}
