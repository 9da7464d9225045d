/**
 * What is read where nobody names a log, and how soon it is found.
 *
 * Not tested here: which set-up leads where (setups.test.ts).
 */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { findServices } from "./finder.ts";
import { journalUnits, readPlaces } from "./read-places.ts";
import { Root } from "./root.ts";

const root = mkdtempSync(join(tmpdir(), "qtrail-finder-"));
after(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const LINE = "@400000006b008405063e0b9c new msg 100000\n";
for (const service of ["qmail-send", "qmail-smtpd"]) {
  const command =
    service === "qmail-send" ? "qmail-start ./Maildir/" : "tcpserver -v 0 25 qmail-smtpd 2>&1";
  write(`service/${service}/run`, `#!/bin/sh\nexec ${command}\n`);
  write(`service/${service}/log/run`, "#!/bin/sh\nexec setuidgid qmaill multilog t n50 ./main\n");
  write(`service/${service}/log/main/current`, LINE);
}
write(
  "etc/systemd/system/qmail-pop3d.service",
  "[Service]\nExecStart=/bin/tcpserver -v 0 110 qmail-popup mx1 vchkpw qmail-pop3d Maildir\n",
);
write("service/dnscache/run", "#!/bin/sh\nexec dnscache\n");
write("service/dnscache/log/run", "#!/bin/sh\nexec setuidgid dnslog multilog t ./main\n");
write("service/dnscache/log/main/current", LINE);
write(
  "service/qmail-pop3d-old/run",
  "#!/bin/sh\nexec tcpserver -v 0 110 qmail-popup mx1 vchkpw qmail-pop3d Maildir 2>&1\n",
);
write("service/qmail-pop3d-old/log/run", "#!/bin/sh\nexec setuidgid qmaill multilog t ./main\n");
write("service/qmail-pop3d-old/log/main/current", "");

const found = () => findServices(new Root(root));

test("logs of mail that have lines are read, by the names of their services", () => {
  assert.deepEqual(
    readPlaces(found()).map(({ service, path }) => [service, path]),
    [
      ["qmail-send", "/service/qmail-send/log/main"],
      ["qmail-smtpd", "/service/qmail-smtpd/log/main"],
    ],
  );
});

test("units that log to the journal are named, as it is no file", () => {
  assert.deepEqual(journalUnits(found()), ["qmail-pop3d.service"]);
});

test("with 300 processes and 300 units it takes less than 40 ms of a processor", () => {
  for (let i = 0; i < 300; i++) {
    write(`proc/${1000 + i}/cmdline`, `/usr/sbin/daemon-${i}\0--foreground\0`);
    write(
      `usr/lib/systemd/system/daemon-${i}.service`,
      `[Service]\nExecStart=/usr/sbin/daemon-${i}\n`,
    );
  }
  const spent = Array.from({ length: 8 }, () => {
    const before = process.cpuUsage();
    readPlaces(found());
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  assert.ok(Math.min(...spent) < 40, `${spent.map(Math.round)} ms`);
});
