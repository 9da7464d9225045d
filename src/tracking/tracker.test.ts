/**
 * What tracking concludes from short logs, rule by rule.
 *
 * Not tested here: real logs against their truth (test/truth.test.ts), composed samples
 * (test/samples.test.ts), saving and resuming at any line (test/cuts.test.ts).
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readPlainly } from "../grammars/qmail-send/plain.ts";
import type { Fact, Message, Run } from "./facts.ts";
import { seedOf } from "./id.ts";
import { newTracking, queueOf } from "./queue.ts";
import { finish, track } from "./tracker.ts";
import { keep } from "./views.ts";

/** The facts of a log in which a line comes each second; "12.5 text" sets the second. */
function factsOf(log: string): Fact[] {
  const tracking = newTracking();
  const facts: Fact[] = [];
  const emit = (fact: Fact) => facts.push(keep(fact));
  let now = 1_000_000;
  for (const row of log.trim().split("\n")) {
    const [, second, line] = /^\s*(?:([\d.]+) \| )?(.*)$/.exec(row) as unknown as [
      string,
      string?,
      string?,
    ];
    now = second === undefined ? now + 1 : 1_000_000 + Number(second);
    const event = readPlainly(line as string);
    assert.notEqual(event.kind, "unknown", line);
    const at = { seconds: Math.floor(now), nanos: Math.round((now % 1) * 1e9) };
    track(
      queueOf(tracking, { host: "", instance: event.queue }, seedOf("", event.queue)),
      event,
      at,
      emit,
    );
  }
  finish(tracking, emit);
  return facts;
}

function messagesOf(log: string): Message[] {
  return factsOf(log).flatMap((fact) => (fact.kind === "message" ? [fact.message] : []));
}

function runsOf(log: string): Run[] {
  return factsOf(log).flatMap((fact) => (fact.kind === "run" ? [fact.run] : []));
}

function surprisesOf(log: string): string[] {
  return factsOf(log).flatMap((fact) => (fact.kind === "surprise" ? [fact.surprise.name] : []));
}

function only<Value>(values: Value[]): Value {
  assert.equal(values.length, 1);
  return values[0] as Value;
}

/** `a@x: deferral success = delivered` for each recipient. */
function story(message: Message): string[] {
  return message.recipients.map(({ address, deliveries, fate }) => {
    const outcomes = deliveries.map(({ outcome }) => outcome ?? "open").join(" ");
    return `${address}: ${outcomes} = ${fate}`;
  });
}

const INFO = "info msg 5: bytes 100 from <a@x.example> qp 50 uid 82";

test("a message lives from new msg to end msg", () => {
  const message = only(
    messagesOf(`
      new msg 5
      ${INFO}
      starting delivery 1: msg 5 to local b@x.example
      delivery 1: success: did_1+0+0/
      end msg 5`),
  );
  assert.equal(message.state, "ended");
  assert.equal(message.sender, "a@x.example");
  assert.deepEqual([message.bytes, message.qp, message.uid], [100, 50, 82]);
  assert.deepEqual(story(message), ["b@x.example: success = delivered"]);
  assert.deepEqual(message.incomplete, []);
  assert.equal(message.ended?.seconds, 1_000_005);
});

test("a number used again is another message with another id", () => {
  const [first, second] = messagesOf(`
    1 | new msg 5
    1 | end msg 5
    1 | new msg 5
    1 | end msg 5`) as [Message, Message];
  assert.notEqual(first.id, second.id);
});

test("what waits at the end comes oldest first, though numbers are used again", () => {
  const messages = messagesOf(`
    starting delivery 1: msg 30 to local a@example.org
    new msg 9
    new msg 8
    new msg 7
    end msg 9
    new msg 20
    new msg 9
    end msg 8
    new msg 8`);
  const waiting = messages.slice(2).map(({ msg }) => msg);
  assert.deepEqual(waiting, [30, 7, 20, 9, 8]);
});

