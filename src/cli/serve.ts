/**
 * `qtrail serve`: follows the logs, keeps what they tell, and shows it on a page.
 */
import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { exposition, type MetricSamples, setSample } from "../reports/metrics/samples.ts";
import { NEWS_TYPES } from "../reports/news-types.ts";
import { maskingFor } from "../reports/scope/masked-addresses.ts";
import { textMask } from "../reports/scope/masked-texts.ts";
import { shellWords } from "../reports/shell-words.ts";
import { Audit } from "../server/audit/audit.ts";
import { NewsFeed } from "../server/events/news-feed.ts";
import { baseOf, doorkeeperOf } from "../server/http/doorkeeper.ts";
import { listen } from "../server/http/listening.ts";
import { handlerOf } from "../server/http/requests.ts";
import { problemReply } from "../server/pages/problem.ts";
import { ROUTES } from "../server/routes.ts";
import type { Receiver } from "../server/sending/receiver.ts";
import { keepAddress, servedFolder } from "../server/served-folder.ts";
import type { LogsKnown, Served } from "../server/service.ts";
import { Tokens } from "../server/tokens/tokens.ts";
import { loadDuckDB, NoDuckDB } from "../store/duckdb.ts";
import { bytesOf, readManifest } from "../store/manifest.ts";
import { type Call, command, grouped, onOff, text } from "./command.ts";
import { DEMO_LOG } from "./demo-log.ts";
import { READING_AS_IT_IS, SCREEN, STORE } from "./flags.ts";
import { presentMoment, zoneOf } from "./logs.ts";
import { setBuild } from "./metrics-counting.ts";
import { pageAssets } from "./page-assets.ts";
import { openScreen } from "./screen.ts";
import { Alerting } from "./serve/alerting.ts";
import { isFromStore } from "./serve/answered-from.ts";
import { Answerers } from "./serve/answerers.ts";
import { DOOR, doorFor } from "./serve/door.ts";
import { FiguresAsked } from "./serve/figures-asked.ts";
import { Importing } from "./serve/importing.ts";
import { namedReceivers } from "./serve/named-receivers.ts";
import { QuestionFigures } from "./serve/question-figures.ts";
import { LOG_FORMATS, type LogLine, logText } from "./serve/server-log.ts";
import { keepTellingSystemd, tellSystemd } from "./serve/telling-systemd.ts";
import type { FromFollowing } from "./serve/thread-messages.ts";
import { settingsHere } from "./settings/read.ts";
import { storeFolder } from "./stored.ts";

/** Without a store: so far back mail is known at the start. */
const FOLLOWED_SECONDS = 86_400;
/** The whole made-up week. */
const DEMO_SECONDS = 30 * 86_400;

const NO_TOKEN =
  "behind a proxy nobody is shown anything without a token: qtrail token add NAME --all";

const flags = {
  ...DOOR,
  ...grouped("The store", {
    store: { ...STORE.store, about: "the folder of the store; it is made if it is not there" },
    noStore: { ...STORE.noStore, about: "keep nothing: what was followed since is in memory" },
    noImport: onOff("take nothing over: what is in the store is served"),
  }),
  ...SCREEN,
  ...grouped("Output", {
    logFormat: text("FORMAT", "what is said on standard error: text, json (default text)", {
      choices: LOG_FORMATS,
    }),
  }),
  ...READING_AS_IT_IS,
};

export const serve = command({
  name: "serve",
  summary: "follow the logs, keep what they tell, and show it on a page",
  about: [
    "Follows the logs found here, takes them over into the store, and answers on a page and to programs as the command line does.",
    "It takes over as import -f does, some seconds behind the logs; where another process writes the store, or the disk is full, it serves what is there, says so, and goes on by itself. Without a store it answers from memory: of the last day before its start, and of what came since.",
    "It listens on this machine alone, and shows everything to whoever asks from there, until there is a token: qtrail token. On another address it starts only with a certificate, or a proxy that is named, and a token; over --socket its owner sees everything. Each look-up of somebody's mail is a line in the audit, which is kept for 180 days.",
    "What it does, and what is wrong, stands on standard error, one event a line, and never whose mail was asked for. TERM and ^C commit what is whole.",
  ],
  arguments: [
    {
      usage: "[PATH...]",
      about: "log files or directories; none: those that are found",
      completes: "paths",
    },
  ],
  flags,
  examples: [
    { command: "qtrail serve", about: "the page on http://127.0.0.1:8470/" },
    {
      command: "qtrail serve --proxy https://mail.example.net/qtrail",
      about: "for people with tokens, behind a web server on this machine",
    },
  ],
  run,
});

