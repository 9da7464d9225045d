/**
 * Who answers a server's questions: threads for whatever is asked, and one of its own for what is found by an id, which
 * takes a moment and must not wait behind a report on a year.
 *
 *     find from:anna since:-1y    report overview      two threads, at most two at a time
 *     show 36zg1…    session 36zg1…    explain …       one more
 */
import { askedOfLog } from "../../explaining/text.ts";
import type { AnswerGiven, Ask } from "../../server/question.ts";
import { Lane } from "./lane.ts";
import type { FromFollowing, Heard, ThreadData } from "./thread-messages.ts";

/** At most so many questions are answered at a time that may be heavy. */
const MOST_AT_ONCE = 2;
/** Commands that look at one thing. */
const QUICK: ReadonlySet<string> = new Set(["show", "session", "explain"]);

/** A number of qmail's says nothing of the time: for what had it everything is read. */
function isQuick(words: readonly string[]): boolean {
  const [verb = ""] = words;
  const ofLog = verb === "explain" ? askedOfLog(words.at(-1) ?? "") : undefined;
  return QUICK.has(verb) && (ofLog === undefined || ofLog.of === "id");
}

export class Answerers {
  readonly ask: Ask;
  private readonly lanes: Lane[];

  /** `hear`: what a thread tells that follows logs itself. */
  constructor(data: ThreadData, hear: (told: FromFollowing) => void = () => {}) {
    // What a thread follows lives in it alone.
    const any = new Lane(data.followed ? 1 : MOST_AT_ONCE, data, hear);
    const quick = data.followed ? any : new Lane(1, data, hear);
    this.lanes = [...new Set([any, quick])];
    this.ask = (question): Promise<AnswerGiven> =>
      (isQuick(question.words) ? quick : any).ask(question);
  }

  /** How many questions wait for their turn. */
  get waits(): number {
    return this.lanes.reduce((sum, { waits }) => sum + waits, 0);
  }

  /** To a thread that follows logs itself. */
  tell(message: Heard | "figures"): void {
    for (const lane of this.lanes) lane.tell(message);
  }

  async close(): Promise<void> {
    await Promise.all(this.lanes.map((lane) => lane.close()));
  }
}
