/**
 * What lines of qmail-send mean, read by the plain reader and by the fast one.
 *
 * That both agree on any line is tested in agreement.test.ts.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { FORMS } from "./forms.ts";
import { readPlainly } from "./plain.ts";
import { readSend } from "./reader.ts";

function reads(line: string, expected: object): void {
  test(`reads ${JSON.stringify(line)}`, () => {
    const bytes = Buffer.from(line);
    assert.deepEqual(readSend(bytes, 0, bytes.length), { queue: "", ...expected });
    assert.deepEqual(readPlainly(line), { queue: "", ...expected });
  });
}

const UNKNOWN = { kind: "unknown" };

for (const [position, form] of FORMS.entries()) {
  test(`${form.name}: each example fits this form first`, () => {
    for (const line of form.examples) {
      const first = FORMS.findIndex(({ pattern }) => pattern.test(line));
      assert.equal(FORMS[first]?.name, form.name, line);
      assert.equal(first, position);
      const event = readPlainly(line);
      assert.notEqual(event.kind, "unknown", line);
      if ("form" in event) assert.equal(event.form, form.name);
    }
  });
}

test("names of forms are unique, and every form has words for everything", () => {
  assert.equal(new Set(FORMS.map(({ name }) => name)).size, FORMS.length);
  for (const { name, means, source, fields, advice } of FORMS) {
    assert.ok(means.endsWith("."), name);
    assert.ok(source !== "", name);
    for (const about of Object.values(fields)) assert.notEqual(about, "", name);
    if (name.startsWith("alert-")) assert.ok(advice, `${name}: an alert says what to do`);
  }
});

// A message's life

reads("new msg 93869", { kind: "message-new", msg: 93869 });
reads("new msg 93869\r", { kind: "message-new", msg: 93869 });
reads("new msg 77001234567", { kind: "message-new", msg: 77001234567 });
reads("new msg 9007199254740993", { kind: "message-new", msg: 9007199254740993n });
reads("new msg 18446744073709551615", { kind: "message-new", msg: 18446744073709551615n });
reads("new msg 100000000000000000000000", UNKNOWN);
reads("new msg 5x", UNKNOWN);
reads("new msg ", UNKNOWN);
reads("new msg", UNKNOWN);
reads("new msg 5 queue1", { queue: "queue1", kind: "message-new", msg: 5 });
reads("new msg 5 queue1 more", UNKNOWN);

const INFO = { kind: "message-info", msg: 9, bytes: 7, qp: 5, uid: 6 };
reads("info msg 9: bytes 7 from <a@example.com> qp 5 uid 6", { ...INFO, sender: "a@example.com" });
reads("info msg 9: bytes 7 from <> qp 5 uid 6", { ...INFO, sender: "" });
reads("info msg 9: bytes 7 from <#@[]> qp 5 uid 6", { ...INFO, sender: "#@[]" });
reads("info msg 9: bytes 7 from <a>_qp_1_uid_0>@x> qp 5 uid 6", {
  ...INFO,
  sender: "a>_qp_1_uid_0>@x",
});
reads("info msg 9: bytes 7 from <a> qp 1 uid 0> qp 5 uid 6", { ...INFO, sender: "a> qp 1 uid 0" });
reads("info msg 9: bytes 7 from <a@x> qp 5 uid 6 queue1", {
  ...INFO,
  queue: "queue1",
  sender: "a@x",
});
reads("info msg 9: bytes 7 from <a@x> qp 5 uid", UNKNOWN);
reads("info msg 9: bytes -7 from <a@x> qp 5 uid 6", UNKNOWN);
reads("info msg 9: bytes 7777777777777777 from <a@x> qp 5 uid 6", UNKNOWN);

const STARTED = { kind: "delivery-started", delivery: 3, msg: 9, channel: "remote" };
reads("starting delivery 3: msg 9 to remote a@x", { ...STARTED, recipient: "a@x" });
reads("starting delivery 3: msg 9 to suppl0 a@x", {
  ...STARTED,
  channel: "suppl0",
  recipient: "a@x",
});
reads("starting delivery 3.q1: msg 9 to remote a@x queue1", {
  ...STARTED,
  queue: "queue1",
  recipient: "a@x",
});
reads("starting delivery 3: msg 9 to remote ", UNKNOWN);
reads("starting delivery 3: msg 9 to a@x", UNKNOWN);

const ENDED = { kind: "delivery-ended", delivery: 7, outcome: "success" };
reads("delivery 7: success: did_1+0+0/", { ...ENDED, report: "did_1+0+0/" });
reads("delivery 7: success: ", { ...ENDED, report: "" });
reads("delivery 7: success:", { ...ENDED, report: "" });
reads("delivery 7: success: \r", { ...ENDED, report: "" });
reads("delivery 7: success: did_0+0+1/ queue1", {
  ...ENDED,
  queue: "queue1",
  report: "did_0+0+1/",
});
reads("delivery 7: success:  queue1", { ...ENDED, queue: "queue1", report: "" });
reads("delivery 7: success: queue1", { ...ENDED, report: "queue1" });
reads("delivery 7: success: a report of words", { ...ENDED, report: "a report of words" });
reads("delivery 7.q1: failure: x/ queue1", {
  ...ENDED,
  queue: "queue1",
  outcome: "failure",
  report: "x/",
});
reads("delivery 7: successful: did_1+0+0/", UNKNOWN);
reads("delivery seven: success: did_1+0+0/", UNKNOWN);
reads("delivery 7: report mangled, will defer", { kind: "delivery-mangled", delivery: 7 });
reads("delivery 2: log: Trying_cluster_host", {
  kind: "delivery-log",
  delivery: 2,
  text: "Trying_cluster_host",
});

reads("bounce msg 5 qp 8", { kind: "bounce-sent", msg: 5, qp: 8 });
reads("triple bounce: discarding bounce/5", { kind: "bounce-discarded", msg: 5, which: "triple" });
reads("double bounce: discarding bounce/5", { kind: "bounce-discarded", msg: 5, which: "double" });
reads("end msg 5", { kind: "message-ended", msg: 5 });
reads("end msg 5 qmail-send: queue2", { queue: "queue2", kind: "message-ended", msg: 5 });
reads("end msg", UNKNOWN);

// The daemon

const slots = (channel: string, used: number, limit: number, held = false) => ({
  channel,
  used,
  limit,
  held,
});
reads("status: local 1/10 remote 0/20", {
  kind: "status",
  slots: [slots("local", 1, 10), slots("remote", 0, 20)],
  exitasap: false,
});
reads("status: local 0/10 remote 0/20 suppl0 1/20 exitasap", {
  kind: "status",
  slots: [slots("local", 0, 10), slots("remote", 0, 20), slots("suppl0", 1, 20)],
  exitasap: true,
});
reads("status: local 0/10 (held) remote 0/20 queue1 exitasap", {
  queue: "queue1",
  kind: "status",
  slots: [slots("local", 0, 10, true), slots("remote", 0, 20)],
  exitasap: true,
});
reads("status: local 0/10 remote", UNKNOWN);
reads("status: local 0/10 exitasap", UNKNOWN);
reads("status: ", UNKNOWN);
reads("status: exiting", { kind: "daemon", what: "exiting", text: "status: exiting" });
reads("info: qmail-send: pid 310: queue/queue1: ratelimit=OFF", {
  queue: "queue1",
  kind: "daemon",
  what: "started",
  text: "info: qmail-send: pid 310: queue/queue1: ratelimit=OFF",
});
reads(" queue1status: local 0/10 remote 0/20 queue1", {
  queue: "queue1",
  kind: "status",
  slots: [slots("local", 0, 10), slots("remote", 0, 20)],
  exitasap: false,
});
reads("local: <> b@example.org 100926031 400 bytes queue2 opendir mode", {
  queue: "queue2",
  kind: "recipient-announced",
  msg: 100926031,
  channel: "local",
  sender: "",
  recipient: "b@example.org",
});
reads("remote: a@example.org b@example.org 400 queue2", {
  queue: "queue2",
  kind: "recipient-announced",
  msg: undefined,
  channel: "remote",
  sender: "a@example.org",
  recipient: "b@example.org",
});

// Trouble

reads("warning: unable to stat mess/13/5004", {
  kind: "warning",
  form: "warning-unable-to-stat",
  msg: 5004,
  text: "unable to stat mess/13/5004",
});
reads("warn: todo-proc: queue1: unable to stat todo/3/70: No such file or directory", {
  queue: "queue1",
  kind: "warning",
  form: "warning-unable-to-stat",
  msg: 70,
  text: "todo-proc: queue1: unable to stat todo/3/70: No such file or directory",
});
reads("alert: unable to opendir mess/3, sleeping...", {
  kind: "alert",
  form: "alert-unable-to-opendir",
  msg: undefined,
  text: "unable to opendir mess/3, sleeping...",
});
reads("warning: something new", {
  kind: "warning",
  form: "warning-other",
  msg: undefined,
  text: "something new",
});

// eQmail writes its name before each line

reads("qmail-send: notice: new msg 5", { kind: "message-new", msg: 5 });
reads("qmail-send: info: msg 9: bytes 7 from <a@x> qp 5 uid 6", { ...INFO, sender: "a@x" });
reads("WHO: alert: lost spawn connection! dying...", {
  kind: "alert",
  form: "alert-lost-spawn",
  msg: undefined,
  text: "lost spawn connection! dying...",
});

// Other programs' lines

reads("tcpserver: status: 1/40", UNKNOWN);
reads("", UNKNOWN);
reads("starting deliv", UNKNOWN);
