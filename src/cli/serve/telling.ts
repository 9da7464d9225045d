/**
 * What a thread that follows logs tells its server: how far it has come, and what is wrong with them, each once.
 */
import { EventEmitter } from "node:events";
import type { Coverage } from "../../pipeline/coverage.ts";
import type { News } from "../../reports/news.ts";
import type { LogsKnown } from "../../server/service.ts";
import type { Gap, Trouble } from "../../sources/source.ts";
import type { Outbox } from "../../store/outbox.ts";
import type { Instant } from "../../time/instant.ts";
import type { Zone } from "../../time/zones.ts";
import type { Outlet, OutletStream } from "../asker.ts";
import { gapWords } from "../following.ts";
import { FollowedFigures, type LogsRead } from "./followed-figures.ts";
import type { LogLine } from "./server-log.ts";
import type { FromFollowing } from "./thread-messages.ts";

/** What is read. */
interface Read {
  troubles: readonly Trouble[];
  gaps: readonly Gap[];
  logs: number;
}

const NOTHING: Read = { troubles: [], gaps: [], logs: 0 };

export class Telling {
  /** Remarks on which logs are read become lines of the server's log. */
  readonly outlet: Outlet;
  readonly figures: FollowedFigures;
  private readonly post: (message: FromFollowing) => void;
  private readonly zone: Zone;
  private readonly said = new Set<string>();
  private readonly happened: News[] = [];
  private known = "";
  private outboxTold = "";

  constructor(post: (message: FromFollowing) => void, zone: Zone) {
    this.post = post;
    this.zone = zone;
    this.figures = new FollowedFigures(zone);
    const remarks: OutletStream = Object.assign(new EventEmitter(), {
      write: (piece: string | Uint8Array): boolean => {
        const text = String(piece)
          .trimEnd()
          .replace(/^qtrail: (?:warning: )?/, "");
        this.sayOnce({ level: "info", event: "logs", text });
        return true;
      },
    });
    this.outlet = { stdout: remarks, stderr: remarks, env: {} };
  }

  say(log: LogLine): void {
    this.post({ log });
  }

  sayOnce(line: LogLine): void {
    if (!this.said.has(line.text)) this.say(line);
    this.said.add(line.text);
  }

  /** What happens, for who wants to know. */
  news(news: News): void {
    this.happened.push(news);
  }

  /** What is to be sent, as it was committed. */
  outbox(outbox: Outbox): void {
    const text = JSON.stringify(outbox);
    if (text !== this.outboxTold) this.post({ outbox });
    this.outboxTold = text;
  }

  /** Metrics, whenever they are asked for. */
  tellFigures(reading: LogsRead | undefined, known: Pick<Coverage, "sources">): void {
    this.post({ figures: this.figures.look(reading, known) });
  }

  /** How far answers reach, and what has gone wrong in what is read. */
  tell(
    state: LogsKnown["state"],
    { from, to }: { from?: Instant; to?: Instant },
    { troubles, gaps, logs }: Read = NOTHING,
    says?: string,
  ): void {
    for (const { path, what } of troubles)
      this.sayOnce({ level: "warning", event: "trouble", text: `${path}: ${what}` });
    for (const gap of gaps)
      this.sayOnce({ level: "warning", event: "gap", text: gapWords(gap, this.zone) });
    const known: LogsKnown = {
      state,
      ...(says !== undefined && { says }),
      ...(from && { since: from }),
      ...(to && { asOf: to }),
      logs,
      troubles: troubles.map(({ path, what, hint }) => ({ path, what, ...(hint && { hint }) })),
      gaps: gaps.length,
    };
    if (this.happened.length > 0) this.post({ news: this.happened.splice(0) });
    const text = JSON.stringify(known);
    if (text !== this.known) this.post({ known });
    this.known = text;
  }
}

/** What can be mended is a sentence; all else is a bug, and where it is helps who mends that. */
export function wordsOf(error: unknown): string {
  if (error instanceof Error) return "hint" in error ? error.message : `${error.stack}`;
  return String(error);
}
