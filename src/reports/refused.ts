/**
 * Who and what was turned away at the door, by which rule, and whether the greylisted came back.
 */
import { senderAddress, senderDomain, senderName } from "./addresses.ts";
import { grouped } from "./cells.ts";
import {
  addressText,
  type ClientNames,
  learnName,
  mergeNamesOfClients,
  nameOf,
  newClientNames,
} from "./client-names.ts";
import { networkOf } from "./filter/networks.ts";
import { type Span, widen, widenBy } from "./first-and-last.ts";
import { greylisted } from "./greylisting.ts";
import { namedRows } from "./named-rows.ts";
import { byName } from "./ranking.ts";
import {
  meaningOf,
  mergeRefusals,
  newRefusalTally,
  REFUSAL_COLUMNS,
  type RefusalTally,
  refusalRows,
  ruleName,
  tallyRefusal,
} from "./refusal-tally.ts";
import { type Refusal, refusalsIn } from "./refusals.ts";
import { type Cell, reportOf, type Table, type TableForm, type Tally } from "./report.ts";

const BY_RULE: TableForm = {
  name: "rules",
  title: "By rule",
  columns: [
    {
      name: "rule",
      about: "What decided; all: the other rows add up to it; (not told) where no line says.",
      type: "text",
    },
    {
      name: "refusals",
      about: "connections + recipients + messages, and refused + deferred.",
      type: "count",
      narrow: "answer",
    },
    { name: "refused", about: "Turned away for good.", type: "count" },
    { name: "deferred", about: "Turned away for now: the client may come again.", type: "count" },
    {
      name: "connections",
      about: "Connections that were turned away before a sender was taken.",
      type: "count",
    },
    { name: "recipients", about: "Recipients that were turned away, one by one.", type: "count" },
    {
      name: "messages",
      about: "Messages that were turned away as a whole, at MAIL or after DATA.",
      type: "count",
    },
    {
      name: "sessions",
      about: "Sessions that hold them; one that met several rules is in several rows.",
      type: "count",
      detail: true,
    },
    { name: "first", about: "When the first was.", type: "time", detail: true },
    { name: "last", about: "When the last was.", type: "time" },
    { name: "means", about: "What the rule says.", type: "text", sentence: true },
  ],
};

const BY_CLIENT: TableForm = {
  name: "clients",
  title: "By client",
  columns: [
    { name: "address", about: "The client's IP address.", type: "text" },
    { name: "name", about: "The last name that the server found for it.", type: "text", narrow: 1 },
    ...REFUSAL_COLUMNS,
  ],
};

const BY_NETWORK: TableForm = {
  name: "networks",
  title: "By the client's network",
  columns: [
    {
      name: "network",
      about: "The network that clients are in: /24 of IPv4, /48 of IPv6.",
      type: "text",
    },
    ...REFUSAL_COLUMNS,
  ],
};

const BY_DOMAIN: TableForm = {
  name: "domains",
  title: "By the sender's domain",
  columns: [
    {
      name: "domain",
      about:
        "Domain of the sender in lower case; <> the empty sender, (unknown) where no sender was named.",
      type: "text",
    },
    ...REFUSAL_COLUMNS,
  ],
};

const BY_SENDER: TableForm = {
  name: "senders",
  title: "By sender",
  detail: true,
  columns: [
    {
      name: "sender",
      about:
        "Sender in lower case; <> the empty sender, (unknown) where none was named: a client may claim any.",
      type: "text",
    },
    ...REFUSAL_COLUMNS,
  ],
};

const BY_RECIPIENT: TableForm = {
  name: "recipients",
  title: "By recipient",
  columns: [
    { name: "recipient", about: "Recipient in lower case.", type: "text" },
    ...REFUSAL_COLUMNS,
  ],
};

interface ByRule extends Span {
  rule: string;
  refused: number;
  deferred: number;
  connection: number;
  recipient: number;
  message: number;
  sessions: number;
}

/** Refusals by rule, and all of them. */
interface Rules {
  all: ByRule;
  rules: Map<string, ByRule>;
}

const byRule: Tally<Rules> = {
  tables: [BY_RULE],
  begin: () => ({ all: newByRule("all"), rules: new Map() }),
  add: {
    session(state, { session }) {
      const refusals = refusalsIn(session);
      if (refusals.length > 0) addByRule(state, refusals);
    },
  },
  merge(state, later) {
    mergeByRule(state.all, later.all);
    for (const [rule, one] of later.rules) mergeByRule(ruleOf(state, rule), one);
  },
  show: (state) => [{ form: BY_RULE, rows: ruleRows(state), notes: [UNIT] }],
};

/** Refusals by client, with the names of these. */
const byClient: Tally<{ tally: RefusalTally; names: ClientNames }> = {
  tables: [BY_CLIENT],
  begin: () => ({ tally: newRefusalTally(), names: newClientNames() }),
  add: {
    session({ tally, names }, { session }) {
      const refusals = refusalsIn(session);
      if (refusals.length > 0) learnName(names, session);
      for (const refusal of refusals) tallyRefusal(tally, addressText(session.client), refusal);
    },
  },
  merge(state, later) {
    mergeRefusals(state.tally, later.tally);
    mergeNamesOfClients(state.names, later.names);
  },
  show({ tally, names }, asked) {
    const rows = refusalRows(tally, asked, asItIs).map(({ name, cells }) => [
      name,
      nameOf(names, name),
      ...cells,
    ]);
    return [{ form: BY_CLIENT, rows, notes: [] }];
  },
};

