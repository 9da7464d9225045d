/**
 * Which address people typed, by what is logged.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc, times } from "../../chance.testing.ts";
import { plainAddress, REWRITINGS, renamed } from "./plain-address.ts";
import type { RewritingName } from "./rewriting.ts";

for (const { name, examples } of REWRITINGS) {
  for (const { logged, plain, recipient } of examples)
    test(`${logged} is ${plain}`, () => {
      const channel = name === "virtual-domain" ? "local" : undefined;
      assert.deepEqual(plainAddress(logged, channel), {
        plain,
        rewritings: [name],
        ...(recipient && { recipient }),
      });
    });
}

function nests(logged: string, plain: string, ...rewritings: RewritingName[]): void {
  test(`${logged} is ${plain}, by ${rewritings.join(" of ")}`, () => {
    const found = plainAddress(logged, "local");
    assert.deepEqual([found?.plain, found?.rewritings], [plain, rewritings]);
  });
}

nests(
  "fwd.example-SRS0=HHHH=TT=example.net=prvs=8407575794=ann@fwd.example",
  "ann@example.net",
  "virtual-domain",
  "srs",
  "batv",
);
nests(
  "SRS0=HHHH=TT=lists.example.com=list-return-7-joe=example.org@fwd.example",
  "list@lists.example.com",
  "srs",
  "verp",
);
nests(
  "lists.example.com-list-return-7-joe=example.org@lists.example.com",
  "list@lists.example.com",
  "virtual-domain",
  "verp",
);
nests("prvs=8407575794=news-owner-joe=example.org@example.com", "news@example.com", "batv", "verp");
nests("example.com-example.com-joe@example.com", "example.com-joe@example.com", "virtual-domain");

/** Both channels, or neither: what stands there is what was typed, or cannot be told from it. */
function stays(address: string): void {
  test(`${JSON.stringify(address)} stays as logged`, () => {
    assert.equal(plainAddress(address), undefined);
    assert.equal(plainAddress(address, "local"), undefined);
  });
}

stays("");
stays("#@[]");
stays("joe");
stays("joe@example.com");
stays("john-joe@example.com");
stays("first.last-x@example.com");
stays("example.org-joe@example.com");
stays("com-joe@example.com");
stays("example.com-@example.com");
stays("list-return-7@lists.example.com");
stays("list-return-7-joe=example.org-extra@lists.example.com");
stays("list-return-7-joe=7.1@lists.example.com");
stays("joe+shop=example.org@example.com");
stays("a=b@example.com");
stays("SRS0=HHHH=TT=example.net@fwd.example");
stays("SRS0=HHHH=2026=example.net=ann@fwd.example");
stays("bounces+SRS=q8wZk=IX@example.onmicrosoft.com");
stays("prvs=0123abcdeg=joe@example.com");
stays("prvs=0123abcdef/4567abcdef@example.com");
stays("a-owner-owner-joe=example.org@lists.example.com");
stays("bounces-return-7-joe=example.org@lists.example.com");
stays("home-owner-return-7-joe=example.org@lists.example.com");

test("a virtual domain's word is looked for on the local channel alone", () => {
  assert.equal(plainAddress("example.com-joe@example.com"), undefined);
  assert.equal(plainAddress("example.com-joe@example.com", "remote"), undefined);
});

// What programs make of any address, read again

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(?:-[a-z0-9]{1,3})?$/);
const domain = fc
  .tuple(label, fc.constantFrom("example.com", "example.org", "sub.test"))
  .map(([first, rest]) => `${first}.${rest}`);
const piece = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9]{1,4}$/),
  fc.constantFrom("return", "owner", "bounces", "7", "SRS0", "prvs", "8407575794", "example.com"),
);
const mailbox = fc
  .array(fc.tuple(piece, fc.constantFrom("-", "+", "=", ".", "_", "")), {
    minLength: 1,
    maxLength: 5,
  })
  .map((pieces) => pieces.map(([text, sign], i) => (i === 0 ? text : sign + text)).join(""));
const typed = fc.tuple(mailbox, domain);
const sign = fc.constantFrom("=", "-", "+");

type Make = (mailbox: string, domain: string, other: string, signs: string) => string;

function rereads(what: string, make: Make, channel?: string): void {
  test(`any address that ${what} is read as that address, or as none`, () => {
    fc.assert(
      fc.property(typed, domain, sign, ([box, host], other, signs) => {
        const inner = plainAddress(`${box}@${host}`)?.plain ?? `${box}@${host}`;
        const found = plainAddress(make(box, host, other, signs), channel);
        assert.equal(found?.plain.toLowerCase() ?? inner.toLowerCase(), inner.toLowerCase());
        if (!/=/.test(box)) assert.ok(found, "is told");
      }),
      { numRuns: times(300, 20_000) },
    );
  });
}

rereads(
  "SRS has rewritten",
  (box, host, other, signs) => `SRS0${signs}aB3+=7Q=${host}=${box}@${other}`,
);
rereads(
  "SRS has rewritten twice",
  (box, host, other, signs) => `SRS1=x/Y1=first.example=${signs}aB3+=7Q=${host}=${box}@${other}`,
);
rereads("BATV has signed", (box, host) => `prvs=8407575794=${box}@${host}`);
rereads("is in a virtual domain", (box, host) => `${host}-${box}@${host}`, "local");

test("a list's sender that names any recipient is read as the list with that recipient, or as none", () => {
  fc.assert(
    fc.property(mailbox, typed, domain, ([...list], [box, host], other) => {
      const name = list.join("");
      const found = plainAddress(`${name}-return-12-${box}=${host}@${other}`);
      if (found?.rewritings[0] !== "verp") return;
      const inner = plainAddress(`${name}@${other}`)?.plain ?? `${name}@${other}`;
      assert.deepEqual([found.plain, found.recipient], [inner, `${box}@${host}`]);
    }),
    { numRuns: times(500, 20_000) },
  );
});

test("no address without a rewriting's signs has a plain form", () => {
  const ordinary = fc
    .array(fc.stringMatching(/^[a-z0-9._]{1,8}$/), { minLength: 1, maxLength: 4 })
    .chain((pieces) => fc.constantFrom("-", "+", ".", "=").map((between) => pieces.join(between)));
  fc.assert(
    fc.property(
      ordinary,
      domain,
      fc.constantFrom("local", "remote", undefined),
      (box, host, channel) => {
        assert.equal(plainAddress(`${box}@${host}`, channel), undefined);
      },
    ),
    { numRuns: times(500, 20_000) },
  );
});

test("other names in an address leave it what it was: the same rewritings, of the other name", () => {
  const other = (local: string, domain: string): string =>
    `x${[...`${local}@${domain}`.toLowerCase()].reduce((sum, one) => sum + one.charCodeAt(0), 0)}`;
  for (const { name, examples } of REWRITINGS)
    for (const { logged, plain } of examples) {
      const channel = name === "virtual-domain" ? "local" : undefined;
      const made = renamed(logged, other, channel);
      const [local = "", domain = ""] = plain.split("@");
      const kept = /^bounces?$/.test(local) ? local : other(local, domain);
      assert.deepEqual(
        [plainAddress(made, channel)?.plain, plainAddress(made, channel)?.rewritings],
        [`${kept}@${domain}`, [name]],
        made,
      );
      assert.doesNotMatch(made, /joe|ann\b|box|jean|news|info|sales|1234-ab/i);
    }
  assert.equal(
    renamed("joe=box+SRS@x.example", other),
    `${other("joe=box+SRS", "x.example")}@x.example`,
  );
  assert.equal(renamed("joe", other), other("joe", ""));
});
