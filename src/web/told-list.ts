/**
 * A table whose rows are told, as that of problems is: a numbered list, each with its state, what it is, when it was
 * seen, what has happened since, and the page or the command that looks closer.
 */
import { humanCell, seenText, sentence } from "../reports/cells.ts";
import type { Cell, TableForm, ToldBy } from "../reports/report.ts";
import type { PageContext } from "./context.ts";
import { type MarkName, mark } from "./frame.ts";
import { html, type Markup } from "./markup.ts";
import { fromJson, type TableRecord } from "./report-table.ts";
import { commandWords, pageOf } from "./said.ts";
import { capital } from "./sentence.ts";

export function toldList(
  { title, columns }: Pick<TableForm, "title" | "columns">,
  told: ToldBy,
  records: readonly TableRecord[],
  context: PageContext,
): Markup {
  const cell = (record: TableRecord, wanted: string): Cell => {
    const column = columns.find(({ name }) => name === wanted);
    return column && fromJson(record[wanted], column.type);
  };
  return html`<ol class="problems" aria-label=${title}>
    ${records.map((record, i) => {
      const [first = "", ...others] = told.sentences.map((name) => sentence(cell(record, name)));
      const state = told.label === undefined ? "" : String(cell(record, told.label) ?? "");
      const when = seenText(cell(record, told.from), cell(record, told.to), context.zone);
      return html`<li>
        <span class="n">${i + 1}</span>
        <p class="what">${state && stateWords(state)}<b>${first}</b></p>
        <p>${[when && `${when}.`, ...others].filter(Boolean).join(" ")}</p>
        ${seeWords(humanCell(cell(record, told.command), { type: "text" }, context.zone), first, context)}
      </li>`;
    })}
  </ol>`;
}

/** A shape, a word, and a colour. */
const STATES: Readonly<Record<string, [MarkName, "bad" | "wait" | "soft"]>> = {
  urgent: ["urgent", "bad"],
  open: ["waiting", "wait"],
  over: ["delivered", "soft"],
  note: ["note", "soft"],
};

function stateWords(state: string): Markup {
  const [name, colour] = STATES[state] ?? ["note", "soft"];
  return html`<span class=${`st ${colour}`}>${mark(name)}${capital(state)}</span>${" "}`;
}

function seeWords(command: string, what: string, { base }: PageContext): Markup {
  if (command === "") return undefined;
  const path = pageOf(command);
  return path === undefined
    ? html`<p>${commandWords(command, base)}</p>`
    : html`<a class="see" href=${base + path} aria-label=${`Look closer: ${what}`}>Look closer</a>`;
}