const byNetwork: Tally<RefusalTally> = {
  tables: [BY_NETWORK],
  begin: newRefusalTally,
  add: {
    session(tally, { session }) {
      const { address = "" } = session.client;
      const network = networkOf(address) ?? addressText({ address });
      for (const refusal of refusalsIn(session)) tallyRefusal(tally, network, refusal);
    },
  },
  merge: mergeRefusals,
  show: (tally, asked) => [
    {
      form: BY_NETWORK,
      rows: refusalRows(tally, asked).map(({ name, cells }) => [name, ...cells]),
      notes: [],
    },
  ],
};

const byDomain = by(BY_DOMAIN, ({ sender }) => [senderDomain(sender)]);
const bySender = by(BY_SENDER, ({ sender }) => [senderName(sender)], senderAddress);
const byRecipient = by(
  BY_RECIPIENT,
  ({ recipients }) => recipients.map((address) => address.toLowerCase()),
  asItIs,
  "Refusals that named no recipient",
);

function asItIs(name: string): string {
  return name;
}

/** Refusals by the names that are given them, with an address in them or not; `unnamed` says what has none. */
function by(
  form: TableForm,
  namesOf: (refusal: Refusal) => string[],
  addressIn?: (name: string) => string,
  unnamed = "",
): Tally<{ tally: RefusalTally; unnamed: number }> {
  return {
    tables: [form],
    begin: () => ({ tally: newRefusalTally(), unnamed: 0 }),
    add: {
      session(state, { session }) {
        for (const refusal of refusalsIn(session)) {
          const names = namesOf(refusal);
          for (const name of names) tallyRefusal(state.tally, name, refusal);
          if (names.length === 0) state.unnamed++;
        }
      },
    },
    merge(state, later) {
      mergeRefusals(state.tally, later.tally);
      state.unnamed += later.unnamed;
    },
    show: (state, asked) => [
      {
        form,
        rows: refusalRows(state.tally, asked, addressIn).map(({ name, cells }) => [name, ...cells]),
        notes: state.unnamed > 0 ? [`${unnamed}: ${state.unnamed}.`] : [],
      },
    ],
  };
}

export const refused = reportOf({
  name: "refused",
  version: 1,
  title: "Who and what was turned away, by which rule, and did the greylisted come back",
  about:
    "A connection that was turned away before a sender was taken is one refusal; else each recipient of a mail that was turned away is one, however often it was named; else a message that was turned away as a whole, at MAIL or at the end of DATA, is one. Refused is for good, deferred for now. Sessions count that came in in the period. By recipient, a message that was refused as a whole counts for each of its recipients; refusals that named none are left out there.",
  needs: ["sessions"],
  verdict: verdictOnRefusals,
  counts: {
    per: [byRule, byClient, byDomain, byRecipient, bySender],
    by: { domain: [byDomain], network: [byNetwork] },
  },
  tallies: [byRule, greylisted, byClient, byDomain, byRecipient, bySender],
});

function verdictOnRefusals(tables: readonly Table[]): string | undefined {
  const [all, first] = namedRows(tables, BY_RULE.name) ?? [undefined];
  if (!all) return namedRows(tables, BY_RULE.name) && "Nothing was turned away at the door";
  const [refused, deferred] = [Number(all.refused), Number(all.deferred)];
  const most = first ? `, most of all by ${first.rule}: ${grouped(Number(first.refusals))}` : "";
  return `Turned away at the door: ${grouped(refused)} for good, ${grouped(deferred)} for now${most}`;
}

const UNIT =
  "refusals = connections + recipients + messages: a connection turned away before a sender was taken counts once, else each recipient, else the message.";

function addByRule(state: Rules, refusals: readonly Refusal[]): void {
  const met = new Set<ByRule>([state.all]);
  for (const refusal of refusals) {
    const one = ruleOf(state, ruleName(refusal.rule));
    met.add(one);
    for (const tally of [state.all, one]) {
      tally[refusal.verdict]++;
      tally[refusal.unit]++;
      widen(tally, refusal.at);
    }
  }
  for (const tally of met) tally.sessions++;
}

function ruleOf({ rules }: Rules, rule: string): ByRule {
  const known = rules.get(rule) ?? newByRule(rule);
  rules.set(rule, known);
  return known;
}

function mergeByRule(one: ByRule, later: ByRule): void {
  for (const figure of BY_RULE_FIGURES) one[figure] += later[figure];
  widenBy(one, later);
}

const BY_RULE_FIGURES = [
  "refused",
  "deferred",
  "connection",
  "recipient",
  "message",
  "sessions",
] as const satisfies (keyof ByRule)[];

function newByRule(rule: string): ByRule {
  return {
    rule,
    refused: 0,
    deferred: 0,
    connection: 0,
    recipient: 0,
    message: 0,
    sessions: 0,
    first: undefined,
    last: undefined,
  };
}

function ruleRows({ all, rules }: Rules): Cell[][] {
  if (all.sessions === 0) return [];
  const inOrder = [...rules.values()].sort(
    (a, b) => refusalsOf(b) - refusalsOf(a) || byName(a.rule, b.rule),
  );
  return [all, ...inOrder].map((one) => [
    one.rule,
    refusalsOf(one),
    one.refused,
    one.deferred,
    one.connection,
    one.recipient,
    one.message,
    one.sessions,
    one.first,
    one.last,
    meaningOf(one.rule),
  ]);
}

function refusalsOf({ refused, deferred }: ByRule): number {
  return refused + deferred;
}
