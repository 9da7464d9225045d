/**
 * What somebody has chosen to see of what happens, and what his keys do to that.
 *
 * The list does not move under a reader: with a row chosen further down, or paused, newer rows wait.
 */
import { type Choice, choiceOf } from "../../reports/filter/chosen.ts";
import { QueryError } from "../../reports/filter/filter.ts";
import type { FilterContext } from "../../reports/filter/origin.ts";
import { parseQuery } from "../../reports/filter/query.ts";
import { TimeWordsError } from "../../time/words.ts";
import type { Recipient } from "../../tracking/facts.ts";
import type { Happening } from "./happening.ts";
import type { LiveRow } from "./rows.ts";

export interface View {
  filter: { query: string; choice: Choice } | undefined;
  /** The filter that is being typed, and what is wrong with it. */
  typing: { text: string; wrong: string } | undefined;
  sort: Sort;
  paused: boolean;
  /** How many rows there were when the list was held; absent: it moves. */
  held: number | undefined;
  /** Which row of the list is chosen; it moves with its row. */
  chosen: number;
  /** What is shown instead of the list, and how far down. */
  page: { of: LiveRow | "alerts"; top: number } | undefined;
}

const SORTS = ["newest", "slowest", "worst"] as const;
export type Sort = (typeof SORTS)[number];

/** A key as node's readline names it. */
export interface KeyPress {
  name?: string | undefined;
  ctrl?: boolean | undefined;
  /** What it writes. */
  sequence?: string | undefined;
}

export function newView(): View {
  return {
    filter: undefined,
    typing: undefined,
    sort: "newest",
    paused: false,
    held: undefined,
    chosen: 0,
    page: undefined,
  };
}

/** The rows of the list in its order, and how many newer ones wait. */
export function listOf(happening: Happening, view: View): { rows: LiveRow[]; waiting: number } {
  const { filter, held, sort } = view;
  const isChosen = (row: LiveRow): boolean => !filter || isFound(row, filter.choice);
  const found = happening.rows.filter(isChosen);
  const before = held === undefined ? happening.rows.length : held - happening.dropped;
  const waiting =
    held === undefined ? 0 : happening.rows.slice(Math.max(0, before)).filter(isChosen).length;
  const rows = found.slice(0, found.length - waiting).reverse();
  if (sort === "slowest") rows.sort((a, b) => (b.seconds ?? -1) - (a.seconds ?? -1));
  if (sort === "worst") rows.sort((a, b) => b.trouble - a.trouble);
  return { rows, waiting };
}

/** What belongs to no message and no session, such as an alert, is shown always. */
function isFound({ of, place = 0 }: LiveRow, choice: Choice): boolean {
  if (!of) return true;
  const { fact } = of;
  if (fact.kind === "session") return choice.session(fact.session) !== undefined;
  const recipient = fact.message.recipients[place] as Recipient;
  return choice.recipients(fact.message)?.includes(recipient) === true;
}

/** What a key does; "quit" ends. `screenful` is how many rows the list has room for. */
export function pressed(
  view: View,
  key: KeyPress,
  happening: Happening,
  times: FilterContext,
  screenful: number,
): View | "quit" {
  if (key.ctrl && key.name === "c") return "quit";
  if (view.typing) return typed(view, view.typing.text, key, times);
  if (view.page) return onPage(view, view.page, key, screenful);
  switch (key.name ?? key.sequence) {
    case "q":
      return "quit";
    case "/":
      return { ...view, typing: { text: view.filter?.query ?? "", wrong: "" } };
    case "p":
    case "space":
      return view.paused
        ? moving({ ...view, paused: false })
        : held({ ...view, paused: true }, happening);
    case "s":
      return {
        ...view,
        sort: SORTS[(SORTS.indexOf(view.sort) + 1) % SORTS.length] as Sort,
        chosen: 0,
      };
    case "e":
      return { ...view, page: { of: "alerts", top: 0 } };
    case "return":
    case "enter": {
      const row = listOf(happening, view).rows[view.chosen];
      return row?.of ? held({ ...view, page: { of: row, top: 0 } }, happening) : view;
    }
    case "escape":
    case "home":
    case "g":
      return moving({ ...view, chosen: 0 });
    default: {
      const by = stepOf(key, screenful);
      return by === 0 ? view : chose(view, view.chosen + by, happening);
    }
  }
}

function stepOf({ name }: KeyPress, screenful: number): number {
  switch (name) {
    case "down":
    case "j":
      return 1;
    case "up":
    case "k":
      return -1;
    case "pagedown":
      return screenful;
    case "pageup":
      return -screenful;
    default:
      return 0;
  }
}

function chose(view: View, wanted: number, happening: Happening): View {
  const last = listOf(happening, view).rows.length - 1;
  const chosen = Math.max(0, Math.min(wanted, last));
  return chosen === 0 ? moving({ ...view, chosen }) : held({ ...view, chosen }, happening);
}

function held(view: View, { rows, dropped }: Happening): View {
  return { ...view, held: view.held ?? rows.length + dropped };
}

function moving(view: View): View {
  return view.paused ? view : { ...view, held: undefined };
}

function onPage(
  view: View,
  page: NonNullable<View["page"]>,
  key: KeyPress,
  screenful: number,
): View | "quit" {
  switch (key.name) {
    case "q":
    case "escape":
    case "return":
    case "enter":
    case "e":
    case "left":
      return view.chosen === 0
        ? moving({ ...view, page: undefined })
        : { ...view, page: undefined };
    case "home":
    case "g":
      return { ...view, page: { ...page, top: 0 } };
    default:
      return { ...view, page: { ...page, top: Math.max(0, page.top + stepOf(key, screenful)) } };
  }
}

function typed(view: View, text: string, key: KeyPress, times: FilterContext): View {
  switch (key.name) {
    case "escape":
      return { ...view, typing: undefined };
    case "return":
    case "enter":
      return filtered(view, text.trim(), times);
    case "backspace":
      return { ...view, typing: { text: text.slice(0, -1), wrong: "" } };
    default: {
      if (key.ctrl && key.name === "u") return { ...view, typing: { text: "", wrong: "" } };
      const letters = key.ctrl ? "" : (key.sequence ?? "");
      if (letters === "" || /\p{Cc}/u.test(letters)) return view;
      return { ...view, typing: { text: text + letters, wrong: "" } };
    }
  }
}

function filtered(view: View, query: string, times: FilterContext): View {
  if (query === "") return moving({ ...view, filter: undefined, typing: undefined, chosen: 0 });
  try {
    const choice = choiceOf(parseQuery(query), times);
    return { ...view, filter: { query, choice }, typing: undefined, chosen: 0 };
  } catch (error) {
    if (!(error instanceof QueryError || error instanceof TimeWordsError)) throw error;
    return { ...view, typing: { text: query, wrong: `${error.message}: ${error.hint}` } };
  }
}
