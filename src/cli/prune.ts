/**
 * `qtrail prune`: lets the store keep less, by the rules of the configuration.
 */
import { join } from "node:path";
import { escapeControls } from "../bytes/bytes.ts";
import { jsonText } from "../bytes/json-text.ts";
import { grouped as digits } from "../reports/cells.ts";
import { zoneNamed } from "../sources/local-zone.ts";
import { TMP } from "../store/folder.ts";
import type { Manifest } from "../store/manifest.ts";
import type { Due, DueDay, RetentionRules } from "../store/pruning/due-days.ts";
import type { Pruned } from "../store/pruning/prune.ts";
import type { Instant } from "../time/instant.ts";
import { type Call, command, grouped, onOff } from "./command.ts";
import { plural } from "./coverage.ts";
import { UserError } from "./error.ts";
import { RETAINING, SCREEN, STORE, TEXT_OR_JSON } from "./flags.ts";
import { fitted } from "./helptext.ts";
import { warning } from "./logs.ts";
import { openScreen } from "./screen.ts";
import { storeThere } from "./stored.ts";

const flags = {
  ...grouped("The store", {
    store: { ...STORE.store, about: "the folder of the store" },
  }),
  ...grouped("What is kept", RETAINING),
  ...grouped("How", {
    dryRun: onOff("say what would be done, and change nothing"),
  }),
  ...TEXT_OR_JSON,
  ...SCREEN,
};

export const PRUNE_SCHEMA = "qtrail/prune@1";

export const prune = command({
  name: "prune",
  summary: "let the store keep less: rows for so long, addresses for so long, totals for ever",
  about: [
    "Everything is kept until a rule says otherwise: store.rows-days and store.hash-days of the configuration, which import applies too when it ends, or the flags. Days are those of the store's zone, counted back from the end of what it has read, but not from later than now: so neither a wrong clock nor one line of another year throws anything away, and a store that gets nothing new forgets nothing.",
    "Hashed, bob@example.com is sha-k3m9x2p7q4ab@example.com everywhere: senders, recipients, log-ins, what servers answered, and the day's totals, which are folded again. The same address has the same hash, so figures stay; who types the whole address still finds it, parts of it are not found any more. In texts every word that is no known one goes with it, as --redact does it. Domains, names of hosts and IPs stay. The key is a file of the store, hash-key: who removes it makes the hashes nobody's for good.",
    "Of a day without rows the totals stay, for ever: reports without a filter are answered from them as before, and every other answer says that the rows of these days are no longer kept. Where addresses are hashed at all, those of such a day are hashed before its rows go. What is still in the queue is of no day, and what has no time is none's.",
    "Each day is changed by one commit: whenever it is interrupted, a day is as it was or as it is to be. The files that are not needed any more are deleted a quarter of an hour later, for whoever is reading them: by the next import or prune. The logs themselves are their logger's.",
    "Exit status: 0, also if nothing was to be done; 2 if a day could not be changed; 130 if it was interrupted.",
  ],
  arguments: [],
  flags,
  examples: [
    {
      command: "qtrail prune --dry-run --rows-days 400 --hash-days 90",
      about: "what these rules would do: days, rows, bytes",
    },
    { command: "qtrail prune", about: "as the configuration says, as a cron job" },
  ],
  run,
});

async function run({ args, flags: given, now }: Call<typeof flags>): Promise<number> {
  if (args.length > 0)
    throw new UserError(`prune: "${args.join(" ")}": it takes no arguments`, {
      hint: "name a store with --store DIR",
    });
  const screen = await openScreen(given);
  const folder = await storeThere(given.store);
  const rules: RetentionRules = { rows: given.rowsDays, hash: given.hashDays };
  const tell = async (due: Due, isDry: boolean, manifest: Manifest): Promise<void> => {
    const said =
      given.output === "json"
        ? jsonText({ schema: PRUNE_SCHEMA, store: folder, dryRun: isDry, rules, ...due })
        : prunedText(folder, due, rules, isDry, manifest, screen.width);
    await screen.write(said);
  };
  if (given.dryRun) {
    const [{ dueIn }, { manifestIn }] = await Promise.all([
      import("../store/pruning/due-days.ts"),
      import("../store/reader.ts"),
    ]);
    const manifest = manifestIn(folder);
    await tell(dueIn(manifest, zoneNamed(manifest.zone, process.env), rules, now), true, manifest);
    return 0;
  }
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  const onDay = ({ day }: DueDay): void => screen.progress(`pruning… ${day}`);
  const { pruned, manifest } = await prunedStore(folder, rules, now, stop.signal, onDay);
  for (const trouble of pruned.troubles) screen.talk(warning(trouble));
  const { days, named } = pruned;
  await tell({ days, named }, false, manifest);
  if (stop.signal.aborted) return INTERRUPTED;
  return pruned.troubles.length > 0 ? 2 : 0;
}

