/**
 * Some days of mail to many domains, one of which is in one trouble at a random time: for measuring whether the
 * trouble is named.
 *
 *     simulateTroubled({ seed: 7, trouble: "listed", replies: "held out" })
 *
 * All other domains have their own small troubles: some are dead, some greylist, some know not all addresses.
 */
import type { Attempt, Destination, Result, Span } from "../qmail-send.ts";
import { simulateWhole } from "../qmail-send.ts";
import { oneOf, type Random, seededRandom, shareOf, wholeBelow } from "../random.ts";
import { DAY, daily, HOUR } from "../weeks/pace.ts";
import {
  addressOf,
  greylisting,
  mailbox,
  server,
  silent,
  withTrouble,
  withUnknownUsers,
} from "../world.ts";
import { letterOf, repliesFor, type SaidTrouble } from "./replies.ts";

export type MadeTrouble = SaidTrouble | "no-answer" | "their-dns" | "our-network" | "no-trouble";

export interface TroubledAsked {
  seed: number;
  trouble: MadeTrouble;
  replies: "shown" | "held out";
}

/** The domain that is in trouble. */
export const TROUBLED = "far.test";
const US = "192.0.2.25";
/** Monday, 2026-09-07T00:00:00Z. */
const BEGIN = Date.UTC(2026, 8, 7) / 1000;

export function simulateTroubled({ seed, trouble, replies }: TroubledAsked): Buffer {
  const random = seededRandom(seed * 104_729 + 71);
  const days = 1 + wholeBelow(random, 3);
  const end = BEGIN + days * DAY;
  const span = timeOf(trouble, random, end);
  const outage = trouble === "our-network" ? span : undefined;
  const others = 20 + wholeBelow(random, 60);
  const share = 0.1 + random() * 0.3;
  const world = new Map<string, Destination>();
  const senders = 3 + wholeBelow(random, 15);
  return simulateWhole({
    seed,
    begin: BEGIN,
    logBegin: BEGIN,
    end,
    slots: { local: 10, remote: 20 },
    queueLifetimeSeconds: 7 * DAY,
    doubleBounceTo: "postmaster@mx1.example.net",
    pidLimit: 32_768,
    firstMsg: 1_310_732,
    route(address) {
      const domain = address.slice(address.lastIndexOf("@") + 1);
      if (domain === "home.test")
        return { channel: "local", recipient: address, destination: mailbox() };
      const known = world.get(domain) ?? destinationOf(domain);
      world.set(domain, known);
      return { channel: "remote", recipient: address, destination: known };
    },
    streams: [daily(200 + wholeBelow(random, 1500), 1, (chance) => mailTo(chance, share))],
    stops: [],
    remarks: [],
  }).log;

  function mailTo(chance: Random, toTroubled: number) {
    const domain = chance() < toTroubled ? TROUBLED : `d${wholeBelow(chance, others)}.test`;
    return {
      sender: `user${wholeBelow(chance, senders)}@home.test`,
      recipients: [`to${wholeBelow(chance, 400)}@${domain}`],
      bytes: 2000 + wholeBelow(chance, 50_000),
      uid: 1001,
    };
  }

  function destinationOf(domain: string): Destination {
    const usual = domain === TROUBLED ? withTrouble(0.01, domain, server(domain)) : usualOf(domain);
    const own = domain === TROUBLED ? inTrouble(trouble, span, replies, random, usual) : usual;
    return outage ? whileDown(outage, own) : own;
  }
}

function usualOf(domain: string): Destination {
  const place = shareOf(`troubled ${domain}`);
  if (place < 0.04) return silent();
  if (place < 0.15) return greylisting(domain, server(domain));
  if (place < 0.3) return withUnknownUsers(0.05, domain, server(domain));
  return withTrouble(0.02, domain, server(domain));
}

/** From some time on, for hours, perhaps to the end. */
function timeOf(trouble: MadeTrouble, random: Random, end: number): Span {
  if (trouble === "unknown-users" || trouble === "mailbox-full") return { from: 0, until: end };
  const length = trouble === "our-network" ? 0.5 + random() * 2 : 3 + random() * 15;
  const from = BEGIN + 8 * HOUR + random() * 4 * HOUR;
  return { from, until: Math.min(from + length * HOUR, end) };
}

function inTrouble(
  trouble: MadeTrouble,
  span: Span,
  replies: TroubledAsked["replies"],
  random: Random,
  usual: Destination,
): Destination {
  const isIn = ({ now }: Attempt): boolean => now >= span.from && now < span.until;
  switch (trouble) {
    case "no-trouble":
    case "our-network":
      return usual;
    case "no-answer": {
      const dead = silent();
      return (attempt) => (isIn(attempt) ? dead(attempt) : usual(attempt));
    }
    case "their-dns":
      return (attempt) => (isIn(attempt) ? noName(attempt) : usual(attempt));
    case "unknown-users":
    case "mailbox-full": {
      const share = 0.3 + random() * 0.4;
      const reply = oneOf(random, repliesFor(trouble, replies));
      return (attempt) =>
        shareOf(attempt.recipient) < share ? refusal(reply, attempt) : usual(attempt);
    }
    default: {
      const share = 0.6 + random() * 0.4;
      const said = repliesFor(trouble, replies);
      return (attempt) =>
        isIn(attempt) &&
        attempt.random() < share &&
        !(trouble === "greylisted" && attempt.tries > 0)
          ? refusal(oneOf(attempt.random, said), attempt)
          : usual(attempt);
    }
  }
}

function whileDown(span: Span, otherwise: Destination): Destination {
  return (attempt) => {
    if (attempt.now < span.from || attempt.now >= span.until) return otherwise(attempt);
    return attempt.random() < 0.5
      ? noName(attempt)
      : {
          letter: "Z",
          report: "Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/",
          seconds: 60 + attempt.random(),
        };
  };
}

function noName({ random }: Attempt): Result {
  return {
    letter: "Z",
    report: "CNAME_lookup_failed_temporarily._(#4.4.3)/",
    seconds: 10 + random() * 20,
  };
}

function refusal(reply: string, { recipient, random }: Attempt): Result {
  const ip = addressOf(TROUBLED);
  const words = reply.replaceAll("{ip}", US).replaceAll("{to}", recipient).replaceAll(" ", "_");
  return {
    letter: letterOf(reply),
    report: `${ip}_does_not_like_recipient./Remote_host_said:_${words}/Giving_up_on_${ip}./`,
    seconds: 0.3 + random(),
  };
}
