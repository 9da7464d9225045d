/**
 * splogger: qmail's program that hands each line to syslog, behind an exact stamp.
 *
 * What syslog gets is in splogger/messages.ts, how it gets there in splogger/syslog.ts.
 */
import { writeAll } from "./descriptors.ts";
import { Input } from "./multilog/input.ts";
import type { Program } from "./program.ts";
import { Messages } from "./splogger/messages.ts";
import { NoLogger, Syslog } from "./splogger/syslog.ts";

const TEMPORARY = 111;
const MAIL = 2;
const USER = 1;
/** One more does not fit into the C library's facility bits. */
const MOST_FACILITY = 127;

export const splogger: Program = {
  summary: "hand lines to syslog, each behind an exact stamp (qmail)",
  help: `usage: splogger [--socket PATH] [TAG [FACILITY]]

Reads lines and hands each to syslog, behind Unix seconds with six decimals. TAG stands before
all of them (splogger); FACILITY is a number (2, mail). A line beginning with "alert:" has the
severity alert, with "warning:" warning, all others informational. Lines over 799 bytes are
folded: the further pieces have the same stamp and a + behind it. What is not printable ASCII
becomes a question mark. A last line without a newline is not sent.

  --socket PATH  syslog's socket, for datagrams or streams (/dev/log)

On purpose unlike qmail's:
  - TERM ends it behind the current line rather than at once
  - a facility that is no number is told, and mail taken; the original takes what happens to be
    in its memory
  - lines are not dropped while syslog's socket is full

It needs the program logger (util-linux) to reach the socket.
`,
  async run(words) {
    const input = new Input();
    const { socket, tag, facility } = parse(words);
    const messages = new Messages();
    const syslog = new Syslog(socket, tag);
    try {
      await input.readAll({
        async read(bytes, length) {
          const lines = messages
            .read(bytes, 0, length)
            .map(({ severity, text }) => `<${facility * 8 + severity}>${text}\n`);
          if (lines.length > 0) await syslog.write(lines.join(""));
        },
        rotate() {},
      });
      await syslog.close();
      return 0;
    } catch (error) {
      if (!(error instanceof NoLogger)) throw error;
      say(`fatal: unable to run logger (of util-linux): ${error.message}`);
      return TEMPORARY;
    }
  },
};

interface Options {
  socket: string;
  tag: string;
  facility: number;
}

function parse(words: readonly string[]): Options {
  const hasSocket = words[0] === "--socket" && words[1] !== undefined;
  const socket = hasSocket ? (words[1] as string) : "/dev/log";
  const [tag = "splogger", facility] = hasSocket ? words.slice(2) : words;
  return { socket, tag, facility: facilityOf(facility) };
}

/** The C library takes 0, and what is too large, for the facility user. */
function facilityOf(word: string | undefined): number {
  if (word === undefined) return MAIL;
  const digits = /^[0-9]+/.exec(word)?.[0];
  if (digits === undefined) {
    say(`warning: the facility "${word}" is no number, taking ${MAIL} (mail)`);
    return MAIL;
  }
  const facility = Number(digits);
  return facility >= 1 && facility <= MOST_FACILITY ? facility : USER;
}

function say(sentence: string): void {
  writeAll(2, Buffer.from(`splogger: ${sentence}\n`));
}
