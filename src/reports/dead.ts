/**
 * Addresses that bounced again and again because there is no such mailbox, so that a list can be cleaned of them.
 *
 * Only what says that the mailbox does not exist counts: not a full one, no content, no policy, no host that could
 * not be reached. An address that took mail after its last such bounce is not dead.
 */
import { compareInstants } from "../time/instant.ts";
import { senderText } from "./addresses.ts";
import { type Span, widen } from "./first-and-last.ts";
import { type LatestReport, mergeReport, noReport, seeReport } from "./latest-report.ts";
import { byName } from "./ranking.ts";
import { reasonOfDelivery } from "./reason-of-report.ts";
import { reportOf, type TableForm, type Tally } from "./report.ts";
import { inOneLine } from "./words.ts";

const LEAST_FAILURES = 2;

const DEAD: TableForm = {
  name: "dead",
  title: "Addresses that do not exist any more",
  columns: [
    { name: "recipient", about: "Address in lower case.", type: "text" },
    {
      name: "failures",
      head: "TIMES",
      about: "Bounces for that reason.",
      type: "count",
      narrow: "stays",
    },
    { name: "days", about: "Different days (UTC) on which it bounced.", type: "count" },
    { name: "first", about: "The first of these bounces.", type: "time", narrow: 1 },
    { name: "last", about: "The last of them.", type: "time", narrow: "stays" },
    {
      name: "senders",
      about: "Who wrote to it, the first three by name.",
      type: "text",
      narrow: "answer",
    },
    {
      name: "report",
      head: "LAST REPORT",
      about: "The last of them in words.",
      type: "text",
      sentence: true,
    },
  ],
};

interface Address {
  failures: number;
  days: Set<number>;
  failed: Span;
  took: Span;
  last: LatestReport;
  senders: Set<string>;
}

const deadAddresses: Tally<Map<string, Address>> = {
  tables: [DEAD],
  begin: () => new Map(),
  add: {
    message(addresses, { message }) {
      for (const { address, fate, deliveries } of message.recipients) {
        const last = deliveries.at(-1);
        if (!last) continue;
        const isGone = fate === "bounced" && reasonOfDelivery(last, "failure") === "unknown-user";
        if (fate !== "delivered" && !isGone) continue;
        const one = addressOf(addresses, address.toLowerCase());
        const { finished } = last;
        if (!isGone) {
          widen(one.took, finished);
          continue;
        }
        one.failures++;
        widen(one.failed, finished);
        if (finished) one.days.add(Math.floor(finished.seconds / 86_400));
        one.senders.add(senderText(message.sender));
        seeReport(one.last, last);
      }
    },
  },
  merge(addresses, others) {
    for (const [name, other] of others) {
      const one = addressOf(addresses, name);
      one.failures += other.failures;
      widen(one.failed, other.failed.first);
      widen(one.failed, other.failed.last);
      widen(one.took, other.took.last);
      for (const day of other.days) one.days.add(day);
      for (const sender of other.senders) one.senders.add(sender);
      if (other.failures > 0) mergeReport(one.last, other.last);
    }
  },
  show(addresses) {
    const dead = [...addresses].filter(([, one]) => isDead(one));
    dead.sort(([a, one], [b, other]) => other.failures - one.failures || byName(a, b));
    const rows = dead.map(([name, { failures, days, failed, last, senders }]) => [
      name,
      failures,
      days.size || undefined,
      failed.first,
      last.at,
      sendersText(senders),
      inOneLine(last.report),
    ]);
    return [{ form: DEAD, rows, notes: [ADVICE] }];
  },
};

const ADVICE =
  "Read the reply before you take an address off a list: a server may say so for a while when its own user list is out of reach. A full mailbox, a refused content or a policy is not counted.";

export const dead = reportOf({
  name: "dead",
  version: 1,
  title: "Addresses that bounced again and again: there is no such mailbox",
  about:
    "Addresses that bounced twice or more because the mailbox does not exist, and took no mail since, with the days, the last reply and who writes to them. Every such address is a row: -o csv is a list to clean others by.",
  needs: ["queue"],
  tallies: [deadAddresses],
});

function isDead({ failures, took, last }: Address): boolean {
  if (failures < LEAST_FAILURES) return false;
  return !took.last || (last.at !== undefined && compareInstants(took.last, last.at) < 0);
}

function addressOf(addresses: Map<string, Address>, name: string): Address {
  let one = addresses.get(name);
  if (!one) {
    const seen = { failed: never(), took: never(), last: noReport() };
    one = { failures: 0, days: new Set(), senders: new Set(), ...seen };
    addresses.set(name, one);
  }
  return one;
}

function never(): Span {
  return { first: undefined, last: undefined };
}

function sendersText(senders: ReadonlySet<string>): string {
  const names = [...senders].sort(byName);
  const more = names.length > 3 ? ` (+${names.length - 3})` : "";
  return `${names.slice(0, 3).join(", ")}${more}`;
}
