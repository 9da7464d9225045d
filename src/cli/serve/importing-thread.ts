/**
 * A server's import: takes logs over into the store as they are written, in a thread of its own, as `qtrail import -f` does.
 *
 * It never gives up: who else writes the store, a full disk, logs that are not there yet are said once, waited for, and
 * nothing is lost, for it begins again where the last commit was made.
 */
import { setTimeout as pause } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import type { Coverage } from "../../pipeline/coverage.ts";
import { coverageOf } from "../../store/importing/coverage.ts";
import { Importer } from "../../store/importing/importer.ts";
import { readManifest } from "../../store/manifest.ts";
import { POLLS } from "../following.ts";
import { logsFor } from "../found-logs.ts";
import { groupNumber } from "../group-number.ts";
import { rulesSet } from "../import.ts";
import { presentMoment, readOptions, zoneOf } from "../logs.ts";
import { openScreen } from "../screen.ts";
import { settingsHere } from "../settings/read.ts";
import { Telling, wordsOf } from "./telling.ts";
import type { ImportingData, ProblemsTold, ToImporting } from "./thread-messages.ts";

const { store, paths, flags, sent } = workerData as ImportingData;

/** What stands in the way is looked at again so often. */
const AGAIN_MILLISECONDS = 5000;

const isSent: ReadonlySet<string> = new Set(sent);
/** Somebody listens to what happens. */
let isHeard = false;
/** All receivers have what is up to this number. */
let taken = 0;
/** What the server has told of problems, and no commit has yet. */
const uncommitted: ProblemsTold[] = [];
let present: Importer | undefined;
const stop = new AbortController();
const telling = new Telling((message) => parentPort?.postMessage(message), zoneOf(flags));

parentPort?.on("message", (message: ToImporting) => {
  if (message === "stop") stop.abort();
  else if (message === "figures")
    telling.tellFigures(present, { sources: [], ...storedByOthers() });
  else if ("isHeard" in message) isHeard = message.isHeard;
  else if ("taken" in message) taken = message.taken;
  else {
    uncommitted.push(message);
    if (present) toBeSent(present, message);
  }
});

void keepImporting().finally(() => parentPort?.close());

async function keepImporting(): Promise<void> {
  for (let before = ""; !stop.signal.aborted; ) {
    try {
      await importOn();
      return;
    } catch (error) {
      const why = wordsOf(error);
      const text = `${why}; it goes on by itself`;
      if (why !== before) telling.say({ level: "warning", event: "waiting", text });
      before = why;
      telling.tell("waiting", storedByOthers(), undefined, why);
    }
    await pause(AGAIN_MILLISECONDS, undefined, { signal: stop.signal }).catch(() => undefined); // it was told to end
  }
}

async function importOn(): Promise<void> {
  telling.figures.begin();
  const importer = await Importer.open(store, ...(await whatIsImported()));
  try {
    present = importer;
    const { remark } = importer;
    if (remark !== undefined) telling.sayOnce({ level: "info", event: "import", text: remark });
    for (const told of uncommitted) toBeSent(importer, told);
    importer.outgoing.release(taken);
    telling.outbox(importer.outgoing.outbox); // who is new is told of all that is read from here on
    for await (const step of importer.steps()) {
      if (step === "present") telling.figures.present(importer);
      telling.tell(step === "present" ? "following" : "reading", storedBy(importer), importer);
      tellOutbox(importer);
    }
    telling.tell("waiting", storedBy(importer), importer, "it was ended");
  } finally {
    present = undefined;
    importer.close();
  }
}

function toBeSent({ outgoing }: Importer, { news, problems }: ProblemsTold): void {
  for (const one of news) if (isSent.has(one.type)) outgoing.add(one);
  outgoing.note(problems);
}

/** When it was committed. */
function tellOutbox({ outgoing }: Importer): void {
  outgoing.release(taken);
  if (outgoing.dropped > 0) {
    const text = `${outgoing.dropped} events are lost: nobody has taken them for too long, or their file is damaged`;
    telling.say({ level: "warning", event: "outbox", text });
    outgoing.dropped = 0;
  }
  if (outgoing.hasNew) return;
  uncommitted.length = 0;
  telling.outbox(outgoing.outbox);
}

async function whatIsImported(): Promise<[string[], Parameters<typeof Importer.open>[2]]> {
  const screen = await openScreen(flags, telling.outlet);
  const { places, options } = await logsFor(paths, await readOptions(flags), screen);
  const group = (await settingsHere()).get("store.group")?.values[0];
  return [
    places,
    {
      ...options,
      now: presentMoment(),
      command: "qtrail serve",
      polls: POLLS,
      signal: stop.signal,
      ...(group !== undefined && { group: groupNumber(group) }),
      rules: await rulesSet(),
      news: {
        wants: (type) => isHeard || isSent.has(type),
        isSent: ({ type }) => isSent.has(type),
        tell: (news) => telling.news(news),
        now: presentMoment,
      },
      onFact: (fact) => telling.figures.add(fact),
    },
  ];
}

function storedBy({ manifest }: Importer): Pick<Coverage, "from" | "to"> {
  return coverageOf(manifest) ?? {};
}

/** Somebody else may write it meanwhile. */
function storedByOthers(): Partial<Coverage> {
  try {
    const manifest = readManifest(store);
    return (manifest && coverageOf(manifest)) ?? {};
  } catch {
    return {}; // what is wrong with it, each answer says
  }
}
