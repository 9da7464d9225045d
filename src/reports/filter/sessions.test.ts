import assert from "node:assert/strict";
import { test } from "node:test";
import type { Session } from "../../tracking/sessions/facts.ts";
import { networkTest } from "./addresses.ts";
import { type SessionKey, type SessionSearch, sessionMatcher } from "./sessions.ts";

const SESSION: Session = {
  id: "7q4kabcd1234",
  host: "mx1",
  service: "smtpd",
  client: { address: "203.0.113.40", name: "mail.vendor.example" },
  local: {},
  started: { seconds: 1000, nanos: 0 },
  verdict: "deferred",
  rule: "greylist",
  helo: "vendor.example",
  auth: [{ ok: false, user: "Joe@example.net" }],
  decisions: [],
  transactions: [
    {
      sender: "orders@vendor.example",
      recipients: [{ address: "sales@shop.example", verdict: "refused", rule: "unknown-user" }],
      scans: [],
    },
  ],
  messages: [],
  incomplete: [],
};

function isFound(given: Partial<SessionSearch>): boolean {
  const keys: Record<SessionKey, string[]> = {
    ip: [],
    name: [],
    helo: [],
    user: [],
    from: [],
    to: [],
    verdict: [],
    rule: [],
    service: [],
    host: [],
    id: [],
  };
  return sessionMatcher({ ...keys, period: {}, caseSensitive: false, ...given })(SESSION);
}

test("a session is found by each of its sides", () => {
  for (const given of [
    {},
    { ip: ["203.0.113.0/24"] },
    { name: ["vendor"] },
    { helo: ["VENDOR.example"] },
    { user: ["joe@"] },
    { from: ["orders@*"] },
    { to: ["<sales@shop.example>"] },
    { verdict: ["deferred"] },
    { rule: ["unknown-user"] },
    { rule: ["greylist", "spam"] },
    { service: ["smtp*"] },
    { id: ["7q4k"] },
    { from: ["!someone"], to: ["sales"] },
    { period: { from: { seconds: 1000, nanos: 0 } } },
  ])
    assert.ok(isFound(given), JSON.stringify(given));
});

test("and is not found where one key does not hold", () => {
  for (const given of [
    { ip: ["203.0.114.0/24"] },
    { helo: ["other"] },
    { user: ["ann"] },
    { from: ["!orders"] },
    { verdict: ["refused"] },
    { rule: ["spam"] },
    { to: ["sales"], from: ["nobody"] },
    { period: { to: { seconds: 1000, nanos: 0 } } },
  ])
    assert.ok(!isFound(given), JSON.stringify(given));
});

test("a slip names what was meant", () => {
  assert.throws(() => isFound({ rule: ["greylst"] }), { hint: "did you mean greylist?" });
  assert.throws(() => isFound({ ip: ["203.0.113.0/33"] }), /no address or network/);
  assert.throws(() => isFound({ ip: ["mail.example.com"] }), /no address or network/);
});

test("networks hold their addresses, IPv4 and IPv6", () => {
  const holds: [string, string, boolean][] = [
    ["192.0.2.9", "192.0.2.9", true],
    ["192.0.2.9", "192.0.2.90", false],
    ["192.0.2.128/25", "192.0.2.129", true],
    ["192.0.2.128/25", "192.0.2.127", false],
    ["0.0.0.0/0", "203.0.113.1", true],
    ["0.0.0.0/0", "2001:db8::1", false],
    ["2001:db8::/32", "2001:db8:1::9", true],
    ["2001:db8::/32", "2001:db9::9", false],
    ["2001:db8::1", "2001:0db8:0:0:0:0:0:1", true],
    ["192.0.2.9", "::ffff:192.0.2.9", true],
  ];
  for (const [network, address, expected] of holds)
    assert.equal(networkTest(network)(address), expected, `${address} in ${network}`);
});
