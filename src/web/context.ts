/**
 * What pages need to know besides the answer that they show.
 */
import type { Zone } from "../time/zones.ts";

export interface PageContext {
  /** Before every path: empty, or what a proxy has put there. */
  base: string;
  /** Whose clocks are shown. */
  zone: Zone;
}
