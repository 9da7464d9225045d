/**
 * Problems, told to persons and to programs.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { utc } from "../../time/zones.ts";
import { HttpProblem } from "../http/exchange.ts";
import type { Served } from "../service.ts";
import { problemReply } from "./problem.ts";

const EVIL = `<img src=x onerror=alert(1)>`;

test("a problem is a page for a person, and JSON for a program and below /api", () => {
  const service = { base: "", host: "mx1.example", zone: utc } as Served;
  const problem = new HttpProblem(404, `there is no report "${EVIL}"`, { hint: EVIL });
  const reply = (path: string, accept?: string) =>
    problemReply(service)(problem, { path, headers: accept === undefined ? {} : { accept } });
  const page = reply("/reports/x", "text/html,*/*;q=0.8");
  assert.equal(page.status, 404);
  assert.match(page.type, /html/);
  assert.doesNotMatch(String(page.body), /<img/);
  for (const other of [reply("/reports/x"), reply("/api/v1/x", "text/html"), reply("/x", "*/*")])
    assert.equal(other.type, "application/problem+json");
});

test("who is not let in is shown no menu", () => {
  const service = { base: "", host: "mx1.example", zone: utc } as Served;
  const problem = new HttpProblem(403, "your token does not show this");
  const { body } = problemReply(service)(problem, { path: "/", headers: { accept: "text/html" } });
  assert.doesNotMatch(String(body), /href="\/queue"/);
});
