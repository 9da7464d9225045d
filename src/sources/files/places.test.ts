/** Where logs are looked for if none is named, on a small copy of each kind of installation. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { commonPlaces, PLACES_LOOKED_AT, SERVICE_ROOTS, serviceLogs } from "./places.ts";

/** A root with these files; `a -> b` is a link. What is found in it, below it. */
function foundAmong(...paths: string[]): string[] {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "qtrail-places-")));
  try {
    for (const path of paths) {
      const [from = "", to] = path.split(" -> ");
      mkdirSync(dirname(join(root, from)), { recursive: true });
      if (to === undefined) writeFileSync(join(root, from), "a line\n");
      else symlinkSync(join(root, to), join(root, from));
    }
    return commonPlaces(root).map((found) => found.slice(root.length));
  } finally {
    rmSync(root, { recursive: true });
  }
}

for (const [installation, path] of [
  ["Life with qmail", "/var/log/qmail"],
  ["Life with qmail, smtpd", "/var/log/qmail/smtpd"],
  ["QMailToaster", "/var/log/qmail/send"],
  ["an older Life with qmail", "/var/log/qmail/qmail-send"],
  ["Debian's netqmail", "/var/log/qmail-send"],
  ["its smtpd", "/var/log/qmail-smtpd"],
  ["Mail::Toaster", "/var/log/mail/send"],
  ["IndiMail", "/var/log/svc/delivery.25"],
  ["jms1", "/service/qmail-send/log/main"],
  ["daemontools in /etc", "/etc/service/qmail-send/log/main"],
  ["daemontools in /var, or runit", "/var/service/qmail-smtpd/log/main"],
  ["s6", "/run/service/qmail-send/log/main"],
  ["runit's sources", "/etc/sv/qmail-send/log/main"],
  ["supervise", "/var/qmail/supervise/qmail-send/log/main"],
] as const) {
  test(`${installation}: ${path}`, () => {
    assert.deepEqual(foundAmong(`${path}/current`), [path]);
  });
}

test("a logger's directory without `current` is known by what it has finished", () => {
  const path = "/var/log/qmail/send";
  assert.deepEqual(foundAmong(`${path}/@4000000067891234abcdef01.s`), [path]);
});

test("a directory that links lead to is read once", () => {
  assert.deepEqual(
    foundAmong(
      "/var/qmail/supervise/qmail-send/log/main/current",
      "/service/qmail-send -> /var/qmail/supervise/qmail-send",
    ),
    ["/var/qmail/supervise/qmail-send/log/main"],
  );
});

test("the syslog is read where there is nothing else, under all of its names", () => {
  for (const path of [
    "/var/log/maillog",
    "/var/log/mail.log",
    "/var/log/mail",
    "/var/log/plesk/maillog",
  ])
    assert.deepEqual(foundAmong(path), [path]);
  assert.deepEqual(foundAmong("/var/log/maillog", "/var/log/qmail/send/current"), [
    "/var/log/qmail/send",
  ]);
});

test("name servers' logs are not qmail's", () => {
  assert.deepEqual(foundAmong("/service/dnscache/log/main/current"), []);
});

test("who converts logs looks where readers look for services", () => {
  assert.ok(SERVICE_ROOTS.every((root) => PLACES_LOOKED_AT.includes(`${root}/*/log/main`)));
  assert.deepEqual(serviceLogs(["/nowhere"]), []);
});
