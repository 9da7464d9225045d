/**
 * What works behind the page: threads that answer and that take the logs over, events, alerts, and what is known of them all.
 */
import { hostname } from "node:os";
import { exposition, type MetricSamples, setSample } from "../../reports/metrics/samples.ts";
import { NEWS_TYPES } from "../../reports/news-types.ts";
import { maskingFor } from "../../reports/scope/masked-addresses.ts";
import { textMask } from "../../reports/scope/masked-texts.ts";
import { shellWords } from "../../reports/shell-words.ts";
import { Audit } from "../../server/audit/audit.ts";
import { NewsFeed } from "../../server/events/news-feed.ts";
import type { Receiver } from "../../server/sending/receiver.ts";
import type { LogsKnown, Served } from "../../server/service.ts";
import type { Tokens } from "../../server/tokens/tokens.ts";
import { bytesOf, readManifest } from "../../store/manifest.ts";
import type { Instant } from "../../time/instant.ts";
import type { Zone } from "../../time/zones.ts";
import { presentMoment } from "../logs.ts";
import { setBuild } from "../metrics-counting.ts";
import { pageAssets } from "../page-assets.ts";
import { Alerting } from "./alerting.ts";
import { isFromStore } from "./answered-from.ts";
import { Answerers } from "./answerers.ts";
import { FiguresAsked } from "./figures-asked.ts";
import { Importing } from "./importing.ts";
import { QuestionFigures } from "./question-figures.ts";
import type { LogLine } from "./server-log.ts";
import type { FromFollowing, ImportingData } from "./thread-messages.ts";

/** Without a store: so far back mail is known at the start. */
const FOLLOWED_SECONDS = 86_400;
/** The whole made-up week. */
const DEMO_SECONDS = 30 * 86_400;

interface ServingAsked {
  /** Log files and directories; none: what is found. */
  paths: string[];
  flags: ImportingData["flags"];
  zone: Zone;
  /** The store's folder; undefined: what was followed is in memory. */
  store: string | undefined;
  /** Logs are followed; else what is in the store is served. */
  isFollowed: boolean;
  /** The present moment of a made-up day. */
  madeUp?: Instant;
  /** Added to commands, so that they answer from the same store or logs. */
  placeWords: readonly string[];
  base: string;
  /** Where tokens and the audit are. */
  folder: string;
  tokens: Tokens;
  receivers: readonly Receiver[];
  say(line: LogLine): void;
}

export class Serving {
  readonly service: Served;
  private readonly asked: ServingAsked;
  private readonly answerers: Answerers;
  private readonly importing: Importing | undefined;
  private readonly alerting: Alerting;
  private readonly audit: Audit;
  private readonly questions = new QuestionFigures();
  private readonly figures = new FiguresAsked(() =>
    (this.importing ?? this.answerers).tell("figures"),
  );
  private readonly feed = new NewsFeed((isHeard) => {
    this.answerers.tell({ isHeard });
    this.importing?.tell({ isHeard });
  });
  private known: LogsKnown | undefined;

  constructor(asked: ServingAsked) {
    const { isFollowed, store, receivers, say } = asked;
    this.asked = asked;
    this.known = isFollowed ? NOTHING_KNOWN : undefined;
    this.audit = new Audit(asked.folder, this.onError);
    this.answerers = this.answering();
    this.importing = this.takingOver();
    this.alerting = new Alerting({
      ask: this.answerers.ask,
      now: this.now,
      isPresent: () => this.known?.state === "following",
      receivers,
      say,
      onNews: (news) => this.feed.add(news),
      tell: (message) => this.importing?.tell(message),
    });
    if (store === undefined) this.alerting.withoutStore();
    this.service = this.serviceOf(asked);
  }

  /** What went wrong, said to whoever runs the server. */
  readonly onError = (error: unknown): void =>
    this.asked.say({ level: "warning", event: "error", text: stackOf(error) });

  async close(): Promise<void> {
    this.alerting.close();
    await Promise.all([this.answerers.close(), this.importing?.close(), this.audit.close()]);
  }

  private readonly now = (): Instant => this.asked.madeUp ?? presentMoment();

  private answering(): Answerers {
    const { zone, paths, madeUp, store, flags } = this.asked;
    const seconds = madeUp ? DEMO_SECONDS : FOLLOWED_SECONDS;
    const from = store === undefined ? { followed: { paths, seconds, flags } } : { store };
    return new Answerers(
      { zone: zone.name, logs: paths, ...(madeUp && { now: madeUp }), ...from },
      (told) => this.hear(told),
    );
  }

  private takingOver(): Importing | undefined {
    const { store, isFollowed, paths, flags, receivers } = this.asked;
    if (store === undefined || !isFollowed) return undefined;
    return new Importing({ store, paths, flags, sent: typesSentTo(receivers) }, (told) =>
      this.hear(told),
    );
  }

  private hear(told: FromFollowing): void {
    if ("known" in told) this.known = told.known;
    else if ("log" in told) this.asked.say(told.log);
    else if ("figures" in told) this.figures.hear(told.figures);
    else if ("news" in told) for (const news of told.news) this.feed.add(news);
    else this.alerting.committed(this.asked.store as string, told.outbox);
  }

  private serviceOf(asked: ServingAsked): Served {
    const { isFollowed, zone, base, tokens, madeUp, placeWords } = asked;
    const known = (): LogsKnown | undefined => this.known;
    const problems = () => (isFollowed ? this.alerting.problems : undefined);
    return {
      ask: this.questions.counted(this.answerers.ask),
      metrics: () => this.metrics(),
      get known() {
        return known();
      },
      ...(isFollowed && { feed: this.feed }),
      get problems() {
        return problems();
      },
      now: this.now,
      zone,
      host: hostname(),
      base,
      command: (words) => {
        const place = isFromStore(words[0]) && !madeUp ? placeWords : [];
        return shellWords(["qtrail", ...(madeUp ? ["demo"] : []), ...words, ...place]);
      },
      tokens,
      audit: this.audit,
      assets: pageAssets(),
    };
  }

  private async metrics(): Promise<string> {
    const { isFollowed, store } = this.asked;
    const ofLogs = isFollowed ? await this.figures.get() : [];
    const samples = new Map([...ofLogs, ...this.questions.samples, ...ownSamples(store)]);
    setSample(samples, "questionsWaiting", {}, this.answerers.waits);
    return exposition(samples);
  }
}

function typesSentTo(receivers: readonly Receiver[]): string[] {
  return Object.keys(NEWS_TYPES).filter((type) => receivers.some((one) => one.wants(type)));
}

/** What is known as long as no log has told anything. */
const NOTHING_KNOWN: LogsKnown = { state: "reading", logs: 0, troubles: [], gaps: 0 };

/** Of the server itself, and of its store where it has one. */
function ownSamples(store: string | undefined): MetricSamples {
  const samples: MetricSamples = new Map();
  const manifest = store === undefined ? undefined : readManifest(store);
  if (manifest) setSample(samples, "storeBytes", {}, bytesOf(manifest));
  setBuild(samples);
  return samples;
}

function stackOf(error: unknown): string {
  return withoutNames(error instanceof Error ? `${error.stack}` : String(error));
}

/** Error messages may hold what somebody was told. */
const withoutNames = textMask(maskingFor([]), new Set());
