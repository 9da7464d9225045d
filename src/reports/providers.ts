/**
 * How mail fares with Gmail, Microsoft, Yahoo and the like, whosever the domain is that they take mail for.
 *
 * A recipient counts for the provider that a report of one of its attempts tells of, else for that of its domain; of
 * all others it is not told who has their mail. provider-table.ts has the marks.
 */
import { hasReply, remoteReply } from "../grammars/delivery-report/reply.ts";
import { remembering } from "../grammars/remembering.ts";
import { reportNumber } from "../tracking/counting.ts";
import type { Delivery, Recipient } from "../tracking/facts.ts";
import { domainOf } from "./addresses.ts";
import { attemptsFor } from "./attempts.ts";
import { byNumber } from "./by-number.ts";
import { namedServers } from "./named-servers.ts";
import { PROVIDERS } from "./provider-table.ts";
import { byName, topOf } from "./ranking.ts";
import { reasonOfDelivery } from "./reason-of-report.ts";
import { reportOf, type TableForm, type Tally } from "./report.ts";

const PROVIDER_TABLE: TableForm = {
  name: "providers",
  title: "Providers",
  columns: [
    {
      name: "provider",
      about: "Who has the mail; (not told) where no log line does.",
      type: "text",
    },
    { name: "domains", about: "Domains of recipients.", type: "count" },
    { name: "recipients", about: "Recipients on remote channels.", type: "count", narrow: 1 },
    {
      name: "attempts",
      about: "successes + deferrals + failures.",
      type: "count",
      narrow: "stays",
    },
    { name: "successes", head: "TOOK", about: "Attempts that were successful.", type: "count" },
    { name: "deferrals", head: "PUT OFF", about: "Attempts that were put off.", type: "count" },
    { name: "failures", head: "FAILED", about: "Attempts that failed for good.", type: "count" },
    {
      name: "reason",
      head: "MOST BY",
      about: "The most frequent reason of deferrals and failures.",
      type: "text",
      narrow: "answer",
    },
    { name: "times", about: "Attempts that ended by it.", type: "count", narrow: 2 },
    { name: "largest", about: "The domain with most recipients.", type: "text", detail: true },
  ],
};

/** All its numbers are sums. */
interface ProviderSeen {
  name: string;
  recipients: number;
  success: number;
  deferral: number;
  failure: number;
  /** Recipients by domain, and attempts by reason. */
  byDomain: Map<string, number>;
  byReason: Map<string, number>;
}

const byProvider: Tally<Map<string, ProviderSeen>> = {
  tables: [PROVIDER_TABLE],
  begin: () => new Map(),
  add: {
    message(providers, { message }) {
      for (const recipient of message.recipients)
        if (recipient.channel !== "local") addRecipient(providers, recipient);
    },
  },
  merge(providers, later) {
    for (const other of later.values()) {
      const one = providerOf(providers, other.name);
      for (const figure of ["recipients", "success", "deferral", "failure"] as const)
        one[figure] += other[figure];
      for (const [domain, times] of other.byDomain) add(one.byDomain, domain, times);
      for (const [reason, times] of other.byReason) add(one.byReason, reason, times);
    }
  },
  show(providers, { top }) {
    const first = topOf(providers.values(), top, {
      order: (a, b) => attemptsIn(b) - attemptsIn(a) || byName(a.name, b.name),
      empty: newProvider,
    });
    const rows = first.map((one) => {
      const [reason, times] = mostIn(one.byReason) ?? [];
      return [
        one.name,
        providers.has(one.name) ? one.byDomain.size : undefined,
        one.recipients,
        attemptsIn(one),
        one.success,
        one.deferral,
        one.failure,
        reason,
        times,
        mostIn(one.byDomain)?.[0],
      ];
    });
    return [{ form: PROVIDER_TABLE, rows, notes: [] }];
  },
};

export const providers = reportOf({
  name: "providers",
  version: 1,
  title: "How mail fares with the large providers",
  about:
    "One row for each provider that replies of its servers, their manner, or a domain of its own tell of, most attempts first. A domain that is hosted at one counts there as far as replies tell. qmail logs no MX names, so who has the mail of all others is not told: attempts without a connection to a hosted domain are there too. Messages count that came into the queue in the period.",
  needs: ["queue"],
  tallies: [byProvider],
});

const NOT_TOLD = "(not told)";

function addRecipient(providers: Map<string, ProviderSeen>, recipient: Recipient): void {
  const domain = domainOf(recipient);
  const told = recipient.deliveries.map(providerTold);
  const name = told.findLast((one) => one !== undefined) ?? providerByDomain(domain) ?? NOT_TOLD;
  const one = providerOf(providers, name);
  one.recipients++;
  add(one.byDomain, domain, 1);
  const { success, deferral, failure } = attemptsFor(recipient);
  one.success += success;
  one.deferral += deferral;
  one.failure += failure;
  for (const delivery of recipient.deliveries) {
    const { outcome } = delivery;
    if (outcome === "deferral" || outcome === "failure")
      add(one.byReason, reasonOfDelivery(delivery, outcome), 1);
  }
}

/** Who spoke, by the names of servers in the words of a reply, and by its manner. */
const providerOfReport = remembering(
  (report: string) => report,
  (report): string | undefined => {
    if (!hasReply(report)) return undefined;
    const { names } = namedServers(report);
    const words = remoteReply(report)?.text ?? "";
    return PROVIDERS.find(
      ({ servers, manner }) =>
        names.some((name) => servers.some((one) => name === one || name.endsWith(`.${one}`))) ||
        manner?.test(words),
    )?.name;
  },
);

const providerTold = byNumber(reportNumber, ({ report = "" }: Delivery) =>
  providerOfReport(report),
);

const providerByDomain = remembering(
  (domain: string) => domain,
  (domain) => PROVIDERS.find(({ domains }) => domains.some((one) => one.test(domain)))?.name,
);

function providerOf(providers: Map<string, ProviderSeen>, name: string): ProviderSeen {
  const one = providers.get(name) ?? newProvider(name);
  providers.set(name, one);
  return one;
}

function newProvider(name: string): ProviderSeen {
  return {
    name,
    recipients: 0,
    success: 0,
    deferral: 0,
    failure: 0,
    byDomain: new Map(),
    byReason: new Map(),
  };
}

function attemptsIn({ success, deferral, failure }: ProviderSeen): number {
  return success + deferral + failure;
}

function add(counts: Map<string, number>, name: string, times: number): void {
  counts.set(name, (counts.get(name) ?? 0) + times);
}

/** The most frequent; of several the first by name. */
function mostIn(counts: Map<string, number>): [string, number] | undefined {
  let most: [string, number] | undefined;
  for (const [name, times] of counts)
    if (!most || times > most[1] || (times === most[1] && name < most[0])) most = [name, times];
  return most;
}
