/**
 * How answers look on the demo, in a pipe and on a terminal, in several widths: each command's
 * screens are a file of test/screens/.
 *
 * `npm run generate` writes them anew (write-screens.ts); nobody edits them by hand. Of long
 * answers the beginning and the end are kept.
 */
import { fileURLToPath } from "node:url";
import { PLAIN } from "../src/cli/colours.ts";
import { type Listed, listing } from "../src/cli/listing.ts";
import { readFacts } from "../src/cli/logs.ts";
import { messageList } from "../src/cli/messages.ts";
import { queuePage } from "../src/cli/queue-page.ts";
import { reportPage } from "../src/cli/report-page.ts";
import type { Screen } from "../src/cli/screen.ts";
import { SESSION_LIST } from "../src/cli/session-words.ts";
import type { Coverage } from "../src/pipeline/coverage.ts";
import { parseQuery } from "../src/reports/filter/query.ts";
import { REPORTS } from "../src/reports/index.ts";
import type { Report } from "../src/reports/report.ts";
import { zone } from "../src/time/zones.ts";
import type { Fact, Message } from "../src/tracking/facts.ts";
import type { Session } from "../src/tracking/sessions/facts.ts";
import { keep } from "../src/tracking/views.ts";

const DEMO = fileURLToPath(new URL("../../corpus/demo", import.meta.url));
const BERLIN = zone("Europe/Berlin");
const SHOWN = ["overview", "bounces", "refused", "reasons", "queue"];
const QUEUE_LIFETIME = 604_800;
/** Lines of a screen that are kept. */
const BEGINNING = 50;
const END = 10;

interface Width {
  words: string;
  width: number | undefined;
  cuts: boolean;
  wide: boolean;
}

const WIDTHS: Width[] = [
  ...[78, 100, 120].map((width) => ({
    words: `--width ${width}`,
    width,
    cuts: false,
    wide: false,
  })),
  { words: "on a terminal of 80 columns", width: 80, cuts: true, wide: false },
  { words: "--wide", width: undefined, cuts: false, wide: true },
];

/** The screens by the name of their file. */
export async function screens(): Promise<Map<string, string>> {
  const facts: Fact[] = [];
  const quiet = screenOf(WIDTHS[0] as Width, () => {});
  const coverage = await readFacts([DEMO], { zone: BERLIN }, quiet, (fact) => {
    facts.push(keep(fact));
  });
  const messages = facts.flatMap((fact) => (fact.kind === "message" ? [fact.message] : []));
  const sessions = facts.flatMap((fact) => (fact.kind === "session" ? [fact.session] : []));
  const all = new Map<string, string>();
  for (const name of SHOWN) {
    const asked = REPORTS.find((one) => one.name === name) as Report;
    const tables = tablesOf(asked, facts, coverage);
    all.set(
      `report-${name}.txt`,
      await inAllWidths(async (screen) => {
        const shown = tables.filter(
          ({ form, rows }) =>
            (!form.detail || screen.wide) && (!form.onlyWithRows || rows.length > 0),
        );
        await screen.show(
          reportPage(
            { asked, filter: parseQuery(""), tables: shown, period: {}, zone: BERLIN, coverage },
            screen,
          ),
        );
      }),
    );
  }
  const queue = REPORTS.find(({ name }) => name === "queue") as Report;
  const asked = { at: undefined, isUnread: false, from: coverage.from, end: coverage.to };
  const besides = { queueLifetime: QUEUE_LIFETIME, query: "", zone: BERLIN };
  const again = (words: string): string => words;
  all.set(
    "queue.txt",
    await inAllWidths((screen) => {
      const tables = tablesOf(queue, facts, coverage);
      return screen.show(queuePage({ tables, ...asked, ...besides, again }, screen));
    }),
  );
  const found: Listed<Message> = messageList(({ recipients }) => recipients);
  all.set("find.txt", await inAllWidths((screen) => showList(found, messages, coverage, screen)));
  const met: Listed<Session> = SESSION_LIST;
  all.set("sessions.txt", await inAllWidths((screen) => showList(met, sessions, coverage, screen)));
  return all;
}

function tablesOf(asked: Report, facts: Fact[], { to }: Coverage) {
  const fold = asked.fold({
    top: asked.top ?? 10,
    queueLifetime: QUEUE_LIFETIME,
    offsetAt: BERLIN.offsetAt,
  });
  for (const fact of facts) fold.add(fact);
  return fold.tables(to);
}

async function showList<Item>(
  listed: Listed<Item>,
  items: Item[],
  coverage: Coverage,
  screen: Screen,
): Promise<void> {
  const flags = {
    output: undefined,
    json: false,
    fields: undefined,
    raw: false,
    last: 20,
    reverse: false,
  };
  const list = listing(listed, flags, { screen, zone: BERLIN, asked: { query: "" } });
  for (const item of items) await list.add(item);
  await list.end(coverage, () => []);
}

async function inAllWidths(show: (screen: Screen) => Promise<void>): Promise<string> {
  const parts: string[] = [];
  for (const width of WIDTHS) {
    let shown = "";
    await show(
      screenOf(width, (answer) => {
        shown += answer;
      }),
    );
    parts.push(`== ${width.words}\n\n${shortened(shown)}\n`);
  }
  return parts.join("");
}

function shortened(answer: string): string {
  const lines = answer.trimEnd().split("\n");
  if (lines.length <= BEGINNING + END) return `${lines.join("\n")}\n`;
  const left = lines.length - BEGINNING - END;
  return [...lines.slice(0, BEGINNING), `   [${left} lines]`, ...lines.slice(-END), ""].join("\n");
}

/** As screen.ts makes it of a pipe or a terminal. */
function screenOf({ width, cuts, wide }: Width, onAnswer: (answer: string) => void): Screen {
  const write = async (piece: string): Promise<void> => onAnswer(piece);
  return {
    isTerminal: cuts,
    colours: PLAIN,
    width,
    reportWidth: width,
    cuts,
    wide,
    unicode: true,
    write,
    async deliver(piece) {
      onAnswer(String(piece));
    },
    async writeAll(pieces) {
      for (const piece of pieces) await write(piece);
    },
    async show(answer) {
      await write(typeof answer === "string" ? answer : answer.join(""));
    },
    talk() {},
    tell() {},
    progress() {},
  };
}
