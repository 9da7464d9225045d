/** Reads a run's logs of the queue and of its services together, as every command does. */
import type { Coverage } from "../../src/pipeline/coverage.ts";
import { factsIn, openLogs, type ReadOptions } from "../../src/pipeline/facts.ts";
import { zone } from "../../src/time/zones.ts";
import type { Fact, Message } from "../../src/tracking/facts.ts";
import type { Session } from "../../src/tracking/sessions/facts.ts";
import type { RunName } from "../truth/record.ts";

export interface RunLogs {
  /** Below corpus/real/RUN. */
  queue: string[];
  /** Below corpus/sessions/RUN. */
  services: string[];
}

export const LOGS: { [Run in RunName]: RunLogs } = {
  "run-a": { queue: ["send", "syslog/mail.log.gz"], services: ["smtpd"] },
  // From its fifth part on, the services too are in the syslog.
  "run-b2": { queue: ["send", "syslog/mail.log.gz"], services: ["smtpd"] },
  "run-d2": { queue: ["send"], services: ["smtpd", "submission"] },
  "run-e": { queue: ["send"], services: ["smtpd"] },
};

/** A syslog names its host, a logger's directory does not: here they are one. */
export const OPTIONS: ReadOptions = { zone: zone("Europe/Berlin"), year: 2026, logHost: "mail" };

export interface Told {
  facts: Fact[];
  sessions: Session[];
  messages: Message[];
  coverage: Coverage;
}

export async function tellingOf(
  paths: string[],
  options: Partial<ReadOptions> = {},
): Promise<Told> {
  const all = { ...OPTIONS, ...options };
  const reading = factsIn(await openLogs(paths, all), all);
  const facts: Fact[] = [];
  for (;;) {
    const { value, done } = await reading.next();
    if (done) return { facts, ...apart(facts), coverage: value };
    facts.push(...value);
  }
}

export function apart(facts: Fact[]): { sessions: Session[]; messages: Message[] } {
  return {
    sessions: facts.flatMap((fact) => (fact.kind === "session" ? [fact.session] : [])),
    messages: facts.flatMap((fact) => (fact.kind === "message" ? [fact.message] : [])),
  };
}

export function pathsOf(run: RunName): string[] {
  const { queue, services } = LOGS[run];
  return [
    ...queue.map((part) => `corpus/real/${run}/${part}`),
    ...services.map((part) => `corpus/sessions/${run}/${part}`),
  ];
}
