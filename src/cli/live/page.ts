/**
 * What opens over the list: the story of a message or session, as `show` and `session` tell it of what has been
 * seen so far; and what is behind the alerts.
 */
import { escapeControls } from "../../bytes/bytes.ts";
import { grouped } from "../../reports/cells.ts";
import type { Zone } from "../../time/zones.ts";
import type { Message } from "../../tracking/facts.ts";
import { PLAIN } from "../colours.ts";
import { wrappedTo } from "../output/width.ts";
import { sessionStory } from "../session-story.ts";
import { storyOf } from "../story.ts";
import { alertWords } from "./figures.ts";
import type { Channel, Happening } from "./happening.ts";
import type { LiveRow } from "./rows.ts";
import type { View } from "./view.ts";

/** Its lines, none wider than `columns`. */
export function pageOf(
  happening: Happening,
  { page }: View,
  zone: Zone,
  columns: number,
): string[] {
  if (!page) return [];
  const text =
    page.of === "alerts"
      ? alertsText(happening, zone)
      : storyText(happening, page.of, zone, columns);
  return text.split("\n").flatMap((line) => folded(line, columns));
}

/** A line that goes on below, as far in as it began. */
function folded(line: string, columns: number): string[] {
  const indent = /^ */.exec(line)?.[0] ?? "";
  const deep = indent.length < columns / 2 ? indent : "";
  return wrappedTo(line.slice(deep.length), columns - deep.length).map((piece) => deep + piece);
}

function storyText(happening: Happening, { of }: LiveRow, zone: Zone, columns: number): string {
  if (!of) return "";
  const { fact } = of;
  const screen = { colours: PLAIN, width: columns };
  if (fact.kind === "session") {
    const { id, messages } = fact.session;
    const brought = messages.flatMap((one) => messageNamed(happening, one.id) ?? []);
    const style = { zone, screen, withDialogue: false, withLines: false };
    return `${sessionStory(fact.session, brought, style)}\nAll that the logs have of it: qtrail session ${id}`;
  }
  const { message } = fact;
  const related = {
    bounce: messageNamed(happening, message.bounce?.id),
    bounceOf: messageNamed(happening, message.bounceOf?.id),
    forwards: message.forwards.flatMap(({ id }) => messageNamed(happening, id) ?? []),
    forwardOf: messageNamed(happening, message.forwardOf?.id),
    session: undefined,
  };
  const story = storyOf(message, related, { zone, screen, withLines: false, withSession: false });
  return `${story}\nAll that the logs have of it: qtrail show ${message.id}`;
}

/** A message that has a row. */
function messageNamed({ rows }: Happening, id: string | undefined): Message | undefined {
  if (id === undefined) return undefined;
  const fact = rows.find((row) => row.id === id)?.of?.fact;
  return fact?.kind === "message" ? fact.message : undefined;
}

function alertsText(happening: Happening, zone: Zone): string {
  const alerts = happening.alerts.toReversed().map((alert) => alertWords(alert, happening, zone));
  const channels = [...happening.channels.values()].flatMap(runningText);
  return [
    ...(alerts.length > 0 ? alerts : ["No alert."]),
    "",
    ...(channels.length > 0 ? channels : ["No delivery runs."]),
    "",
    "Why a domain's mail waits: qtrail report reasons --domain DOMAIN",
  ].join("\n");
}

const MOST_DOMAINS = 10;

/** What takes a channel's slots. */
function runningText({ host, instance, channel, used, limit, running }: Channel): string[] {
  const domains = [...running].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  if (domains.length === 0) return [];
  const name = [host, instance, channel].filter(Boolean).map(escapeControls).join(" ");
  return [
    `${name} ${used}/${limit}: deliveries that run, by domain`,
    ...domains
      .slice(0, MOST_DOMAINS)
      .map(([domain, count]) => `  ${grouped(count).padStart(6)}  ${escapeControls(domain)}`),
  ];
}
