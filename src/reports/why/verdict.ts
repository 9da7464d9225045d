/**
 * What the evidence comes to: the verdict, what stands out besides, and how this destination and all others fared
 * before, in and after the trouble.
 */
import type { Instant } from "../../time/instant.ts";
import { type DestinationSeen, SLOT_SECONDS } from "./destination.ts";
import { destinationIn, isNothing, type MailEvidence, type OthersSeen } from "./evidence.ts";
import { findingsIn, type MailCause, type MailFinding } from "./findings.ts";

/**
 * - `no-trouble`  nothing stands out
 * - `not-tried`   mail waits that was not tried yet
 * - `nothing`     no mail to it, and none that names it
 */
export type MailVerdict = MailCause | "no-trouble" | "not-tried" | "nothing";

export interface WhyVerdict {
  verdict: MailVerdict;
  kind: "address" | "domain" | "host";
  seen: DestinationSeen;
  /** What the verdict rests on; absent where nothing stands out. */
  main: MailFinding | undefined;
  also: MailFinding[];
  /** First tries; `during` is the time of the main trouble. */
  compared: Compared | undefined;
}

export interface Compared {
  from: Instant;
  to: Instant;
  before: BothTried;
  during: BothTried;
  after: BothTried;
}

export interface BothTried {
  here: FirstTries;
  others: FirstTries;
}

export interface FirstTries {
  tried: number;
  taken: number;
}

export function verdictOn(evidence: MailEvidence): WhyVerdict {
  const { seen, kind } = destinationIn(evidence);
  const [main, ...also] = findingsIn(seen, evidence.others);
  const verdict = main?.cause ?? withoutFinding(seen);
  return {
    verdict,
    kind,
    seen,
    main,
    also,
    compared: main && comparedIn(main, seen, evidence.others),
  };
}

function withoutFinding(seen: DestinationSeen): MailVerdict {
  if (isNothing(seen)) return "nothing";
  if (seen.recipients === 0) return "not-tried";
  // Much trouble of many kinds, none of which stands out.
  return seen.troubled * 4 >= seen.recipients && seen.troubled > 1 ? "cannot-tell" : "no-trouble";
}

function comparedIn(
  { episode }: MailFinding,
  seen: DestinationSeen,
  others: OthersSeen,
): Compared | undefined {
  if (!episode?.first || !episode.last) return undefined;
  const compared: Compared = {
    from: { seconds: episode.from * SLOT_SECONDS, nanos: 0 },
    to: { seconds: (episode.to + 1) * SLOT_SECONDS, nanos: 0 },
    before: noneTried(),
    during: noneTried(),
    after: noneTried(),
  };
  const at = (slot: number): BothTried => {
    if (slot < episode.from) return compared.before;
    return slot > episode.to ? compared.after : compared.during;
  };
  const add = (tries: FirstTries, slot: { firstTries: number; firstTaken: number }): void => {
    tries.tried += slot.firstTries;
    tries.taken += slot.firstTaken;
  };
  for (const [place, slot] of seen.slots) add(at(place).here, slot);
  for (const [place, slot] of others.slots) add(at(place).others, slot);
  return compared;
}

function noneTried(): BothTried {
  return { here: { tried: 0, taken: 0 }, others: { tried: 0, taken: 0 } };
}
