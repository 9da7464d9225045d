/**
 * The sessions that a service's log leaves open at its end, and the lines with which tcpserver would
 * say that they are over:
 *
 *     tcpserver: end 2346 status 0
 *     tcpserver: status: 0/10
 */
export class OpenSessions {
  readonly #pids = new Set<string>();
  #limit = "";

  /** Follows a line, without its stamp. */
  note(text: string): void {
    const [, word, rest = ""] = /^tcpserver: (pid|end|status:) (\S+)/.exec(text) ?? [];
    if (word === "pid") this.#pids.add(rest);
    if (word === "end") this.#pids.delete(rest);
    if (word === "status:") this.#limit = rest.slice(rest.indexOf("/") + 1);
  }

  *finish(): Generator<string> {
    for (const pid of this.#pids) {
      this.#pids.delete(pid);
      yield `tcpserver: end ${pid} status 0`;
      yield `tcpserver: status: ${this.#pids.size}/${this.#limit}`;
    }
  }
}
