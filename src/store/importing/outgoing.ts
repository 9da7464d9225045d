/**
 * Events on their way into the outbox: those of a commit are one file of it, and come with it or not at all.
 */
import { type News, newsJson, subjectOf } from "../../reports/news.ts";
import type { Instant } from "../../time/instant.ts";
import {
  entriesIn,
  newOutbox,
  type Outbox,
  type OutboxEntry,
  type OutboxFile,
  outboxBytes,
} from "../outbox.ts";
import type { StoreWriter } from "../writer.ts";
import { newsBody } from "./news-body.ts";

/** So many files become one. */
const MANY = 32;
/** Of what nobody takes for days the oldest is thrown away. */
const MOST_BYTES = 256e6;

export class Outgoing {
  /** Events that were thrown away, as the outbox was full, or a file of it damaged. */
  dropped = 0;
  private readonly writer: StoreWriter;
  private readonly now: Instant;
  private readonly isAsked: boolean;
  private readonly fresh: Omit<OutboxEntry, "number">[] = [];
  private problems: unknown;
  private hasProblems = false;
  /** All receivers have what is up to this number. */
  private taken = 0;

  /** `isAsked`: events are told, and so from when on is to be known to whoever comes after a crash. */
  constructor(writer: StoreWriter, now: Instant, isAsked: boolean) {
    this.writer = writer;
    this.now = now;
    this.isAsked = isAsked;
  }

  /** A store from which nothing was sent before tells of what happens from now on. */
  get outbox(): Outbox {
    return this.writer.manifest.outbox ?? newOutbox(this.now);
  }

  get hasNew(): boolean {
    const isBegun = this.writer.manifest.outbox !== undefined;
    return this.fresh.length > 0 || this.hasProblems || (this.isAsked && !isBegun);
  }

  add(news: News): void {
    const { id, type } = news;
    this.fresh.push({ id, type, subject: subjectOf(news), body: newsBody(newsJson(news)) });
  }

  /** How the problems stand, once what was added is told. */
  note(problems: unknown): void {
    this.problems = problems;
    this.hasProblems = true;
  }

  release(through: number): void {
    this.taken = through;
  }

  /** The outbox with what is new, its files in place: to be committed. What is added meanwhile waits for the next one. */
  async published(name: string): Promise<Outbox> {
    const { outbox } = this;
    const fresh = this.fresh.splice(0);
    const problems = this.hasProblems ? this.problems : outbox.problems;
    this.hasProblems = false;
    const entries = fresh.map((entry, i) => ({ number: outbox.next + i, ...entry }));
    let files = this.bounded(outbox.files.filter(({ last }) => last > this.taken));
    if (files.length >= MANY) {
      const all = files.flatMap((file) => this.entriesOf(file));
      entries.unshift(...all.filter(({ number }) => number > this.taken));
      files = [];
    }
    const [first, last] = [entries[0], entries.at(-1)];
    if (first && last) {
      const file = await this.writer.publish(name, outboxBytes(entries));
      files.push({ ...file, first: first.number, last: last.number });
    }
    const next = outbox.next + fresh.length;
    return { ...outbox, next, files, ...(problems !== undefined && { problems }) };
  }

  /** A file that is damaged has none. */
  private entriesOf(file: OutboxFile): OutboxEntry[] {
    try {
      return entriesIn(this.writer.folder, file);
    } catch {
      this.dropped += file.last - file.first + 1;
      return [];
    }
  }

  private bounded(files: readonly OutboxFile[]): OutboxFile[] {
    const kept = [...files];
    let bytes = kept.reduce((sum, file) => sum + file.bytes, 0);
    while (bytes > MOST_BYTES) {
      const { first, last, bytes: less } = kept.shift() as OutboxFile;
      this.dropped += last - first + 1;
      bytes -= less;
    }
    return kept;
  }
}
