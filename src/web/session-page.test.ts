import assert from "node:assert/strict";
import { test } from "node:test";
import { utc } from "../time/zones.ts";
import type { SessionJson } from "../tracking/sessions/json.ts";
import { html, type Page } from "./markup.ts";
import { rendered } from "./rendered.ts";
import { sessionPage } from "./session-page.ts";

const SESSION: SessionJson = {
  schema: "qtrail/session@2",
  id: "h7c2m9x0tq4e1",
  service: "smtps",
  pid: 20561,
  client: { address: "198.51.100.23", port: 51423, name: "dsl-23.isp.test" },
  started: "2026-11-19T12:12:12.903000000Z",
  ended: "2026-11-19T12:12:15.790000000Z",
  duration: 2.887,
  exit: 0,
  verdict: "accepted",
  auth: [{ ok: true, user: "anna@shop.example", at: "2026-11-19T12:12:13.402000000Z" }],
  transactions: [
    {
      at: "2026-11-19T12:12:13.459000000Z",
      sender: "anna@shop.example",
      verdict: "accepted",
      recipients: [
        { address: "sara@club.example", verdict: "accepted", at: "2026-11-19T12:12:13.741000000Z" },
      ],
      size: 7231,
      queued: { qp: 20565, at: "2026-11-19T12:12:15.676000000Z" },
    },
  ],
  messages: [{ id: "39eaj50k64ev1", qp: 20565, join: "exact", evidence: ["qp", "sender"] }],
};

function shown(session: SessionJson): string {
  const beside = { brought: [], maySeeLines: false };
  return rendered(
    html`<main>${sessionPage(session, beside, { base: "/x", zone: utc })}</main>` as Page,
  );
}

test("a session is told from its verdict to its steps, in their order", () => {
  const page = shown(SESSION);
  assert.match(page, /<span>Accepted 1 mail<\/span><\/h1>/);
  assert.match(page, /EXACT<\/span><\/td><td>qp, sender \(qp 20565\)/);
  assert.match(page, /href="\/x\/m\/39eaj50k64ev1"/);
  const steps = page.match(
    /logged in as|MAIL FROM|RCPT TO|taken into the queue, qp 20565, 7,231 bytes/g,
  );
  assert.deepEqual(steps, [
    "logged in as",
    "MAIL FROM",
    "RCPT TO",
    "taken into the queue, qp 20565, 7,231 bytes",
  ]);
});

test("who was refused is told by which rule, and in which words", () => {
  const page = shown({
    ...SESSION,
    verdict: "refused",
    step: "rcpt",
    rule: "unknown-user",
    text: "550 <img src=x onerror=alert(1)>\u202e",
    messages: [],
  });
  assert.match(page, /<span>Refused at RCPT: unknown user<\/span>/);
  assert.match(page, /There is no such recipient\./);
  assert.doesNotMatch(page, /<img|\u202e/);
});

test("a dialogue is shown as it was said, without the mail, and not without end", () => {
  const said = {
    by: "client" as const,
    text: "EHLO <script>",
    at: "2026-11-19T12:12:13.100000000Z",
  };
  const mail = { by: "client" as const, text: "", mail: { lines: 20, bytes: 7231 } };
  const page = shown({ ...SESSION, dialogue: [mail, ...Array.from({ length: 2000 }, () => said)] });
  assert.match(page, /20 lines of the mail, 7,231 bytes, not shown/);
  assert.match(page, /And 1,501 lines more/);
  assert.doesNotMatch(page, /<script/);
});

test("a session of which hardly anything is logged claims nothing", () => {
  const page = shown({
    schema: "qtrail/session@2",
    id: "x",
    client: {},
    verdict: "unknown",
    transactions: [],
    incomplete: ["start", "end"],
  });
  assert.match(page, /<span>Not logged what was said<\/span>/);
  assert.match(page, /its beginning, its end/);
});
