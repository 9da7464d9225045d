/**
 * Logs and a store that they were imported into are asked the same: what differs.
 *
 * What an answer rests on may differ in which files were opened for it; records that stream come day by day of a store,
 * and of a log as messages leave the queue. Every other question is asked as a server asks, which keeps something from one to
 * the next.
 */
import { resolve } from "node:path";
import { answerTo } from "../../bench/answers/asking.ts";
import { AT_A_SHELL } from "../../src/cli/asker.ts";
import { REPORTS } from "../../src/reports/index.ts";
import { Resident } from "../../src/store/answering/resident.ts";

export interface Difference {
  asked: string;
  ofLogs: string;
  ofStore: string;
}

/** What was read for one message. */
const REACH =
  /^(?:Searched|Passed over|\d+ lines? not understood|Surprise|What they mean|Left aside|The stamps name).*\n/gm;

type Ask = (...words: string[]) => Promise<string>;

/** What is asked: it gives the answer of the logs. */
export type Questions = (ask: Ask) => Promise<void>;

export async function differencesBetween(
  paths: readonly string[],
  store: string,
  questions: Questions,
): Promise<{ asked: number; found: Difference[] }> {
  const found: Difference[] = [];
  let asked = 0;
  const server = { ...AT_A_SHELL, resident: new Resident() };
  await questions(async (...words) => {
    const answers = [
      await answerTo([...words, ...paths]),
      await answerTo([...words, "--store", store], asked % 2 === 1 ? server : AT_A_SHELL),
    ];
    const [ofLogs = "", ofStore = ""] = answers.map(({ status, stdout }) =>
      comparable(`${status}\n${stdout}`, words, [store, ...paths]),
    );
    asked++;
    if (ofLogs !== ofStore) found.push({ asked: words.join(" "), ...differing(ofLogs, ofStore) });
    return answers[0]?.stdout ?? "";
  });
  await server.resident.forget();
  return { asked, found };
}

/** Of a store as large as the logs of a test. */
export async function everything(ask: Ask): Promise<void> {
  for (const report of REPORTS) await ask("report", report.name, "-o", "json", "--top", "3");
  const messages = some(idsIn(await ask("find", "-o", "ndjson")));
  for (const id of messages) for (const asked of [id, id.slice(0, 5)]) await ask("show", asked);
  for (const id of messages) await ask("show", id, "-o", "json");
  for (const id of some(idsIn(await ask("sessions", "-o", "ndjson")))) {
    await ask("session", id);
    await ask("session", id, "-o", "json");
  }
  await ask("find", "--wide");
  await ask("find", "-o", "csv");
  await ask("find", "-n", "3");
  await ask("find", "example");
  await ask("find", "--status", "bounced", "--status", "expired");
  await ask("find", "nobody-of-that-name@nowhere.example");
  await ask("sessions", "--verdict", "refused");
  await ask("queue");
  await ask("why", "example.com");
  await ask("report", "--since", "1970-01-01", "-o", "json");
  await ask("report", "senders", "--per", "day");
  await ask("report", "recipient-domains", "--by", "domain");
}

/** What shows whether each message, session and notice is there, and once. */
export async function whatIsThere(ask: Ask): Promise<void> {
  await ask("find", "-o", "ndjson");
  await ask("sessions", "-o", "ndjson");
  for (const report of REPORTS) await ask("report", report.name, "-o", "json");
}

/** The parts of two answers in which they differ first. */
function differing(ofLogs: string, ofStore: string): Pick<Difference, "ofLogs" | "ofStore"> {
  const [one, other] = [ofLogs.split("\n"), ofStore.split("\n")];
  const at = one.findIndex((line, i) => line !== other[i]);
  const from = at < 0 ? one.length : at;
  const part = (lines: string[]): string =>
    lines
      .slice(from, from + 3)
      .join("\n")
      .slice(0, 500);
  return { ofLogs: part(one), ofStore: part(other) };
}

function comparable(answer: string, words: readonly string[], places: readonly string[]): string {
  let text = answer;
  for (const one of places) text = text.replaceAll(resolve(one), "LOG").replaceAll(one, "LOG");
  text = text
    .replaceAll("--store LOG", "LOG")
    .replace(/:\n +(?=qtrail lines)/g, ": ") // a command that is too long for the rest of the line
    .replace(/LOG(?: LOG)+/g, "LOG")
    .replace(/(qtrail (?:lines|doctor)\b[^\n"]*?)(?: LOG[^\s"]*)+/g, "$1") // a store names its logs one by one
    .replaceAll("--utc LOG", "LOG --utc");
  if (words.includes("json")) return inOrder(text);
  if (words.includes("ndjson")) return text.split("\n").map(inOrder).sort().join("\n");
  if (words.includes("csv")) return text.split("\n").sort().join("\n");
  return words[0] === "show" || words[0] === "session" ? text.replace(REACH, "") : text;
}

/** JSON with its keys in order, and without what the answer rests on. */
function inOrder(text: string): string {
  const at = text.indexOf("{");
  if (at < 0) return text;
  return text.slice(0, at) + JSON.stringify(sorted(JSON.parse(text.slice(at))), null, 1);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  if ("schema" in value && value.schema === "qtrail/coverage@1") return "coverage";
  const entries = Object.entries(value).filter(([key]) => key !== "coverage");
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]),
  );
}

export function idsIn(ndjson: string): string[] {
  const records = ndjson.split("\n").filter((line) => line.startsWith("{"));
  return records.flatMap((record) => (JSON.parse(record) as { id?: string }).id ?? []);
}

/** The first, the middle and the last. */
function some(ids: readonly string[]): Set<string> {
  return new Set([0, ids.length >> 1, ids.length - 1].flatMap((place) => ids[place] ?? []));
}
