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
    protocol: "imap",
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

test("failures of somebody who is not told count, as many as there were", () => {
  const read = (said: string): object | undefined => {
    const event = dovecot.readPlainly(`dovecot: imap-login: ${said}`, BARE);
    if (event?.kind !== "step") return event;
    const { step, verdict, rule, ip, user, tries } = event;
    return { step, verdict, rule, ip, user, tries };
  };
  const failed = { step: "auth", verdict: "refused", rule: "auth-failed", ip: "203.0.113.42" };
  const where = "rip=203.0.113.42, lip=192.0.2.10";
  const nobody = { ...failed, user: undefined, tries: undefined };
  assert.deepEqual(read(`Aborted login (tried to use disabled plaintext auth): ${where}`), nobody);
  assert.deepEqual(
    read(`Disconnected: Inactivity (tried to use disallowed plaintext auth): user=<>, ${where}`),
    nobody,
  );
  assert.deepEqual(read(`Disconnected (auth failed, 1 attempts): ${where}`), nobody);
  assert.deepEqual(
    read(`Disconnected (auth failed, 3 attempts in 9 secs): method=LOGIN, ${where}, TLS`),
    { ...nobody, tries: 3 },
  );
  assert.equal(
    (read(`Disconnected (no auth attempts in 0 secs): ${where}`) as { step: string }).step,
    "end",
  );
});

test("a password that dovecot shows is hidden", () => {
  const event = dovecot.readPlainly(
    "dovecot: auth: sql(joe,203.0.113.42): Password mismatch (given password: secret)",
    BARE,
  );
  assert.ok(event?.kind === "remark");
  assert.ok(!event.text.includes("secret"));
});