test("new msg and info msg again with the same words are the same message", () => {
  const log = `
    new msg 5
    ${INFO}
    starting delivery 1: msg 5 to local b@x.example
    new msg 5
    ${INFO}
    delivery 1: success: did_1+0+0/`;
  assert.deepEqual(story(only(messagesOf(log))), ["b@x.example: success = delivered"]);
  assert.deepEqual(surprisesOf(log), ["preprocessed-again"]);
});

test("new msg and info msg with other words end the old message unseen", () => {
  const log = `
    new msg 5
    ${INFO}
    starting delivery 1: msg 5 to local b@x.example
    delivery 1: deferral: busy/
    new msg 5
    info msg 5: bytes 7 from <c@x.example> qp 60 uid 82`;
  const [lost, fresh] = messagesOf(log) as [Message, Message];
  assert.equal(lost.state, "lost");
  assert.deepEqual(lost.incomplete, ["end", "outcome"]);
  assert.deepEqual(story(lost), ["b@x.example: deferral = unknown"]);
  assert.equal(fresh.sender, "c@x.example");
  assert.equal(fresh.born?.seconds, 1_000_005);
  assert.deepEqual(surprisesOf(log), ["lost-track"]);
});

test("a message first seen in the middle is adopted", () => {
  const log = `
    starting delivery 41: msg 5 to remote b@y.example
    delivery 41: success: 192.0.2.1_accepted_message./
    end msg 5`;
  const message = only(messagesOf(log));
  assert.deepEqual(message.incomplete, ["new", "info"]);
  assert.deepEqual(story(message), ["b@y.example: success = delivered"]);
  assert.deepEqual(surprisesOf(log), ["adopted"]);
});

test("a deferred recipient is the same one at the next try", () => {
  const message = only(
    messagesOf(`
      new msg 5
      ${INFO}
      starting delivery 1: msg 5 to remote b@y.example
      delivery 1: deferral: busy/
      starting delivery 2: msg 5 to remote b@y.example
      delivery 2: success: ok/`),
  );
  assert.deepEqual(story(message), ["b@y.example: deferral success = delivered"]);
  assert.equal(message.state, "queued");
});

test("an address named twice in one envelope is two recipients", () => {
  const message = only(
    messagesOf(`
      new msg 5
      starting delivery 1: msg 5 to remote b@y.example
      starting delivery 2: msg 5 to remote b@y.example
      delivery 2: success: ok/
      delivery 1: success: ok/
      starting delivery 3: msg 5 to remote b@y.example`),
  );
  assert.deepEqual(story(message), [
    "b@y.example: success = delivered",
    "b@y.example: success = delivered",
    "b@y.example: open = queued",
  ]);
});

test("a crash interrupts what runs; the message lives on under new numbers", () => {
  const log = `
    new msg 5
    ${INFO}
    starting delivery 7: msg 5 to remote b@y.example
    status: local 0/10 remote 1/20
    status: local 0/10 remote 0/20
    starting delivery 1: msg 5 to remote b@y.example
    delivery 1: success: ok/
    end msg 5
    status: exiting`;
  assert.deepEqual(story(only(messagesOf(log))), ["b@y.example: interrupted success = delivered"]);
  const runs = runsOf(log);
  assert.deepEqual(
    runs.map(({ run, end, interrupted }) => [run, end, interrupted]),
    [
      [1, "crash", 1],
      [2, "clean", 0],
    ],
  );
  assert.equal(runs[0]?.to?.seconds, 1_000_004);
  assert.equal(runs[1]?.from?.seconds, 1_000_005);
});

test("free slots and numbers that go on mean lost lines, not a restart", () => {
  const log = `
    new msg 5
    starting delivery 7: msg 5 to remote b@y.example
    status: local 0/10 remote 0/20
    starting delivery 9: msg 5 to remote c@y.example`;
  assert.deepEqual(story(only(messagesOf(log))), [
    "b@y.example: open = unknown",
    "c@y.example: open = queued",
  ]);
  assert.deepEqual(surprisesOf(log), ["outcome-lost", "delivery-gap"]);
  assert.deepEqual(
    runsOf(log).map(({ end }) => end),
    ["running"],
  );
});

