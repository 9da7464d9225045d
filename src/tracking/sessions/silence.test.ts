/**
 * What is not heard for too long is over at that moment, whatever else was in the log meanwhile.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { SessionEvent } from "../../grammars/session/event.ts";
import type { Instant } from "../../time/instant.ts";
import type { Session } from "./facts.ts";
import { newSessionHost } from "./state.ts";
import { finishSessions, trackSession } from "./tracker.ts";

const HOUR = 3600;
const OPENED = { kind: "opened", form: "opened", ip: "192.0.2.1" } as const;
const CLOSED = { kind: "closed", form: "end", exit: 0 } as const;
const SAID = { kind: "recorded", form: "line", continues: false, eof: false } as const;

type Timed = [seconds: number, event: SessionEvent];

function sessionsOf(...events: Timed[]): Session[] {
  const host = newSessionHost("mx");
  const found: Session[] = [];
  const emit = (fact: { kind: string; session?: Session }): void => {
    if (fact.session) found.push(fact.session);
  };
  for (const [seconds, event] of events)
    trackSession(host, "smtpd", event, { seconds, nanos: 0 } as Instant, emit);
  finishSessions(host, emit);
  return found;
}

function said(pid: number, text: string): SessionEvent {
  return { ...SAID, pid, by: "server", text };
}

test("a recorder's last line counts to two seconds after the end, and then is another's", () => {
  const begun: Timed[] = [
    [10, { ...OPENED, pid: 1 }],
    [10, { ...OPENED, pid: 2 }],
    [11, { ...CLOSED, pid: 1 }],
    [11, { ...CLOSED, pid: 2 }],
  ];
  assert.equal(sessionsOf(...begun, [13, said(2, "221 bye")]).length, 2);
  // The session that ended before is not over yet, for its recorder was slower.
  const kept = sessionsOf(...begun, [13, said(1, "221 bye")], [14, said(2, "220 mx")]);
  assert.deepEqual(
    kept.map(({ pid, incomplete }) => [pid, incomplete]),
    [
      [1, []],
      [2, []],
      [2, ["start", "end"]],
    ],
  );
});

test("what was over when time steps back stays so", () => {
  const begun: Timed[] = [
    [10, { ...OPENED, pid: 1 }],
    [10, { ...OPENED, pid: 2 }],
    [11, { ...CLOSED, pid: 1 }],
    [12, { ...CLOSED, pid: 2 }],
    [13, said(1, "221 bye")],
    [15, { ...OPENED, pid: 3 }],
  ];
  assert.equal(sessionsOf(...begun, [12, said(2, "221 bye")]).length, 4);
  assert.equal(sessionsOf(...begun.slice(0, -1), [12, said(2, "221 bye")]).length, 2);
});

test("after six hours without a line a pid is another session's", () => {
  const begun: Timed[] = [
    [0, { ...OPENED, pid: 1 }],
    [0, said(1, "220 mx")],
  ];
  assert.equal(sessionsOf(...begun, [6 * HOUR, said(1, "421 bye")]).length, 1);
  const parted = sessionsOf(...begun, [6 * HOUR + 1, said(1, "421 bye")]);
  assert.deepEqual(
    parted.map(({ incomplete }) => incomplete),
    [["end"], ["start", "end"]],
  );
});

test("after a minute a client without a pid has come again", () => {
  const key = { ip: "192.0.2.1", kind: "step", form: "helo", step: "helo", helo: "mail" } as const;
  assert.equal(sessionsOf([0, key], [60, key]).length, 1);
  assert.equal(sessionsOf([0, key], [61, key]).length, 2);
});

test("a line of a message, six hours late, is no line of that message", () => {
  const begun: Timed[] = [
    [0, { ...OPENED, pid: 1 }],
    [0, said(1, "220 mx")],
    [0, { ...SAID, pid: 1, by: "client", text: "DATA" }],
    [0, said(1, "354 go on")],
  ];
  const line = { ...SAID, pid: 1, by: "client", text: "abc" } as const;
  assert.equal(sessionsOf(...begun, [6 * HOUR, line]).length, 1);
  assert.equal(sessionsOf(...begun, [6 * HOUR + 1, line]).length, 2);
});
