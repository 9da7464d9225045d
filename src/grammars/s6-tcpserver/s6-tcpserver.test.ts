/**
 * What the lines of s6-tcpserver say.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { agrees, keepsTheRules } from "../session/agreement.testing.ts";
import { BARE } from "../session/grammar.ts";
import { sessionSamples } from "../session/samples.testing.ts";
import { s6Tcpserver } from "./reader.ts";

keepsTheRules(s6Tcpserver, sessionSamples("servers-variants.log"));

function reads(line: string, expected: object | undefined): void {
  test(`reads ${JSON.stringify(line)}`, () => {
    assert.deepEqual(agrees(s6Tcpserver, line, BARE), expected);
  });
}

reads("s6-tcpserverd: info: accept 2001:db8:1::9_40011 pid 91 count 2/40", {
  kind: "admitted",
  form: "accept",
  pid: 91,
  ip: "2001:db8:1::9",
  client: { address: "2001:db8:1::9", port: 40011 },
});
reads("s6-tcpserver4d: info: allow 198.51.100.7:40010 pid 90 count 1/40", {
  kind: "admitted",
  form: "accept",
  pid: 90,
  ip: "198.51.100.7",
  client: { address: "198.51.100.7", port: 40010 },
});
reads("s6-tcpserverd: info: reject 203.0.113.99_40012 count 40/40", {
  kind: "step",
  form: "reject",
  step: "connect",
  verdict: "refused",
  rule: "connection-limit",
  ip: "203.0.113.99",
  port: 40012,
  text: "40/40 connections of this client",
});
reads("s6-tcpserverd: info: end pid 90 signal 15 count 0/40", {
  kind: "closed",
  form: "end-signal",
  pid: 90,
  signal: 15,
});
reads("tcpserver: end 90 status 0", undefined);
