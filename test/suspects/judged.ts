/**
 * What `report suspects` says of random weeks, held against what was abused in them.
 *
 * A stolen account is found if its user is named, or, where no session tells who handed the mail in, the address
 * that it wrote under; an abused site, if its uid is named, or the address that its mail is sent under. Under
 * foreign names without sessions nothing tells the account: then the uid of qmail-smtpd is what can be named.
 * Everybody else who is named is a false name.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Abuse } from "../../simulator/weeks/abuse.ts";
import { SMTP } from "../../simulator/weeks/house.ts";
import {
  simulateWeeks,
  type Weeks,
  type WeeksAsked,
  type WeeksTruth,
} from "../../simulator/weeks/weeks.ts";
import { closeLogs, factsIn, openLogs } from "../../src/pipeline/facts.ts";
import type { Report, Table } from "../../src/reports/report.ts";
import { suspects } from "../../src/reports/suspects.ts";
import { utc } from "../../src/time/zones.ts";

export interface Judged {
  truth: WeeksTruth;
  found: Abuse[];
  missed: Abuse[];
  falseNames: Named[];
  tables: Table[];
}

export interface Named {
  who: string;
  kind: string;
  name: string;
  sender: string | undefined;
}

export async function judge(asked: WeeksAsked): Promise<Judged> {
  return judgeWeeks(simulateWeeks(asked));
}

export async function judgeWeeks({ logs, truth }: Pick<Weeks, "logs" | "truth">): Promise<Judged> {
  const tables = await tablesOf(suspects, logs);
  const named = namesIn(tables.find(({ form }) => form.name === "suspects"));
  const found = truth.abuses.filter((abuse) => named.some((one) => isOf(one, abuse)));
  return {
    truth,
    found,
    missed: truth.abuses.filter((abuse) => !found.includes(abuse)),
    falseNames: named.filter((one) => !truth.abuses.some((abuse) => isOf(one, abuse))),
    tables,
  };
}

function isOf(
  { kind, name, sender }: Named,
  { who, senders, kind: abused, addresses }: Abuse,
): boolean {
  if (abused === "site") return (kind === "uid" && name === who) || addresses.includes(name);
  if (kind === "user") return name === who;
  if (kind === "sender") return name === who || addresses.includes(name);
  return name === String(SMTP) && (senders === "many" || sender === who);
}

export function namesIn(table: Table | undefined): Named[] {
  const places = ["who", "kind", "name", "sender"].map((wanted) =>
    (table?.form.columns ?? []).findIndex(({ name }) => name === wanted),
  );
  return [...(table?.rows ?? [])].map((row) => {
    const [who, kind, name, sender] = places.map((place) => row[place]);
    return { who: String(who), kind: String(kind), name: String(name), sender: sender as string };
  });
}

/** The tables of a report on logs that are in memory. */
export async function tablesOf(
  report: Report,
  logs: { [service: string]: Buffer | undefined },
): Promise<Table[]> {
  const directory = mkdtempSync(join(tmpdir(), "qtrail-weeks-"));
  try {
    const paths = Object.entries(logs).map(([service, log]) => {
      const path = join(directory, service);
      writeFileSync(path, log as Buffer);
      return path;
    });
    const fold = report.fold({ top: 100, queueLifetime: 604_800, offsetAt: () => 0 });
    const open = await openLogs(paths, { zone: utc });
    try {
      const reading = factsIn(open, { zone: utc });
      for (;;) {
        const { value, done } = await reading.next();
        if (done) return fold.tables(value.to);
        for (const fact of value) fold.add(fact);
      }
    } finally {
      closeLogs(open);
    }
  } finally {
    rmSync(directory, { recursive: true });
  }
}
