/**
 * `qtrail doctor` as it is typed: what it prints, and how it ends.
 *
 * Not tested here: what is said of which set-up (systems.test.ts, src/machine).
 */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { qtrail } from "../src/cli/in-this-process.testing.ts";

const root = mkdtempSync(join(tmpdir(), "qtrail-doctor-"));
after(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

write("var/qmail/control/me", "mx1.example.net\n");
write("service/qmail-send/run", "#!/bin/sh\nexec qmail-start ./Maildir/\n");
write(
  "service/qmail-send/log/run",
  "#!/bin/sh\nexec setuidgid qmaill multilog t s1000000 n20 ./main\n",
);
write(
  "service/qmail-send/log/main/current",
  "@400000006b008405063e0b9c new msg 100000\n@400000006b008405163e0b9c end msg 100000\n",
);

async function doctor(...args: string[]): Promise<{ status: number; out: string; said: string }> {
  const given = ["doctor", "--root", root, "--now", "2026-11-20T17:31:40Z", ...args];
  const { status, stdout, stderr } = await qtrail(given);
  return { status, out: stdout, said: stderr };
}

test("its table has a line for each service, then what is wrong", async () => {
  const { status, out } = await doctor();
  assert.equal(status, 1);
  assert.match(out, /^mx1\.example\.net: /);
  assert.match(out, /^qmail-send +\/service\/qmail-send\/log\/main +1 /m);
  assert.match(out, /^ {2}! {2}service-missing: /m);
});

test("JSON names its schema, and has services and problems", async () => {
  const { out } = await doctor("-o", "json");
  const { schema, services, problems } = JSON.parse(out);
  assert.equal(schema, "qtrail/doctor@1");
  assert.deepEqual(services[0].retention, { size: 1000000, files: 20, by: "given" });
  assert.deepEqual(
    problems.map(({ code }: { code: string }) => code),
    ["service-missing"],
  );
});

test("how much history is too little is 48 hours, or what is asked for", async () => {
  const finished = `service/qmail-smtpd/log/main/@400000006b005a2500000000.s`;
  write("service/qmail-smtpd/run", "#!/bin/sh\nexec tcpserver 0 smtp qmail-smtpd\n");
  write("service/qmail-smtpd/log/run", "#!/bin/sh\nexec setuidgid qmaill multilog t n2 ./main\n");
  write(finished, "@400000006b002ff500000000 tcpserver: status: 0/40\n");
  write(
    "service/qmail-smtpd/log/main/current",
    "@400000006b00840500000000 tcpserver: status: 1/40\n",
  );
  const short = async (...args: string[]): Promise<boolean> =>
    (await doctor(...args)).out.includes("history-short: ");
  assert.equal(await short(), true);
  assert.equal(await short("--history", "7"), true);
  assert.equal(await short("--history", "5"), false);
  rmSync(join(root, "service/qmail-smtpd"), { recursive: true });
});

test("half a day without a line, between two files, is told", async () => {
  write(
    "service/qmail-send/log/main/@400000006afc1f06063e0b9c.s",
    "@400000006afc1e00063e0b9c new msg 1\n@400000006afc1f05063e0b9c end msg 1\n",
  );
  const gap = { from: "2026-11-17T09:31:39Z", to: "2026-11-20T17:31:39Z" };
  assert.deepEqual(JSON.parse((await doctor("-o", "json")).out).services[0].gaps, [gap]);
  assert.match(
    (await doctor("--utc")).out,
    /^qmail-send has no line: Tue 17 Nov 09:31:39 - Fri 20 Nov/m,
  );
});

test("nothing wrong is 0, and so is advice", async () => {
  write(
    "service/qmail-smtpd/run",
    "#!/bin/sh\nexec tcpserver -v 0 25 qmail-smtpd 2>&1 | splogger smtpd\n",
  );
  write("etc/syslog.conf", "mail.*\t-/var/log/maillog\n");
  write("etc/newsyslog.conf", "/var/log/maillog 640 30 * @T00 J\n");
  write(
    "var/log/maillog",
    "Nov 20 17:31:00 mx1 smtpd: 1795195860.104729 tcpserver: status: 0/40\n",
  );
  const { status, out } = await doctor();
  assert.match(out, /^ {2}- {2}syslog-lossy: /m);
  assert.equal(status, 0);
});

test("a stranger's control signs in a script do not reach a terminal", async () => {
  write("service/\u001b[31mevil/run", "#!/bin/sh\nexec tcpserver -v 0 26 qmail-smtpd\n");
  const { out } = await doctor("--color", "always");
  assert.match(out, /evil/);
  assert.ok(!out.includes("\u001b[31mevil"));
});

test("links that lead out of the root, or in a circle, are no harm", async () => {
  symlinkSync("../../../../../../../../etc", join(root, "service/out"));
  symlinkSync("loop", join(root, "service/loop"));
  const { said } = await doctor();
  assert.equal(said, "");
});

test("a root that is none is said, with 2", async () => {
  const { status, said } = await doctor("--root", "/nowhere/at/all");
  assert.equal(status, 2);
  assert.match(said, /--root: \/nowhere\/at\/all is no directory/);
});
