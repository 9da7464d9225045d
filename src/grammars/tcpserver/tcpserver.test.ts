/**
 * What the lines of tcpserver and its relatives say.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { agrees, keepsTheRules } from "../session/agreement.testing.ts";
import { BARE } from "../session/grammar.ts";
import { sessionSamples } from "../session/samples.testing.ts";
import { remoteEnd } from "./ends.ts";
import { tcpserver } from "./reader.ts";

const SAMPLES = [
  ...sessionSamples("servers-variants.log"),
  ...sessionSamples("smtpd-jms1.log"),
  ...sessionSamples("smtpd-recordio.log"),
];

keepsTheRules(tcpserver, SAMPLES);

function reads(line: string, expected: object | undefined, tag = ""): void {
  test(`reads ${JSON.stringify(line)}`, () => {
    assert.deepEqual(agrees(tcpserver, line, tag === "" ? BARE : { tag, pid: 1 }), expected);
  });
}

test("no line of tcpserver in the samples is unknown", () => {
  for (const line of SAMPLES) {
    const event = tcpserver.readPlainly(line, BARE);
    if (/^(?:tcp|ssl)server/.test(line)) assert.notEqual(event?.kind, "unknown", line);
    else assert.equal(event, undefined, line);
  }
});

const LOAD = { kind: "load", form: "status" };
reads("tcpserver: status: 1/40", { ...LOAD, used: 1, limit: 40 });
reads("tcpserver: status 1/30", { ...LOAD, used: 1, limit: 30 });
reads("tcpserver: status: 0/200/0", { ...LOAD, used: 0, limit: 200 });
reads("status: 1/40", { ...LOAD, used: 1, limit: 40 }, "tcpserver");
reads("status: 1/40", undefined, "smtpd");
reads("tcpserver: status: x/40", { kind: "unknown" });

reads("tcpserver: pid 26162 from 203.0.113.24", {
  kind: "opened",
  form: "opened",
  pid: 26162,
  ip: "203.0.113.24",
});
reads("tcpserver: pid 26162 from ::ffff:192.0.2.9\r", {
  kind: "opened",
  form: "opened",
  pid: 26162,
  ip: "192.0.2.9",
});

reads(
  "tcpserver: ok 26200 mx.example.org:192.0.2.10:587 home.example.net:203.0.113.57:ident?user:2001",
  {
    kind: "admitted",
    form: "ok",
    pid: 26200,
    ip: "203.0.113.57",
    local: { address: "192.0.2.10", name: "mx.example.org", port: 587 },
    client: { address: "203.0.113.57", name: "home.example.net", port: 2001 },
    ident: "ident?user",
  },
);
reads("tcpserver: ok 77 mx.example.org:2001:db8::25:25 client.example.net:2001:db8:1::9::51234", {
  kind: "admitted",
  form: "ok",
  pid: 77,
  ip: "2001:db8:1::9",
  local: { address: "2001:db8::25", name: "mx.example.org", port: 25 },
  client: { address: "2001:db8:1::9", name: "client.example.net", port: 51234 },
});
reads("tcpserver: deny 26163 :::ffff:192.0.2.10:25 :::ffff:203.0.113.99::4232", {
  kind: "denied",
  form: "deny",
  pid: 26163,
  ip: "203.0.113.99",
  local: { address: "192.0.2.10", port: 25 },
  client: { address: "203.0.113.99", port: 4232 },
});
reads(
  "tcpserver: ok 301 mx.example.org[192.0.2.10]25 mail.example.com[198.51.100.8]:40020:maxperip=25",
  {
    kind: "admitted",
    form: "indimail-ok",
    pid: 301,
    ip: "198.51.100.8",
    local: { address: "192.0.2.10", name: "mx.example.org", port: 25 },
    client: { address: "198.51.100.8", name: "mail.example.com", port: 40020 },
  },
);

const END = { kind: "closed", form: "end", pid: 9 };
reads("tcpserver: end 9 status 0", { ...END, exit: 0 });
reads("tcpserver: end 9 status 256", { ...END, exit: 1 });
reads("tcpserver: end 9 status 25600", { ...END, exit: 100 });
reads("tcpserver: end 9 status 28416", { ...END, exit: 111 });
reads("tcpserver: end 9 status 15", { ...END, signal: 15 });
reads("tcpserver: end 9 status 134", { ...END, signal: 6 });
reads("tcpserver: end 9 status", { kind: "unknown" });
reads("sslhandle: done 90", { kind: "closed", form: "done", pid: 90 });

reads("sslserver: ssl 80 accept TLSv1.3:TLS_AES_256_GCM_SHA384", {
  kind: "step",
  form: "ssl-accept",
  step: "tls",
  verdict: "accepted",
  pid: 80,
  tls: "TLSv1.3 TLS_AES_256_GCM_SHA384",
});
reads("sslserver: warning: dropping SSL connection, unable to accept SSL: protocol error", {
  kind: "step",
  form: "tls-failed",
  step: "tls",
  verdict: "refused",
  rule: "tls-failure",
  text: "unable to accept SSL: protocol error",
});

test("both wordings of a fatal error tell the same", () => {
  const text = "unable to bind: address already used";
  const expected = { kind: "service", form: "fatal", what: "trouble", text };
  assert.deepEqual(tcpserver.readPlainly(`tcpserver: fatal: ${text}`, BARE), expected);
  assert.deepEqual(tcpserver.readPlainly(`tcpserver: fatal: (111) ${text}`, BARE), expected);
});

// What strangers may write

test("an ident with colons lengthens no IPv4 address", () => {
  assert.deepEqual(remoteEnd("h.example.net:203.0.113.9:192.0.2.1:x:51234"), {
    client: { address: "203.0.113.9", name: "h.example.net", port: 51234 },
    ident: "192.0.2.1:x",
  });
});

test("a name with colons is kept apart from the address where the address is an address", () => {
  assert.deepEqual(remoteEnd("evil:name:203.0.113.9::51234"), {
    client: { address: "203.0.113.9", name: "evil:name", port: 51234 },
    ident: "",
  });
});

test("without name and ident an address may end in colons", () => {
  assert.deepEqual(remoteEnd(":2001:db8::::51234").client.address, "2001:db8::");
});
