/**
 * Data over HTTP, of the made-up week: the words and values are the command line's, pages join without a seam, and
 * what is wrong is said to somebody who typed an address.
 */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { MessagesFound } from "../src/server/answers/messages.ts";
import type { SessionsFound } from "../src/server/answers/sessions.ts";
import { demoServed } from "./served.ts";

const served = await demoServed();
after(() => {
  served.close();
  assert.deepEqual(served.errors, []);
});

const API = "/api/v1";

async function jsonOf<Value>(path: string): Promise<Value> {
  const response = await served.get(API + path);
  assert.equal(response.status, 200, `${path}: ${await response.clone().text()}`);
  return (await response.json()) as Value;
}

/** All pages of a list, by the cursor of each. */
async function pagesOf<Page extends { cursor?: string }>(path: string): Promise<Page[]> {
  const pages: Page[] = [];
  for (let cursor: string | undefined = ""; cursor !== undefined; ) {
    const page: Page = await jsonOf<Page>(`${path}&cursor=${cursor}`);
    pages.push(page);
    cursor = page.cursor;
  }
  return pages;
}

test("pages of messages and refusals join without a seam, under an end of one's own too", async () => {
  const question = "/messages?q=until:2026-11-19+shop.example&until=2026-11-18";
  const whole = await jsonOf<MessagesFound>(`${question}&limit=10000`);
  assert.ok(whole.messages.length > 10 && whole.cursor === undefined);
  assert.ok(whole.messages.every(({ queued = "" }) => queued < "2026-11-18T23"));
  const limit = Math.ceil((whole.messages.length + whole.refused.length) / 3);
  const pages = await pagesOf<MessagesFound>(`${question}&limit=${limit}`);
  assert.equal(pages.length, 3);
  assert.ok(whole.refused.length > 0);
  const ids = (page: MessagesFound) => page.messages.map(({ id }) => id);
  assert.deepEqual(pages.flatMap(ids), ids(whole));
  assert.deepEqual(
    pages.flatMap((page) => page.refused),
    whole.refused,
  );
});

test("sessions have the same pages; many of one second are not lost between them", async () => {
  const question = "/sessions?verdict=refused&since=2026-11-19";
  const whole = await jsonOf<SessionsFound>(`${question}&limit=10000`);
  const pages = await pagesOf<SessionsFound>(`${question}&limit=25`);
  const ids = (page: SessionsFound) => page.sessions.map(({ id }) => id);
  assert.ok(pages.length > 1);
  assert.deepEqual(pages.flatMap(ids), ids(whole));
});

test("ndjson is the command's records, with the way to the next page in a header", async () => {
  const path = `${API}/messages?status=bounced&limit=2`;
  const response = await served.get(path, { accept: "application/x-ndjson" });
  const records = (await response.text()).trimEnd().split("\n");
  const schemas = records.map((record) => (JSON.parse(record) as { schema: string }).schema);
  assert.deepEqual(schemas, ["qtrail/message@2", "qtrail/message@2", "qtrail/coverage@1"]);
  const [, next = ""] = /^<(.*)>; rel="next"$/.exec(response.headers.get("link") ?? "") ?? [];
  assert.match(next, /^\/api\/v1\/messages\?status=bounced&limit=2&cursor=/);
  assert.equal((await served.get(next)).status, 200);
});

test("csv is the command's rows; what they rest on goes with them in a header", async () => {
  const accept = "text/csv;q=0.9, text/html;q=0.1";
  const response = await served.get(`${API}/messages?status=bounced&limit=2`, { accept });
  const [head, ...rows] = (await response.text()).trimEnd().split(/\r?\n/);
  assert.match(head ?? "", /^id,host,/);
  assert.equal(rows.length, 2);
  assert.match(
    response.headers.get("qtrail-said") ?? "",
    /^303 messages\. {2}Searched [^|]* 44,205 lines, no gaps\./,
  );
});

test("who has the answer already is told so", async () => {
  const path = `${API}/reports/reasons?top=3`;
  const first = await served.get(path);
  const etag = first.headers.get("etag") ?? "";
  assert.match(etag, /^W\/"[\w-]{22}"$/);
  assert.equal(first.headers.get("vary"), "accept, accept-encoding");
  const again = await served.get(path, { "if-none-match": `"other", ${etag}` });
  assert.equal(again.status, 304);
  assert.equal(await again.text(), "");
});

