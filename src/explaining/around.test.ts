/**
 * What the log around a delivery says of its causes, and where it says nothing.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { DeliveryNumber } from "../grammars/qmail-send/event.ts";
import { readPlainly } from "../grammars/qmail-send/plain.ts";
import { Around, type FoundAround, lookedAround, weighed } from "./around.ts";
import type { UsualCause } from "./reason-causes.ts";

const OK = "success: 192.0.2.7_accepted_message./Remote_host_said:_250_ok/";
const DNS = "deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/";
const CAUSES: UsualCause[] = [
  { cause: "the resolver", shows: "here" },
  { cause: "their servers", shows: "there" },
  { cause: "a patch" },
];

/** Deliveries in turn, one a second: to whom, on which channel, and how each ended. The first is asked about. */
function around(deliveries: [address: string, ended: string, channel?: string][]): FoundAround {
  const at = { seconds: 1_795_000_000, nanos: 0 };
  const report = DNS.slice("deferral: ".length);
  const asked = { at, delivery: 1 as DeliveryNumber, report, reason: "dns-failure" as const };
  const counted = new Around(asked);
  deliveries.forEach(([address, ended, channel = "remote"], i) => {
    const number = i + 1;
    const moment = { ...at, seconds: at.seconds + i };
    const started = `starting delivery ${number}: msg ${number} to ${channel} ${address}`;
    counted.add(readPlainly(started), moment, "mx");
    counted.add(readPlainly(`delivery ${number}: ${ended}`), moment, "mx");
  });
  return counted.found;
}

const others = (ended: string, channel = "remote") =>
  ["a", "b", "c", "d", "e"].map((name): [string, string, string] => [
    `joe@${name}.example`,
    ended,
    channel,
  ]);
const told = (found: FoundAround) => weighed(CAUSES, found).map(({ inLog }) => inLog);

test("one domain of several, of which the others took mail: it is not this host", () => {
  assert.deepEqual(told(around([["ann@silent.test", DNS], ...others(OK)])), [
    "in your log: 1 of 6 domains, so no",
    "in your log only this domain, so more likely",
    undefined,
  ]);
});

test("most domains fail alike: it is not that domain", () => {
  assert.deepEqual(told(around([["ann@silent.test", DNS], ...others(DNS)])), [
    "in your log: 6 of 6 domains, so likely",
    "in your log: 6 of 6 domains, so no",
    undefined,
  ]);
});

test("others that fail for other reasons speak for nothing", () => {
  const lost = "deferral: Connected_to_192.0.2.7_but_connection_died._(#4.4.2)/";
  assert.deepEqual(told(around([["ann@silent.test", DNS], ...others(lost)])), [
    "in your log: 1 of 6 domains",
    undefined,
    undefined,
  ]);
});

test("local deliveries say nothing of the network", () => {
  const found = around([["ann@silent.test", DNS], ...others(OK, "local")]);
  assert.deepEqual(told(found), [undefined, undefined, undefined]);
  assert.match(lookedAround(found), /^In the hour .* for 1 domain .* too few /);
});

test("a log that does not hold the delivery says nothing, however much else it holds", () => {
  const found = around(others(OK));
  assert.deepEqual(told(found), [undefined, undefined, undefined]);
  assert.equal(
    lookedAround(found),
    "Your log does not hold this delivery, so it says nothing of these.",
  );
});
