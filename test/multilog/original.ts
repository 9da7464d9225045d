/**
 * daemontools' multilog, to compare with.
 */
import * as originals from "../originals.ts";

export const original: string | undefined = originals.original("multilog", "daemontools");

/** For node:test: why a comparison is not made, or false. */
export const without: string | false = originals.without("multilog", "daemontools");
