/**
 * A report as HTML and as a mail: nothing leaves the file, a stranger's text stays text, the numbers are those of
 * JSON, and no header can be slipped in.
 *
 * Not tested here: how it looks in a browser.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isMailAddress, mimeMail } from "../src/cli/output/mime.ts";
import { reportHtml } from "../src/cli/report-html.ts";
import type { Answer } from "../src/cli/report-page.ts";
import { newCoverage } from "../src/pipeline/coverage.ts";
import { parseQuery } from "../src/reports/filter/query.ts";
import { GIVEN, mail, recipient } from "../src/reports/mail.testing.ts";
import { overview } from "../src/reports/overview.ts";
import { utc } from "../src/time/zones.ts";

const HOSTILE = `<img src=http://x.example/>"'&\u0007@x.example`;

function answerOn(sender: string): Answer {
  const fold = overview.fold(GIVEN);
  const failed = recipient("remote bob@x.example", [[3, 4, "failure", "no"]]);
  const took = recipient("remote eve@y.example", [[3, 4, "success", "ok"]]);
  for (let i = 0; i < 3; i++) fold.add(mail({ sender, ended: 5, to: [failed, took] }));
  const tables = fold.tables(undefined).filter(({ form }) => !form.detail || form.charted);
  const verdict = "Nothing needs attention; 3 of 6 recipients were reached";
  const coverage = newCoverage([]);
  return {
    asked: overview,
    filter: parseQuery(""),
    tables,
    period: {},
    zone: utc,
    coverage,
    verdict,
  };
}

const page = reportHtml(answerOn(HOSTILE)).join("");

test("each element that is opened is closed in its turn", () => {
  const open: string[] = [];
  for (const [, slash, name = "", isEmpty] of page.matchAll(/<(\/?)([a-z0-9]+)[^>]*?(\/?)>/g)) {
    if (slash) assert.equal(open.pop(), name);
    else if (!isEmpty && !["meta", "link", "br"].includes(name)) open.push(name);
  }
  assert.deepEqual(open, []);
});

test("nothing in it asks for anything from elsewhere, and its policy allows nothing", () => {
  const asked = [...page.matchAll(/\b(?:src|href|action|srcset)=["']?([^"' >]*)/g)].map(
    ([, where]) => where,
  );
  assert.deepEqual(
    asked.filter((where) => !where?.startsWith("http://x.example")),
    ["data:,"],
  );
  assert.doesNotMatch(page, /<script|<img|@import|url\(/);
  assert.match(page, /<meta http-equiv="Content-Security-Policy" content="default-src 'none';/);
});

test("a stranger's text is shown, with its signs escaped and control signs visible", () => {
  assert.ok(page.includes("&#60;img src=http://x.example/&#62;&#34;&#39;&#38;"));
  assert.ok(!page.includes("\u0007"));
});

test("the chart says its numbers, and they are those of the table", () => {
  assert.match(page, /<title>12:00, 3 delivered, 0 put off, 3 failed<\/title>/);
  assert.match(
    page,
    /<th scope="row">12<\/th>(<td class="n">[\d,]+<\/td>){3}<td class="n">3<\/td><td class="n">0<\/td><td class="n">3<\/td>/,
  );
});

const MAIL = {
  to: "postmaster@example.com",
  subject: "s",
  at: { seconds: 1_795_042_800, nanos: 0 },
  zone: utc,
  text: "x",
  html: "y",
};

function headersOf(subject: string): string[] {
  const [head = ""] = mimeMail({ ...MAIL, subject })
    .join("")
    .split("\n\n");
  return head.split(/\n(?! )/);
}

test("a subject that is not ASCII or too long becomes encoded words, and stays one header", () => {
  const count = headersOf("plain").length;
  for (const subject of [
    "für ü".repeat(40),
    "a".repeat(200),
    "x\nBcc: y@example.com",
    "=?utf-8?B?eA==?=",
  ]) {
    const headers = headersOf(subject);
    assert.equal(headers.length, count);
    const said = headers.find((one) => one.startsWith("Subject: ")) ?? "";
    for (const line of said.split("\n")) assert.ok(line.length <= 78 + "Subject: ".length, line);
    const words = [...said.matchAll(/=\?utf-8\?B\?([^?]*)\?=/g)];
    const text = words
      .map(([, word = ""]) => Buffer.from(word, "base64").toString("utf8"))
      .join("");
    assert.equal(text, subject);
  }
});

test("an address that could begin another header is refused", () => {
  assert.ok(isMailAddress("Postmaster <postmaster@example.com>, root"));
  for (const words of ["", " ", "a@example.com\nBcc: b@example.com", "a\r", "ü@example.com", "a\0"])
    assert.equal(isMailAddress(words), false, JSON.stringify(words));
});
