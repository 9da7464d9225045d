/**
 * Whether the slots were enough: when all were taken, who held them, and what more of them would have changed.
 */
import { duration } from "../time/format.ts";
import {
  addLoad,
  addSlots,
  endRun,
  type FullSlots,
  mergeFullSlots,
  newFullSlots,
} from "./full-slots.ts";
import { isFullForLong, some } from "./problem-rows.ts";
import { byName } from "./ranking.ts";
import { type Cell, reportOf, type TableForm, type Takers, type Tally } from "./report.ts";
import { addMessage, addSession, type Holder, heldBy, holdersOf, letHold } from "./slot-holders.ts";
import { type FullStretch, momentOf, type SlotPlace } from "./slot-places.ts";

const PLACE = {
  name: "place",
  about: "local, remote or another channel of qmail-send; or a service, by its connections.",
  type: "text",
} as const;

const LIMITS: TableForm = {
  name: "limits",
  title: "Slots and their limits",
  needs: "any",
  isOfAll: true,
  columns: [
    PLACE,
    {
      name: "limit",
      about: "Deliveries or connections that are allowed at one time.",
      type: "count",
    },
    { name: "peak", about: "Most at one time.", type: "count" },
    {
      name: "full",
      head: "FULL FOR",
      about: "Time with all slots taken, in seconds.",
      type: "seconds",
    },
    {
      name: "share",
      head: "OF TIME",
      about: "That time as a share of what status lines cover.",
      type: "percent",
    },
    {
      name: "stretches",
      about: "Stretches with all slots taken; less than 10 s apart, they are one.",
      type: "count",
    },
    {
      name: "began",
      head: "WAITED",
      about:
        "Deliveries or connections that took the last slot within a tenth of a second after it was free: they had waited.",
      type: "count",
    },
  ],
};

const ADVICE: TableForm = {
  name: "advice",
  title: "What that means",
  needs: "any",
  isOfAll: true,
  onlyWithRows: true,
  told: { from: "first", to: "last", sentences: ["what", "change"], command: "see" },
  columns: [
    { ...PLACE, detail: true },
    { name: "first", about: "Begin of its first stretch.", type: "time" },
    { name: "last", about: "End of its last.", type: "time" },
    {
      name: "what",
      head: "",
      about: "How long, and who held the slots.",
      type: "text",
      sentence: true,
      narrow: "answer",
    },
    {
      name: "change",
      head: "",
      about: "What more slots would have changed, or what would.",
      type: "text",
      sentence: true,
    },
    { name: "see", about: "The command that looks closer.", type: "text", narrow: "stays" },
  ],
};

const STRETCHES: TableForm = {
  name: "stretches",
  title: "When all were taken",
  needs: "any",
  isOfAll: true,
  onlyWithRows: true,
  columns: [
    PLACE,
    { name: "from", about: "When all slots were taken.", type: "time" },
    { name: "to", about: "When the last of them was free again.", type: "time" },
    {
      name: "full",
      head: "FULL FOR",
      about: "Time of it with all slots taken, in seconds.",
      type: "seconds",
    },
    { name: "limit", about: "The limit at that time.", type: "count", detail: true },
  ],
};

const HOLDERS: TableForm = {
  name: "holders",
  title: "Who held them meanwhile",
  needs: "any",
  isOfAll: true,
  onlyWithRows: true,
  columns: [
    PLACE,
    {
      name: "by",
      about: "destination (domain) or sender of deliveries; client of connections.",
      type: "text",
    },
    {
      name: "name",
      head: "WHO",
      about: "That domain, sender or address.",
      type: "text",
      narrow: "answer",
    },
    {
      name: "slots",
      about: "Slots that it held on average, of the time in stretches.",
      type: "number",
    },
    { name: "share", about: "Of all slot time in stretches, so much.", type: "percent" },
    {
      name: "deliveries",
      head: "OF",
      about: "Deliveries or connections that held them.",
      type: "count",
    },
    { name: "each", about: "How long one of these took on average, in seconds.", type: "seconds" },
  ],
};

const takers: Takers<FullSlots> = {
  message: (state, { message }, given) => addMessage(state, message, given),
  session: (state, { session }, given) => addSession(state, session, given),
};

const slotStory: Tally<FullSlots> = {
  tables: [LIMITS, ADVICE, STRETCHES, HOLDERS],
  begin: newFullSlots,
  add: {
    ...takers,
    load: addLoad,
    slots: addSlots,
    run: (state, { run }) => endRun(state, run.queue, run.to),
  },
  pass: takers,
  merge: mergeFullSlots,
  settle: letHold,
  show(state, { top }) {
    const places = [...state.places.values()].sort(
      (a, b) => Number(!a.queue) - Number(!b.queue) || byName(a.name, b.name),
    );
    const holders = heldBy(state);
    const full = places.filter(({ stretches }) => stretches.length > 0);
    return [
      { form: LIMITS, rows: places.map(limitRow), notes: [] },
      {
        form: ADVICE,
        rows: full.map((place) => adviceRow(place, holdersOf(holders, place))),
        notes: [],
      },
      stretchTable(full, top),
      {
        form: HOLDERS,
        rows: full.flatMap((place) => holderRows(place, holdersOf(holders, place), top)),
        notes: [],
      },
    ];
  },
};

export const capacityReport = reportOf({
  name: "capacity",
  version: 1,
  title: "Whether there are slots enough",
  about:
    "How long all slots of a channel of qmail-send, or of a service, were taken, when, and who held them. Slots are of all mail: a period, a host and a service choose, messages do not. How long a delivery that was due waited for a slot is not logged; how many began at once when one was free is told.",
  needs: ["queue", "sessions"],
  tallies: [slotStory],
});

