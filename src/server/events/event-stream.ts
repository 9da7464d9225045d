/**
 * Events as a browser's EventSource reads them, for one who listens:
 *
 *     id: gw37qh9h8569c
 *     event: delivery.deferred
 *     data: {"type":"delivery.deferred","timestamp":"…","data":{…}}
 *
 * Who comes back names the last one that he has seen, and gets what came behind it; where that is not known any more, he is
 * told so by `reset`, and looks at the page anew. Who reads too slowly is dropped: he comes back by himself.
 */
import { Readable } from "node:stream";
import { jsonText } from "../../bytes/json-text.ts";
import { type News, newsUnder } from "../../reports/news.ts";
import type { NewsType } from "../../reports/news-types.ts";
import { keyOf, type Viewer } from "../viewer.ts";
import type { NewsFeed } from "./news-feed.ts";

interface Listening {
  viewer: Viewer;
  /** Absent: all. */
  types: ReadonlySet<NewsType> | undefined;
  /** The last event that was seen. */
  after: string | undefined;
}

/** Events that wait for a reader. */
const MOST_WAITING = 1000;
/** A comment in so many milliseconds, so that nobody on the way takes the line for dead. */
const HEARTBEAT = 15_000;
/** Then who listens is looked at anew: a token may have been taken back. */
const LONGEST = 15 * 60_000;
/** He has missed what nobody knows any more. */
const RESET = "event: reset\ndata: {}\n\n";
/** Milliseconds until a browser comes back. */
const RETRY = 3000;

export function eventStream(feed: NewsFeed, listening: Listening): Readable {
  const textOf = textsFor(listening);
  const waiting: (News | "reset")[] = missed(feed, listening.after);
  const most = waiting.length + MOST_WAITING;
  let isWanted = false;
  const stream = new Readable({
    read() {
      isWanted = true;
      sendOn();
    },
    destroy(error, done) {
      leave();
      clearInterval(heartbeat);
      clearTimeout(end);
      done(error);
    },
  });
  const sendOn = (): void => {
    while (isWanted && waiting.length > 0) {
      const text = textOf(waiting.shift() as News | "reset");
      if (text !== "") isWanted = stream.push(text);
    }
  };
  const leave = feed.listen((news) => {
    if (waiting.push(news) > most) stream.destroy();
    else sendOn();
  }, keyOf(listening.viewer));
  const heartbeat = setInterval(() => {
    if (isWanted) stream.push(":\n\n");
  }, HEARTBEAT);
  const end = setTimeout(() => stream.push(null), LONGEST);
  stream.push(`retry: ${RETRY}\n\n`);
  return stream;
}

/** "" of what is not for him. */
function textsFor({ viewer, types }: Listening): (news: News | "reset") => string {
  const seen = newsUnder(viewer.scope);
  return (news) => {
    if (news === "reset") return RESET;
    const told = types && !types.has(news.type) ? undefined : seen(news);
    return told ? `id: ${news.id}\nevent: ${news.type}\ndata: ${jsonText(told)}\n\n` : "";
  };
}

/** What came while he was away. */
function missed(feed: NewsFeed, after: string | undefined): (News | "reset")[] {
  if (after === undefined) return [];
  return feed.behind(after) ?? ["reset"];
}
