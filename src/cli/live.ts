/**
 * `qtrail live`: the mail as it flows, on a screen that says what happens; a line a minute where there is none.
 *
 *     logs as they are written --> follower --> what happens --> frame --> cells that changed --> terminal
 *                                                    └ keys: what is chosen to be seen
 */
import { Follower } from "../pipeline/following/follower.ts";
import { type Instant, later } from "../time/instant.ts";
import { wantsColour } from "./colours.ts";
import { type Call, command } from "./command.ts";
import { READING, SCREEN, SLOTS_MINUTES, SLOTS_PERCENT, WATCHING } from "./flags.ts";
import { POLLS } from "./following.ts";
import { logsFor } from "./found-logs.ts";
import { openDisplay } from "./live/display.ts";
import { newHappening } from "./live/happening.ts";
import { Watch } from "./live/watch.ts";
import { readOptions } from "./logs.ts";
import { openScreen } from "./screen.ts";

const FLAGS = { ...WATCHING, ...READING, ...SCREEN };

export const live = command({
  name: "live",
  summary: "watch the mail as it flows: rates, slots, the queue, the newest outcomes",
  about: [
    "Follows the logs and shows on one screen how much goes in and out and is refused in a minute, how full the slots and the queue are, and the newest outcomes. The queue is as far as it was seen: a message that has been in it for longer than ten hours is seen when it is tried again.",
    "Keys: / filters by the query language, Enter opens a message or session, p pauses, s sorts by newest, slowest or worst, e tells what is behind an alert, arrows choose a row, Escape goes back, q quits. The list does not move while a row further down is chosen.",
    "An alert says that a channel's slots have been nearly full for minutes. Without a terminal, or on one of fewer than 60 columns, it prints one line a minute.",
  ],
  arguments: [{ usage: "[PATH...]", about: "log files or directories", completes: "paths" }],
  flags: FLAGS,
  examples: [
    { command: "qtrail live", about: "the mail of this machine" },
    { command: "qtrail live > minutes.log", about: "a line a minute, into a file" },
  ],
  run,
});

/** Seconds before now that are told of at the beginning. */
const BEFORE = 300;

async function run({ args: paths, flags, now }: Call<typeof FLAGS>): Promise<number> {
  const screen = await openScreen(flags);
  const { isTerminal, unicode } = screen;
  const { places, options } = await logsFor(paths, await readOptions(flags), screen);
  const started = Date.now();
  const present = (): Instant => later(now, (Date.now() - started) / 1000);
  const since = later(now, -BEFORE);
  const stop = new AbortController();
  const follower = await Follower.open(places, {
    ...options,
    ...{ now, since, changes: true, signal: stop.signal },
    polls: POLLS,
  });
  const happening = newHappening(
    {
      slotsPercent: flags.slotsPercent ?? SLOTS_PERCENT,
      slotsMinutes: flags.slotsMinutes ?? SLOTS_MINUTES,
    },
    since,
  );
  const watch = new Watch({ follower, happening, zone: options.zone, unicode, now: present });
  const display = openDisplay({
    colour: wantsColour(flags.color, process.env, isTerminal),
    frame: () => watch.frame(process.stdout.columns, process.stdout.rows),
    line: () => watch.line(),
    tick: () => watch.tick(),
    onKey(key) {
      if (watch.press(key)) stop.abort();
      else display.change();
    },
  });
  try {
    await watch.run(() => display.change());
  } finally {
    display.close();
    follower.end();
  }
  return 0;
}
