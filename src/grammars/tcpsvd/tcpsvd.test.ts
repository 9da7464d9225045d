/**
 * What the lines of tcpsvd and sslsvd say.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { agrees, keepsTheRules } from "../session/agreement.testing.ts";
import { BARE } from "../session/grammar.ts";
import { sessionSamples } from "../session/samples.testing.ts";
import { tcpsvd } from "./reader.ts";

const SAMPLES = sessionSamples("servers-variants.log");

keepsTheRules(tcpsvd, SAMPLES);

function reads(line: string, expected: object | undefined): void {
  test(`reads ${JSON.stringify(line)}`, () => {
    assert.deepEqual(agrees(tcpsvd, line, BARE), expected);
  });
}

test("no line of tcpsvd in the samples is unknown", () => {
  for (const line of SAMPLES) {
    const event = tcpsvd.readPlainly(line, BARE);
    if (line.startsWith("tcpsvd")) assert.notEqual(event?.kind, "unknown", line);
    else assert.equal(event, undefined, line);
  }
});

reads("tcpsvd: info: status 1/30", { kind: "load", form: "status", used: 1, limit: 30 });
reads("tcpsvd: info: pid 90 from 198.51.100.7", {
  kind: "opened",
  form: "opened",
  pid: 90,
  ip: "198.51.100.7",
});
reads("tcpsvd: info: start 90 mx.example.org:192.0.2.10 :mail.example.com:198.51.100.7:40010", {
  kind: "admitted",
  form: "start",
  pid: 90,
  ip: "198.51.100.7",
  local: { address: "192.0.2.10", name: "mx.example.org" },
  client: { address: "198.51.100.7", name: "mail.example.com", port: 40010 },
});
reads("tcpsvd: info: start 92 :2001:db8::25 ::2001:db8:1::9:51234", {
  kind: "admitted",
  form: "start",
  pid: 92,
  ip: "2001:db8:1::9",
  local: { address: "2001:db8::25" },
  client: { address: "2001:db8:1::9", port: 51234 },
});
reads(
  "tcpsvd: start 90 [2001:db8::25]:25-[2001:db8:1::9]:40010 (mx.example.org-mail.example.com)",
  {
    kind: "admitted",
    form: "busybox-start",
    pid: 90,
    ip: "2001:db8:1::9",
    local: { address: "2001:db8::25", port: 25 },
    client: { address: "2001:db8:1::9", port: 40010 },
  },
);
reads(
  "tcpsvd: info: deny 91 mx.example.org:192.0.2.10 :bad.example.net:203.0.113.99:40011 ./peers/203.0.113.99",
  {
    kind: "denied",
    form: "deny",
    pid: 91,
    ip: "203.0.113.99",
    local: { address: "192.0.2.10", name: "mx.example.org" },
    client: { address: "203.0.113.99", name: "bad.example.net", port: 40011 },
  },
);

test("an exit code is one, not a wait status", () => {
  const end = { kind: "closed", form: "end", pid: 90, exit: 1 };
  assert.deepEqual(tcpsvd.readPlainly("tcpsvd: info: end 90 exit 1", BARE), end);
});

reads("tcpsvd: end 90 signal 15", { kind: "closed", form: "end-signal", pid: 90, signal: 15 });
reads("tcpsvd: info: something new", { kind: "unknown" });