async function run({ args: paths, flags: given, now, asker }: Call<typeof flags>): Promise<number> {
  const screen = await openScreen(given, asker.outlet);
  const zone = zoneOf(given);
  const say = (line: LogLine): void =>
    screen.talk(logText(line, given.logFormat === "json" ? "json" : "text", new Date()));
  const store = given.noStore ? undefined : await storeToKeep(given.store, say);
  const isDemo = paths.includes(DEMO_LOG);
  const served = isDemo
    ? mkdtempSync(join(tmpdir(), "qtrail-demo-"))
    : servedFolder(store ?? (await storeFolder(given.store)));
  const tokens = new Tokens(served);
  const { place, door, certificate } = doorFor(given, tokens);
  const receivers = isDemo ? [] : namedReceivers(await settingsHere());
  if (store === undefined && receivers.length > 0) say(NOT_SENT);
  const feed = new NewsFeed((isHeard) => {
    answerers.tell({ isHeard });
    importing?.tell({ isHeard });
  });
  const isFollowed = store === undefined || !given.noImport;
  let known = isFollowed ? NOTHING_KNOWN : undefined;
  const figures = new FiguresAsked(() => (importing ?? answerers).tell("figures"));
  const hear = (told: FromFollowing): void => {
    if ("known" in told) known = told.known;
    else if ("log" in told) say(told.log);
    else if ("figures" in told) figures.hear(told.figures);
    else if ("news" in told) for (const news of told.news) feed.add(news);
    else alerting.committed(store as string, told.outbox);
  };
  const seconds = isDemo ? DEMO_SECONDS : FOLLOWED_SECONDS;
  const answersFrom =
    store === undefined ? { followed: { paths, seconds, flags: given } } : { store };
  const answerers = new Answerers(
    { zone: zone.name, logs: paths, ...(isDemo && { now }), ...answersFrom },
    hear,
  );
  const importing =
    store !== undefined && isFollowed
      ? new Importing({ store, paths, flags: given, sent: typesSentTo(receivers) }, hear)
      : undefined;
  const questions = new QuestionFigures();
  const alerting = new Alerting({
    ask: answerers.ask,
    now: isDemo ? () => now : presentMoment,
    isPresent: () => known?.state === "following",
    receivers,
    say,
    onNews: (news) => feed.add(news),
    tell: (message) => importing?.tell(message),
  });
  if (store === undefined) alerting.withoutStore();
  const storeWords = given.store === undefined ? [] : ["--store", given.store];
  const onError = (error: unknown): void =>
    say({ level: "warning", event: "error", text: stackOf(error) });
  const service: Served = {
    ask: questions.counted(answerers.ask),
    async metrics() {
      const ofLogs = isFollowed ? await figures.get() : [];
      const samples = new Map([...ofLogs, ...questions.samples, ...ownSamples(store)]);
      setSample(samples, "questionsWaiting", {}, answerers.waits);
      return exposition(samples);
    },
    get known() {
      return known;
    },
    ...(isFollowed && { feed }),
    get problems() {
      return isFollowed ? alerting.problems : undefined;
    },
    now: isDemo ? () => now : presentMoment,
    zone,
    host: hostname(),
    base: baseOf(door.proxy),
    command: (words) => {
      const place = isFromStore(words[0]) ? storeWords : [];
      return shellWords(["qtrail", ...(isDemo ? ["demo"] : []), ...words, ...place]);
    },
    tokens,
    audit: new Audit(served, onError),
    assets: pageAssets(),
  };
  const server = await listen(
    place,
    handlerOf({
      service,
      routes: ROUTES,
      doorkeeper: doorkeeperOf(door),
      problemReply: problemReply(service),
      onError,
    }),
    certificate,
  );
  const address = addressOf(server, { isTls: certificate !== undefined, name: door.hosts[0] });
  if (!("socket" in place) || door.proxy) keepAddress(served, door.proxy?.href ?? address);
  say({ level: "info", event: "serving", text: `serving on ${address}` });
  if (door.proxy && !tokens.isAny()) say({ level: "warning", event: "no-token", text: NO_TOKEN });
  tellSystemd("READY=1");
  const endTelling = keepTellingSystemd();
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve).once("SIGTERM", resolve);
  });
  endTelling();
  tellSystemd("STOPPING=1");
  server.close();
  server.closeAllConnections();
  alerting.close();
  await Promise.all([answerers.close(), importing?.close(), service.audit.close()]);
  if (isDemo) rmSync(served, { recursive: true, force: true });
  return 0;
}

const NOT_SENT: LogLine = {
  level: "warning",
  event: "no-store",
  text: "nothing is sent to webhooks and commands: events that are not yet taken are kept in a store",
};

function typesSentTo(receivers: readonly Receiver[]): string[] {
  return Object.keys(NEWS_TYPES).filter((type) => receivers.some((one) => one.wants(type)));
}

/** undefined where none can be kept. */
async function storeToKeep(
  named: string | undefined,
  say: (line: LogLine) => void,
): Promise<string | undefined> {
  const folder = await storeFolder(named);
  try {
    await loadDuckDB();
    return folder;
  } catch (error) {
    if (!(error instanceof NoDuckDB)) throw error;
    say({ level: "warning", event: "no-store", text: `${error.message}; nothing is kept` });
    return undefined;
  }
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

/** As it is typed into a browser, by a name of this host where one was said; a port that the system has chosen is said. */
function addressOf(
  server: Server,
  { isTls, name }: { isTls: boolean; name?: string | undefined },
): string {
  const address = server.address();
  if (address === null || typeof address === "string") return String(address);
  const host = name ?? (address.family === "IPv6" ? `[${address.address}]` : address.address);
  return `${isTls ? "https" : "http"}://${host}:${address.port}/`;
}