const INTERRUPTED = 130;

/** Takes the store's lock for it. */
async function prunedStore(
  folder: string,
  rules: RetentionRules,
  now: Instant,
  signal: AbortSignal,
  onDay: (due: DueDay) => void,
): Promise<{ pruned: Pruned; manifest: Manifest }> {
  const [{ StoreWriter }, { openDuckDB }, work] = await Promise.all([
    import("../store/writer.ts"),
    import("../store/duckdb.ts"),
    import("../store/pruning/prune.ts"),
  ]);
  const writer = new StoreWriter(folder, { command: "qtrail prune", zone: "UTC" });
  try {
    const zone = zoneNamed(writer.manifest.zone, process.env);
    const duckdb = await openDuckDB({ spillFolder: join(folder, TMP) });
    try {
      const pruned = await work.prune(writer, duckdb, zone, { rules, now, signal, onDay });
      return { pruned, manifest: writer.manifest };
    } finally {
      duckdb.close();
    }
  } finally {
    writer.close();
  }
}

/** What was done, or would be. */
function prunedText(
  folder: string,
  due: Due,
  rules: RetentionRules,
  isDry: boolean,
  manifest: Manifest,
  width: number | undefined,
): string {
  const where = escapeControls(folder);
  const said = isDry ? dueLines(due.days) : prunedLines(due);
  if (rules.rows === undefined && rules.hash === undefined)
    said.push(
      `Everything is kept in ${where}: no rule is set. For one: qtrail prune --dry-run --rows-days 400 --hash-days 90`,
    );
  else if (due.days.length === 0)
    said.push(`Nothing to do in ${where}: ${rulesWords(rules)}.${doneWords(manifest)}`);
  return said.map((one) => `${fitted(one, width)}\n`).join("");
}

/** What was done, for import too. */
export function prunedLines({ days, named }: Due): string[] {
  const said = linesOf(days, ({ was }) => was);
  if (days.length > 0)
    said.push(
      "The files that held them are deleted by the next import or prune that begins a quarter of an hour from now, or later.",
    );
  if (named.length > 0)
    said.push(
      `Not hashed: the totals of ${plural(named.length, "day")} (${named.at(0)} - ${named.at(-1)}), whose rows were gone before addresses were to be hashed.`,
    );
  return said;
}

function dueLines(days: readonly DueDay[]): string[] {
  return linesOf(days, ({ would }) => `Would ${would}`);
}

function linesOf(days: readonly DueDay[], words: (of: (typeof BECOMES)[number]) => string) {
  return BECOMES.flatMap((kind): string[] => {
    const of = days.filter(({ becomes }) => becomes === kind.becomes);
    const [first, last] = [of.at(0)?.day, of.at(-1)?.day];
    if (first === undefined) return [];
    const period = first === last ? first : `${first} - ${last}`;
    const rows = of.reduce((sum, one) => sum + one.rows, 0);
    const bytes = of.reduce((sum, one) => sum + one.bytes, 0);
    return [
      `${words(kind)}: ${plural(of.length, "day")} (${period}), ${plural(rows, "row")}, ${megabytes(bytes)}.`,
    ];
  });
}

const BECOMES = [
  {
    becomes: "hashed",
    would: "hash the addresses of",
    was: "Hashed the addresses of",
  },
  {
    becomes: "totals",
    would: "keep only the totals of",
    was: "Kept only the totals of",
  },
] as const satisfies { becomes: DueDay["becomes"]; would: string; was: string }[];

function rulesWords({ rows, hash }: RetentionRules): string {
  return [
    rows !== undefined && `rows are kept for ${plural(rows, "day")}`,
    hash !== undefined && `addresses for ${plural(hash, "day")}`,
  ]
    .filter(Boolean)
    .join(", ");
}

/** What was done before. */
function doneWords({ retention = {} }: Manifest): string {
  const left = Object.values(retention);
  const totals = left.filter((one) => one.endsWith("totals")).length;
  const hashed = left.filter((one) => one === "hashed").length;
  const done = [
    totals > 0 && `of ${plural(totals, "day")} only totals are left`,
    hashed > 0 && `the addresses of ${plural(hashed, "day")} are hashed`,
  ].filter(Boolean);
  return done.length > 0 ? ` It was done: ${done.join(", ")}.` : " No day is that old.";
}

function megabytes(bytes: number): string {
  return `${bytes < 1e6 ? (bytes / 1e6).toFixed(1) : digits(Math.round(bytes / 1e6))} MB`;
}
