/**
 * The plan of a queue that fills up: a newsletter of so many messages, each for one recipient, to a
 * server that answers nobody. When the log ends, all are waiting for another try.
 */
import type { Plan } from "./qmail-send.ts";
import { type Random, wholeBelow } from "./random.ts";
import { silent } from "./world.ts";

/** 2026-11-01T00:00:00Z. */
const BEGIN = 1_793_491_200;
const SECONDS_BETWEEN = 0.0025;

export function inFlightPlan(messages: number, seed: number): Plan {
  const last = BEGIN + messages * SECONDS_BETWEEN;
  let sent = 0;
  return {
    seed,
    begin: BEGIN,
    logBegin: BEGIN,
    end: last + 120,
    slots: { local: 20, remote: 240 },
    queueLifetimeSeconds: 604_800,
    doubleBounceTo: "postmaster@host.example",
    pidLimit: 4_194_304,
    firstMsg: 1_310_721,
    route: toSilence(),
    streams: [
      {
        next: (now) => (sent++ < messages ? now + SECONDS_BETWEEN : Number.POSITIVE_INFINITY),
        mail: (_now, random) => letter(random),
      },
    ],
    stops: [],
    remarks: [],
  };
}

function letter(random: Random) {
  const reader = wholeBelow(random, 40_000_000).toString(36);
  return {
    sender: `news-return-${reader}@shop.example`,
    recipients: [`${reader}@silent.test`],
    bytes: 30_000 + wholeBelow(random, 5000),
    uid: 89,
  };
}

function toSilence(): Plan["route"] {
  const destination = silent();
  return (recipient) => ({ channel: "remote", recipient, destination });
}
