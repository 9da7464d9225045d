/**
 * docs/api.md: the data that `qtrail serve` gives to programs, made of the routes and schemas themselves.
 */
import type { Parameter, Route } from "../server/http/router.ts";
import { ROUTES } from "../server/routes.ts";
import type { JsonSchema } from "../server/schemas/schema.ts";
import { SCHEMAS, type SchemaName } from "../server/schemas/schemas.ts";

/** What somebody may type once `qtrail demo serve` runs, by the path of its route. */
const EXAMPLES: Readonly<Record<string, string>> = {
  "/api/v1/messages": `'${at("/api/v1/messages?q=status:bounced+since:2d&limit=10")}'`,
  "/api/v1/messages/:id": at("/api/v1/messages/gxawbedjj8xym"),
  "/api/v1/messages/:id/lines": at("/api/v1/messages/gxawbedjj8xym/lines"),
  "/api/v1/sessions": `'${at("/api/v1/sessions?verdict=refused&ip=203.0.113.0/24")}'`,
  "/api/v1/sessions/:id": at("/api/v1/sessions/e033fa1jj8xyg"),
  "/api/v1/queue": `'${at("/api/v1/queue?at=2026-11-18+03:00")}'`,
  "/api/v1/why/:name": at("/api/v1/why/silent.test"),
  "/api/v1/reports": at("/api/v1/reports"),
  "/api/v1/reports/:name": `'${at("/api/v1/reports/senders?per=day&top=3")}'`,
  "/api/v1/reasons": at("/api/v1/reasons"),
  "/api/v1/sources": at("/api/v1/sources"),
  "/api/v1/explain": `-H 'content-type: text/plain' --data-binary '550 5.7.1 relaying denied' ${at("/api/v1/explain")}`,
  "/api/v1/openapi.json": at("/api/v1/openapi.json"),
  "/events": `-N '${at("/events?types=delivery.failed,problem.opened")}'`,
  "/metrics": at("/metrics"),
  "/healthz": at("/healthz"),
  "/readyz": at("/readyz"),
};

const NEEDS: Readonly<Record<Route["needs"], string>> = {
  nothing: "anybody",
  figures: "any token",
  mail: "a token for all mail, or for the mail of some domains",
  all: "a token for all mail",
};

/** Schemas that docs/schema.md does not have: of the server alone. */
const OF_THE_SERVER: readonly SchemaName[] = [
  ...(["found", "lines", "reports", "reasons", "sources", "event", "problem"] as const),
];

export function apiPage(): string {
  const told = ROUTES.filter(({ told }) => told);
  return `${[
    "# Data over HTTP",
    "Made by `qtrail manual -o api` from the routes themselves. `qtrail serve` answers programs as the command line does: each answer is that of a command, in its words, keys and values, and it only reads. `qtrail demo serve` has the made-up week to try it on.",
    ["| route | answers |", "|---|---|", ...told.map(rowOf)].join("\n"),
    "## Who may ask",
    "On this machine everybody, as long as no token was made; else who has one: `curl -H 'authorization: Bearer qtr_…'`. What a token does not show is in no answer, near miss or total. docs/serve.md tells of tokens.",
    "## Formats",
    "`Accept` chooses: `application/json` (the usual one), `application/x-ndjson` (a record a line, the coverage last) and `text/csv` (rows for a spreadsheet) where the route has them; any other is answered with 406. What csv rests on stands in the header `qtrail-said`. Every answer has an `ETag`; with `If-None-Match` it is sent again only if it has changed, else 304. Answers are packed with gzip where that is accepted.",
    fenced(
      `curl -H 'accept: text/csv' '${at("/api/v1/messages?status=bounced&limit=1000")}' > bounced.csv`,
    ),
    "## Pages",
    'Lists of messages and sessions are newest first, `limit` rows a page (usually 100, at most 10,000). An answer with more behind it has a `cursor`, and a header `Link: <…>; rel="next"`. The next page is the same question with that cursor; what has come in meanwhile shifts nothing. csv has no pages.',
    "## What is wrong",
    "`application/problem+json` (RFC 9457): `status`, `detail` says what is wrong, `hint` what to write in its place. 400: the question cannot be read; 403: the token does not show it; 404: nothing has that id or name; 406, 415: no such format; 413: more than 64 KiB were sent; 503 with `Retry-After`: too many questions wait, or it took longer than a minute.",
    fenced(
      `curl '${at("/api/v1/messages?status=bouncd")}'`,
      '{"type":"about:blank","title":"Bad Request","status":400,"detail":"\\"bouncd\\" is no status","hint":"did you mean bounced? …; write status=bounced"}',
    ),
    "Two questions at a time are answered that may be heavy, and one that looks at a single thing; the others wait, and viewers take turns. Who hangs up waits no more.",
    ...told.flatMap(partOf),
    "## Schemas",
    "Inside a version keys are only added; what the log does not tell has no key. docs/schema.md has those that commands print too.",
    ...OF_THE_SERVER.flatMap((name) => [`### ${name}`, keysTable(SCHEMAS[name])]),
  ].join("\n\n")}\n`;
}

function at(path: string): string {
  return `http://127.0.0.1:8470${path}`;
}

function rowOf({ method, path, told }: Route): string {
  return `| ${method} \`${asTold(path)}\` | ${cell(told?.about ?? "")} |`;
}

function partOf({ method, path, needs, told }: Route): string[] {
  if (!told) return [];
  const example = EXAMPLES[path];
  const answers = Object.entries(told.answers).map(
    ([type, name]) => `\`${type}\`${name === undefined ? "" : ` (${name})`}`,
  );
  return [
    `## ${method} ${asTold(path)}`,
    `${told.about[0]?.toUpperCase()}${told.about.slice(1)}. Who may ask: ${NEEDS[needs]}. As ${answers.join(", ")}.`,
    ...(example === undefined ? [] : [fenced(`curl ${example}`)]),
    ...(told.parameters.length > 0 ? [parametersTable(told.parameters)] : []),
  ];
}

function parametersTable(parameters: readonly Parameter[]): string {
  const rows = parameters.map(
    ({ name, about, choices, least, most, usual, isRepeated }) =>
      `| \`${name}\` | ${cell(
        [
          about,
          choices && `one of ${choices.join(", ")}`,
          most !== undefined && `${least ?? 0} to ${most}`,
          usual !== undefined && `else ${usual}`,
          isRepeated && "several: either",
        ]
          .filter(Boolean)
          .join("; "),
      )} |`,
  );
  return ["| parameter | asks for |", "|---|---|", ...rows].join("\n");
}

function keysTable({ properties = {} }: JsonSchema): string {
  const rows = Object.entries(properties).map(
    ([key, { description = "" }]) => `| \`${key}\` | ${cell(description)} |`,
  );
  return ["| key | is |", "|---|---|", ...rows].join("\n");
}

function asTold(path: string): string {
  return path.replace(/:(\w+)/g, "{$1}");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

function fenced(...lines: string[]): string {
  return ["```", ...lines, "```"].join("\n");
}
