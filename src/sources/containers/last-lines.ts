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

export class LastLines {
  private readonly byHost = new Map<string, LastLine>();

  /** The line that a notice of this host repeats; undefined if that is none that may be repeated. */
  of(host: string): LastLine | undefined {
    const last = this.byHost.get(host);
    return last?.mayRepeat ? last : undefined;
  }

  /** Takes the text in [at, end) for the host's last line. */
  see(
    host: string,
    bytes: Buffer,
    at: number,
    end: number,
    writer: number,
    mayRepeat: boolean,
  ): void {
    const last = this.byHost.get(host);
    if (!last) {
      if (this.byHost.size < MOST_HOSTS)
        this.byHost.set(host, { bytes, at, end, writer, mayRepeat });
      return;
    }
    last.bytes = bytes;
    last.at = at;
    last.end = end;
    last.writer = writer;
    last.mayRepeat = mayRepeat;
  }

  /** The host's last line is another one, which is never repeated. */
  forget(host: string): void {
    const last = this.byHost.get(host);
    if (last) last.mayRepeat = false;
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
