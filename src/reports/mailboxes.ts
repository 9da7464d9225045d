/**
 * What each mailbox and each domain of this server sent and received:
 *
 *     internal   from a domain of ours to the local channel
 *     in         from elsewhere, or from nobody (a bounce), to the local channel
 *     out        from a domain of ours to a remote channel
 *     notices    from nobody to a remote channel: bounces
 *     relayed    from elsewhere to a remote channel: forwarded, or sent by users under a sender of elsewhere
 *     unknown    whose sender is not in the log
 *
 * The log tells what is local: a domain is ours if mail to it went to the local channel, and a mailbox is an address
 * of such a domain. Which domains are ours is known at the end alone: until then mail is counted by who sent it.
 * Addresses are those that people typed: without a virtual domain's word, a list's or a signed sender under its own.
 */
import { plainOf } from "../grammars/addresses/plain-address.ts";
import { senderNumber } from "../tracking/counting.ts";
import type { Message } from "../tracking/facts.ts";
import { domainName, domainOf, NO_DOMAIN, UNKNOWN } from "./addresses.ts";
import { byNumber, rowByNumber } from "./by-number.ts";
import {
  type FiguresByName,
  knownRow,
  mergeFigures,
  nameAt,
  newFigures,
  rowOf,
} from "./figures-by-name.ts";
import { wholeOf } from "./filter/part.ts";
import { addTo, columns, numberAt } from "./number-rows.ts";
import {
  FATE_COLUMNS,
  FATE_FIGURES,
  FATES_ADD_UP,
  FIGURE_OF,
  fateCells,
} from "./recipients-by-fate.ts";
import {
  type Cell,
  type Column,
  reportOf,
  type ShowAsked,
  type TableForm,
  type Tally,
} from "./report.ts";
import { leavingOut, topRows } from "./top-list.ts";

const DIRECTIONS: TableForm = {
  name: "directions",
  title: "Directions",
  columns: [
    {
      name: "direction",
      about:
        "in: to the local channel, from elsewhere or nobody. out: from a domain of ours to a remote channel. internal: from a domain of ours to the local channel. relayed: from elsewhere to a remote channel, forwarded mail too. notices: from nobody (bounces) to a remote channel. unknown: whose sender is not in the log.",
      type: "text",
    },
    ...FATE_COLUMNS,
  ],
};

const MAIL_COLUMNS: Column[] = [
  {
    name: "mails",
    about: "in + out + internalIn + internalOut: a mail counts once for each recipient.",
    type: "count",
    narrow: "answer",
  },
  { name: "in", about: "To it, from elsewhere or nobody.", type: "count" },
  { name: "out", about: "By it, to remote channels.", type: "count" },
  {
    name: "internalIn",
    head: "FROM OURS",
    about: "To it, from domains of ours. All rows: the internal mail.",
    type: "count",
  },
  {
    name: "internalOut",
    head: "TO OURS",
    about: "By it, to the local channel. All rows: the internal mail.",
    type: "count",
  },
  {
    name: "delivered",
    about:
      "Of those to it, the ones that were delivered: an address that took none may be no mailbox.",
    type: "count",
    narrow: 2,
  },
  {
    name: "bytes",
    about: "Bytes of all these mails, once for each recipient.",
    type: "bytes",
    narrow: 1,
  },
];

const MAILBOXES: TableForm = {
  name: "mailboxes",
  title: "Mailboxes",
  columns: [
    {
      name: "mailbox",
      about: "Address of a domain of ours, in lower case, without the word of a virtual domain.",
      type: "text",
    },
    ...MAIL_COLUMNS,
  ],
};

const DOMAINS: TableForm = {
  name: "domains",
  title: "Domains of this server",
  columns: [
    { name: "domain", about: "A domain to which mail went by the local channel.", type: "text" },
    ...MAIL_COLUMNS,
  ],
};

const FARED = columns(...FATE_FIGURES);
const RECEIVED = columns("mails", "delivered", "bytes");
const SENT = columns("internalOut", "out", "bytes");
const MAILED = columns("mails", "in", "out", "internalIn", "internalOut", "delivered", "bytes");

interface Mailed {
  /** Domains to which mail went by the local channel. */
  ours: FiguresByName;
  /** Recipients by the domain that sent to them, and behind a tab the channel. */
  fared: FiguresByName;
  /** Mail to the local channel by the domain that sent it, and behind a tab the mailbox. */
  received: FiguresByName;
  /** By sender. */
  sent: FiguresByName;
}

