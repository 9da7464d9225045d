/**
 * A tcpserver that serves nobody: connections that were thought out beforehand, each with what its
 * programs print, are written among each other as one service's log.
 *
 *     tcpserver: status: 1/40                                a connection is accepted
 *     tcpserver: pid 12345 from 198.51.100.7                 its child begins,
 *     tcpserver: ok 12345 mx1...:192.0.2.25:25 :198...       has looked up names and rules
 *     ...                                                    and becomes the program that speaks
 *     tcpserver: end 12345 status 0                          the child is gone
 *     tcpserver: status: 0/40
 *
 * The lines from `ok` on are the connection's own (demo/door.ts); this file knows the rest.
 */
import { Log } from "./log.ts";
import { seededRandom } from "./random.ts";

export interface Connection {
  /** When it is accepted; Unix microseconds, as all times here. */
  at: number;
  pid: number;
  ip: string;
  /** What its programs print, in order; some of it may come after the end (recordio's `[EOF]`). */
  lines: { at: number; line: string }[];
  end: number;
  /** As wait() has it: 256 is an exit code of 1. */
  status: number;
}

export interface Service {
  seed: number;
  /** Only what happens from then on, and before `until`, is logged. */
  from: number;
  until: number;
  /** tcpserver's -c. */
  limit: number;
  connections: readonly Connection[];
}

export function serve({ seed, from, until, limit, connections }: Service): Buffer {
  const log = new Log(from, seededRandom(seed));
  let open = 0;
  const status = (): string => `tcpserver: status: ${open}/${limit}`;
  for (const { at, print } of happenings(connections)) {
    if (at >= until) break;
    log.reach(at);
    for (const line of print()) log.print(undefined, line);
  }
  return Buffer.concat(log.take(true));

  function happenings(all: readonly Connection[]): Happening[] {
    const made = all.flatMap(({ at, pid, ip, lines, end, status: wait }) => [
      { at, print: () => accepted(`tcpserver: pid ${pid} from ${ip}`) },
      ...lines.map(({ at, line }) => ({ at, print: () => [line] })),
      { at: end, print: () => ended(`tcpserver: end ${pid} status ${wait}`) },
    ]);
    return made.sort((a, b) => a.at - b.at);
  }

  function accepted(line: string): string[] {
    open++;
    return [status(), line];
  }

  function ended(line: string): string[] {
    open--;
    return [line, status()];
  }
}

interface Happening {
  at: number;
  print(): string[];
}
