/**
 * Messages and refusals in one table, newest first, a head for each day. What was searched for is grey in it, since it
 * is the same in each row.
 */
import { grouped } from "../reports/cells.ts";
import type { Filter } from "../reports/filter/filter.ts";
import { addressTest } from "../reports/filter/pattern.ts";
import { momentIn } from "../time/format.ts";
import type { Instant } from "../time/instant.ts";
import type { Zone } from "../time/zones.ts";
import type { MessageJson, RecipientJson } from "../tracking/json.ts";
import { senderShown, typed } from "./addresses.ts";
import type { FoundPage, RefusedJson } from "./answers.ts";
import { html, type Markup } from "./markup.ts";
import { byWeight, messageResult, refusalResult } from "./signs.ts";
import { clockWords, dayWords } from "./times.ts";

interface TableAsked {
  filter: Filter;
  zone: Zone;
  base: string;
}

interface FoundRow {
  at: string;
  markup: Markup;
}

export function foundTable(
  found: Omit<FoundPage, "query">,
  { filter, zone, base }: TableAsked,
): Markup {
  const asked = askedTest(filter);
  const end = momentIn(found.coverage.to);
  const rows: FoundRow[] = [
    ...found.messages.map((message) => ({
      at: message.queued ?? message.born ?? "",
      markup: messageRow(message, { asked, zone, base, end }),
    })),
    ...found.refused.map((one) => ({
      at: one.at ?? "",
      markup: refusedRow(one, { asked, zone, base, end }),
    })),
  ].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const first = momentIn(rows[0]?.at);
  return html`<table class="fold found">
    <caption class="hide">Messages and refusals, newest first</caption>
    <thead><tr>
      <th scope="col">Time${first && ` (${zone.abbreviationAt(first.seconds)})`}</th>
      <th scope="col">What became of it</th>
      <th scope="col">From</th>
      <th scope="col">To</th>
      <th scope="col" class="num">Bytes</th>
      <th scope="col">Id</th>
    </tr></thead>
    ${byDay(rows, zone).map(
      ({ day, rows }) => html`<tbody>
        <tr class="day"><th scope="rowgroup" colspan="6">${day}</th></tr>
        ${rows.map(({ markup }) => markup)}
      </tbody>`,
    )}
  </table>`;
}

function byDay(rows: readonly FoundRow[], zone: Zone): { day: string; rows: FoundRow[] }[] {
  const days: { day: string; rows: FoundRow[] }[] = [];
  for (const row of rows) {
    const at = momentIn(row.at);
    const day = at ? dayWords(at, zone) : "Without a time in the log";
    const last = days.at(-1);
    if (last?.day === day) last.rows.push(row);
    else days.push({ day, rows: [row] });
  }
  return days;
}

interface RowStyle {
  asked: AskedTest;
  zone: Zone;
  base: string;
  /** Of the log. */
  end: Instant | undefined;
}

function messageRow(message: MessageJson, { asked, zone, base }: RowStyle): Markup {
  const { id, recipients, bytes, sender, senderPlain } = message;
  const shown =
    recipients.find(({ address, addressPlain }) => asked.to(address, addressPlain)) ??
    byWeight(recipients)[0];
  return html`<tr>
    <td class="t inline">${timeCell(message.queued ?? message.born, zone)}</td>
    <td class="inline">${messageResult(message)}</td>
    <td data-l="from">${quiet(senderShown(message), asked.from(sender, senderPlain))}</td>
    <td data-l="to">${recipientCell(shown, recipients.length, asked)}</td>
    <td class="num inline" data-l="bytes">${bytes !== undefined && grouped(bytes)}</td>
    <td class="id inline"><a href=${`${base}/m/${id}`}>${id}</a></td>
  </tr>`;
}

function recipientCell(shown: RecipientJson | undefined, count: number, asked: AskedTest): Markup {
  if (!shown) return undefined;
  return [
    quiet(typed(shown), asked.to(shown.address, shown.addressPlain)),
    count > 1 && html` <span class="soft">and ${grouped(count - 1)} more</span>`,
  ];
}

function refusedRow(one: RefusedJson, { asked, zone, base, end }: RowStyle): Markup {
  const { session, at, sender, senderPlain, recipients = [], client = {} } = one;
  const [to] = recipients;
  const who = [client.address, client.name].filter((part) => part !== undefined).join(", ");
  const from = sender === undefined ? html`<span class="soft">not named</span>` : senderShown(one);
  return html`<tr>
    <td class="t inline">${timeCell(at, zone)}</td>
    <td class="inline">${refusalResult(one, end)}</td>
    <td data-l="from">${quiet(from, asked.from(sender, senderPlain))}${who !== "" && html` <span class="sub">${who}</span>`}</td>
    <td data-l="to">${
      to !== undefined && [
        quiet(to, asked.to(to)),
        recipients.length > 1 &&
          html` <span class="soft">and ${grouped(recipients.length - 1)} more</span>`,
      ]
    }</td>
    <td class="num"></td>
    <td class="id inline"><a href=${`${base}/s/${session}`}>${session}</a></td>
  </tr>`;
}

function timeCell(text: string | undefined, zone: Zone): Markup {
  const at = momentIn(text);
  return at && html`<time dateTime=${text}>${clockWords(at, zone)}</time>`;
}

function quiet(words: Markup, isQuiet: boolean): Markup {
  return isQuiet ? html`<span class="soft">${words}</span>` : words;
}

/** Whether an address is one that was searched for; of either form that it has. */
interface AskedTest {
  from(...forms: (string | undefined)[]): boolean;
  to(...forms: (string | undefined)[]): boolean;
}

function askedTest({ terms, caseSensitive }: Filter): AskedTest {
  const testOf = (...keys: string[]) => {
    const tests = terms.flatMap((term) => {
      if (term.negated || !keys.includes(term.key)) return [];
      if (term.key !== "from" && term.key !== "to" && term.key !== "word") return [];
      return addressTest(term.value, caseSensitive);
    });
    return (...forms: (string | undefined)[]): boolean =>
      tests.some((test) => forms.some((form) => form !== undefined && test(form)));
  };
  return { from: testOf("from", "word"), to: testOf("to", "word") };
}
