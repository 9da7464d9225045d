/**
 * The screen of `qtrail live`, as a function of what happens and of what is chosen:
 *
 *     mx1  Fri 17:31:42 CET   following 5 logs   lag 0.1 s          [/]filter [enter]open [p]ause [s]ort [e]xplain [q]uit
 *     in 142/min ######....   out remote 96/min ####......   out local 51/min ##........   refused 610/min ##########
 *     slots local 1/10 #.........   remote 17/20 ########..   smtpd 22/50   queue 31 seen (oldest 5d 02h)
 *     -----------------------------------------------------------------------------------------------------------------
 *     17:31:41  q7x2m4k  delivered   anna@shop.example -> bob@remote.test            0.9 s  "250 2.0.0 OK 1763656301"
 *     ...
 *     ALERT 17:30  remote slots above 80 % for 5 minutes; 14 of 17 are slow.test
 */
import { escapeControls } from "../../bytes/bytes.ts";
import { grouped } from "../../reports/cells.ts";
import { duration, humanText, localText } from "../../time/format.ts";
import type { Instant } from "../../time/instant.ts";
import type { Zone } from "../../time/zones.ts";
import { plural } from "../coverage.ts";
import { cutTo, displayWidth } from "../output/width.ts";
import { type CellStyle, emptyGrid, type Grid, put } from "./cells.ts";
import { alertWords, type Figure, levelsOf, ratesOf } from "./figures.ts";
import type { Alert, Happening } from "./happening.ts";
import type { LiveRow } from "./rows.ts";
import { listOf, type View } from "./view.ts";

/** Columns without which there is no screen. */
export const LEAST_COLUMNS = 60;

/** Where and when it is shown. */
export interface Shown {
  columns: number;
  rows: number;
  now: Instant;
  zone: Zone;
  /** Signs such as `…` may be used. */
  unicode: boolean;
  /** Logs that are followed; absent: what they held before now is still being read. */
  logs: number | undefined;
  /** Seconds from a line's stamp until it was seen; undefined as long as none was. */
  lag: number | undefined;
}

export interface Frame {
  grid: Grid;
  /** Rows that the list, or a page, has. */
  room: number;
}

/** The screen; `page` are the lines of what is open. */
export function frameOf(
  happening: Happening,
  view: View,
  shown: Shown,
  page: readonly string[] = [],
): Frame {
  const grid = emptyGrid(shown.columns, shown.rows);
  const keysFit = headline(grid, happening, view, shown);
  let row = 1;
  for (const figures of [ratesOf(happening, shown.now), levelsOf(happening, shown.now)])
    row = laidOut(grid, row, figures);
  put(grid, row++, 0, (shown.unicode ? "─" : "-").repeat(shown.columns), "faint");
  const { rows, waiting } = listOf(happening, view);
  const alerts = alertsShown(happening, shown.now);
  const foot = footOf(view, waiting, keysFit);
  const end = shown.rows - alerts.length - (foot ? 1 : 0);
  const room = Math.max(1, end - row);
  if (view.page)
    for (const [i, line] of page.slice(view.page.top, view.page.top + room).entries())
      put(grid, row + i, 0, line);
  else list(grid, row, room, rows, view, shown);
  for (const [i, alert] of alerts.entries()) {
    const words = alertWords(alert, happening, shown.zone);
    put(grid, end + i, 0, cut(words, shown.columns, shown), alert.until ? "faint" : "bad");
  }
  if (foot) put(grid, shown.rows - 1, 0, cut(foot.words, shown.columns, shown), foot.style);
  return { grid, room };
}

const KEYS = "[/]filter [enter]open [p]ause [s]ort [e]xplain [q]uit";

/** The first line; whether the keys had room in it. */
function headline(grid: Grid, { hosts }: Happening, view: View, shown: Shown): boolean {
  const { now, zone, lag, logs, columns } = shown;
  const names = [...hosts].sort().map(escapeControls).join(" ");
  const day = humanText(now, zone).split(" ");
  const time = `${day[0]} ${day[4]} ${day.slice(5).join(" ")}`;
  const behind = lag === undefined ? "" : `   lag ${Math.max(0, lag).toFixed(1)} s`;
  const how =
    logs === undefined ? "reading the last hours" : `following ${plural(logs, "log")}${behind}`;
  let at = names ? put(grid, 0, 0, `${names}  `, "strong") : 0;
  at = put(grid, 0, at, `${time}   ${how}`);
  if (view.paused) at = put(grid, 0, at, "   PAUSED", "waiting");
  if (view.sort !== "newest") at = put(grid, 0, at, `   ${view.sort} first`, "waiting");
  if (at + 3 + KEYS.length > columns) return false;
  put(grid, 0, columns - KEYS.length, KEYS, "faint");
  return true;
}

const BAR = 10;

/** Figures side by side, in as many lines as they need; gives the next. */
function laidOut(grid: Grid, row: number, figures: Figure[]): number {
  let at = 0;
  let line = row;
  for (const { words, style, share } of figures) {
    const width = displayWidth(words) + (share === undefined ? 0 : BAR + 1);
    if (at > 0 && at + 3 + width > grid.columns) {
      line++;
      at = 0;
    }
    at = put(grid, line, at > 0 ? at + 3 : 0, words, style);
    if (share !== undefined) at = put(grid, line, at + 1, bar(share), style);
  }
  return line + 1;
}