test("a late line with a number left out before is no restart", () => {
  const log = `
    new msg 5
    starting delivery 7: msg 5 to remote b@y.example
    starting delivery 9: msg 5 to remote c@y.example
    starting delivery 8: msg 5 to remote d@y.example`;
  assert.equal(runsOf(log).length, 1);
});

test("a recipient done just before a crash and tried again is one recipient", () => {
  const message = only(
    messagesOf(`
      1 | new msg 5
      2 | starting delivery 7: msg 5 to remote b@y.example
      3 | delivery 7: success: ok/
      9 | status: local 0/10 remote 0/20
      9 | starting delivery 1: msg 5 to remote b@y.example
      9 | starting delivery 2: msg 5 to remote b@y.example`),
  );
  assert.deepEqual(story(message).length, 3, "six seconds before the crash it was another one");
  const again = only(
    messagesOf(`
      1 | new msg 5
      2 | starting delivery 7: msg 5 to remote b@y.example
      3 | delivery 7: success: ok/
      9 | starting delivery 1: msg 5 to remote b@y.example`),
  );
  assert.deepEqual(story(again), ["b@y.example: success open = delivered"]);
});

test("a result that could not be marked is delivered twice to one recipient", () => {
  const message = only(
    messagesOf(`
      new msg 5
      starting delivery 1: msg 5 to remote b@y.example
      delivery 1: success: ok/
      warning: trouble marking remote/5/5; message will be delivered twice!
      starting delivery 2: msg 5 to remote b@y.example
      delivery 2: success: ok/
      end msg 5`),
  );
  assert.deepEqual(story(message), ["b@y.example: success success = delivered"]);
});

test("a bounce is tied to its original, to the triple", () => {
  const [first, second, third] = messagesOf(`
    new msg 5
    info msg 5: bytes 100 from <a@x.example> qp 50 uid 82
    starting delivery 1: msg 5 to local no@x.example
    delivery 1: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
    bounce msg 5 qp 51
    end msg 5
    new msg 6
    info msg 6: bytes 200 from <> qp 51 uid 87
    starting delivery 2: msg 6 to remote a@x.example
    delivery 2: failure: no/
    bounce msg 6 qp 52
    end msg 6
    new msg 5
    info msg 5: bytes 300 from <#@[]> qp 52 uid 87
    starting delivery 3: msg 5 to local postmaster@x.example
    delivery 3: failure: user_is_over_quota/
    triple bounce: discarding bounce/5
    end msg 5`) as [Message, Message, Message];
  assert.deepEqual(first.bounce, { qp: 51, id: second.id });
  assert.deepEqual(second.bounceOf, { id: first.id });
  assert.deepEqual(second.bounce, { qp: 52, id: third.id });
  assert.deepEqual(third.bounceOf, { id: second.id });
  assert.equal(third.bounceDiscarded, "triple");
  assert.deepEqual(story(third), ["postmaster@x.example: failure = bounced"]);
});

test("a bounce may be queued before bounce msg is logged", () => {
  const messages = messagesOf(`
    new msg 5
    ${INFO}
    new msg 6
    info msg 6: bytes 200 from <> qp 51 uid 87
    bounce msg 5 qp 51
    end msg 5`);
  const original = messages.find(({ msg }) => msg === 5) as Message;
  const bounce = messages.find(({ msg }) => msg === 6) as Message;
  assert.deepEqual(original.bounce, { qp: 51, id: bounce.id });
  assert.deepEqual(bounce.bounceOf, { id: original.id });
});

test("a message with the bounce's qp but a sender of its own is no bounce", () => {
  const [original] = messagesOf(`
    new msg 5
    ${INFO}
    bounce msg 5 qp 51
    end msg 5
    new msg 6
    info msg 6: bytes 200 from <c@x.example> qp 51 uid 82`) as [Message];
  assert.deepEqual(original.bounce, { qp: 51 });
});

