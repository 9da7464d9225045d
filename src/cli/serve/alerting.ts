/**
 * What a server does of itself: it looks at what needs attention, and brings events to those who were named.
 *
 *     a look every minute --> news --> importing thread --> outbox, with its commit --> post --> receivers
 *
 * It begins when the thread has the store: of several servers only that one sends.
 */
import type { News, StandingProblem } from "../../reports/news.ts";
import { ProblemWatch, type Watching } from "../../server/alerts/problem-watch.ts";
import type { ProblemSeen, WatchedProblems } from "../../server/alerts/standing-problems.ts";
import { Post } from "../../server/sending/post.ts";
import type { Receiver } from "../../server/sending/receiver.ts";
import type { Outbox } from "../../store/outbox.ts";
import { type ReceiverPlace, troubleWith } from "../../store/receivers.ts";
import type { LogLine } from "./server-log.ts";
import { wordsOf } from "./telling.ts";
import type { ToImporting } from "./thread-messages.ts";

interface AlertingFor extends Pick<Watching, "ask" | "now" | "isPresent"> {
  receivers: readonly Receiver[];
  say(line: LogLine): void;
  /** Whoever listens. */
  onNews(news: News): void;
  tell(message: ToImporting): void;
}

export class Alerting {
  private readonly of: AlertingFor;
  private watch: ProblemWatch | undefined;
  private post: Post | undefined;

  constructor(of: AlertingFor) {
    this.of = of;
  }

  get problems(): readonly StandingProblem[] {
    return this.watch?.open ?? [];
  }

  /** Nothing of it is kept. */
  withoutStore(): void {
    this.begin({});
  }

  /** The outbox of the store in `folder` as it was committed last. */
  committed(folder: string, outbox: Outbox): void {
    const { receivers, say, tell } = this.of;
    if (!this.watch) this.begin((outbox.problems ?? {}) as WatchedProblems);
    if (this.post) this.post.committed(outbox);
    else if (receivers.length > 0)
      this.post = new Post(folder, receivers, outbox, {
        say: (text) => say({ level: "warning", event: "receiver", text }),
        onTaken: (taken) => tell({ taken }),
      });
  }

  close(): void {
    this.watch?.close();
    this.post?.close();
  }

  private begin(before: WatchedProblems): void {
    const { ask, now, isPresent, say, tell, onNews } = this.of;
    let said = "";
    this.watch = new ProblemWatch(before, {
      ask,
      now,
      isPresent,
      others: () => (this.post?.receivers ?? []).flatMap(notTaken),
      tell(news, problems) {
        for (const one of news) onNews(one);
        tell({ news: [...news], problems });
      },
      onError(error) {
        const text = `problems could not be looked at: ${wordsOf(error)}`;
        if (text !== said) say({ level: "warning", event: "problems", text });
        said = text;
      },
    });
  }
}

function notTaken(place: ReceiverPlace): ProblemSeen[] {
  const what = troubleWith(place);
  if (what === undefined) return [];
  const name = "events-not-taken";
  return [{ key: `${name} ${place.name}`, name, state: "open", what, see: "qtrail doctor" }];
}