test("a text is explained, whether it comes as text, as a form or as JSON", async () => {
  const bodies = [
    ["text/plain; charset=utf-8", "550 5.7.1"],
    ["application/x-www-form-urlencoded", "text=550+5.7.1"],
    ["application/json", '{"text": "550 5.7.1"}'],
  ] as const;
  const told = [];
  for (const [type, body] of bodies)
    told.push(await (await served.post(`${API}/explain`, type, body)).text());
  assert.match(told[0] as string, /qtrail\/explanations@1/);
  assert.deepEqual(new Set(told).size, 1);
});

test("an id or a number of qmail's is looked up in what is served", async () => {
  const { messages } = await jsonOf<MessagesFound>("/messages?status=bounced&limit=1");
  const [{ id, msg } = { id: "", msg: 0 }] = messages as unknown as { id: string; msg: number }[];
  for (const [text, what] of [
    [id, "message"],
    [`msg ${msg}`, "message"],
    ["zzzz1", "nothing"],
  ] as const) {
    const response = await served.post(`${API}/explain`, "text/plain", text);
    const { explanations } = (await response.json()) as { explanations: { what: string }[] };
    assert.equal(explanations[0]?.what, what, text);
  }
});

test("a text is never a flag, a file or standard input", async () => {
  for (const text of ["-", "--log=/etc/passwd", "package.json", "--"]) {
    const response = await served.post(`${API}/explain`, "text/plain", text);
    const { explanations } = (await response.json()) as { explanations: { what: string }[] };
    assert.deepEqual(
      explanations.map(({ what }) => what),
      ["nothing"],
      text,
    );
  }
});

const WRONG: [path: string, status: number, detail: RegExp, hint: RegExp][] = [
  ["/messages?lmit=3", 400, /no parameter "lmit"/, /^did you mean limit\?$/],
  ["/messages?limit=0", 400, /"0" is no number from 1 to 10000/, /digits/],
  ["/messages?limit=1&limit=2", 400, /^limit is given 2 times$/, /once/],
  ["/messages?cursor=AAAA", 400, /cursor is none/, /begin again/],
  // {"at":"2026-02-30T10:00:00.000000000Z","behind":1}
  [
    "/messages?cursor=eyJhdCI6IjIwMjYtMDItMzBUMTA6MDA6MDAuMDAwMDAwMDAwWiIsImJlaGluZCI6MX0",
    400,
    /cursor is none/,
    /begin again/,
  ],
  ["/messages?status=bouncd", 400, /"bouncd" is no status/, /; write status=bounced$/],
  ["/messages?q=from:a%20stauts:bounced", 400, /"stauts:"/, /write q=from:a status:bounced$/],
  ["/messages?since=blub", 400, /"blub" names no time/, /write since=yesterday$/],
  ["/messages?q=/(/", 400, /regular expression/, /./],
  ["/queue?at=blub", 400, /"blub" names no time/, /write at=yesterday$/],
  ["/reports/sendrs", 404, /no report "sendrs"/, /^did you mean senders\?$/],
  ["/reports/senders?per=dya", 400, /"dya" is none of hour/, /^did you mean per=day\?$/],
  ["/reports/queue?per=day", 400, /^per=day: report queue/, /these can: senders/],
  ["/reports/senders?table=sendrs", 400, /^table: report senders/, /did you mean table=senders\?/],
  ["/messages/zzzzzzzzzzzzz", 404, /nothing that is known has this id/, /sources/],
  ["/messages/zzzzzzzzzzzzz/lines", 404, /nothing that is known has this id/, /sources/],
  ["/messages/a%2Fb", 404, /no message's id/, /13 letters/],
  ["/sessions/!", 404, /no session's id/, /13 letters/],
  ["/explain", 405, /GET is not answered/, /POST/],
];

test("what is wrong is said as RFC 9457 has it, with what to write in the address", async () => {
  for (const [path, status, detail, hint] of WRONG) {
    const response = await served.get(API + path);
    assert.equal(response.headers.get("content-type"), "application/problem+json", path);
    const problem = (await response.json()) as Record<string, string>;
    assert.equal(response.status, status, path);
    assert.match(problem.detail ?? "", detail, path);
    assert.match(problem.hint ?? "", hint, path);
    assert.doesNotMatch(`${problem.detail} ${problem.hint}`, /--|-o json|Europe/, path);
  }
  const csv = await served.get(`${API}/messages?cursor=AAAA`, { accept: "text/csv" });
  assert.match(await csv.text(), /csv has no pages/);
  const html = await served.get(`${API}/reasons`, { accept: "text/html" });
  assert.equal(html.status, 406);
});
