/**
 * `/explain` in the browser: what is pasted is explained there, and goes nowhere. What needs more than the text itself, a
 * log's number or what a syslog has put around a line, is asked of the server as without script.
 */
import { bytesOf, text as textOf } from "../../bytes/bytes.ts";
import type { GivenLine } from "../../explaining/line.ts";
import { explainText } from "../../explaining/text.ts";
import { emptyStamp, fileClock, readStamp } from "../../time/stamps.ts";
import { type Zone, zone as zoneNamed } from "../../time/zones.ts";
import { EXPLAINED, explainedParts } from "../explain-page.ts";
import { shownIn } from "../markup.ts";

const form = document.getElementById("explain") as HTMLFormElement;
const area = document.getElementById("line") as HTMLTextAreaElement;
const place = document.getElementById(EXPLAINED) as HTMLElement;

form.addEventListener("submit", (event) => {
  const zone = zoneNamed(form.dataset.zone ?? "UTC");
  const lines = area.value.split("\n").filter((line) => line.trim() !== "");
  const told = explainText(
    area.value,
    lines.map((line) => lineIn(line, zone)),
    zone,
  );
  if (told.length === 0) return;
  event.preventDefault();
  const answer = document.createElement("div");
  answer.className = place.className;
  shownIn(explainedParts(told, form.dataset.base ?? ""), answer);
  place.replaceChildren(answer);
  place.scrollIntoView({ block: "nearest" });
});

/** Without the stamp of its logger. */
function lineIn(text: string, zone: Zone): GivenLine {
  const bytes = bytesOf(text);
  const stamp = emptyStamp();
  const now = Math.floor(Date.now() / 1000);
  const clock = fileClock({ zone, tai: "daemontools", changed: { seconds: now, nanos: 0 } });
  const nobody = { host: "", by: { tag: "", pid: undefined }, isOf: undefined };
  if (!readStamp(bytes, 0, bytes.length, clock, stamp) || Number.isNaN(stamp.seconds))
    return { text, said: text, ...nobody };
  const { seconds, nanos, end } = stamp;
  return { text, said: textOf(bytes, end, bytes.length), at: { seconds, nanos }, ...nobody };
}
