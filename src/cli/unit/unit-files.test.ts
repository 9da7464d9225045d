import assert from "node:assert/strict";
import { test } from "node:test";
import { supervised } from "./supervised.ts";
import { systemdUnit } from "./systemd.ts";

const ASKED = {
  program: ["/usr/bin/node", "/opt/my tools/qtrail/main.js"],
  words: [],
  groups: ["adm", "qmaill"],
  logs: ["/var/log/qmail/send"],
  sendsEvents: false,
};

test("systemd's unit listens on a socket of its user's alone, and may reach nothing", () => {
  const [{ path, text } = { path: "", text: "" }] = systemdUnit(ASKED);
  assert.equal(path, "/etc/systemd/system/qtrail.service");
  assert.match(
    text,
    /^ExecStart=\/usr\/bin\/node "\/opt\/my tools\/qtrail\/main.js" serve --store \/var\/lib\/qtrail --socket \/run\/qtrail\/qtrail.sock$/m,
  );
  assert.match(text, /^SupplementaryGroups=adm qmaill$/m);
  assert.match(text, /^IPAddressDeny=any\nIPAddressAllow=localhost$/m);
  assert.doesNotMatch(text, /MemoryDenyWriteExecute/);
});

test("what is said of the place takes the socket's, and a percent sign is no specifier", () => {
  const words = ["--listen=127.0.0.1:8470", "--proxy", "https://mail.example.net/a%20b"];
  const [{ text } = { text: "" }] = systemdUnit({ ...ASKED, words, groups: [] });
  assert.doesNotMatch(text, /--socket|SupplementaryGroups/);
  assert.match(text, /--proxy https:\/\/mail.example.net\/a%%20b$/m);
});

test("where events go to other machines, the network is not closed", () => {
  const [{ text } = { text: "" }] = systemdUnit({ ...ASKED, sendsEvents: true });
  assert.doesNotMatch(text, /^IPAddressDeny/m);
});

test("a service directory has two scripts, which become what they run", () => {
  for (const supervisor of ["daemontools", "runit", "s6"] as const) {
    const files = supervised(supervisor, ASKED);
    assert.deepEqual(
      files.map(({ path }) => path.replace(/^.*?\/(?=(?:log\/)?run$)/, "")),
      ["run", "log/run"],
    );
    for (const { text, isScript } of files) {
      assert.ok(isScript);
      assert.match(text, /^#!\/bin\/sh\n/);
      assert.match(text, /^exec (?!2>)/m);
    }
    assert.match(files[0]?.text ?? "", /'\/opt\/my tools\/qtrail\/main.js' serve/);
  }
});
