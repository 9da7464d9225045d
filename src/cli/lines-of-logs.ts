/**
 * Raw lines and dialogues for what a store tells: it keeps neither, so they are looked for in the logs, where they
 * still are.
 */
import type { Fact, Message } from "../tracking/facts.ts";
import type { Session } from "../tracking/sessions/facts.ts";
import { keptMessage } from "../tracking/views.ts";
import { UserError } from "./error.ts";
import { LINES_NOT_SEEN, type ReadingAsked, readFacts } from "./logs.ts";
import type { Screen } from "./screen.ts";
import { storeThatAnswers } from "./stored.ts";

const NOT_STORED = "the lines behind it are not in the store";

type WithLines = Pick<Message, "lines"> & Pick<Session, "dialogue">;

/** What the logs hold of messages and sessions, by their ids. */
export class LinesOfLogs {
  private readonly byId = new Map<string, WithLines>();
  private isUsed = false;
  private readonly why: string;

  /** `why` there are none, should that be so. */
  private constructor(why: string) {
    this.why = why;
  }

  /** undefined where lines are not asked for, or the logs answer themselves. @see ReadingAsked.logs */
  static async read(
    paths: string[],
    options: ReadingAsked,
    screen: Screen,
  ): Promise<LinesOfLogs | undefined> {
    const { store = {}, keepLines, logs } = options;
    if (!keepLines) return undefined;
    if (!logs && (await storeThatAnswers(store, paths)) === undefined) return undefined;
    if (!logs && store.store !== undefined && paths.length === 0)
      return new LinesOfLogs(`${NOT_STORED}: no log is named with --store DIR to look for them in`);
    const found = new LinesOfLogs(
      options.seen ? LINES_NOT_SEEN : `${NOT_STORED}: none of the logs here has them any more`,
    );
    const ofLogs = { ...options, store: { noStore: true }, inMemory: undefined };
    try {
      await readFacts(logs ? [...logs] : paths, ofLogs, screen, (fact) => found.note(fact));
    } catch (error) {
      if (!(error instanceof UserError)) throw error; // no log is here
    }
    return found;
  }

  /** The fact with what the logs hold of it. */
  with(fact: Fact): Fact {
    if (fact.kind !== "message" && fact.kind !== "session") return fact;
    const lines = this.byId.get(fact.kind === "message" ? fact.message.id : fact.session.id);
    if (!lines) return fact;
    this.isUsed = true;
    return fact.kind === "message"
      ? { kind: "message", message: { ...keptMessage(fact.message), ...lines } }
      : { kind: "session", session: { ...fact.session, ...lines } };
  }

  /** What is to be said where nothing was found. */
  remark(): string | undefined {
    return this.isUsed ? undefined : `qtrail: ${this.why}`;
  }

  private note(fact: Fact): void {
    if (fact.kind === "message" && fact.message.lines)
      this.byId.set(fact.message.id, { lines: [...fact.message.lines] });
    if (fact.kind !== "session") return;
    const { id, lines, dialogue } = fact.session;
    this.byId.set(id, { ...(lines && { lines }), ...(dialogue && { dialogue }) });
  }
}
