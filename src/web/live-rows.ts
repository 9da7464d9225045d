/**
 * What happens, as rows of a table, made from events: in the browser, as they come.
 */
import { type MarkName, mark } from "./frame.ts";
import { html, type Markup } from "./markup.ts";

/** An event of `/events`: `data` is a message with the recipient and the attempt that it is about, or a session. */
export interface EventTold {
  type: string;
  timestamp: string;
  data: EventData;
}

export interface EventData {
  id?: string;
  sender?: string;
  senderPlain?: string;
  recipients?: { address?: string; addressPlain?: string; reason?: string }[];
  client?: { address?: string };
  rule?: string;
  transactions?: { sender?: string; recipients?: { address?: string; addressPlain?: string }[] }[];
}

interface LiveSign {
  name: MarkName;
  colour: "ok" | "wait" | "bad" | "door";
  words: string;
}

/** Those that are shown, and as what. */
export const LIVE_SIGNS: Readonly<Record<string, LiveSign>> = {
  "delivery.succeeded": { name: "delivered", colour: "ok", words: "delivered" },
  "delivery.deferred": { name: "waiting", colour: "wait", words: "put off" },
  "delivery.failed": { name: "bounced", colour: "bad", words: "failed" },
  "session.refused": { name: "refused", colour: "door", words: "refused at the door" },
};

/** `clock`: the time of day in the zone that the page shows. */
export function liveRow(
  { type, timestamp, data }: EventTold,
  base: string,
  clock: (timestamp: string) => string,
): Markup {
  const sign = LIVE_SIGNS[type];
  if (!sign) return undefined;
  const { id = "", client, rule } = data;
  const isSession = type === "session.refused";
  const [mail] = data.transactions ?? [];
  const [to] = (isSession ? mail?.recipients : data.recipients) ?? [];
  const from = isSession ? (client?.address ?? mail?.sender) : (data.senderPlain ?? data.sender);
  const why = isSession ? rule : data.recipients?.[0]?.reason;
  return html`<tr>
    <td class="t inline"><time dateTime=${timestamp}>${clock(timestamp)}</time></td>
    <td class="inline"><span class=${`st ${sign.colour}`}>${mark(sign.name)}${sign.words}</span>${why !== undefined && html` <span class="why">${why}</span>`}</td>
    <td data-l="from">${from === "" ? "<>" : from}</td>
    <td data-l="to">${to?.addressPlain ?? to?.address}</td>
    <td class="id inline"><a href=${`${base}/${isSession ? "s" : "m"}/${encodeURIComponent(id)}`}>${id}</a></td>
  </tr>`;
}