function limitRow({ name, limit, peak, full, known, stretches, began }: SlotPlace): Cell[] {
  const share = known > 0 ? (100 * full) / known : undefined;
  return [name, limit, peak, full, share, stretches.length, began];
}

function stretchTable(full: readonly SlotPlace[], top: number) {
  const all = full.flatMap((place) => place.stretches.map((stretch) => ({ place, stretch })));
  const longest = all.toSorted((a, b) => b.stretch.full - a.stretch.full).slice(0, top);
  longest.sort((a, b) => a.stretch.from - b.stretch.from || byName(a.place.name, b.place.name));
  const left = all.length - longest.length;
  const notes =
    left > 0 ? [`The longest, in the order of time; ${left} shorter: --top 0 shows all.`] : [];
  return { form: STRETCHES, rows: longest.map(stretchRow), notes };
}

function stretchRow({ place, stretch }: { place: SlotPlace; stretch: FullStretch }): Cell[] {
  const { from, to, full, limit } = stretch;
  return [place.name, momentOf(from), momentOf(to), full, limit];
}

function holderRows(place: SlotPlace, holders: readonly Holder[], top: number): Cell[][] {
  const kinds = !place.queue ? (["client"] as const) : (["destination", "sender"] as const);
  return kinds.flatMap((wanted) => {
    const ofKind = holders.filter(({ kind }) => kind === wanted);
    const all = sumOf(ofKind, "slotSeconds");
    return ofKind
      .slice(0, top)
      .map((one) => [
        place.name,
        one.kind,
        one.name,
        slotsOf(one, place),
        all > 0 ? (100 * one.slotSeconds) / all : undefined,
        one.deliveries,
        one.seconds / one.deliveries,
      ]);
  });
}

/** Rounded to tenths. */
function slotsOf({ slotSeconds }: Holder, place: SlotPlace): number | undefined {
  const seconds = secondsIn(place);
  return seconds > 0 ? Math.round((10 * slotSeconds) / seconds) / 10 : undefined;
}

/** From the first to the last moment of each stretch: slots may have been free for a moment in between. */
function secondsIn({ stretches }: SlotPlace): number {
  return stretches.reduce((sum, { from, to }) => sum + to - from, 0);
}

function sumOf(
  holders: readonly Holder[],
  figure: "slotSeconds" | "deliveries" | "seconds",
): number {
  return holders.reduce((sum, one) => sum + one[figure], 0);
}

// ---- what it means

function adviceRow(place: SlotPlace, holders: readonly Holder[]): Cell[] {
  const { stretches, name, queue } = place;
  const told = holders.filter(({ kind }) => kind === (queue ? "destination" : "client"));
  // Those that are known have to have held most of them, or nothing follows from who they are.
  const by = sumOf(told, "slotSeconds") >= (place.limit * secondsIn(place)) / 2 ? told : [];
  const see = !queue
    ? "qtrail report services"
    : `qtrail report ${name.endsWith("local") ? "recipients" : "recipient-domains"}`;
  return [
    name,
    momentOf(stretches[0].from),
    momentOf(stretches[stretches.length - 1].to),
    fullText(place, by),
    changeText(place, by),
    see,
  ];
}

function fullText(place: SlotPlace, [most]: readonly Holder[]): string {
  const { name, limit, full, stretches } = place;
  const inStretches = stretches.length === 1 ? "one stretch" : `${stretches.length} stretches`;
  const held = most
    ? `; ${most.name} held ${slotsOf(most, place) ?? "some"} of ${limit} slots, ${duration(most.seconds / most.deliveries)} each time`
    : "; who held them is not in the log";
  return `${name}: all ${limit} slots taken for ${duration(full)} in ${inStretches}${held}.`;
}

/** One that keeps its slots much longer than others would keep more of them, too. */
function changeText(place: SlotPlace, by: readonly Holder[]): string {
  const { began, queue, full, known } = place;
  const [most, ...others] = by;
  const due = `${some(began, queue ? "delivery" : "connection")} began at once when a slot was free, so had waited for it; how long is not logged`;
  if (!isFullForLong(full, known > 0 ? (100 * full) / known : 0))
    return `Too short a time to change anything for. ${due}.`;
  if (!most) return `${due}.`;
  const each = most.seconds / most.deliveries;
  const usual = sumOf(others, "seconds") / Math.max(1, sumOf(others, "deliveries"));
  const share = most.slotSeconds / sumOf(by, "slotSeconds");
  if (share >= 0.4 && each >= 3 * usual)
    return `More slots would be held by ${most.name} too (others take ${duration(usual)}): ${sooner(place)} frees them sooner. ${due}.`;
  return `Nobody held them for unusually long: ${limitOf(place)} would let more go at once, if line and memory allow. ${due}.`;
}

function sooner({ queue, name }: SlotPlace): string {
  if (!queue) return "a limit of connections for each client";
  return name.endsWith("local")
    ? "a quicker delivery program"
    : "a lower control/timeoutconnect (60 s as qmail comes)";
}

function limitOf({ queue, name, limit }: SlotPlace): string {
  if (!queue) return `a higher -c of tcpserver than ${limit}`;
  const channel = name.slice(name.lastIndexOf(" ") + 1);
  return `a higher control/concurrency${channel} than ${limit} (at most 120 unless conf-spawn was changed)`;
}