const NOBODY = "<>";
const DIRECTION_NAMES = ["in", "out", "internal", "relayed", "notices", "unknown"] as const;
type Direction = (typeof DIRECTION_NAMES)[number];

const begin = (): Mailed => ({
  ours: newFigures({}),
  fared: newFigures(FARED),
  received: newFigures(RECEIVED),
  sent: newFigures(SENT),
});

const counting: Pick<Tally<Mailed>, "begin" | "add" | "pass" | "merge"> = {
  begin,
  add: { message: (mailed, { message }) => addMessage(mailed, message) },
  pass: { message: (mailed, { message }) => learnDomains(mailed, message) },
  merge(mailed, later) {
    for (const part of ["ours", "fared", "received", "sent"] as const)
      mergeFigures(mailed[part], later[part]);
  },
};

const byDirection: Tally<Mailed> = {
  ...counting,
  tables: [DIRECTIONS],
  show(mailed, asked) {
    const isOurs = oursIn(asked.everywhere(byDirection));
    const figures = newFigures(FARED);
    for (let row = 0; row < mailed.fared.rows; row++) {
      const [domain = "", channel = ""] = nameAt(mailed.fared, row).split("\t");
      const into = rowOf(figures, directionOf(domain, channel === "local", isOurs));
      for (const column of Object.values(FARED))
        addTo(figures, into, column, numberAt(mailed.fared, row, column));
    }
    const rows = topRows(figures, FARED, { top: DIRECTION_NAMES.length, by: ["recipients"] });
    return [
      {
        form: DIRECTIONS,
        rows: DIRECTION_NAMES.flatMap((name) =>
          rows.filter((row) => row.name === name).map((row) => [name, ...fateCells(row)]),
        ),
        notes: rows.length > 0 ? [FATES_ADD_UP, ENVELOPE, ...unknownOurs(asked)] : [],
      },
    ];
  },
};

const byMailbox = mailedBy(MAILBOXES, (address) => address, true);
const byDomain = mailedBy(DOMAINS, domainName, false);

export const mailboxes = reportOf({
  name: "mailboxes",
  version: 1,
  title: "What the mailboxes of this server sent and received",
  about:
    "Mail counts once for each recipient. A domain is one of ours if mail to it went to the local channel anywhere in the log that was read; of a domain whose mail is all sent on, or to which there was none, the log does not tell that. Addresses are as people typed them: the word of a virtual domain is left out, senders that are VERP, SRS or BATV count under whom people know. A sender is what the envelope says, which anybody may claim. Messages count that came into the queue in the period.",
  needs: ["queue"],
  counts: { per: [byDirection, byMailbox], by: { domain: [byDirection, byDomain] } },
  tallies: [byDirection, byMailbox],
});

/** Without a local delivery nothing tells ours from others'. */
function unknownOurs(asked: ShowAsked): string[] {
  const isKnown = asked.everywhere(byDirection).some(({ ours }) => ours.rows > 0);
  return isKnown
    ? []
    : [
        "No delivery by the local channel was read: which domains are ours is not told, and relayed holds out, too.",
      ];
}

const ENVELOPE =
  "Ours: domains to which mail went by the local channel. The sender is that of the envelope, which anybody may claim.";

/** Rows of what `nameOf` makes of a mailbox. */
function mailedBy(
  form: TableForm,
  nameOf: (mailbox: string) => string,
  ofAddresses: boolean,
): Tally<Mailed> {
  const tally: Tally<Mailed> = {
    ...counting,
    tables: [form],
    show(mailed, asked) {
      const figures = newFigures(MAILED);
      const isOurs = oursIn(asked.everywhere(tally));
      addReceived(figures, mailed.received, nameOf, isOurs);
      addSent(figures, mailed.sent, nameOf, isOurs);
      const rows = topRows(figures, MAILED, {
        top: asked.top,
        by: ["mails", "bytes"],
        leavesOut: ofAddresses ? leavingOut(asked) : undefined,
      });
      const names = Object.keys(MAILED) as (keyof typeof MAILED)[];
      const cells = (row: (typeof rows)[number]): Cell[] => names.map((name) => row[name]);
      return [{ form, rows: rows.map((row) => [row.name, ...cells(row)]), notes: [] }];
    },
  };
  return tally;
}

