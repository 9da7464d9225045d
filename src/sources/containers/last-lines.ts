/**
 * The last line of each host, for `last message repeated N times`: it stands where it lies in its region, and
 * is copied when that goes away.
 */

export interface LastLine {
  bytes: Buffer;
  at: number;
  end: number;
  writer: number;
  mayRepeat: boolean;
}

const MOST_HOSTS = 1000;
const NOTHING = Buffer.alloc(0);

export class LastLines {
  private readonly byHost = new Map<string, LastLine>();
  /** The same by the writer of a line: those of one host have one. */
  private readonly byWriter: (LastLine | undefined)[] = [];

  /** The line that a notice of this host repeats; undefined if that is none that may be repeated. */
  of(host: string): LastLine | undefined {
    const last = this.byHost.get(host);
    return last?.mayRepeat ? last : undefined;
  }

  /** Takes the text in [at, end) for the last line of the writer's host. */
  see(
    host: string,
    bytes: Buffer,
    at: number,
    end: number,
    writer: number,
    mayRepeat: boolean,
  ): void {
    const last = this.byWriter[writer] ?? this.ofWriter(writer, host);
    if (!last) return;
    last.bytes = bytes;
    last.at = at;
    last.end = end;
    last.writer = writer;
    last.mayRepeat = mayRepeat;
  }

  /** undefined where there are too many hosts already. */
  private ofWriter(writer: number, host: string): LastLine | undefined {
    let last = this.byHost.get(host);
    if (!last) {
      if (this.byHost.size >= MOST_HOSTS) return undefined;
      last = { bytes: NOTHING, at: 0, end: 0, writer, mayRepeat: false };
      this.byHost.set(host, last);
    }
    this.byWriter[writer] = last;
    return last;
  }

  /** The region goes away: copies what lies in it. */
  leave(region: Buffer): void {
    for (const last of this.byHost.values()) {
      if (last.bytes !== region) continue;
      last.bytes = Buffer.from(last.bytes.subarray(last.at, last.end));
      last.at = 0;
      last.end = last.bytes.length;
    }
  }
}
