/**
 * The kinds of lines in a log: each is explained once, with how often it came, and where first.
 *
 * A log of any size has some tens of them, so what is kept does not grow with it.
 */
import { howOf, reasonOf } from "../grammars/delivery-report/reading.ts";
import type { SendEvent } from "../grammars/qmail-send/event.ts";
import type { SessionEvent } from "../grammars/session/event.ts";
import { maskedCommand } from "../grammars/smtp-dialogue/mask.ts";
import type { Instant } from "../time/instant.ts";
import type { Zone } from "../time/zones.ts";
import { BY_URGENCY, type Explanation } from "./explanation.ts";
import { explainLine, explainUnread, type GivenLine } from "./line.ts";
import { recordedKind } from "./recorded-line.ts";
import { isFull } from "./send-line.ts";

/** A line of a log as it was read; valid only until the next one. */
export interface SeenLine {
  readonly text: string;
  readonly said: string;
  readonly at?: Instant | undefined;
  readonly host: string;
  readonly by: GivenLine["by"];
  readonly file: string;
  readonly event: SendEvent;
  readonly session?: SessionEvent | undefined;
  readonly standing: "understood" | "unknown" | "foreign" | "torn";
}

export interface LineKind {
  explanation: Explanation;
  times: number;
  first: { file: string; line: number; text: string; at?: Instant };
}

export class LineKinds {
  private readonly kinds = new Map<string, KindSeen>();
  private lines = 0;
  private inFile = 0;
  private file = "";

  add(line: SeenLine): void {
    this.lines++;
    if (line.file !== this.file) {
      this.file = line.file;
      this.inFile = 0;
    }
    this.inFile++;
    const key = keyOf(line);
    const kind = this.kinds.get(key);
    if (kind) kind.times++;
    else this.kinds.set(key, { line: keptLine(line), number: this.inFile, times: 1 });
  }

  get total(): number {
    return this.lines;
  }

  /** The most urgent first, of these the most frequent. */
  explained(zone: Zone): LineKind[] {
    const kinds = [...this.kinds.values()].map(({ line, number, times }): LineKind => {
      const { file, text, at, standing, shown } = line;
      const unread = standing === "understood" ? undefined : standing;
      const told = unread
        ? explainUnread(line, unread)
        : (explainLine(line, zone) ?? explainUnread(line, "unknown"));
      return {
        explanation: told,
        times,
        first: { file, line: number, text: exampleOf(shown ?? text), ...(at && { at }) },
      };
    });
    return kinds.sort((a, b) => urgency(b) - urgency(a) || b.times - a.times);
  }
}

/** No line that says something is longer. */
const LONGEST_EXAMPLE = 1000;

function exampleOf(text: string): string {
  return text.slice(0, LONGEST_EXAMPLE).trimEnd();
}

interface KindSeen {
  line: GivenLine & { file: string; standing: SeenLine["standing"]; shown?: string };
  number: number;
  times: number;
}

function keptLine({ text, said, at, host, by, file, session, standing }: SeenLine) {
  const isOf: GivenLine["isOf"] = session ? "session" : "qmail-send";
  const kept = { text, said, at, host, by: { ...by }, isOf, file, standing };
  return session?.kind === "recorded" ? { ...kept, shown: withoutLogIn(text, session.text) } : kept;
}

/** A client's line may hold a password. */
function withoutLogIn(text: string, said: string): string {
  const shown = maskedCommand(said.trimEnd(), false);
  return shown === said.trimEnd() ? text.trimEnd() : shown;
}

function urgency({ explanation }: LineKind): number {
  return explanation.severity ? BY_URGENCY.indexOf(explanation.severity) : -1;
}

/** The same for all lines that are explained alike. */
function keyOf({ event, session, standing }: SeenLine): string {
  if (standing !== "understood") return standing;
  if (session) return sessionKey(session);
  if (event.kind !== "delivery-ended") return `${event.kind} ${wordOf(event)}`;
  const { outcome, report } = event;
  const why = outcome === "success" ? howOf(report) : reasonOf(report, outcome)?.reason;
  return `${outcome} ${why}`;
}

function wordOf(event: SendEvent): string {
  if ("form" in event) return event.form;
  if (event.kind === "daemon") return event.what;
  if (event.kind === "status") return event.slots.some(isFull) ? "full" : "";
  return event.kind === "bounce-discarded" ? event.which : "";
}

function sessionKey(event: SessionEvent): string {
  const form = "form" in event ? event.form : "";
  const { verdict = "", rule = "" } = event.kind === "step" ? event : {};
  const scan = event.kind === "step" && event.scan ? `${event.scan.found} ${event.scan.did}` : "";
  const isFullLoad = event.kind === "load" && isFull(event);
  const said = event.kind === "recorded" ? recordedKind(event) : "";
  return `session ${event.kind} ${form} ${verdict} ${rule} ${scan} ${isFullLoad} ${said}`;
}
