/**
 * Asks for all that can be asked of a day of mail, as somebody who may see some domains, and finds whom he should not
 * have seen.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generator, type Random } from "../../src/chance.testing.ts";
import type { Asker } from "../../src/cli/asker.ts";
import { answered, refusalIn } from "../../src/cli/serve/answered.ts";
import { REPORTS } from "../../src/reports/index.ts";
import { type Scope, seenUnder } from "../../src/reports/scope.ts";
import { utc } from "../../src/time/zones.ts";
import { factsInMemory } from "../facts-in-memory.ts";
import { type AnyDay, anyDay, DOMAINS } from "./any-day.ts";

export interface Seen {
  /** Whom somebody saw who may not, with the question. */
  slips: string[];
  /** How often one of his own was seen. */
  own: number;
  answers: number;
}

const NOW = { seconds: 1_795_050_000, nanos: 0 };

export interface DayAsked {
  seed: number;
  mails: number;
  questions: number;
  /** Asks a store too. */
  withStore?: boolean;
}

export async function seenOfDay({ seed, mails, questions, withStore = false }: DayAsked) {
  const random = generator(seed);
  const day = anyDay(random, mails);
  const folder = mkdtempSync(join(tmpdir(), "qtrail-scope-"));
  try {
    for (const log of ["send", "smtpd"] as const) {
      mkdirSync(join(folder, "logs", log), { recursive: true });
      writeFileSync(join(folder, "logs", log, "current"), day[log]);
    }
    const logs = join(folder, "logs");
    // With their lines, as if whoever asks had asked for them.
    const facts = await factsInMemory(logs, { zone: utc, keepLines: true });

    const stored = join(folder, "store");
    if (withStore) await asked(["import", "--store", stored, "--utc", logs], { namesFiles: true });
    const seen: Seen = { slips: [], own: 0, answers: 0 };
    const ids = await idsIn({ facts });
    for (let i = 0; i < questions; i++) {
      const scope = anyScope(random);
      const words = anyQuestion(random, day, ids);
      const isOfStore = withStore && random(2) === 0 && words[0] !== "explain";
      const [verb = "", ...rest] = words;
      const at = isOfStore ? ["--store", stored] : [];
      const asker = { ...(isOfStore ? {} : { facts }), seen: seenUnder(scope) };
      note(seen, day, scope, words, await asked([verb, "--utc", ...at, ...rest], asker));
    }
    return seen;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** All that an answer says, or the refusal. */
async function asked(words: string[], asker: Partial<Asker>): Promise<string> {
  try {
    const { out, said } = await answered(words, NOW, asker);
    return [out, ...said].join("\n");
  } catch (error) {
    const refused = refusalIn(error);
    if (!refused) throw error;
    return `${refused.message}\n${refused.hint ?? ""}`;
  }
}

function note(seen: Seen, day: AnyDay, scope: Scope, words: string[], answer: string): void {
  const told = answer.toLowerCase();
  const typed = words.join(" ").toLowerCase();
  const own: readonly string[] = scope.kind === "domains" ? scope.domains : [];
  seen.answers++;
  for (const [domain, names] of day.names)
    for (const name of names) {
      if (!told.includes(name) || typed.includes(name)) continue;
      if (own.includes(domain)) seen.own++;
      else {
        const at = told.indexOf(name);
        const around = answer.slice(Math.max(0, at - 60), at + 60);
        seen.slips.push(`${own.join(" ") || scope.kind}: ${words.join(" ")}: ${around}`);
      }
    }
}

function anyScope(random: Random): Scope {
  if (random(6) === 0) return { kind: "figures" };
  const domains = DOMAINS.filter(() => random(3) === 0);
  return { kind: "domains", domains: domains.length > 0 ? domains : ["club.example"] };
}

function anyQuestion(random: Random, day: AnyDay, ids: Ids): string[] {
  const one = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item;
  const domain = one(DOMAINS);
  const name = one(day.names.get(domain) ?? []);
  const term = one([
    "",
    `${name}@${domain}`,
    name,
    name.slice(0, 4),
    domain,
    `from:${domain}`,
    `to:*@${domain}`,
    "status:bounced",
    "from:<>",
    `from:…@${domain}`,
    "/z/",
  ]);
  const json = one([
    ["-o", "json"],
    ["-o", "table"],
    ["-o", "csv"],
    ["-o", "ndjson"],
  ]);
  const table = one([
    ["-o", "json"],
    ["-o", "table"],
  ]);
  switch (random(9)) {
    case 0:
    case 1:
      return ["find", ...json, ...one([[], ["-r", "-n", "3"]]), "--", term].filter(Boolean);
    case 2:
      return [
        "show",
        ...one([[], ["-v", "--session"], ["--session", "--body"]]),
        ...table,
        one(ids.messages),
      ];
    case 3:
      return ["sessions", ...json, "--", one(["", name, domain, "verdict:refused"])].filter(
        Boolean,
      );
    case 4:
      return ["session", ...one([["-d"], ["-v", "-d", "--body"]]), ...table, one(ids.sessions)];
    case 5:
      return ["queue", ...table, ...one([[], ["--at", "2026-11-18 18:00"]])];
    case 6:
      return ["why", ...table, one([domain, `${name}@${domain}`])];
    case 7:
      return ["explain", one([one(ids.messages), one(ids.sessions), "msg 6001", "delivery 3"])];
    default:
      return ["report", one(REPORTS).name, ...table];
  }
}

interface Ids {
  messages: string[];
  sessions: string[];
}

async function idsIn(asker: Partial<Asker>): Promise<Ids> {
  const found = async (verb: string): Promise<string[]> => {
    const answer = await answered([verb, "--utc", "-o", "ndjson"], NOW, asker);
    const records = answer.out.split("\n").filter((line) => line.includes('"id":'));
    return records.map((line) => (JSON.parse(line) as { id: string }).id);
  };
  return { messages: await found("find"), sessions: await found("sessions") };
}
