/**
 * `qtrail demo`: any command on the bundled day of a made-up server.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { factsIn, openLogs } from "../pipeline/facts.ts";
import type { Instant } from "../time/instant.ts";
import { utc } from "../time/zones.ts";
import { command } from "./command.ts";
import { COMMAND_NAMES } from "./commands.ts";
import { dispatch } from "./dispatch.ts";
import { UserError } from "./error.ts";

const DEMO_LOG = fileURLToPath(new URL("../../../corpus/demo", import.meta.url));
/** Where that server stands. */
const DEMO_ZONE = "Europe/Berlin";
/** Commands that read logs; for all others the demo has nothing to add. */
const READERS = ["report", "find", "show", "grep", "lines"];

export const demo = command({
  name: "demo",
  summary: "any command on a made-up day of mail, to see how it works",
  about: [
    "Without arguments: the overview of the bundled day, and three commands to try. With a command and its flags: that command on the bundled log. Time words such as `today` and `-2h` count from the end of that day, in that server's zone, Europe/Berlin.",
    "The log is synthetic: its hosts, people and addresses do not exist.",
  ],
  arguments: [
    {
      usage: "[COMMAND [FLAGS]]",
      about: `one of ${READERS.join(", ")}, with its flags`,
      completes: READERS,
    },
  ],
  flags: {},
  takesCommand: true,
  examples: [
    { command: "qtrail demo", about: "the overview, and what to try" },
    { command: "qtrail demo find --status bounced", about: "the messages that bounced that day" },
  ],
  async run({ args, now }) {
    if (!existsSync(DEMO_LOG))
      throw new UserError("the demo log is missing from this installation", {
        hint: "install the package again, or name a log of your own: qtrail report PATH",
      });
    const [verb] = args;
    if (verb === undefined) {
      const status = await dispatch(["report", "--no-pager", "--tz", DEMO_ZONE, DEMO_LOG], now);
      process.stdout.write(TRY);
      return status;
    }
    if (!READERS.includes(verb)) {
      if (COMMAND_NAMES.includes(verb) && verb !== "demo") return dispatch(args, now);
      throw new UserError(`demo: "${verb}" is no command that reads logs`, {
        hint: `write: qtrail demo find; it takes ${READERS.join(", ")}`,
      });
    }
    const namesZone = args.some((arg) => /^--(?:tz(?:=|$)|utc$)/.test(arg));
    const zone = namesZone ? [] : ["--tz", DEMO_ZONE];
    return dispatch([...args, ...zone, DEMO_LOG], (await endOfDay()) ?? now);
  },
});

const TRY = `
This was a made-up day. Try on it:
  qtrail demo find --status bounced      who did not get their mail, and why
  qtrail demo report reasons             what went wrong most, in the remotes' own words
  qtrail demo find --to partner          follow one up: qtrail demo show ID
On your own logs: the same without "demo", with a file or directory at the end.
`;

/** The last stamp of the demo: what "now" is for its time words. */
async function endOfDay(): Promise<Instant | undefined> {
  const options = { zone: utc };
  const facts = factsIn(await openLogs([DEMO_LOG], options), options);
  for (;;) {
    const step = await facts.next();
    if (step.done) return step.value.to;
  }
}
