/**
 * Troubles made at random, and what `why` says of each: for the short round and the long one.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simulateTroubled, TROUBLED, type TroubledAsked } from "../simulator/troubled/troubled.ts";
import { closeLogs, openLogs, showFacts } from "../src/pipeline/facts.ts";
import { newEvidence, seeMessage } from "../src/reports/why/evidence.ts";
import { type MailVerdict, verdictOn } from "../src/reports/why/verdict.ts";
import { utc } from "../src/time/zones.ts";

export const TROUBLES_MADE = [
  ...["rate-limited", "listed", "unknown-users", "mailbox-full", "content", "identity", "tls"],
  ...["greylisted", "no-answer", "their-dns", "our-network", "no-trouble"],
] as TroubledAsked["trouble"][];

export async function verdictOnMade(asked: TroubledAsked): Promise<MailVerdict> {
  const directory = mkdtempSync(join(tmpdir(), "qtrail-why-"));
  try {
    const path = join(directory, "current");
    writeFileSync(path, simulateTroubled(asked));
    const options = { zone: utc };
    const logs = await openLogs([path], options);
    const evidence = newEvidence({ kind: "name", text: TROUBLED });
    const steps = showFacts(logs, options, (fact) => {
      if (fact.kind === "message") seeMessage(evidence, fact.message, () => true);
    });
    while (!(await steps.next()).done);
    closeLogs(logs);
    return verdictOn(evidence).verdict;
  } finally {
    rmSync(directory, { recursive: true });
  }
}
