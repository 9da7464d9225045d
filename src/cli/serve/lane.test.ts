import assert from "node:assert/strict";
import { test } from "node:test";
import type { Scope } from "../../reports/scope.ts";
import { Lane } from "./lane.ts";

const ALL: Scope = { kind: "all" };

test("a question that is being answered, or was just now, is answered once, for those who may see the same", async () => {
  const lane = new Lane(1, { logs: [], zone: "UTC" }, () => {});
  const ask = (word: string, by: string, scope: Scope = ALL) =>
    lane.ask({ words: ["explain", "-o", "json", "--", word], scope, by });
  const [first, other, second, foreign] = await Promise.all([
    ask("greylisted", "anna"),
    ask("dns", "anna"),
    ask("greylisted", "bert"),
    ask("greylisted", "carl", { kind: "domains", domains: ["club.example"] }),
  ]);
  assert.match(first.out, /greylisted/);
  assert.equal(second, first);
  assert.equal(await ask("greylisted", "dora"), first);
  assert.notEqual(other, first);
  assert.notEqual(foreign, first);
  await lane.close();
});

test("who has gone waits no more, and others who wait for the same answer get it", async () => {
  const lane = new Lane(1, { logs: [], zone: "UTC" }, () => {});
  const gone = new AbortController();
  const words = ["explain", "-o", "json", "--", "greylisted"];
  const first = lane.ask({ words, scope: ALL, by: "anna", signal: gone.signal });
  const second = lane.ask({ words, scope: ALL, by: "bert" });
  gone.abort();
  await assert.rejects(first, /has gone/);
  assert.match((await second).out, /greylisted/);
  await lane.close();
});
