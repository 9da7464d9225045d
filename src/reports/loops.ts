/**
 * Mail that goes in circles: forwards that lead back, autoresponders that answer each other, servers that send the
 * same mail to and fro; and, without any claim, mail that only repeats.
 */
import { plainOf } from "../grammars/addresses/plain-address.ts";
import { secondsBetween } from "../time/instant.ts";
import type { Recipient } from "../tracking/facts.ts";
import { senderName } from "./addresses.ts";
import {
  addLinks,
  type ForwardLinks,
  linkedCircles,
  mergeLinks,
  newForwardLinks,
} from "./loops/forward-links.ts";
import {
  addToPair,
  circlesAndRepeats,
  mergePairs,
  newPairs,
  type Pair,
  type Pairs,
} from "./loops/pairs.ts";
import { type Circle, roundsPerHour, stateAt } from "./loops/went-round.ts";
import { byName } from "./ranking.ts";
import { type Cell, reportOf, type TableForm, type Tally } from "./report.ts";

const CIRCLES: TableForm = {
  name: "circles",
  title: "Mail that goes in circles",
  columns: [
    {
      name: "circle",
      about: "Its addresses in lower case; `?` is a way that is not in this log.",
      type: "text",
      narrow: "answer",
    },
    {
      name: "rounds",
      about: "Times that mail came back; of failures, how often it was refused as looping.",
      type: "count",
      narrow: "stays",
    },
    {
      name: "rate",
      head: "PER HOUR",
      about: "Rounds an hour, from the first to the last.",
      type: "number",
      absent: "-",
      narrow: 2,
    },
    { name: "first", about: "The first time that it came back.", type: "time", narrow: 1 },
    { name: "last", about: "The last time.", type: "time", narrow: "stays" },
    {
      name: "state",
      about:
        "running: at the end of the log it was silent for three of its rounds at most, or a minute; else over. One round cannot tell.",
      type: "text",
      absent: "cannot tell",
      narrow: "stays",
    },
    {
      name: "evidence",
      about:
        "links (of qmail-local's forwards), failures (as looping), answers (too fast for people), growth (by as much each time).",
      type: "text",
      detail: true,
    },
    { name: "why", about: "Why it is believed.", type: "text", sentence: true },
  ],
};

const REPEATS: TableForm = {
  name: "repeats",
  title: "Mail that repeats: whether it should, the log cannot tell",
  onlyWithRows: true,
  columns: [
    { name: "sender", about: "Envelope sender in lower case.", type: "text", narrow: "answer" },
    { name: "recipient", about: "Recipient in lower case.", type: "text", narrow: "answer" },
    { name: "times", about: "Messages from the one to the other.", type: "count", narrow: "stays" },
    {
      name: "interval",
      about: "From one to the next, on average.",
      type: "seconds",
      absent: "-",
      narrow: "stays",
    },
    { name: "least", head: "BYTES FROM", about: "The smallest.", type: "bytes", narrow: 2 },
    { name: "most", head: "TO", about: "The largest.", type: "bytes", narrow: 2 },
    { name: "first", about: "The first of them.", type: "time", narrow: 1 },
    { name: "last", about: "The last.", type: "time", narrow: 3 },
  ],
};

interface Loops {
  links: ForwardLinks;
  pairs: Pairs;
}

/** A circle shows in every single mail of its addresses, and which those are is seen at the end. */
const circlesOfMail: Tally<Loops> = {
  isListing: true,
  tables: [CIRCLES, REPEATS],
  begin: () => ({ links: newForwardLinks(), pairs: newPairs() }),
  add: {
    message({ links, pairs }, { message }) {
      addLinks(links, message, recipientName);
      if (message.sender === undefined) return;
      const sender = plain(senderName(message.sender));
      for (const one of message.recipients)
        addToPair(pairs, { sender, recipient: recipientName(one) }, message, one);
    },
  },
  merge({ links, pairs }, later) {
    mergeLinks(links, later.links);
    mergePairs(pairs, later.pairs);
  },
  show({ links, pairs }, { end, top }) {
    const { circles, repeats } = circlesAndRepeats(pairs);
    const all = [...linkedCircles(links), ...circles].sort(inOrder);
    repeats.sort((a, b) => b.count - a.count || byName(nameOf(a), nameOf(b)));
    const cut = links.isCut || pairs.isCut ? [CUT] : [];
    return [
      {
        form: CIRCLES,
        rows: all.slice(0, top).map((one) => rowOf(one, stateAt(one, end))),
        notes: [...remainder(all, top), ...cut],
      },
      { form: REPEATS, rows: repeats.slice(0, top).map(repeatRow), notes: remainder(repeats, top) },
    ];
  },
};

const CUT =
  "There were too many addresses and forwards to remember all: pairs that were seen once and the oldest forwards were dropped, so some circles may be missing. A shorter period tells more.";

export const loops = reportOf({
  name: "loops",
  version: 1,
  title: "Mail that goes in circles: forwards, autoresponders, servers that send it back",
  about:
    "A circle is called one for one of four things: qmail-local's forwards link a mail back to an address that forwarded it; a delivery failed because a server found that the mail is looping; two addresses answered each other at once, ten rounds in a row or more; or the same sender's mail to the same recipient came again at once, five times in a row or more, each time larger by the same lines. At once is within 30 seconds after the one before began to be delivered: cron counts in minutes, and people are slower. A machine that writes to another twice a minute and gets a receipt for each looks the same: read the addresses. Slower circles that no link and no failure tells of are among what repeats, ten times or more between the same two and of about the same size, with no claim: newsletters have other recipients, cron mail has its interval. Addresses are those that people typed, without what VERP, SRS or a virtual domain put before. Of two addresses the last 1000 mails each are held against each other.",
  needs: ["queue"],
  tallies: [circlesOfMail],
});

function recipientName({ address, channel }: Recipient): string {
  return plain(address.toLowerCase(), channel);
}

/** As people typed it, where that can be told. */
function plain(address: string, channel?: string): string {
  return plainOf(address, channel)?.toLowerCase() ?? address;
}

function inOrder(a: Circle, b: Circle): number {
  return b.rounds - a.rounds || byName(a.way, b.way) || byName(a.evidence, b.evidence);
}

function rowOf(circle: Circle, state: string | undefined): Cell[] {
  const { way, rounds, first, last, evidence, why } = circle;
  return [way, rounds, roundsPerHour(circle), first, last, state, evidence, why];
}

function repeatRow({ sender, recipient, count, least, most, first, last }: Pair): Cell[] {
  const span = first && last ? secondsBetween(first, last) : 0;
  const interval = span > 0 ? span / (count - 1) : undefined;
  return [sender, recipient, count, interval, least, most, first, last];
}

function nameOf({ sender, recipient }: Pair): string {
  return `${sender} ${recipient}`;
}

function remainder(all: readonly unknown[], top: number): string[] {
  return all.length > top ? [`${all.length - top} more: --top 0 shows all.`] : [];
}
