/**
 * What happens, for those who listen: it is handed on as it comes, and the last of it is kept, so that who was away for a
 * moment goes on where he was.
 */
import type { News } from "../../reports/news.ts";

/** Events that are kept. */
const MOST_KEPT = 5000;
/** After the last one has left, milliseconds in which he may come back. */
const KEPT_FOR_RETURN = 60_000;

export class NewsFeed {
  private readonly kept = new Map<string, News>();
  /** With the viewer for whom each listens. */
  private readonly listeners = new Map<(news: News) => void, string>();
  private readonly onHeard: (isHeard: boolean) => void;
  private leaving: NodeJS.Timeout | undefined;

  /** `onHeard`: somebody listens, or nobody does any more, for whom anything would have to be told. */
  constructor(onHeard: (isHeard: boolean) => void = () => {}) {
    this.onHeard = onHeard;
  }

  /** What was told before is not told again: it was read again after a crash. */
  add(news: News): void {
    if (this.kept.has(news.id)) return;
    this.kept.set(news.id, news);
    if (this.kept.size > MOST_KEPT)
      for (const id of this.kept.keys()) {
        this.kept.delete(id);
        break;
      }
    for (const listener of this.listeners.keys()) listener(news);
  }

  /** What came behind that event; undefined if it is not known any more. */
  behind(id: string): News[] | undefined {
    const ids = [...this.kept.keys()];
    const place = ids.indexOf(id);
    return place < 0 ? undefined : [...this.kept.values()].slice(place + 1);
  }

  get size(): number {
    return this.listeners.size;
  }

  /** How often that viewer listens. */
  sizeOf(viewer: string): number {
    return [...this.listeners.values()].filter((by) => by === viewer).length;
  }

  /** Ends when the returned function is called. */
  listen(listener: (news: News) => void, viewer: string): () => void {
    if (this.listeners.size === 0 && !this.leaving) this.onHeard(true);
    clearTimeout(this.leaving);
    this.leaving = undefined;
    this.listeners.set(listener, viewer);
    return () => {
      if (!this.listeners.delete(listener) || this.listeners.size > 0) return;
      this.leaving = setTimeout(() => {
        this.leaving = undefined;
        this.onHeard(false);
      }, KEPT_FOR_RETURN).unref();
    };
  }
}
