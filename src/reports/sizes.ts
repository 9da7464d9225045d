/**
 * How large the messages are: a row for each power of four, and what lies below which share.
 */

import {
  addSample,
  addSamples,
  average,
  newSamples,
  percentile,
  type Samples,
} from "./exact-percentiles.ts";
import { type Cell, reportOf, type TableForm, type Tally } from "./report.ts";
import { totalOf } from "./sum.ts";

const CLASSES: TableForm = {
  name: "sizes",
  title: "Messages by size",
  columns: [
    { name: "from", about: "Smallest size of the row, in bytes.", type: "bytes" },
    { name: "below", about: "All sizes of the row are below this, in bytes.", type: "bytes" },
    { name: "messages", about: "Messages of that size.", type: "count" },
    { name: "percent", head: "%", about: "Their share of all messages.", type: "percent" },
    {
      name: "upTo",
      head: "UP TO HERE",
      about: "Share of all messages that are of this size or smaller.",
      type: "percent",
    },
    { name: "bytes", about: "Bytes of these messages.", type: "bytes" },
  ],
};

const SPREAD: TableForm = {
  name: "spread",
  title: "The sizes in figures",
  columns: [
    { name: "messages", about: "Messages whose size is in the log.", type: "count" },
    { name: "bytes", about: "Their bytes.", type: "bytes" },
    { name: "average", about: "bytes / messages.", type: "bytes" },
    { name: "p50", about: "Half of the messages are not larger.", type: "bytes" },
    { name: "p90", about: "90 % of the messages are not larger.", type: "bytes" },
    { name: "p99", about: "99 % of the messages are not larger.", type: "bytes" },
    { name: "largest", about: "The largest message.", type: "bytes" },
  ],
};

interface Sizes {
  known: Samples;
  /** Messages whose size is not in the log. */
  unknown: number;
}

const bySize: Tally<Sizes> = {
  tables: [CLASSES, SPREAD],
  begin: () => ({ known: newSamples(), unknown: 0 }),
  add: {
    message(sizes, { message }) {
      if (message.bytes === undefined) sizes.unknown++;
      else addSample(sizes.known, message.bytes);
    },
  },
  merge(sizes, later) {
    addSamples(sizes.known, later.known);
    sizes.unknown += later.unknown;
  },
  show({ known, unknown }) {
    const notes = unknown > 0 ? [`Messages of unknown size, not counted here: ${unknown}.`] : [];
    return [
      { form: CLASSES, rows: classes(known), notes },
      { form: SPREAD, rows: known.count > 0 ? [spread(known)] : [], notes: [] },
    ];
  },
};

export const sizes = reportOf({
  name: "sizes",
  version: 1,
  title: "How large the messages are",
  about:
    "Messages by their size in the queue, header and body, as info msg gives it. Messages count that came into the queue in the period.",
  needs: ["queue"],
  tallies: [bySize],
});

/** The first row; each next one begins at four times as many bytes. */
const SMALLEST = 1024;

function classes(known: Samples): Cell[][] {
  const found: { from: number; below: number; messages: number; bytes: number }[] = [];
  for (let i = 0; i < known.count; i++) {
    const size = known.values[i] as number;
    const place = classOf(size);
    for (let next = found.length; next <= place; next++) {
      found.push({ ...boundsOf(next), messages: 0, bytes: 0 });
    }
    const row = found[place] as (typeof found)[number];
    row.messages++;
    row.bytes += size;
  }
  let upTo = 0;
  return found.map(({ from, below, messages, bytes }) => {
    upTo += messages;
    const percent = (part: number): number => (100 * part) / known.count;
    return [from, below, messages, percent(messages), percent(upTo), bytes];
  });
}

function classOf(size: number): number {
  let place = 0;
  for (let below = SMALLEST; size >= below; below *= 4) place++;
  return place;
}

function boundsOf(place: number): { from: number; below: number } {
  const below = SMALLEST * 4 ** place;
  return { from: place === 0 ? 0 : below / 4, below };
}

function spread(known: Samples): Cell[] {
  return [
    known.count,
    totalOf(known.total),
    Math.round(average(known) ?? 0),
    percentile(known, 50),
    percentile(known, 90),
    percentile(known, 99),
    percentile(known, 100),
  ];
}