function bar(share: number): string {
  const full = Math.max(share > 0 ? 1 : 0, Math.min(BAR, Math.round(share * BAR)));
  return "#".repeat(full).padEnd(BAR, ".");
}

/** Alerts that are open, and those that have been over for less than ten minutes. */
function alertsShown({ alerts }: Happening, now: Instant): Alert[] {
  return alerts.filter(({ until }) => !until || now.seconds - until.seconds < 600).slice(-3);
}

/** The last line: what is typed, which rows are shown, how many wait; the keys, should they have no room above. */
function footOf(view: View, waiting: number, keysFit: boolean): Figure | undefined {
  const { typing, filter, page } = view;
  if (typing)
    return typing.wrong
      ? { words: `filter: ${typing.text}_   ${typing.wrong}`, style: "bad" }
      : { words: `filter: ${typing.text}_   [enter]show [esc]leave as it was` };
  if (page) return { words: "[esc]back to the list", style: "faint" };
  const parts = [
    filter && `only ${escapeControls(filter.query)}`,
    waiting > 0 && `${grouped(waiting)} newer: ${view.paused ? "[p] goes on" : "[esc] shows them"}`,
  ].filter((part) => part !== undefined && part !== false);
  if (parts.length > 0) return { words: parts.join("   "), style: "waiting" };
  return keysFit ? undefined : { words: KEYS, style: "faint" };
}

const TIME = 8;
const WORD = 10;
const TOOK = 7;
/** Letters of an id: enough to tell it, and to type it; all of it where there is room. */
const SHORT_ID = 7;
const WHOLE_ID = 13;
/** Columns from which on a row has an id, why it went so, and the whole id. */
const MIDDLE = 72;
const ROOMY = 96;
const WIDE = 120;

function list(
  grid: Grid,
  top: number,
  room: number,
  rows: readonly LiveRow[],
  view: View,
  shown: Shown,
): void {
  const first = Math.max(0, Math.min(view.chosen - Math.floor(room / 2), rows.length - room));
  const isHeld = view.held !== undefined;
  for (const [i, row] of rows.slice(first, first + room).entries()) {
    const isChosen = isHeld && first + i === view.chosen;
    listRow(grid, top + i, row, isChosen, shown);
  }
  if (rows.length === 0)
    put(grid, top, 0, view.filter ? "nothing like that yet" : "nothing has happened yet", "faint");
}

function listRow(grid: Grid, line: number, row: LiveRow, isChosen: boolean, shown: Shown): void {
  const { columns, zone } = shown;
  const base: CellStyle = isChosen ? "chosen" : "plain";
  const own: CellStyle = isChosen ? "chosen" : row.style;
  const id = columns >= WIDE ? WHOLE_ID : columns >= MIDDLE ? SHORT_ID : 0;
  if (isChosen) put(grid, line, 0, " ".repeat(columns), "chosen");
  let at = put(grid, line, 0, isChosen ? ">" : " ", base);
  const time = row.at ? localText(row.at, zone, 0).slice(11) : "";
  at = column(grid, line, at, TIME, time, base, shown);
  if (id > 0)
    at = column(grid, line, at, id, row.id.slice(0, id), isChosen ? base : "faint", shown);
  at = column(grid, line, at, WORD, row.word, own, shown);
  const isAlert = row.id === "";
  const rest = columns - at - TOOK - 2;
  const why = columns >= ROOMY ? Math.floor(rest * 0.4) : 0;
  const who = isAlert ? columns - at : rest - why;
  at = column(grid, line, at, who, whoIn(row, who, shown), base, shown);
  if (isAlert) return;
  const took = row.seconds === undefined ? "" : duration(Math.max(0, row.seconds));
  at = column(grid, line, at, TOOK, took.padStart(TOOK), base, shown);
  if (why === 0) return;
  const again = row.again ? `again ${localText(row.again, zone, 0).slice(11, 16)}, ` : "";
  put(grid, line, at, cut(again + escapeControls(row.why), columns - at, shown), base);
}

/** A text in so many columns; gives where the next begins. */
function column(
  grid: Grid,
  line: number,
  at: number,
  width: number,
  text: string,
  style: CellStyle,
  shown: Shown,
): number {
  put(grid, line, at, cut(text, width, shown), style);
  return at + width + 2;
}

/** Sender and recipient; where both have no room, some of each. */
function whoIn({ from, to }: LiveRow, width: number, shown: Shown): string {
  const [sender, recipient] = [escapeControls(from), escapeControls(to)];
  const arrow = to === "" ? "" : " -> ";
  const room = width - arrow.length;
  if (displayWidth(sender) + displayWidth(recipient) <= room || to === "")
    return sender + arrow + recipient;
  const half = Math.floor(room / 2);
  const left = Math.max(room - displayWidth(recipient), Math.min(half, displayWidth(sender)));
  return cut(sender, left, shown) + arrow + cut(recipient, room - left, shown);
}

function cut(text: string, width: number, { unicode }: Shown): string {
  return cutTo(text, width, unicode ? "…" : "~");
}
