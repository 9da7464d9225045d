import assert from "node:assert/strict";
import { test } from "node:test";
import { utc } from "../../time/zones.ts";
import type { Session } from "../../tracking/sessions/facts.ts";
import { networkTest } from "./networks.ts";
import { parseQuery } from "./query.ts";
import { sessionFinder } from "./sessions.ts";

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

const TIMES = { now: { seconds: 90_000, nanos: 0 }, zone: utc };

const asked = (query: string, session = SESSION): Session | undefined =>
  sessionFinder(parseQuery(query), TIMES)(session);

test("a session is found by each of its sides", () => {
  for (const query of [
    "",
    "ip:203.0.113.0/24",
    "name:vendor",
    "helo:VENDOR.example",
    "user:joe@",
    "from:orders@*",
    "to:<sales@shop.example>",
    "domain:shop.example",
    "domain:vendor.example",
    "verdict:deferred",
    "rule:unknown-user",
    "rule:greylist rule:spam",
    "service:smtp*",
    "host:mx1",
    "id:7q4k",
    "!from:someone to:sales",
    "since:@1000",
    "203.0.113.40 sales",
  ])
    assert.equal(asked(query), SESSION, query);
});

test("and is not found where one key does not hold", () => {
  for (const query of [
    "ip:203.0.114.0/24",
    "helo:other",
    "user:ann",
    "!from:orders",
    "!domain:shop.example",
    "verdict:refused",
    "rule:spam",
    "to:sales from:nobody",
    "until:@1000",
    "status:bounced",
  ])
    assert.equal(asked(query), undefined, query);
});

test("of several mails those are left that were asked for, with the recipients that were", () => {
  const mail = (sender: string, ...to: string[]) => ({
    sender,
    recipients: to.map((address) => ({ address })),
    scans: [],
  });
  const transactions = [
    mail("a@x.example", "b@y.example", "c@z.example"),
    mail("d@x.example", "b@y.example"),
    mail("a@x.example"),
  ];
  const mailsFor = (query: string): string[] | undefined =>
    asked(query, { ...SESSION, transactions })?.transactions.map(({ sender, recipients }) =>
      [sender, ...recipients.map(({ address }) => address)].join(" "),
    );
  assert.deepEqual(mailsFor("to:c@"), ["a@x.example c@z.example"]);
  assert.deepEqual(mailsFor("to:b@"), ["a@x.example b@y.example", "d@x.example b@y.example"]);
  assert.deepEqual(mailsFor("from:a@"), ["a@x.example b@y.example c@z.example", "a@x.example"]);
  assert.deepEqual(mailsFor("domain:z.example"), ["a@x.example c@z.example"]);
  assert.deepEqual(mailsFor("from:d@ domain:y.example"), ["d@x.example b@y.example"]);
  assert.equal(mailsFor("from:d@ to:c@"), undefined);
  assert.equal(asked("to:c@", { ...SESSION, transactions })?.client, SESSION.client);
});

test("a slip names what was meant", () => {
  assert.throws(() => parseQuery("rule:greylst"), { hint: "did you mean greylist?" });
  assert.throws(() => parseQuery("verdict:rejected"), { hint: "did you mean refused?" });
  assert.throws(() => parseQuery("ip:203.0.113.0/33"), /no address or network/);
  assert.throws(() => parseQuery("ip:mail.example.com"), /no address or network/);
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
