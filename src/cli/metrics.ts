/**
 * `qtrail metrics`: what Prometheus collects, once, for standard output or the textfile collector.
 */
import { statSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import { exposition } from "../reports/metrics/samples.ts";
import type { Given } from "../reports/report.ts";
import { replaceFile } from "../sources/files/replaced.ts";
import { later } from "../time/instant.ts";
import { type Call, command, grouped, text } from "./command.ts";
import { UserError } from "./error.ts";
import { COUNTING, FOLLOWING, QUEUE_LIFETIME, READING, SCREEN } from "./flags.ts";
import { readSince } from "./following.ts";
import { orTrouble, readFacts, readOptions, reasonWords } from "./logs.ts";
import { MetricsCounting, type MetricsKept, samplesOf } from "./metrics-counting.ts";
import { openScreen } from "./screen.ts";

const flags = {
  ...grouped("Metrics", {
    file: text("PATH", "write there instead, as a whole, for the textfile collector"),
    cursorFile: {
      ...FOLLOWING.cursorFile,
      about: "where counting goes on, kept in FILE; without it there are gauges and no counters",
    },
    queueLifetime: COUNTING.queueLifetime,
  }),
  ...SCREEN,
  ...READING,
};

export const metrics = command({
  name: "metrics",
  summary: "print figures for Prometheus: the queue, slots, and counters",
  about: [
    "Prints the queue, the slots and the times of the logs as gauges, in Prometheus' text format. With --cursor-file counters come with them: of mail, attempts, reasons, delays, sessions, refusals, log-ins and alerts. FILE keeps them and the place they were counted to, in one: so they only grow, over any number of runs, rotations and crashes. The first time they begin at 0, whatever the logs hold.",
    "With --file the text replaces PATH as a whole, readable by all, as the textfile collector of node_exporter wants it. A log that was not read has no samples; 0 is what was read and did not happen. Labels take words of fixed lists, and names of hosts and services.",
    "Alerts and a Grafana dashboard for these names are in the package, in docs/metrics.",
    "Exit status: 0, or 2 if something could not be read or written.",
  ],
  arguments: [
    {
      usage: "[PATH...]",
      about: "log files or directories; none: those that are found",
      completes: "paths",
    },
  ],
  flags,
  examples: [
    { command: "qtrail metrics", about: "the gauges of the logs found here" },
    {
      command: "qtrail metrics --cursor-file metrics.cursor --file qmail.prom",
      about: "with counters, for the textfile collector: once a minute, by cron or a timer",
    },
  ],
  run,
});

async function run({ args: paths, flags: given, now }: Call<typeof flags>): Promise<number> {
  const screen = await openScreen(given);
  const options = await readOptions(given);
  const lifetime = given.queueLifetime ?? QUEUE_LIFETIME;
  const asks: Given = { top: 0, queueLifetime: lifetime, offsetAt: options.zone.offsetAt };
  const { cursorFile } = given;
  const counting = new MetricsCounting(asks);
  const { coverage, save } = await readSince(
    {
      paths,
      options,
      given: { follow: false, cursorFile },
      screen,
      now,
      // A message that came in before that has been given up.
      since: later(now, -lifetime),
    },
    async function* (follower, { kept, isContinued }) {
      if (kept) counting.goOn(deserialize(kept) as MetricsKept, isContinued);
      yield* follower.facts((fact) => counting.add(fact));
      follower.showWaiting((fact) => counting.addWaiting(fact));
    },
    () => readFacts(paths, options, screen, (fact) => counting.addAll(fact)),
  );
  if (cursorFile === undefined)
    screen.talk("qtrail: gauges only: counters need --cursor-file FILE, which keeps them");
  const kept = cursorFile === undefined ? undefined : counting.kept(coverage);
  const answer = exposition(samplesOf(counting, coverage, given.logHost, kept));
  if (given.file === undefined) await screen.deliver(answer);
  else write(given.file, answer);
  save(kept && serialize(kept));
  return orTrouble(0, coverage);
}

/** The textfile collector runs as another user. */
function write(path: string, answer: string): void {
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isFile() === false)
      throw new Error("it is no file");
    replaceFile(path, Buffer.from(answer), 0o644);
  } catch (cause) {
    throw new UserError(`--file: ${path}: it cannot be written: ${reasonWords(cause)}`, {
      cause,
      hint: "name a file in the collector's directory, which the user who runs this may write",
    });
  }
}
