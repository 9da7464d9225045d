/**
 * `qtrail redact`: the log itself with other names in it, so that it can be shown to others.
 *
 * What is written is what `--redact` lets every other command read, so it gives the same answers but for names. One
 * log goes to standard output, several to a directory, each unpacked and as one file: lines of two logs put
 * behind one another would be read as one.
 */
import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { closeLogs, type Logs, openLogs, type ReadOptions } from "../pipeline/facts.ts";
import { rangeOf, WHOLE, withoutMark } from "../sources/files/chunks.ts";
import { redacted, redactorOf } from "../sources/redacting.ts";
import type { Source, Trouble } from "../sources/source.ts";
import { utc } from "../time/zones.ts";
import { type Call, command, grouped, text } from "./command.ts";
import { plural } from "./coverage.ts";
import { UserError } from "./error.ts";
import { REDACTING, SCREEN } from "./flags.ts";
import { reasonWords, warning } from "./logs.ts";
import { redactionOf, remarkOn } from "./redaction.ts";
import { openScreen } from "./screen.ts";

const { redactKey, redactDomains } = REDACTING;
const { quiet } = SCREEN;

const flags = {
  ...grouped("Output", { to: text("DIR", "write a file for each log into this directory"), quiet }),
  redactKey: { ...redactKey, about: redactKey.about.replace("; implies --redact", "") },
  redactDomains,
};

export const redact = command({
  name: "redact",
  summary: "the log with pseudonyms in place of names, to be shown to others",
  about: [
    "Writes the log with other names in it: the same address gets the same pseudonym wherever it stands, and reports on what is written are those of the log but for names (ids of messages and sessions differ too: they are made from the lines). Packed files are unpacked, rotated ones put together.",
    "Replaced are addresses, each part by itself, so that a return address of a list stays one; IPs, a network of 256 addresses staying one; names of hosts and users; subjects; ids of other servers; what a recorded dialogue says, mail in it by letters of the same number; and every word that is not known to be one of a program or a reply. Times, sizes, numbers of messages and processes, numeric user ids, codes and reasons stay, and so do roles such as postmaster, the loopback address, and domains of the great providers and blocklists. A name that is a word too (Mark, Will) may stay in a text that no program's grammar takes apart: read what you post.",
    "Whoever has the key can find out whether a name is in the log: keep it, and do not post it. Without --redact-key it is one of this run, and forgotten.",
    "Exit status: 0 if all was written, 2 on trouble.",
  ],
  arguments: [
    { usage: "[PATH...]", about: "a log file or directory; several with --to", completes: "paths" },
  ],
  flags,
  examples: [
    {
      command: "qtrail redact /var/log/qmail/send > posted.log",
      about: "a log that can be posted",
    },
    {
      command:
        "qtrail redact --redact-key ~/.qtrail-key --redact-domains keep /var/log/maillog > posted.log",
      about: "domains stay, and tomorrow the pseudonyms are the same",
    },
    { command: "qtrail redact --to posted /var/log/qmail", about: "each log of the directory" },
  ],
  run,
});

async function run({ args, flags: given }: Call<typeof flags>): Promise<number> {
  const screen = await openScreen({ ...PLAIN, quiet: given.quiet });
  const redaction = redactionOf({ ...given, redact: true });
  const options = { zone: utc, redaction };
  const paths = args.length > 0 ? args : ["-"];
  const logs = await openLogs(paths, options);
  const troubles = [...logs.troubles];
  try {
    refuseNothing(logs, paths);
    const remark = remarkOn(redaction);
    if (remark) screen.talk(remark);
    if (given.to === undefined) {
      refuseSeveral(logs);
      for (const source of logs.sources)
        for await (const piece of piecesOf(source, options, troubles)) await screen.deliver(piece);
    } else {
      const names = await writeInto(given.to, logs, options, troubles);
      screen.talk(`${plural(names.length, "file")} written: ${names.join(", ")}`);
    }
  } finally {
    closeLogs(logs);
  }
  for (const one of troubles) screen.talk(warning(one));
  return troubles.length > 0 ? 2 : 0;
}

/** All of a log with other names in it. */
async function* piecesOf(
  { files, strands }: Source,
  { redaction, stdin }: ReadOptions,
  troubles: Trouble[],
): AsyncGenerator<Buffer> {
  const trouble = (one: Trouble): void => void troubles.push(one);
  for (const index of strands.flat()) {
    const file = files[index];
    if (file) yield* redacted(unmarked(rangeOf(file, WHOLE, { stdin, trouble })), redaction);
  }
}

async function* unmarked(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let isFirst = true;
  for await (const chunk of chunks) {
    yield isFirst ? withoutMark(chunk) : chunk;
    isFirst = false;
  }
}

/** The files' names, which are those of the logs; none that is there is written over. */
async function writeInto(
  directory: string,
  { sources }: Logs,
  options: ReadOptions,
  troubles: Trouble[],
): Promise<string[]> {
  const by = options.redaction && redactorOf(options.redaction);
  const names: string[] = [];
  for (const source of sources) {
    const path = join(directory, fileName(by?.text(source.label) ?? source.label));
    const file = created(directory, path);
    try {
      for await (const piece of piecesOf(source, options, troubles))
        for (let at = 0; at < piece.length; ) at += writeSync(file, piece, at);
    } finally {
      closeSync(file);
    }
    names.push(path);
  }
  return names;
}

function fileName(label: string): string {
  const name = label.replace(/[^\w.-]+/g, "-").replace(/\.(?:gz|bz2|xz|zst)$/, "");
  return name.includes(".") ? name : `${name}.log`;
}

function created(directory: string, path: string): number {
  try {
    mkdirSync(directory, { recursive: true });
    return openSync(path, "wx");
  } catch (cause) {
    const isThere = (cause as NodeJS.ErrnoException).code === "EEXIST";
    throw new UserError(`--to: ${path}: ${isThere ? "it is there already" : reasonWords(cause)}`, {
      cause,
      hint: "name a directory that is new, or that has no such file",
    });
  }
}

function refuseNothing({ sources, troubles: [trouble] }: Logs, paths: string[]): void {
  if (sources.length > 0) return;
  throw new UserError(
    trouble ? `${trouble.path}: ${trouble.what}` : `no logs in ${paths.join(", ")}`,
    { hint: trouble?.hint ?? "name a log file, or a directory with logs" },
  );
}

function refuseSeveral({ sources }: Logs): void {
  if (sources.length < 2) return;
  const names = sources.map(({ name }) => name).join(", ");
  throw new UserError(`these are ${sources.length} logs: ${names}`, {
    hint: "write each to a file of its own: qtrail redact --to DIR PATH...",
  });
}

/** What is written is a log, whatever it is shown on. */
const PLAIN = {
  color: undefined,
  noPager: true,
  wide: true,
  width: undefined,
  ascii: false,
  noProgress: true,
};