function addReceived(
  figures: FiguresByName,
  received: FiguresByName,
  nameOf: (mailbox: string) => string,
  isOurs: (domain: string) => boolean,
): void {
  for (let row = 0; row < received.rows; row++) {
    const pair = nameAt(received, row);
    const cut = pair.indexOf("\t");
    const mails = numberAt(received, row, RECEIVED.mails);
    const direction = directionOf(pair.slice(0, cut), true, isOurs);
    const into = rowOf(figures, nameOf(pair.slice(cut + 1)));
    addTo(figures, into, MAILED.mails, mails);
    addTo(figures, into, direction === "internal" ? MAILED.internalIn : MAILED.in, mails);
    addTo(figures, into, MAILED.delivered, numberAt(received, row, RECEIVED.delivered));
    addTo(figures, into, MAILED.bytes, numberAt(received, row, RECEIVED.bytes));
  }
}

function addSent(
  figures: FiguresByName,
  sent: FiguresByName,
  nameOf: (mailbox: string) => string,
  isOurs: (domain: string) => boolean,
): void {
  for (let row = 0; row < sent.rows; row++) {
    const sender = nameAt(sent, row);
    if (!isOurs(domainName(sender))) continue;
    const into = rowOf(figures, nameOf(sender));
    for (const way of ["internalOut", "out"] as const) {
      addTo(figures, into, MAILED.mails, numberAt(sent, row, SENT[way]));
      addTo(figures, into, MAILED[way], numberAt(sent, row, SENT[way]));
    }
    addTo(figures, into, MAILED.bytes, numberAt(sent, row, SENT.bytes));
  }
}

function directionOf(
  domain: string,
  isLocal: boolean,
  isOurs: (domain: string) => boolean,
): Direction {
  if (domain === UNKNOWN) return "unknown";
  if (isOurs(domain)) return isLocal ? "internal" : "out";
  if (isLocal) return "in";
  return domain === NOBODY ? "notices" : "relayed";
}

/** A sender without a domain is nobody's. */
function oursIn(all: readonly Mailed[]): (domain: string) => boolean {
  return (domain) => domain !== NO_DOMAIN && all.some(({ ours }) => knownRow(ours, domain) >= 0);
}

function learnDomains({ ours }: Mailed, message: Message): void {
  for (const recipient of message.recipients)
    if (recipient.channel === "local") rowOf(ours, domainOf(recipient));
}

function addMessage(mailed: Mailed, message: Message): void {
  learnDomains(mailed, wholeOf(message));
  const { bytes = 0 } = message;
  const { sender, domain } = senderSeen(message);
  const number = senderNumber(message);
  const row = isSomebody(sender) ? rowByNumber(mailed.sent, number, () => sender) : -1;
  for (const { channel, address, fate } of message.recipients) {
    const isLocal = channel === "local";
    const fared = rowByNumber(
      mailed.fared,
      number > 0 ? 2 * number + Number(isLocal) : 0,
      () => `${domain}\t${isLocal ? "local" : "remote"}`,
    );
    addTo(mailed.fared, fared, FARED.recipients, 1);
    addTo(mailed.fared, fared, FARED[FIGURE_OF[fate]], 1);
    if (isLocal && domain !== UNKNOWN) {
      const mailbox = (plainOf(address, channel) ?? address).toLowerCase();
      const received = rowOf(mailed.received, `${domain}\t${mailbox}`);
      addTo(mailed.received, received, RECEIVED.mails, 1);
      if (fate === "delivered") addTo(mailed.received, received, RECEIVED.delivered, 1);
      addTo(mailed.received, received, RECEIVED.bytes, bytes);
    }
    if (row < 0) continue;
    addTo(mailed.sent, row, isLocal ? SENT.internalOut : SENT.out, 1);
    addTo(mailed.sent, row, SENT.bytes, bytes);
  }
}

function isSomebody(sender: string): boolean {
  return sender !== UNKNOWN && sender !== NOBODY;
}

const senderSeen = byNumber(senderNumber, (message: Message) => {
  const sender = senderIn(message);
  return { sender, domain: isSomebody(sender) ? domainName(sender) : sender };
});

function senderIn({ sender }: Message): string {
  if (sender === undefined) return UNKNOWN;
  if (sender === "" || sender === "#@[]") return NOBODY;
  return (plainOf(sender) ?? sender).toLowerCase();
}
