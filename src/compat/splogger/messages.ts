/**
 * splogger's messages: what syslog gets of each line.
 *
 *     new msg 5                 <22> 1276913544.622077 new msg 5
 *     longer than 799 bytes     <22> 1276913544.991859 first 799 bytes
 *                               <22> 1276913544.991859+the next, with the same stamp and priority
 *     warning: ...              <20>, alert: ... <17>: facility * 8 + severity
 *
 * Tabs, control bytes, DEL and bytes over 127 become `?`. An empty line is no message.
 * Source: splogger.c (notqmail).
 */
import { accustampNow } from "../multilog/stamps.ts";

export interface SyslogMessage {
  severity: number;
  /** Stamp, blank or `+`, bytes of the line. */
  text: string;
}

const ALERT = 1;
const WARNING = 4;
const INFORMATION = 6;

export class Messages {
  readonly #stampNow: () => string;
  readonly #piece = Buffer.alloc(LONGEST);
  #length = 0;
  /** Of the pieces of this line that were told already. */
  #told: { severity: number; stamp: string } | undefined;

  constructor(stampNow: () => string = accustampNow) {
    this.#stampNow = stampNow;
  }

  /** The messages that are complete with these bytes. */
  read(bytes: Uint8Array, start: number, end: number): SyslogMessage[] {
    const messages: SyslogMessage[] = [];
    for (let at = start; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte === NEWLINE) {
        this.#tell(messages);
        this.#told = undefined;
        continue;
      }
      if (this.#length === LONGEST) this.#tell(messages);
      this.#piece[this.#length++] = byte < BLANK || byte > TILDE ? QUESTION_MARK : byte;
    }
    return messages;
  }

  #tell(messages: SyslogMessage[]): void {
    if (this.#length === 0) return;
    const text = this.#piece.toString("latin1", 0, this.#length);
    this.#length = 0;
    const joint = this.#told ? "+" : " ";
    this.#told ??= { severity: severityOf(text), stamp: this.#stampNow() };
    const { severity, stamp } = this.#told;
    messages.push({ severity, text: stamp + joint + text });
  }
}

function severityOf(text: string): number {
  if (text.startsWith("alert:")) return ALERT;
  return text.startsWith("warning:") ? WARNING : INFORMATION;
}

/** syslog cuts long lines. */
const LONGEST = 799;
const NEWLINE = 10;
const BLANK = 32;
const TILDE = 126;
const QUESTION_MARK = 63;
