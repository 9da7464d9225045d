/**
 * Leaves lines out of a syslog that somebody else reads, as far as nothing of them matters to who reads the
 * others; what is left may be a few of them (assembly/views.ts).
 */
import { Engine } from "./engine.ts";
import { type EngineParts, regionsOf } from "./module.ts";

/** A writer whose lines are left out: `mx1 qmail: `, and the name of the host in it. */
export interface Hidden {
  head: string;
  host: string;
}

export class Sieve {
  private readonly engine: Engine;
  private isFirst = true;
  /** What comes next goes on from a line of which the beginning is left. */
  private isWithin = false;

  constructor(parts: EngineParts, writers: readonly Hidden[]) {
    this.engine = new Engine(parts);
    const { base, behind } = regionsOf(1).sum;
    this.engine.is.begin(base, behind, 0n, 0n);
    const hosts = [...new Set(writers.map(({ host }) => host))];
    for (const { head, host } of writers) {
      const at = this.engine.is.hide(head.length, hosts.indexOf(host) + 1);
      this.engine.bytes.write(head, at, "latin1");
    }
  }

  /** The next bytes are of another file. */
  beginFile(): void {
    this.isFirst = true;
    this.isWithin = false;
  }

  /** What is left of the bytes that come next; to be read before more of them come. */
  sift(bytes: Buffer): Buffer {
    const { engine } = this;
    // Larger ones are of archives, and few.
    const from = this.isWithin ? bytes.indexOf(NEWLINE) + 1 : 0;
    if (bytes.length > engine.chunkBytes || (this.isWithin && from === 0)) return this.pass(bytes);
    const at = engine.chunkAt;
    bytes.copy(engine.bytes, at);
    const end = engine.is.sift(at + from, at + bytes.length, this.isFirst);
    this.isFirst = false;
    this.isWithin = bytes[bytes.length - 1] !== NEWLINE;
    return engine.bytes.subarray(at, end);
  }

  private pass(bytes: Buffer): Buffer {
    this.isFirst = true;
    this.isWithin = bytes[bytes.length - 1] !== NEWLINE;
    return bytes;
  }
}

const NEWLINE = 0x0a;
