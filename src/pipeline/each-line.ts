/**
 * Every line of some logs, with how it was read: for those who want to see what was not understood.
 */
import { text } from "../bytes/bytes.ts";
import type { SendEvent } from "../grammars/qmail-send/event.ts";
import { sendEventAt } from "../grammars/qmail-send/rows.ts";
import type { SessionEvent } from "../grammars/session/event.ts";
import type { LoggedBy } from "../grammars/session/grammar.ts";
import { compareInstants, type Instant } from "../time/instant.ts";
import { type Coverage, newCoverage } from "./coverage.ts";
import {
  type Batch,
  batchesIn,
  instantAt,
  type Logs,
  leaveOut,
  type ReadOptions,
  rawAt,
} from "./facts.ts";
import { cutShort, passOverLines } from "./period.ts";
import {
  isSendRow,
  loadSessionGrammars,
  newRead,
  readLine,
  type Standing,
  type Stream,
} from "./streams.ts";
import { lastStamp } from "./together.ts";

/** One line with what the grammars read in it. */
export interface TimedLine {
  at?: Instant;
  host: string;
  /** As sessions name it, should the line be of one. */
  service: string;
  tag: string;
  file: string;
  /** The whole line as it stands in the file. */
  text: string;
  /** What its program wrote of it: without stamp and container. */
  said: string;
  /** The program's name and process, as far as a container took them off. */
  by: LoggedBy;
  /** What qmail-send says; `unknown` if it is no line of its. */
  event: SendEvent;
  /** What a program of a session says. */
  session?: SessionEvent;
  standing: Standing;
}

/** Shows each line to `emit`, as a view that is valid until that returns. Yields after each batch. */
export async function* showLines(
  logs: Logs,
  options: ReadOptions,
  emit: (line: TimedLine) => void,
): AsyncGenerator<never[], Coverage> {
  const coverage = newCoverage(logs.troubles);
  await loadSessionGrammars();
  const view = new LineView();
  const end = options.asked && (await passOverLines(logs, options, options.asked));
  for await (const batches of batchesIn(logs, options, coverage)) {
    for (const batch of batches) showBatch(batch, coverage, view, emit);
    yield [];
    const last = end && lastStamp(batches);
    if (last && compareInstants(last, end) > 0) {
      cutShort(logs);
      break;
    }
  }
  return coverage;
}

/** The same as objects that may be kept, batch by batch. */
export async function* linesIn(
  logs: Logs,
  options: ReadOptions,
): AsyncGenerator<TimedLine[], Coverage> {
  let lines: TimedLine[] = [];
  const reading = showLines(logs, options, (line) => lines.push(kept(line)));
  for (;;) {
    const { done, value } = await reading.next();
    if (done) return value;
    yield lines;
    lines = [];
  }
}

function kept(line: TimedLine): TimedLine {
  const { at, host, service, tag, file, text, said, by, event, session, standing } = line;
  return {
    ...(at && { at }),
    ...{ host, service, tag, file, text, said, by: { ...by }, event },
    ...(session && { session }),
    standing,
  };
}

/** Shows the lines of a batch to `emit`, each by the view. */
export function showBatch(
  batch: Batch,
  coverage: Coverage,
  view: LineView,
  emit: (line: TimedLine) => void,
): void {
  const { lines, from, to, streams } = batch;
  view.batch = batch;
  for (let i = from; i < to; i++) {
    const stream = streams[lines.writer[i]] as Stream;
    if (stream.isLeftOut) {
      leaveOut(coverage, stream);
      continue;
    }
    view.i = i;
    view.isRow = isSendRow(stream, lines, i);
    if (view.isRow) view.read.standing = "understood";
    else readLine(stream, lines, i, view.read);
    coverage[view.read.standing]++;
    emit(view);
  }
}

/** Line `i` of a batch; what is asked of it is made when it is asked. */
export class LineView implements TimedLine {
  batch!: Batch;
  i = 0;
  /** Its row says all, so it was not read any further. */
  isRow = false;
  readonly read = newRead();

  get at(): Instant | undefined {
    return instantAt(this.batch.lines, this.i, undefined);
  }

  get host(): string {
    return this.stream.host;
  }

  get service(): string {
    return this.stream.service;
  }

  get tag(): string {
    const { source, lines } = this.batch;
    return source.writers[lines.writer[this.i]]?.tag ?? "";
  }

  get file(): string {
    const { source, lines } = this.batch;
    return source.files[lines.file]?.path ?? source.name;
  }

  get text(): string {
    return rawAt(this.batch.lines, this.i);
  }

  get said(): string {
    const { bytes, at, end } = this.batch.lines;
    return text(bytes, at[this.i] as number, end[this.i] as number);
  }

  get by(): LoggedBy {
    return this.stream.by;
  }

  get event(): SendEvent {
    const { lines } = this.batch;
    if (this.isRow) return sendEventAt(lines.send, this.i, lines.bytes);
    return this.read.send ?? UNKNOWN;
  }

  get session(): SessionEvent | undefined {
    return this.isRow ? undefined : this.read.session;
  }

  get standing(): Standing {
    return this.read.standing;
  }

  private get stream(): Stream {
    const { lines, streams } = this.batch;
    return streams[lines.writer[this.i]] as Stream;
  }
}

const UNKNOWN: SendEvent = Object.freeze({ queue: "", kind: "unknown" });
