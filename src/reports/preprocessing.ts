/**
 * How long qmail-send takes to take messages in, from `new msg` to `info msg`: it does one at a time, so where
 * each takes long, others lie in the queue that no log names yet, and the deliveries of all are late.
 * Administrators call it the silly qmail syndrome.
 */
import { compareInstants, type Instant, later, spanBetween } from "../time/instant.ts";
import type { TableForm, Tally } from "./report.ts";

/** Stamps of whole seconds show one second where none went by. */
const SLOW_SECONDS = 2;
const WINDOW_SECONDS = 3600;

const PREPROCESSING: TableForm = {
  name: "preprocessing",
  title: "Messages being taken in",
  detail: true,
  columns: [
    {
      name: "under",
      head: "UNDER WAY",
      about: "Messages with `new msg` and no `info msg` yet at the moment.",
      type: "count",
    },
    { name: "since", about: "`new msg` of the oldest of these.", type: "time" },
    {
      name: "slow",
      about: `Messages that took ${SLOW_SECONDS} seconds or longer in the hour before the moment.`,
      type: "count",
    },
    { name: "seconds", about: "That these took together.", type: "seconds" },
    { name: "longest", about: "The longest of these.", type: "seconds" },
    { name: "at", about: "Its `new msg`.", type: "time" },
  ],
};

interface Preprocessed {
  /** Of those that took long: when they began, and how long. */
  slow: { born: Instant; seconds: number }[];
  /** `new msg` of those whose `info msg` has not come by the moment. */
  under: Instant[];
}

export const preprocessing: Tally<Preprocessed> = {
  tables: [PREPROCESSING],
  begin: () => ({ slow: [], under: [] }),
  add: {
    message(state, { message }, { at }) {
      const { born, queued } = message;
      if (!born || message.incomplete.includes("new")) return;
      if (at && compareInstants(born, at) > 0) return;
      if (queued && !(at && compareInstants(queued, at) > 0)) {
        const seconds = spanBetween(born, queued) ?? 0;
        if (seconds >= SLOW_SECONDS) state.slow.push({ born, seconds });
      } else if (queued || message.state === "classifying") state.under.push(born);
    },
  },
  merge(state, { slow, under }) {
    for (const one of slow) state.slow.push(one);
    for (const one of under) state.under.push(one);
  },
  show({ slow, under }, asked) {
    const at = asked.at ?? asked.end;
    const from = at && later(at, -WINDOW_SECONDS);
    const late = slow.filter(({ born }) => !from || compareInstants(born, from) >= 0);
    const [longest] = late.toSorted(
      (a, b) => b.seconds - a.seconds || compareInstants(a.born, b.born),
    );
    const [since] = under.toSorted(compareInstants);
    const all = late.reduce((sum, { seconds }) => sum + seconds, 0);
    const row = [under.length, since, late.length, all, longest?.seconds, longest?.born];
    return [{ form: PREPROCESSING, rows: [row], notes: [] }];
  },
};
