/**
 * What a search for messages finds at the door: mail that was turned away, so that it never
 * became a message.
 */
import type { Filter, Key } from "../reports/filter/filter.ts";
import type { Matcher } from "../reports/filter/match.ts";
import { type Refusal, refusalsIn } from "../reports/refusals.ts";
import type { Cell, TableForm } from "../reports/report.ts";
import { rfc3339 } from "../time/format.ts";
import type { Message } from "../tracking/facts.ts";
import type { Session } from "../tracking/sessions/facts.ts";
import { senderWords } from "./messages.ts";
import { ruleWords } from "./session-words.ts";

export const REFUSAL_SCHEMA = "qtrail/refusal@1";

export interface TurnedAway {
  add(session: Session): void;
  found(): number;
  /** The last ones, and a sentence on those before. */
  table(): { form: TableForm; rows: Cell[][]; notes: string[] };
  records(): object[];
}

/** undefined if the search asks for what only a message has, or for no address. */
export function turnedAway(filter: Filter, match: Matcher): TurnedAway | undefined {
  const isOfAddresses = filter.terms.some(({ key, negated }) => !negated && ADDRESSES.has(key));
  if (!isOfAddresses || filter.terms.some(({ key }) => !KNOWN.has(key))) return undefined;
  const found: { session: Session; refusal: Refusal }[] = [];
  return {
    add(session) {
      for (const refusal of refusalsIn(session)) {
        if (match.message(asMessage(session, refusal))) found.push({ session, refusal });
      }
    },
    found: () => found.length,
    table() {
      const more = found.length - MOST_SHOWN;
      return {
        form: TABLE,
        rows: found.slice(-MOST_SHOWN).map(({ session, refusal }) => row(session, refusal)),
        notes: more > 0 ? [`${more} before these: qtrail sessions --to ADDRESS`] : [],
      };
    },
    records: () => found.map(({ session, refusal }) => record(session, refusal)),
  };
}

const ADDRESSES: ReadonlySet<Key> = new Set(["from", "to", "domain", "word"]);
const KNOWN: ReadonlySet<Key> = new Set([...ADDRESSES, "since", "until", "on", "host"]);
const MOST_SHOWN = 20;

/** For the search: a refusal as the message that it would have been. */
function asMessage(session: Session, { sender, recipients, at }: Refusal): Message {
  return {
    id: session.id,
    queue: { host: session.host, instance: session.service },
    msg: 0 as Message["msg"],
    ...(sender !== undefined && { sender }),
    ...(at && { queued: at }),
    state: "ended",
    recipients: recipients.map((address) => ({
      address,
      channel: "remote",
      fate: "unknown",
      deliveries: [],
    })),
    forwards: [],
    incomplete: [],
  };
}

const TABLE: TableForm = {
  name: "refused",
  title: "Turned away at the door",
  columns: [
    { name: "session", about: "id of the session, for `qtrail session`", type: "text" },
    { name: "at", about: "when", type: "time" },
    { name: "client", about: "its address, and its name if it has one", type: "text" },
    { name: "from", about: "envelope sender", type: "text" },
    { name: "to", about: "the first recipient, and how many more", type: "text" },
    { name: "verdict", about: "refused for good, or put off", type: "text" },
  ],
};

function row({ id, client }: Session, { at, sender, recipients, verdict, rule }: Refusal): Cell[] {
  const more = recipients.length > 1 ? ` (+${recipients.length - 1})` : "";
  const what = verdict === "deferred" ? "put off" : "refused";
  return [
    id,
    at,
    [client.address, client.name && `(${client.name})`].filter(Boolean).join(" "),
    senderWords(sender),
    recipients[0] === undefined ? "" : recipients[0] + more,
    rule === undefined ? what : `${what}: ${ruleWords(rule)}`,
  ];
}

function record({ id, client, service, host }: Session, refusal: Refusal): object {
  const { at, sender, recipients, verdict, rule } = refusal;
  return {
    schema: REFUSAL_SCHEMA,
    session: id,
    ...(host && { host }),
    ...(service && { service }),
    ...(at && { at: rfc3339(at) }),
    client,
    ...(sender !== undefined && { sender }),
    recipients,
    verdict,
    ...(rule !== undefined && { rule }),
  };
}
