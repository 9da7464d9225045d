/**
 * `qtrail serve`: follows the logs, keeps what they tell, and shows it on a page.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { baseOf, doorkeeperOf } from "../server/http/doorkeeper.ts";
import { listen, type Place } from "../server/http/listening.ts";
import { handlerOf } from "../server/http/requests.ts";
import { problemReply } from "../server/pages/problem.ts";
import { ROUTES } from "../server/routes.ts";
import { keepAddress, servedFolder } from "../server/served-folder.ts";
import { Tokens } from "../server/tokens/tokens.ts";
import { loadDuckDB, NoDuckDB } from "../store/duckdb.ts";
import { makeFolder } from "../store/folder.ts";
import { type Call, command, grouped, onOff, text, type Values } from "./command.ts";
import { DEMO_LOG } from "./demo-log.ts";
import { UserError } from "./error.ts";
import { READING_AS_IT_IS, SCREEN, STORE } from "./flags.ts";
import { zoneOf } from "./logs.ts";
import { openScreen } from "./screen.ts";
import { DOOR, doorFor } from "./serve/door.ts";
import { namedReceivers } from "./serve/named-receivers.ts";
import { LOG_FORMATS, type LogLine, logText } from "./serve/server-log.ts";
import { Serving } from "./serve/serving.ts";
import { keepTellingSystemd, tellSystemd } from "./serve/telling-systemd.ts";
import { settingsHere } from "./settings/read.ts";
import { storeFolder, storeThere } from "./stored.ts";

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
  const say = (line: LogLine): void =>
    screen.talk(logText(line, given.logFormat === "json" ? "json" : "text", new Date()));
  for (const path of paths) refuseMissing(path);
  const store = given.noStore ? undefined : await storeToKeep(given, say);
  const isDemo = given.noStore && paths.includes(DEMO_LOG);
  const folder = isDemo
    ? mkdtempSync(join(tmpdir(), "qtrail-demo-"))
    : servedFolder(store ?? (await storeFolder(given.store)));
  const tokens = new Tokens(folder);
  const { place, door, certificate } = doorFor(given, tokens);
  const receivers = isDemo ? [] : namedReceivers(await settingsHere());
  if (store === undefined && receivers.length > 0) say(NOT_SENT);
  const serving = new Serving({
    paths,
    flags: given,
    zone: zoneOf(given),
    store,
    isFollowed: store === undefined || !given.noImport,
    ...(isDemo && { madeUp: now }),
    placeWords: placeWordsOf(store, given.store, paths),
    base: baseOf(door.proxy),
    folder,
    tokens,
    receivers,
    say,
  });
  const { service, onError } = serving;
  const handler = handlerOf({
    service,
    routes: ROUTES,
    doorkeeper: doorkeeperOf(door),
    problemReply: problemReply(service),
    onError,
  });
  const server = await listen(place, handler, certificate).catch(async (error: unknown) => {
    await serving.close();
    throw cannotListen(error, place);
  });
  const address = addressOf(server, { isTls: certificate !== undefined, name: door.hosts[0] });
  if (!("socket" in place) || door.proxy) keepAddress(folder, proxyAddress(door.proxy) ?? address);
  say({ level: "info", event: "serving", text: `serving on ${address}` });
  if (door.proxy && !tokens.isAny()) say({ level: "warning", event: "no-token", text: NO_TOKEN });
  await toldToEnd();
  server.close();
  server.closeAllConnections();
  await serving.close();
  if (isDemo) rmSync(folder, { recursive: true, force: true });
  return 0;
}

/** Until ^C or TERM; systemd hears that the server is ready, that it lives, and that it ends. */
async function toldToEnd(): Promise<void> {
  tellSystemd("READY=1");
  const endTelling = keepTellingSystemd();
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve).once("SIGTERM", resolve);
  });
  endTelling();
  tellSystemd("STOPPING=1");
}

const NOT_SENT: LogLine = {
  level: "warning",
  event: "no-store",
  text: "nothing is sent to webhooks and commands: events that are not yet taken are kept in a store",
};

/** A log that is named may come later, but not its directory. */
function refuseMissing(path: string): void {
  if (!existsSync(dirname(path)))
    throw new UserError(`${path}: there is no such directory`, {
      hint: "name a log that is there, or will be; none: those that are found",
    });
}

/** undefined where none can be kept. @throws StoreError for a folder of something else */
async function storeToKeep(
  { store: named, noImport }: Pick<Values<typeof flags>, "store" | "noImport">,
  say: (line: LogLine) => void,
): Promise<string | undefined> {
  const folder = noImport ? await storeThere(named) : await storeFolder(named);
  try {
    await loadDuckDB();
    if (!noImport) makeFolder(folder);
    return folder;
  } catch (error) {
    if (!(error instanceof NoDuckDB)) throw error;
    say({ level: "warning", event: "no-store", text: `${error.message}; nothing is kept` });
    return undefined;
  }
}

/** What a command at a shell is told so that it answers from the same. */
function placeWordsOf(
  store: string | undefined,
  named: string | undefined,
  paths: readonly string[],
): string[] {
  if (store === undefined)
    return paths.length > 0 ? paths.map((path) => resolve(path)) : ["--no-store"];
  return named === undefined ? [] : ["--store", resolve(named)];
}

/** What people open, with the path before all links. */
function proxyAddress(proxy: URL | undefined): string | undefined {
  return proxy && `${proxy.origin}${baseOf(proxy)}/`;
}

function cannotListen(cause: unknown, place: Place): UserError {
  const { code = "", message } = cause as NodeJS.ErrnoException;
  const flag = "socket" in place ? "--socket" : "--listen";
  const where = "socket" in place ? place.socket : `${place.host}:${place.port}`;
  return new UserError(`${flag}: ${where}: ${LISTENING[code] ?? message}`, {
    cause,
    hint: `name another: qtrail serve ${"socket" in place ? "--socket /run/qtrail/qtrail.sock" : "--listen 127.0.0.1:8471"}`,
  });
}

const LISTENING: Readonly<Record<string, string>> = {
  EADDRINUSE: "it is taken already",
  EADDRNOTAVAIL: "this machine has no such address",
  EACCES: "permission denied",
  ENOENT: "there is no such directory",
  ENOTFOUND: "no address is known for that name",
};

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
