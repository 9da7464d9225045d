/**
 * `qtrail serve`: follows the logs, keeps what they tell, and shows it on a page.
 */
import type { Server } from "node:http";
import { hostname } from "node:os";
import { shellWords } from "../reports/shell-words.ts";
import { guardOf } from "../server/http/guard.ts";
import { listen } from "../server/http/listening.ts";
import { problemJson } from "../server/http/problem-json.ts";
import { handlerOf } from "../server/http/requests.ts";
import { ROUTES } from "../server/routes.ts";
import type { Served } from "../server/service.ts";
import type { Instant } from "../time/instant.ts";
import { type Call, command, grouped, text } from "./command.ts";
import { DEMO_LOG } from "./demo-log.ts";
import { UserError } from "./error.ts";
import { READING_AS_IT_IS, SCREEN, STORE } from "./flags.ts";
import { zoneOf } from "./logs.ts";
import { pageAssets } from "./page-assets.ts";
import { openScreen } from "./screen.ts";
import { Answerers } from "./serve/answerers.ts";
import { keepTellingSystemd, tellSystemd } from "./serve/telling-systemd.ts";
import { storeFolder } from "./stored.ts";

const PORT = 8470;
/** Without a store: so far back mail is known at the start. */
const FOLLOWED_SECONDS = 86_400;
/** The whole made-up week. */
const DEMO_SECONDS = 30 * 86_400;

const flags = {
  ...grouped("Where", {
    listen: text("HOST:PORT", `where it listens (default 127.0.0.1:${PORT})`),
    socket: text("PATH", "a socket in the file system in place of a port, for its owner alone"),
  }),
  ...STORE,
  ...SCREEN,
  ...READING_AS_IT_IS,
};

export const serve = command({
  name: "serve",
  summary: "follow the logs, keep what they tell, and show it on a page",
  about: [
    "Follows the logs found here, takes them over into the store, and answers on a page and to programs as the command line does.",
  ],
  arguments: [
    {
      usage: "[PATH...]",
      about: "log files or directories; none: those that are found",
      completes: "paths",
    },
  ],
  flags,
  examples: [{ command: "qtrail serve", about: "the page on http://127.0.0.1:8470/" }],
  run,
});

async function run({ args: paths, flags: given, now, asker }: Call<typeof flags>): Promise<number> {
  const screen = await openScreen(given, asker.outlet);
  const zone = zoneOf(given);
  const store = given.noStore ? undefined : await storeFolder(given.store);
  const isDemo = paths.includes(DEMO_LOG);
  const answerers = new Answerers({
    zone: zone.name,
    ...(isDemo && { now }),
    ...(store === undefined
      ? { followed: { paths, seconds: isDemo ? DEMO_SECONDS : FOLLOWED_SECONDS } }
      : { store }),
  });
  const storeWords = given.store === undefined ? [] : ["--store", given.store];
  const service: Served = {
    ask: answerers.ask,
    now: isDemo ? () => now : present,
    zone,
    host: hostname(),
    base: "",
    command: (words) =>
      shellWords(["qtrail", ...(isDemo ? ["demo"] : []), ...words, ...storeWords]),
    assets: pageAssets(),
  };
  const place = placeOf(given.listen, given.socket);
  const server = await listen(
    place,
    handlerOf({
      service,
      routes: ROUTES,
      viewerOf: guardOf({ isSocket: "socket" in place }),
      problemReply: problemJson,
      onError: (error) => screen.talk(`qtrail: ${error instanceof Error ? error.stack : error}`),
    }),
  );
  screen.talk(`qtrail: serving on ${addressOf(server)}`);
  tellSystemd("READY=1");
  const endTelling = keepTellingSystemd();
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve).once("SIGTERM", resolve);
  });
  endTelling();
  tellSystemd("STOPPING=1");
  server.close();
  server.closeAllConnections();
  await answerers.close();
  return 0;
}

function placeOf(where: string | undefined, socket: string | undefined) {
  if (socket !== undefined) return { socket };
  const found = /^(\[[0-9a-f:.]+\]|[^:]+):(\d{1,5})$/i.exec(where ?? `127.0.0.1:${PORT}`);
  if (!found)
    throw new UserError(`--listen: "${where}" is no HOST:PORT`, {
      hint: `write: qtrail serve --listen 127.0.0.1:${PORT}`,
    });
  return { host: (found[1] as string).replace(/^\[|\]$/g, ""), port: Number(found[2]) };
}

/** As it is typed into a browser; a port that the system has chosen is said. */
function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") return String(address);
  const host = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}/`;
}

function present(): Instant {
  const milliseconds = Date.now();
  const seconds = Math.floor(milliseconds / 1000);
  return { seconds, nanos: (milliseconds - seconds * 1000) * 1e6 };
}
