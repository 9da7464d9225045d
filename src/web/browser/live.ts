/**
 * `/live` as it happens: what comes in waits behind "5 newer", so that nothing moves while it is read; with nobody looking
 * at the page nothing is fetched.
 */
import { type EventTold, LIVE_SIGNS, liveRow } from "../live-rows.ts";
import { html, shownIn } from "../markup.ts";

/** Rows above the list; older ones are in the list of the next look. */
const MOST = 200;

const place = document.getElementById("live") as HTMLElement;
const { base = "", zone = "UTC", only = "" } = place.dataset;
const types = Object.keys(LIVE_SIGNS).filter(
  (type) => only === "" || type !== "delivery.succeeded",
);
const clocks = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeStyle: "medium" });

let shown: EventTold[] = [];
let waiting: EventTold[] = [];
let last: string | undefined;
let source: EventSource | undefined;

for (const name of ["visibilitychange", "pageshow"]) document.addEventListener(name, follow);
follow();

/** A tab that nobody sees listens to nothing, and takes up behind the last event when it is seen again. */
function follow(): void {
  if (document.hidden) {
    source?.close();
    source = undefined;
    return;
  }
  if (source) return;
  const query = new URLSearchParams({ types: types.join(","), ...(last && { after: last }) });
  source = new EventSource(`${base}/events?${query}`);
  for (const type of types) source.addEventListener(type, hear);
  source.addEventListener("reset", () => location.reload());
}

function hear({ data, lastEventId }: MessageEvent<string>): void {
  last = lastEventId;
  waiting = [JSON.parse(data) as EventTold, ...waiting].slice(0, MOST);
  show();
}

function showNewer(): void {
  shown = [...waiting, ...shown].slice(0, MOST);
  waiting = [];
  show();
}

function show(): void {
  const count = waiting.length === MOST ? `${MOST} or more` : String(waiting.length);
  shownIn(
    html`<p role="status">${
      waiting.length > 0 && html`<button type="button" onClick=${showNewer}>${count} newer</button>`
    }</p>
    ${
      shown.length > 0 &&
      html`<table class="fold found">
        <caption>As it happens, newest first</caption>
        <thead><tr><th scope="col">Time</th><th scope="col">What happened</th><th scope="col">From</th><th scope="col">To</th><th scope="col">Id</th></tr></thead>
        <tbody>${shown.map((told) => liveRow(told, base, clockOf))}</tbody>
      </table>`
    }`,
    place,
  );
}

function clockOf(timestamp: string): string {
  return clocks.format(new Date(timestamp));
}
