/**
 * The OpenAPI document is what is served: each route for programs is in it, and answers fit its schemas to the last key.
 */
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Audit } from "../src/server/audit/audit.ts";
import { ROUTES } from "../src/server/routes.ts";
import { SCHEMAS, type SchemaName } from "../src/server/schemas/schemas.ts";
import { Tokens } from "../src/server/tokens/tokens.ts";
import { demoServed } from "./served.ts";

interface OpenApi {
  paths: Record<string, Record<string, { responses: Record<string, { content: object }> }>>;
  components: { schemas: Record<string, unknown> };
}

const served = await demoServed();
after(() => served.close());

const document = (await (await served.get("/api/v1/openapi.json")).json()) as OpenApi;
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema({ ...(closed(document) as object), $id: "qtrail" });

/** The same with no key allowed that a schema does not name: what is served is told. */
function closed(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(closed);
  const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, closed(one)]));
  const isRecord = inner.type === "object" && inner.properties !== undefined;
  return isRecord ? { ...inner, additionalProperties: false } : inner;
}

function fits(name: SchemaName, value: unknown, what: string): void {
  const isFit = ajv.validate({ $ref: `qtrail#/components/schemas/${name}` }, value);
  const wrong = ajv.errors?.map(({ instancePath, params }) => [instancePath, params]);
  assert.ok(isFit, `${what} is no ${name}: ${JSON.stringify(wrong?.slice(0, 5))}`);
}

test("each route for programs is in the document, and each path of it is a route", () => {
  const isForPrograms = (path: string): boolean =>
    /^\/(?:api\/|events|metrics|healthz|readyz)/.test(path);
  const routes = ROUTES.filter(({ path }) => isForPrograms(path));
  const asTold = (path: string): string => path.replace(/:(\w+)/g, "{$1}");
  const operations = Object.entries(document.paths).flatMap(([path, ofPath]) =>
    Object.keys(ofPath).map((method) => `${method.toUpperCase()} ${path}`),
  );
  assert.deepEqual(
    operations.sort(),
    routes.map(({ method, path }) => `${method} ${asTold(path)}`).sort(),
  );
});

test("all that the document refers to is in it", () => {
  const references = JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g);
  for (const [, name = ""] of references) assert.ok(name in SCHEMAS, name);
});

test("each address in docs/api.md is one of a route", () => {
  const addresses = readFileSync("docs/api.md", "utf8").matchAll(
    /http:\/\/127\.0\.0\.1:8470([^\s'?]+)/g,
  );
  const known = new Set([...addresses].map(([, path = ""]) => pathFor(path)));
  assert.deepEqual(
    [...known].sort(),
    ROUTES.filter(({ told }) => told)
      .map(({ path }) => path)
      .sort(),
  );
});

function pathFor(address: string): string | undefined {
  const parts = address.split("/");
  return ROUTES.find(({ path }) => {
    const pattern = path.split("/");
    const isPart = (part: string, i: number): boolean => part.startsWith(":") || part === parts[i];
    return pattern.length === parts.length && pattern.every(isPart);
  })?.path;
}

test("tokens and lines of the audit fit their schemas", async () => {
  const folder = mkdtempSync(join(tmpdir(), "qtrail-openapi-"));
  const tokens = new Tokens(folder);
  tokens.add("help desk", { kind: "domains", domains: ["club.example"] }, 60);
  for (const token of tokens.list()) fits("token", token, token.name);
  const audit = new Audit(folder, (error) => assert.fail(String(error)));
  const answer = { status: 0, out: '{"messages":[]}', said: [] };
  audit.note({ name: "this machine", scope: { kind: "all" } }, ["find", "anna"], answer);
  await audit.close();
  const [file = ""] = readdirSync(join(folder, "audit"));
  fits("lookUp", JSON.parse(readFileSync(join(folder, "audit", file), "utf8")), "a line");
  rmSync(folder, { recursive: true });
});

/** A question for each route; of lists more than one, so that all kinds of rows come. */
const ANSWERS: Record<string, string[]> = {
  "/api/v1/messages": ["?limit=2000", "?to=sales@shop.example"],
  "/api/v1/messages/{id}": ["/gxawbedjj8xym"],
  "/api/v1/messages/{id}/lines": ["/gxawbedjj8xym/lines"],
  "/api/v1/sessions": ["?limit=10000"],
  "/api/v1/sessions/{id}": ["/e033fa1jj8xyg"],
  "/api/v1/queue": ["", "?at=2026-11-18"],
  "/api/v1/why/{name}": ["/silent.test", "/club.example", "/198.51.100.126", "/nobody.test"],
  "/api/v1/reports": [""],
  "/api/v1/reports/{name}": ["/overview", "/senders?per=day&top=2", "/capacity"],
  "/api/v1/reasons": [""],
  "/api/v1/sources": [""],
};

test("answers fit their schemas to the last key", async () => {
  for (const [path, questions] of Object.entries(ANSWERS)) {
    const route = ROUTES.find((one) => one.path.replace(/:(\w+)/g, "{$1}") === path);
    const name = route?.told?.answers["application/json"];
    assert.ok(name, path);
    for (const question of questions) {
      const address = path.replace(/\/\{\w+\}.*$/, "") + question;
      const response = await served.get(address);
      const value = await response.json();
      assert.equal(response.status, 200, address);
      fits(name, value, address);
    }
  }
});

test("so do explanations, records of ndjson, and problems", async () => {
  const lines = [
    "550 5.7.1 relaying denied",
    "@400000004332258538eae27c delivery 37051: deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/",
    "nobody knows this",
  ];
  for (const line of [...lines, lines.join("\n")]) {
    const told = await served.post("/api/v1/explain", "text/plain", line);
    fits("explanations", await told.json(), line);
  }
  const accept = "application/x-ndjson";
  const listed = await served.get("/api/v1/messages?status=bounced&limit=1", { accept });
  const [message = "", coverage = ""] = (await listed.text()).trimEnd().split("\n");
  fits("message", JSON.parse(message), "the first record");
  fits("coverage", JSON.parse(coverage), "the last record");
  fits("problem", await (await served.get("/api/v1/messages?limit=x")).json(), "a problem");
});
