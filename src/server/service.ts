/**
 * What routes work with: questions that are answered, who may ask, and what is going on.
 */
import type { StandingProblem } from "../reports/news.ts";
import type { Instant } from "../time/instant.ts";
import type { Zone } from "../time/zones.ts";
import type { Audit } from "./audit/audit.ts";
import type { NewsFeed } from "./events/news-feed.ts";
import type { Ask } from "./question.ts";
import type { Tokens } from "./tokens/tokens.ts";

export interface Served {
  ask: Ask;
  now(): Instant;
  /** The zone of days and times in answers. */
  zone: Zone;
  /** The machine whose mail this is, as it is called on pages. */
  host: string;
  /** Before every path of a link: `/qtrail` behind a proxy that has put it there, else empty. */
  base: string;
  /** How far the logs are known; undefined where no log is followed. */
  known?: LogsKnown | undefined;
  /** What happens, as it happens; undefined where no log is followed. */
  feed?: NewsFeed | undefined;
  /** What needs attention, the worst first; undefined where no log is followed. */
  problems?: readonly StandingProblem[] | undefined;
  /** The command with what it needs to give the same answer at a shell of this machine. */
  command(words: readonly string[]): string;
  /** Who may see what; a page that changes it needs `all`. */
  tokens: Tokens;
  /** Who has looked up whose mail. */
  audit: Audit;
  /** Figures of the logs, the store and the server itself, as Prometheus reads them. @throws Busy */
  metrics(): Promise<string>;
  /** What pages are shown with, by name. */
  assets: ReadonlyMap<string, Asset>;
}

export interface Asset {
  type: string;
  body: Uint8Array;
  etag: string;
}

/** How far the logs are known that a server follows. */
export interface LogsKnown {
  /** Whether there is more to be read, all was read that has been written, or nothing is taken over for now. */
  state: "reading" | "following" | "waiting";
  /** Why it waits. */
  says?: string;
  /** The first and the last stamp that answers know of. */
  since?: Instant;
  asOf?: Instant;
  /** How many logs are followed. */
  logs: number;
  troubles: { path: string; what: string; hint?: string }[];
  /** How many stretches of them are known to be missing. */
  gaps: number;
}