test("a forward is tied to its copy, whichever line came first", () => {
  for (const log of [
    `new msg 5
     ${INFO}
     starting delivery 1: msg 5 to local b@x.example
     delivery 1: success: did_0+1+0/qp_60/
     new msg 6
     info msg 6: bytes 200 from <a@x.example> qp 60 uid 3000`,
    `new msg 5
     ${INFO}
     starting delivery 1: msg 5 to local b@x.example
     new msg 6
     info msg 6: bytes 200 from <a@x.example> qp 60 uid 3000
     delivery 1: success: did_0+1+0/qp_60/`,
  ]) {
    const [original, copy] = messagesOf(log) as [Message, Message];
    assert.deepEqual(original.forwards, [{ qp: 60, id: copy.id }]);
    assert.deepEqual(copy.forwardOf, { id: original.id });
  }
});

test("a remote server's answer that looks like a forward is none", () => {
  const message = only(
    messagesOf(`
      new msg 5
      starting delivery 1: msg 5 to remote b@y.example
      delivery 1: success: 192.0.2.1_accepted_message./Remote_host_said:_250_did_0+1+0/qp_60/`),
  );
  assert.deepEqual(message.forwards, []);
});

test("a failure after the lifetime is expired, an idle .qmail discards", () => {
  const message = only(
    messagesOf(`
      new msg 5
      starting delivery 1: msg 5 to remote b@y.example
      starting delivery 2: msg 5 to local c@x.example
      starting delivery 3: msg 5 to local @x.example
      starting delivery 4: msg 5 to local d@x.example
      delivery 1: failure: busy/I'm_not_going_to_try_again;_this_message_has_been_in_the_queue_too_long./
      delivery 2: success: did_0+0+0/
      delivery 3: success:
      delivery 4: success: `),
  );
  assert.deepEqual(
    message.recipients.map(({ fate }) => fate),
    ["expired", "discarded", "discarded", "delivered"],
  );
});

test("end msg again after an unlink warning is no second message", () => {
  const log = `
    new msg 5
    end msg 5
    warning: unable to unlink info/5/5; will try again later
    end msg 5`;
  assert.equal(messagesOf(log).length, 1);
  assert.deepEqual(surprisesOf(log), ["ended-twice"]);
});

test("an outcome without a start is counted with its outcome", () => {
  const facts = factsOf("delivery 9: success: ok/");
  const surprise = facts.find((fact) => fact.kind === "surprise");
  assert.deepEqual(surprise?.kind === "surprise" && surprise.surprise.outcome, "success");
});

test("a lost helper interrupts its deliveries though qmail-send ends in order", () => {
  const log = `
    new msg 5
    starting delivery 1: msg 5 to remote b@y.example
    alert: oh no! lost spawn connection! dying...
    status: local 0/10 remote 1/20 exitasap`;
  assert.deepEqual(story(only(messagesOf(log))), ["b@y.example: interrupted = deferred"]);
  assert.deepEqual(
    runsOf(log).map(({ end }) => end),
    ["stopping"],
  );
});

test("a failed start is an alert and no run", () => {
  const log = `
    status: exiting
    alert: cannot start: qmail-send is already running`;
  assert.equal(runsOf(log).length, 1);
  assert.equal(factsOf(log).filter((fact) => fact.kind === "notice").length, 1);
});

test("IndiMail's queues keep their numbers apart", () => {
  const messages = messagesOf(`
    new msg 5 queue1
    new msg 5 queue2
    starting delivery 1: msg 5 to local a@x.example queue1
    starting delivery 1: msg 5 to local b@x.example queue2
    delivery 1: success: ok/ queue2
    delivery 1: failure: no/ queue1`);
  assert.deepEqual(messages.map((message) => story(message)[0]).sort(), [
    "a@x.example: failure = bounced",
    "b@x.example: success = delivered",
  ]);
});
