/**
 * What reading a file shows beside its lines: its period, forms, gaps and troubles.
 *
 * Written into the source's coverage as it is found; bounded, whatever the log holds.
 */
import type { Instant } from "../time/instant.ts";
import type { MarginKind } from "./containers/margin.ts";
import { lossIn } from "./containers/syslog.ts";
import type { Lines } from "./lines.ts";
import { addTrouble, type FileCoverage, type Gap, type SourceCoverage } from "./source.ts";

export class Notes {
  readonly coverage: SourceCoverage;
  private file: FileCoverage;
  /** The container noted last. */
  private form = "";
  /** A new boot was announced; the gap ends with the next stamp. */
  isBooting = false;
  private beforeBoot: Instant | undefined;
  /** When a logger said that it begins to drop lines, and its words; "" if it did not. */
  private lossBegan: Instant | undefined;
  private lossReason = "";
  private lastSeconds = Number.NaN;
  private lastNanos = 0;

  constructor(coverage: SourceCoverage) {
    this.coverage = coverage;
    this.file = coverage.files[0];
  }

  /** What comes is of another file. */
  beginFile(file: number): void {
    this.file = this.coverage.files[file];
    this.form = "";
  }

  /** These stood before lines, and were taken off. */
  margins(kinds: readonly MarginKind[]): void {
    for (const kind of kinds) this.file.margins.add(kind);
  }

  /** A line is handed out in place of a notice "last message repeated". */
  repeated(): void {
    this.file.repeated++;
  }

  /** A line with this stamp and container was read. */
  line(seconds: number, nanos: number, form: string): void {
    if (form !== this.form && form !== "") {
      this.form = form;
      this.file.forms.add(form);
    }
    if (Number.isNaN(seconds)) return;
    this.lastSeconds = seconds;
    this.lastNanos = nanos;
    if (this.isBooting) this.endBoot({ seconds, nanos });
  }

  /** A batch was filled. */
  batch(lines: Lines): void {
    const { file } = this;
    const { from, to, seconds, nanos, torn } = lines;
    let stumps = 0;
    let [first, firstNanos] = [Number.POSITIVE_INFINITY, 0];
    let [last, lastNanos] = [Number.NEGATIVE_INFINITY, 0];
    for (let i = from; i < to; i++) {
      stumps += torn[i];
      const at = seconds[i];
      if (at < first || (at === first && nanos[i] < firstNanos)) {
        first = at;
        firstNanos = nanos[i];
      }
      if (at > last || (at === last && nanos[i] > lastNanos)) {
        last = at;
        lastNanos = nanos[i];
      }
    }
    file.torn += stumps;
    file.lines += to - from;
    if (first > last) return; // none has a stamp
    const earliest = { seconds: first, nanos: firstNanos };
    const latest = { seconds: last, nanos: lastNanos };
    if (!file.first || isBefore(earliest, file.first)) file.first = earliest;
    if (!file.last || isBefore(file.last, latest)) file.last = latest;
    this.lastSeconds = last;
    this.lastNanos = lastNanos;
  }

  /** One of journalctl's own lines: only a new boot says something. */
  remark(remark: string): void {
    if (!/^-- (?:Boot|Reboot)/.test(remark)) return;
    this.isBooting = true;
    this.beforeBoot = instantOf(this.lastSeconds, this.lastNanos);
  }

  /** The log goes on at `to` after a new boot, or has ended. */
  private endBoot(to: Instant | undefined): void {
    if (!this.isBooting) return;
    this.isBooting = false;
    const from = this.beforeBoot;
    this.gap({ ...(from && { from }), ...(to && { to }), reason: "the machine was started again" });
  }

  /** A logger's own line: it may tell of lines lost. */
  loggersLine(text: string, seconds: number, nanos: number): void {
    const loss = lossIn(text);
    if (!loss) return;
    const at = instantOf(seconds, nanos);
    if (loss.begins) {
      this.lossBegan = at;
      this.lossReason = loss.reason;
      return;
    }
    const from = this.lossBegan ?? at;
    this.lossReason = "";
    this.lossBegan = undefined;
    this.gap({
      ...(from && { from }),
      ...(at && { to: at }),
      reason: loss.reason,
      ...(loss.lines !== undefined && { lines: loss.lines }),
    });
  }

  /** Nothing more comes: what was announced and not ended lasts to the end. */
  finish(): void {
    this.endBoot(undefined);
    const from = this.lossBegan;
    if (this.lossReason !== "") this.gap({ ...(from && { from }), reason: this.lossReason });
    this.lossReason = "";
  }

  /** Of a line that was read, but not as it was meant. */
  trouble(what: string, hint?: string): void {
    if (this.coverage.troubles.length >= MOST_NOTES) return;
    const { path } = this.file;
    addTrouble(this.coverage.troubles, { path, what, ...(hint && { hint }), isWhole: true });
  }

  /** A copy of the log tells of the same gaps, perhaps with coarser stamps. */
  private gap(gap: Gap): void {
    const { gaps } = this.coverage;
    const isKnown = gaps.some(
      ({ from, reason, lines }) =>
        from?.seconds === gap.from?.seconds && reason === gap.reason && lines === gap.lines,
    );
    if (!isKnown && gaps.length < MOST_NOTES) gaps.push(gap);
  }
}

/** Gaps and troubles kept of one source. */
const MOST_NOTES = 1000;

function instantOf(seconds: number, nanos: number): Instant | undefined {
  return Number.isNaN(seconds) ? undefined : { seconds, nanos };
}

function isBefore(a: Instant, b: Instant): boolean {
  return a.seconds < b.seconds || (a.seconds === b.seconds && a.nanos < b.nanos);
}
