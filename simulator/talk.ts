/**
 * One connection being thought out: what its programs print, and when.
 *
 * A talk is told from its beginning, but it may have to fit a moment in its middle, at which the
 * queue had its mail: `reach` sets when that is, and all that was said before moves with it.
 *
 *     const talk = new Talk(client, 25);
 *     talk.client("MAIL FROM:<a@example.com>");      12345 < MAIL FROM:<a@example.com>\r
 *     talk.server("250 ok");                         12345 > 250 ok\r
 *     talk.reach(mail.at);
 *     const connection = talk.end(pids, 0);
 */
import type { Pids } from "./pids.ts";
import { type Random, wholeBelow } from "./random.ts";
import type { Connection } from "./tcpserver.ts";

export interface Client {
  ip: string;
  /** As tcpserver finds it; "" without one. */
  name: string;
  helo: string;
}

/** The server's name and address, as tcpserver prints them. */
const LOCAL = "mx1.example.net:192.0.2.25";
/** recordio reads so many bytes at once. */
const READ_BYTES = 256;
const MICROS = 1e6;

export class Talk {
  readonly from: Client;
  readonly port: number;
  readonly remotePort: number;
  readonly #random: Random;
  /** `{pid}` stands for the process, which is known last. */
  readonly #lines: { at: number; line: string }[] = [];
  /** Microseconds since the beginning. */
  #now = 0;
  /** When it begins, once that is known. */
  #begin: number | undefined;

  constructor(from: Client, port: number, random: Random) {
    this.from = from;
    this.port = port;
    this.#random = random;
    this.remotePort = 1024 + wholeBelow(random, 60_000);
    this.wait(0.002 + random() * (from.name === "" ? 0.9 : 0.2));
  }

  /** tcpserver's rules let it in, or do not. */
  ok(verdict: "ok" | "deny" = "ok"): void {
    const { ip, name } = this.from;
    this.print(
      `tcpserver: ${verdict} {pid} ${LOCAL}:${this.port} ${name}:${ip}::${this.remotePort}`,
    );
  }

  wait(seconds: number): void {
    this.#now += Math.floor(seconds * MICROS);
  }

  print(line: string): void {
    this.#lines.push({ at: this.#now, line });
  }

  /** One write of the client, of whole lines, as recordio sees it. */
  client(...lines: string[]): void {
    this.wait(0.004 + this.#random() * 0.12);
    this.#record("<", lines);
  }

  server(...lines: string[]): void {
    this.wait(0.0004 + this.#random() * 0.004);
    this.#record(">", lines);
  }

  /** The child is gone; what recordio still has to say comes after that. */
  end(pids: Pids, status: number, last: readonly string[] = []): Connection {
    this.wait(0.0005);
    const begin = this.#begin ?? 0;
    const end = this.#now;
    this.wait(0.0002);
    for (const line of last) this.print(line);
    const pid = pids.at(begin);
    const lines = this.#lines.map(({ at, line }) => ({
      at: begin + at,
      line: line.replaceAll("{pid}", String(pid)),
    }));
    return { at: begin, pid, ip: this.from.ip, lines, end: begin + end, status };
  }

  /** It is `moment` now (Unix microseconds), or later if what was said took longer. */
  reach(moment: number): void {
    this.#begin ??= moment - this.#now;
    this.#now = Math.max(this.#now, moment - this.#begin);
  }

  /** Each read of 256 bytes ends its last piece, with `+` if not at the end of a line. */
  #record(side: "<" | ">", lines: string[]): void {
    const bytes = lines.map((line) => `${line}\r\n`).join("");
    for (let at = 0; at < bytes.length; at += READ_BYTES) {
      for (const piece of bytes.slice(at, at + READ_BYTES).match(/[^\n]*\n|[^\n]+$/g) ?? [])
        this.print(
          `{pid} ${side} ${piece.endsWith("\n") ? `${piece.slice(0, -1)} ` : `${piece}+`}`,
        );
    }
  }
}

/** What recordio prints when both sides have closed. */
export const EOF = ["{pid} < [EOF]", "{pid} > [EOF]"];
