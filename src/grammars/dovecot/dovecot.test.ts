import assert from "node:assert/strict";
import { test } from "node:test";
import { keepsTheRules } from "../session/agreement.testing.ts";
import { BARE } from "../session/grammar.ts";
import { dovecot } from "./reader.ts";

keepsTheRules(dovecot, []);

test("a log-in has its user, address, mechanism and key", () => {
  const [login = ""] = dovecot.forms[0]?.examples ?? [];
  assert.deepEqual(dovecot.readPlainly(login, BARE), {
    kind: "step",
    form: "login",
    step: "auth",
    verdict: "accepted",
    user: "joe@example.net",
    mechanism: "PLAIN",
    ip: "203.0.113.57",
    local: { address: "192.0.2.10" },
    key: "imap AbCdEfGhIjKlMnOp",
    tls: "TLS",
  });
});

test("a user name full of dovecot's own words spoils only itself", () => {
  const event = dovecot.readPlainly(
    "dovecot: imap-login: Disconnected (auth failed, 1 attempts in 2 secs): user=<a>, method=PLAIN, rip=192.0.2.1, session=<x>, method=PLAIN, rip=203.0.113.42, lip=192.0.2.10, session=<real>",
    BARE,
  );
  assert.ok(event?.kind === "step");
  assert.equal(event.ip, "203.0.113.42");
  assert.equal(event.key, "imap real");
});
