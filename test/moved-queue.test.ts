/**
 * A queue's log that moved from multilog to a syslog is one queue's.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { tellingOf } from "./sessions/reading.ts";

const MULTILOG = "corpus/real/run-a/send";
const SYSLOG = "corpus/real/run-a/syslog/mail.log.gz";
const AS_LOGGED = { logHost: "" };

for (const logHost of ["", "mail", "mx1"])
  test(`each message is one, those that were open at the move go on, where multilog's host is ${logHost || "not named"}`, async () => {
    const { messages, coverage } = await tellingOf([MULTILOG, SYSLOG], { logHost });
    const isOther = logHost === "mx1";
    assert.equal(messages.length, isOther ? 413 : 288 + 82);
    assert.deepEqual(coverage.surprises, isOther ? { adopted: 43 } : {});
    const instances = [...new Set(messages.map(({ queue }) => queue.instance))];
    assert.deepEqual(instances, isOther ? ["send", "qmail"] : ["send"]);
  });

test("ids are those of each log, whatever is read with it", async () => {
  const both = new Set(
    (await tellingOf([SYSLOG, MULTILOG], AS_LOGGED)).messages.map(({ id }) => id),
  );
  const before = (await tellingOf([MULTILOG], AS_LOGGED)).messages;
  const since = (await tellingOf([SYSLOG], AS_LOGGED)).messages;
  const whole = since.filter(({ incomplete }) => incomplete.length === 0);
  assert.ok(before.length === 288 && whole.length === 82);
  for (const { id } of [...before, ...whole]) assert.ok(both.has(id), id);
});

test("all of a machine's logs named by their directory: three copies of the syslog are one", async () => {
  const { messages, coverage } = await tellingOf(["corpus/real/run-a"], AS_LOGGED);
  assert.equal(messages.length, 288 + 82);
  assert.deepEqual([coverage.surprises, coverage.troubles], [{}, []]);
});
