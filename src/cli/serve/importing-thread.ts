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
import type { ImportingData, ToImporting } from "./thread-messages.ts";

const { store, paths, flags } = workerData as ImportingData;

/** What stands in the way is looked at again so often. */
const AGAIN_MILLISECONDS = 5000;

let isHeard = false;
const stop = new AbortController();
const telling = new Telling((message) => parentPort?.postMessage(message), zoneOf(flags));

parentPort?.on("message", (message: ToImporting) => {
  if (message === "stop") stop.abort();
  else isHeard = message.isHeard;
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
  const importer = await Importer.open(store, ...(await whatIsImported()));
  try {
    const { remark } = importer;
    if (remark !== undefined) telling.sayOnce({ level: "info", event: "import", text: remark });
    for await (const step of importer.steps())
      telling.tell(step === "present" ? "following" : "reading", storedBy(importer), importer);
    telling.tell("waiting", storedBy(importer), importer, "it was ended");
  } finally {
    importer.close();
  }
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
        wants: () => isHeard,
        isSent: () => false,
        tell: (news) => telling.news(news),
        now: presentMoment,
      },
    },
  ];
}

function storedBy({ manifest }: Importer): Pick<Coverage, "from" | "to"> {
  return coverageOf(manifest) ?? {};
}

/** Somebody else may write it meanwhile. */
function storedByOthers(): Pick<Coverage, "from" | "to"> {
  try {
    const manifest = readManifest(store);
    return (manifest && coverageOf(manifest)) ?? {};
  } catch {
    return {}; // what is wrong with it, each answer says
  }
}
