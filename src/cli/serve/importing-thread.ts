/**
 * A server's import: takes logs over into the store as they are written, in a thread of its own, as `qtrail import -f` does.
 *
 * It never gives up: who else writes the store, a full disk, logs that are not there yet are said once, waited for, and
 * nothing is lost, for it begins again where the last commit was made.
 */
import { EventEmitter } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import type { LogsKnown } from "../../server/service.ts";
import { coverageOf } from "../../store/importing/coverage.ts";
import { Importer } from "../../store/importing/importer.ts";
import { type Manifest, newManifest, readManifest } from "../../store/manifest.ts";
import type { OutletStream } from "../asker.ts";
import { gapWords, POLLS } from "../following.ts";
import { logsFor } from "../found-logs.ts";
import { groupNumber } from "../group-number.ts";
import { rulesSet } from "../import.ts";
import { presentMoment, readOptions, zoneOf } from "../logs.ts";
import { openScreen } from "../screen.ts";
import { settingsHere } from "../settings/read.ts";
import type { LogLine } from "./server-log.ts";
import type { FromImporting, ImportingData, ToImporting } from "./thread-messages.ts";

const { store, paths, flags } = workerData as ImportingData;

/** Remarks on which logs are read, as lines of the server's log. */
const REMARKS: OutletStream = Object.assign(new EventEmitter(), {
  write(piece: string | Uint8Array): boolean {
    const text = String(piece)
      .trimEnd()
      .replace(/^qtrail: (?:warning: )?/, "");
    sayOnce({ level: "info", event: "logs", text });
    return true;
  },
});

/** What stands in the way is looked at again so often. */
const AGAIN_MILLISECONDS = 5000;

const zone = zoneOf(flags);
const stop = new AbortController();
const said = new Set<string>();
const post = (message: FromImporting): void => parentPort?.postMessage(message);

parentPort?.on("message", (message: ToImporting) => {
  if (message === "stop") stop.abort();
});

void keepImporting().finally(() => parentPort?.close());

async function keepImporting(): Promise<void> {
  for (let before = ""; !stop.signal.aborted; ) {
    try {
      await importOn();
      return;
    } catch (error) {
      const why = wordsOf(error);
      if (why !== before)
        say({ level: "warning", event: "waiting", text: `${why}; it goes on by itself` });
      before = why;
      tellKnown("waiting", why);
    }
    await pause(AGAIN_MILLISECONDS, undefined, { signal: stop.signal }).catch(() => undefined); // it was told to end
  }
}

async function importOn(): Promise<void> {
  const importer = await Importer.open(store, ...(await whatIsImported()));
  try {
    if (importer.remark !== undefined)
      sayOnce({ level: "info", event: "import", text: importer.remark });
    tellKnown("reading", undefined, importer);
    for await (const step of importer.steps()) {
      tellTroubles(importer);
      tellKnown(step === "present" ? "following" : "reading", undefined, importer);
    }
    tellKnown("waiting", "it was ended", importer);
  } finally {
    importer.close();
  }
}

async function whatIsImported(): Promise<[string[], Parameters<typeof Importer.open>[2]]> {
  const screen = await openScreen(flags, { stdout: REMARKS, stderr: REMARKS, env: {} });
  const found = await logsFor(paths, await readOptions(flags), screen);
  const group = (await settingsHere()).get("store.group")?.values[0];
  return [
    found.places,
    {
      ...found.options,
      now: presentMoment(),
      command: "qtrail serve",
      polls: POLLS,
      signal: stop.signal,
      ...(group !== undefined && { group: groupNumber(group) }),
      rules: await rulesSet(),
    },
  ];
}

/** What has been taken over, and what stands in the way. */
let toldBefore = "";

function tellKnown(state: LogsKnown["state"], says: string | undefined, importer?: Importer): void {
  const { from, to } = coverageOf(importer?.manifest ?? storedManifest()) ?? {};
  const known: LogsKnown = {
    state,
    ...(says !== undefined && { says }),
    ...(from && { since: from }),
    ...(to && { asOf: to }),
    logs: importer?.logs ?? 0,
    troubles: (importer?.troubles ?? []).map(({ path, what, hint }) => ({
      path,
      what,
      ...(hint !== undefined && { hint }),
    })),
    gaps: importer?.gaps.length ?? 0,
  };
  const text = JSON.stringify(known);
  if (text !== toldBefore) post({ known });
  toldBefore = text;
}

/** Of a store that somebody else writes. */
function storedManifest(): Manifest {
  try {
    return readManifest(store) ?? newManifest("UTC");
  } catch {
    return newManifest("UTC"); // what is wrong with it, each answer says
  }
}

function tellTroubles({ troubles, gaps }: Importer): void {
  for (const { path, what } of troubles)
    sayOnce({ level: "warning", event: "trouble", text: `${path}: ${what}` });
  for (const gap of gaps) sayOnce({ level: "warning", event: "gap", text: gapWords(gap, zone) });
}

function sayOnce(line: LogLine): void {
  if (!said.has(line.text)) say(line);
  said.add(line.text);
}

function say(log: LogLine): void {
  post({ log });
}

/** What can be mended is a sentence; all else is a bug, and where it is helps who mends that. */
function wordsOf(error: unknown): string {
  if (error instanceof Error) return "hint" in error ? error.message : `${error.stack}`;
  return String(error);
}
