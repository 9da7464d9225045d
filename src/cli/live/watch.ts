/**
 * One watch over the mail: the follower that reads, what happens, and what is chosen to be seen of it.
 */
import type { Follower, FollowStep } from "../../pipeline/following/follower.ts";
import { type Instant, secondsBetween } from "../../time/instant.ts";
import type { Zone } from "../../time/zones.ts";
import { gapWords } from "../following.ts";
import type { Grid } from "./cells.ts";
import { frameOf } from "./frame.ts";
import { type Happening, survey, takeFact, takeRemark, tick } from "./happening.ts";
import { minuteLine } from "./minute-line.ts";
import { pageOf } from "./page.ts";
import { type KeyPress, newView, pressed, type View } from "./view.ts";

export interface Watched {
  follower: Follower;
  happening: Happening;
  zone: Zone;
  unicode: boolean;
  now(): Instant;
}

/** Seconds between two looks at which deliveries run. */
const SURVEY_SECONDS = 5;

export class Watch {
  private readonly watched: Watched;
  private view: View = newView();
  /** Rows that the list had on the last frame. */
  private room = 1;
  /** Of the last line that was seen to come. */
  private lag: number | undefined;
  /** What was written before now is still being read. */
  private isReading = true;
  private surveyed: Instant | undefined;
  private readonly said = new Set<string>();

  constructor(watched: Watched) {
    this.watched = watched;
  }

  /** Reads until the follower's signal ends it; calls `onStep` when something may look different. */
  async run(onStep: () => void): Promise<void> {
    const { follower, happening } = this.watched;
    for await (const step of follower.facts((fact) => takeFact(happening, fact))) {
      this.noteStep(step);
      onStep();
    }
  }

  frame(columns: number, rows: number): Grid {
    const { follower, happening, zone, unicode, now } = this.watched;
    const logs = this.isReading ? undefined : follower.logs;
    const shown = { columns, rows, now: now(), zone, unicode, logs, lag: this.lag };
    const page = pageOf(happening, this.view, zone, columns);
    const { grid, room } = frameOf(happening, this.view, shown, page);
    this.room = room;
    return grid;
  }

  /** "" as long as nothing is known. */
  line(): string {
    const { happening, zone, now } = this.watched;
    return this.isReading ? "" : minuteLine(happening, now(), zone);
  }

  /** Whether the key ends it. */
  press(key: KeyPress): boolean {
    const { happening, zone, now } = this.watched;
    const next = pressed(this.view, key, happening, { now: now(), zone }, this.room);
    if (next === "quit") return true;
    this.view = next;
    this.surveyed = undefined; // a page is to show what is so now
    return false;
  }

  tick(): void {
    tick(this.watched.happening, this.watched.now());
  }

  private noteStep(step: FollowStep): void {
    const { happening, now } = this.watched;
    if (step === "batch") {
      if (!this.isReading && happening.last) this.lag = secondsBetween(happening.last, now());
      return;
    }
    this.isReading = false;
    this.remark();
    this.survey();
  }

  /** What is wrong with the logs, and what was lost, each once. */
  private remark(): void {
    const { follower, happening, zone, now } = this.watched;
    for (const { path, what } of follower.troubles) {
      const words = `${path}: ${what}`;
      if (!this.said.has(words)) takeRemark(happening, "LOGS", words, now());
      this.said.add(words);
    }
    for (const gap of follower.newGaps()) takeRemark(happening, "LOST", gapWords(gap, zone), now());
  }

  /** At the beginning, and while somebody is to be told what is behind an alert. */
  private survey(): void {
    const { follower, happening, now } = this.watched;
    const isAsked =
      this.view.page?.of === "alerts" || happening.alerts.some(({ until }) => until === undefined);
    const age = this.surveyed && secondsBetween(this.surveyed, now());
    if (age !== undefined && (!isAsked || age < SURVEY_SECONDS)) return;
    this.surveyed = now();
    survey(happening, (emit) => follower.showWaiting(emit));
  }
}
