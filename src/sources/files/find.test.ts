/**
 * What is named becomes sources, and no line comes twice. Not tested here: rates of disorder
 * beyond what copies of one log show.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { utc, zone } from "../../time/zones.ts";
import { label, readAll, readSource, textsOf, withFiles } from "../reading.testing.ts";
import { findSources } from "./find.ts";

const lineAt = (second: number, text: string) => `${label(second)} ${text}\n`;
const syslogAt = (second: number, text: string, tag = "qmail") =>
  `Mar  9 09:${15 + Math.floor(second / 60)}:${String(second % 60).padStart(2, "0")} mx ${tag}: ${text}\n`;

const REAL = "corpus/real/run-b2";
const berlin = { zone: zone("Europe/Berlin") };

/** Names and strands of the sources found for `paths`, relative to `directory`. */
async function found(directory: string, paths: string[]): Promise<unknown[]> {
  const { sources } = await findSources(
    paths.map((path) => join(directory, path)),
    { zone: utc },
  );
  return sources.map(({ kind, label: name, files, strands }) => [
    name,
    kind,
    ...strands.map((strand) => strand.map((i) => files[i].path.slice(directory.length + 1))),
  ]);
}

const DIRECTORY = {
  "send/@40000000000000000000000b.s": lineAt(1, "b"),
  "send/@40000000000000000000000a.s": lineAt(0, "a"),
  "send/@40000000000000000000000c.u": lineAt(2, "c"),
  "send/previous": lineAt(3, "d"),
  "send/current": lineAt(4, "e"),
  "send/@40000000000000000000000d.t": "half of what a processor made",
  "send/lock": "",
  "send/state": "",
  "send/newstate": "x",
  "send/processed": "x",
};

test("a logger's directory is one source, in order of rotation, without its other files", async () => {
  await withFiles(DIRECTORY, async (directory) => {
    const reading = await readAll([join(directory, "send")]);
    assert.deepEqual(textsOf(reading), ["a", "b", "c", "d", "e"]);
    assert.equal(reading.sources.length, 1);
    assert.equal(reading.sources[0].kind, "multilog");
    assert.deepEqual(reading.troubles, []);
  });
});

test("a logger is known by its directory and its run script", async () => {
  const files = {
    "a/config": "s1000\n",
    "a/current": lineAt(0, "a"),
    "b/lock": "",
    "b/current": lineAt(0, "b"),
    "c/run": "#!/bin/sh\nexec multilog t ./main",
    "c/main/current": lineAt(0, "c"),
    "d/run": "#!/command/execlineb -P\ns6-log t /var/log/d",
    "d/main/current": lineAt(0, "d"),
  };
  await withFiles(files, async (directory) => {
    const { sources } = await findSources([directory], { zone: utc });
    assert.deepEqual(
      sources.map(({ label: name, kind }) => [name, kind]),
      [
        ["a", "svlogd"],
        ["b", "svlogd"],
        ["c", "multilog"],
        ["d", "s6-log"],
      ],
    );
  });
});

test("without a run script, s6-log is known by how far its labels are from the last change", async () => {
  const files = { "a/lock": "", "a/state": "", "a/current": lineAt(0, "a") };
  await withFiles(files, async (directory) => {
    chmodSync(join(directory, "a/lock"), 0o644);
    const kindWhenChanged = async (unixSeconds: number) => {
      utimesSync(join(directory, "a/current"), unixSeconds, unixSeconds);
      const { sources } = await findSources([join(directory, "a")], { zone: utc });
      return sources[0].kind;
    };
    const byDaemontools = 1_773_047_730;
    assert.equal(await kindWhenChanged(byDaemontools - 27), "s6-log");
    assert.equal(await kindWhenChanged(byDaemontools), "multilog");
    assert.equal(await kindWhenChanged(byDaemontools + 1e6), "multilog");
    chmodSync(join(directory, "a/lock"), 0o600);
    assert.equal(await kindWhenChanged(byDaemontools - 27), "multilog");
  });
});

test("in any other directory, loggers' directories and families of logs are found", async () => {
  const files = {
    ...DIRECTORY,
    "mail.log": syslogAt(20, "c"),
    "mail.log.1": syslogAt(10, "b"),
    "mail.log.2.gz": gzipSync(syslogAt(0, "a")),
    "README.md": "What this directory is for.\nNothing here.\n",
    "picture.log": Buffer.from(Array.from({ length: 999 }, (_, i) => i % 7)),
    ".hidden.log": syslogAt(0, "x"),
  };
  await withFiles(files, async (directory) => {
    assert.deepEqual(await found(directory, [""]), [
      ["mail.log", "files", ["mail.log.2.gz", "mail.log.1", "mail.log"]],
      [
        "send",
        "multilog",
        [
          "send/@40000000000000000000000a.s",
          "send/@40000000000000000000000b.s",
          "send/@40000000000000000000000c.u",
          "send/previous",
          "send/current",
        ],
      ],
    ]);
    assert.deepEqual(textsOf(await readAll([directory])).slice(0, 3), ["a", "b", "c"]);
  });
});

test("files named by date follow each other by their stamps, not by their names", async () => {
  const files = {
    "maillog-20240901.gz": gzipSync(syslogAt(30, "b")),
    "maillog-20240908": syslogAt(0, "a"),
    maillog: syslogAt(60, "c"),
  };
  await withFiles(files, async (directory) => {
    assert.deepEqual(textsOf(await readAll([directory])), ["a", "b", "c"]);
  });
});

test("loose files without writers are one log, ordered by first stamp, in whatever order named", async () => {
  const files = {
    "x/feb.log": lineAt(9, "b"),
    "y/jan.log": lineAt(0, "a"),
    "z.log": lineAt(20, "c"),
  };
  await withFiles(files, async (directory) => {
    const paths = Object.keys(files).map((path) => join(directory, path));
    for (const order of [paths, paths.toReversed()]) {
      const reading = await readAll(order);
      assert.equal(reading.sources.length, 1);
      assert.deepEqual(textsOf(reading), ["a", "b", "c"]);
    }
  });
});

test("a queue's files named one by one are one log, and services' files another", async () => {
  const files = {
    "send-feb.log": lineAt(900, "starting delivery 1: msg 7 to local joe@example.com"),
    "send-jan.log": lineAt(0, "new msg 7"),
    "send-dec.log.gz": gzipSync(lineAt(-900, "status: local 0/10 remote 0/20")),
    "pop3d.log": lineAt(5, "12 < USER joe"),
    "smtpd.log": lineAt(1, "tcpserver: status: 0/40"),
  };
  // Nobody knows when a packed file ends.
  const strands = [["send-dec.log.gz"], ["send-jan.log", "send-feb.log"]];
  const queue = ["send-dec.log.gz and 2 more", "files", ...strands];
  const services = ["pop3d.log and 1 more", "files", ["smtpd.log", "pop3d.log"]];
  await withFiles(files, async (directory) => {
    const names = Object.keys(files);
    for (const order of [names, names.toReversed()])
      assert.deepEqual(await found(directory, order), [services, queue]);
    assert.deepEqual(await found(directory, ["smtpd.log"]), [
      ["smtpd.log", "files", ["smtpd.log"]],
    ]);
  });
});

test("files are one log where one does not tell whose it is, or is both's", async () => {
  const send = lineAt(0, "new msg 7");
  const smtpd = lineAt(1, "tcpserver: status: 0/40");
  for (const other of [
    lineAt(9, "alert: out of memory, sleeping..."),
    lineAt(8, "end msg 7") + lineAt(9, "12 > 220"),
  ]) {
    const files = { "other.log": other, "send.log": send, "smtpd.log": smtpd };
    await withFiles(files, async (directory) => {
      const strand = ["send.log", "smtpd.log", "other.log"];
      const log = ["other.log and 2 more", "files", strand];
      assert.deepEqual(await found(directory, Object.keys(files)), [log]);
    });
  }
});

test("a log without a line of qmail-send is a service's, whatever its programs are", async () => {
  for (const line of [
    "qmail-smtpd[5]: reject: <a@example.com>",
    "spamdyke[5]: ALLOWED",
    "what is this",
  ]) {
    const files = { "door.log": lineAt(1, line), "send.log": lineAt(0, "new msg 7") };
    await withFiles(files, async (directory) => {
      const logs = [
        ["door.log", "files", ["door.log"]],
        ["send.log", "files", ["send.log"]],
      ];
      assert.deepEqual(await found(directory, Object.keys(files)), logs);
    });
  }
});

test("files of a logger's directory named one by one are in order of rotation", async () => {
  await withFiles(DIRECTORY, async (directory) => {
    const paths = ["current", "@40000000000000000000000c.u", "@40000000000000000000000a.s"];
    const reading = await readAll(paths.map((name) => join(directory, "send", name)));
    assert.deepEqual(textsOf(reading), ["a", "c", "e"]);
    assert.equal(reading.sources[0].name, join(directory, "send"));
  });
});

test("a finished file beside its compressed copy comes once", async () => {
  const name = "@40000000000000000000000b.s";
  const files = { ...DIRECTORY, [`send/${name}.gz`]: gzipSync(DIRECTORY[`send/${name}`]) };
  await withFiles(files, async (directory) => {
    assert.deepEqual(textsOf(await readAll([directory])), ["a", "b", "c", "d", "e"]);
  });
});

test("a directory whose `current` is a directory is no logger's", async () => {
  await withFiles({ "app/current/mail.log": syslogAt(0, "a") }, async (directory) => {
    assert.deepEqual(textsOf(await readAll([directory])), ["a"]);
  });
});

test("of several directories, the one without logs is named", async () => {
  const files = { "a/current": lineAt(0, "a"), "b/README.md": "Nothing here.\n" };
  await withFiles(files, async (directory) => {
    const reading = await readAll([join(directory, "a"), join(directory, "b")]);
    assert.deepEqual(textsOf(reading), ["a"]);
    assert.deepEqual(
      reading.troubles.map(({ path }) => path),
      [join(directory, "b")],
    );
  });
});

test("stamps in an hour that the zone skipped are trouble", async () => {
  const log = "2026-03-29 02:30:00.5 a\n2026-03-29 04:30:00.5 b\n";
  await withFiles({ "a.log": log }, async (directory) => {
    const { troubles } = await readAll([join(directory, "a.log")], berlin);
    assert.match(troubles[0].what, /Europe\/Berlin skipped/);
  });
});

test("patterns are expanded where the shell did not", async () => {
  const files = {
    "a/mail.log": syslogAt(0, "a"),
    "b/mail.log": syslogAt(9, "b"),
    "c/mail.txt": "x",
  };
  await withFiles(files, async (directory) => {
    for (const pattern of ["*/mail.log", "[ab]/m?il.log", "{a,b}/*.log", "**/*.log"])
      assert.deepEqual(textsOf(await readAll([join(directory, pattern)])), ["a", "b"], pattern);
    const { troubles } = await readAll([join(directory, "*.none")]);
    assert.match(troubles[0].what, /no file fits/);
  });
});

test("a file is read once, under whatever names it is given", async () => {
  await withFiles({ "a.log": lineAt(0, "a"), "d/current": lineAt(5, "b") }, async (directory) => {
    linkSync(join(directory, "a.log"), join(directory, "b.log"));
    symlinkSync(join(directory, "a.log"), join(directory, "c.log"));
    symlinkSync(join(directory, "d"), join(directory, "e"));
    symlinkSync(directory, join(directory, "loop"));
    const names = ["a.log", "b.log", "c.log", "./a.log", "e", "d", "d/current"];
    const reading = await readAll(names.map((name) => `${directory}/${name}`));
    assert.deepEqual(textsOf(reading).sort(), ["a", "b"]);
    assert.deepEqual(textsOf(await readAll([directory])).sort(), ["a", "b"]);
  });
});

test("what cannot be used is trouble, and the rest is read", async () => {
  const files = { "good.log": lineAt(0, "a"), "empty.log": "", "none/state": "", "x/current": "" };
  await withFiles(files, async (directory) => {
    rmSync(join(directory, "none/state"));
    const names = ["good.log", "empty.log", "none", "absent", "x"];
    const reading = await readAll(names.map((name) => join(directory, name)));
    assert.deepEqual(textsOf(reading), ["a"]);
    const troubles = reading.troubles.map(({ path, what }) => [
      path.slice(directory.length + 1),
      what,
    ]);
    assert.deepEqual(troubles.sort(), [
      ["absent", "no such file or directory"],
      ["none", "there is no file in this directory"],
      ["x", "all files in it are empty"],
    ]);
  });
});

test("empty files beside others are no trouble, as `lock` and `state` of a shell's `dir/*`", async () => {
  await withFiles(DIRECTORY, async (directory) => {
    const names = readdirSync(join(directory, "send")).filter(
      (name) => !/^[np]\w+d$|\.t$|newstate/.test(name),
    );
    assert.ok(names.includes("lock") && names.includes("state"));
    const reading = await readAll(names.map((name) => join(directory, "send", name)));
    assert.deepEqual(textsOf(reading).sort(), ["a", "b", "c", "d", "e"]);
    assert.deepEqual(reading.troubles, []);
    const empty = await readAll([join(directory, "send/lock")]);
    assert.deepEqual(
      empty.troubles.map(({ what }) => what),
      ["it is empty"],
    );
  });
});

test("daemontools-encore's finished files may end in another word, cyclog's in none", async () => {
  const files = {
    "send/@40000000000000000000000a": lineAt(0, "a"),
    "send/@40000000000000000000000b.arch": lineAt(1, "b"),
    "send/@40000000000000000000000c.t": lineAt(1, "half"),
    "send/current": lineAt(2, "c"),
  };
  await withFiles(files, async (directory) => {
    assert.deepEqual(textsOf(await readAll([directory])), ["a", "b", "c"]);
  });
});

test("a directory without logs is trouble", async () => {
  await withFiles({ "README.md": "Nothing here.\n" }, async (directory) => {
    const { sources, troubles } = await readAll([directory]);
    assert.deepEqual(sources, []);
    assert.match(troubles[0].what, /looks like a log/);
  });
});

test("a file that may not be read is named", async () => {
  await withFiles({ "a.log": lineAt(0, "a"), "b.log": lineAt(1, "b") }, async (directory) => {
    chmodSync(directory, 0o755);
    chmodSync(join(directory, "a.log"), 0);
    const isRoot = process.getuid?.() === 0; // who may read everything
    if (isRoot) process.seteuid?.(65_534);
    try {
      const reading = await readAll(["a.log", "b.log"].map((name) => join(directory, name)));
      assert.deepEqual(textsOf(reading), ["b"]);
      assert.equal(reading.troubles[0].what, "permission denied");
      assert.match(reading.troubles[0].hint ?? "", /may read it/);
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });
});

test("a named pipe is read like standard input", async () => {
  await withFiles({ "a.log": lineAt(0, "a") }, async (directory) => {
    const pipe = join(directory, "pipe");
    execFileSync("mkfifo", [pipe]);
    const reading = readAll([pipe]);
    await writeFile(pipe, readFileSync(join(directory, "a.log")));
    assert.deepEqual(textsOf(await reading), ["a"]);
  });
});

test("a rotation between finding and reading loses nothing and doubles nothing", async () => {
  await withFiles(DIRECTORY, async (directory) => {
    const send = join(directory, "send");
    const options = { zone: utc };
    const { sources } = await findSources([send], options);
    renameSync(join(send, "current"), join(send, "@40000000000000000000000f.s"));
    writeFileSync(join(send, "current"), lineAt(9, "later"));
    const lines = await readSource(sources[0], options);
    assert.deepEqual(
      lines.map(({ text }) => text),
      ["a", "b", "c", "d", "e"],
    );
    assert.deepEqual(sources[0].coverage.troubles, []);
  });
});

test("a file that is deleted between finding and reading is read, one that is emptied is a gap", async () => {
  await withFiles(DIRECTORY, async (directory) => {
    const send = join(directory, "send");
    const options = { zone: utc };
    const { sources } = await findSources([send], options);
    rmSync(join(send, "@40000000000000000000000a.s"));
    truncateSync(join(send, "current"), 3);
    const lines = await readSource(sources[0], options);
    assert.deepEqual(
      lines.map(({ text }) => text),
      ["a", "b", "c", "d"],
    );
    const { troubles, gaps } = sources[0].coverage;
    assert.deepEqual(
      troubles.map(({ what }) => what.replace(/:.*/, "")),
      ["it shrank while it was read"],
    );
    assert.match(gaps[0].reason, /current: it shrank/);
  });
});

/** Fifty lines, some of them equal, from second `from` on. */
const fifty = (from = 0) =>
  Array.from({ length: 50 }, (_, i) => syslogAt(from + Math.floor(i / 2), `vchkpw: no ${i % 3}`));

test("a copy beside a log, compressed or not, doubles nothing", async () => {
  const log = fifty().join("");
  const files = { "mail.log": log, "mail.log.1.gz": gzipSync(log), "backup/mail.log": log };
  await withFiles(files, async (directory) => {
    const reading = await readAll([directory]);
    assert.equal(reading.sources.length, 1);
    assert.deepEqual(textsOf(reading), textsOf(await readAll([join(directory, "mail.log")])));
    const skipped = reading.sources[0].coverage.files.map((file) => file.skipped);
    assert.deepEqual(skipped.sort(), [0, 50, 50]);
  });
});

test("of equal lines with one stamp, as many are given as the file with the most of them has", async () => {
  const files = {
    "mail.log": syslogAt(0, "x") + syslogAt(0, "x") + syslogAt(9, "y"),
    "mail.info": syslogAt(0, "x") + syslogAt(0, "x") + syslogAt(0, "x") + syslogAt(9, "y"),
  };
  await withFiles(files, async (directory) => {
    assert.deepEqual(textsOf(await readAll([directory])), ["x", "x", "x", "y"]);
  });
});

test("mail.err and mail.info beside mail.log double nothing", async () => {
  const lines = fifty();
  const files = {
    "mail.log": lines.join(""),
    "mail.info": lines.join(""),
    "mail.err": lines.filter((_, i) => i % 10 === 0).join(""),
  };
  await withFiles(files, async (directory) => {
    const reading = await readAll([directory]);
    assert.equal(reading.sources.length, 1);
    assert.equal(reading.lines.length, 50);
  });
});

test("lines that copytruncate doubled at a border come once", async () => {
  const lines = fifty();
  const files = { "mail.log.1": lines.slice(0, 30).join(""), "mail.log": lines.slice(26).join("") };
  await withFiles(files, async (directory) => {
    assert.equal((await readAll([directory])).lines.length, 50);
  });
});

test("files that only touch are not merged: equal lines on both sides stay", async () => {
  const files = {
    "mail.log.1": syslogAt(0, "a") + syslogAt(5, "x"),
    "mail.log": syslogAt(5, "y") + syslogAt(5, "x"),
  };
  await withFiles(files, async (directory) => {
    assert.deepEqual(textsOf(await readAll([directory])), ["a", "x", "y", "x"]);
  });
});

test("a backup that holds older files too adds only those", async () => {
  const old = fifty().join("");
  const now = fifty(100).join("");
  const files = {
    "log/mail.log": now,
    "backup/mail.log": now,
    "backup/mail.log.1": old,
  };
  await withFiles(files, async (directory) => {
    const reading = await readAll([join(directory, "log"), join(directory, "backup")]);
    assert.equal(reading.lines.length, 100);
    assert.equal(reading.sources.length, 1);
  });
});

test("two servers' logs of the same hours are two sources", async () => {
  const one = Array.from({ length: 20 }, (_, i) => lineAt(i, `end msg ${i}`)).join("");
  const two = Array.from({ length: 20 }, (_, i) => lineAt(i, `end msg ${i + 5}`)).join("");
  await withFiles({ "a/current": one, "b/current": two }, async (directory) => {
    const reading = await readAll([directory]);
    assert.deepEqual(
      reading.sources.map((source) => source.label),
      ["a", "b"],
    );
    assert.equal(reading.lines.length, 40);
  });
});

test("labels are as long as it takes to tell sources apart", async () => {
  const files = {
    "service/qmail-send/log/main/current": lineAt(0, "a"),
    "service/qmail-smtpd/log/main/current": lineAt(0, "b"),
    "mx1/mail.log": syslogAt(0, "c"),
    "mx2/mail.log": syslogAt(0, "d"),
  };
  await withFiles(files, async (directory) => {
    const { sources } = await findSources([directory], { zone: utc });
    assert.deepEqual(
      sources.map((source) => source.label),
      ["mx1/mail.log", "mx2/mail.log", "qmail-send", "qmail-smtpd"],
    );
  });
});

test("one real daemon's lines in three directories, two stamp forms and two depths come once", async () => {
  const once = await readAll([`${REAL}/send`], berlin);
  assert.equal(once.lines.length, 12_557);
  const all = await readAll([`${REAL}/send-local`, `${REAL}/send-short`, `${REAL}/send`], berlin);
  assert.equal(all.sources.length, 1);
  const essence = (reading: typeof all) =>
    reading.lines.map(({ stamp, text }) => `${stamp} ${text}`);
  assert.deepEqual(essence(all), essence(once));
});

test("one real syslog in three templates gives its lines once", async () => {
  const names = ["mail.log.gz", "mail-iso.log.gz", "mail-5424.log.gz"];
  const one = await readAll([`${REAL}/syslog/mail-iso.log.gz`], { ...berlin, year: 2026 });
  const all = await readAll(
    names.map((name) => `${REAL}/syslog/${name}`),
    { ...berlin, year: 2026 },
  );
  assert.equal(all.sources.length, 1);
  const ofQmail = (reading: typeof all) =>
    reading.lines.filter(({ tag }) => tag === "qmail").length;
  assert.equal(ofQmail(all), ofQmail(one));
});

test("finished files that a processor has compressed are read as they are", async () => {
  await withFiles({}, async (directory) => {
    for (const name of readdirSync(`${REAL}/send`)) {
      const from = `${REAL}/send/${name}`;
      if (name.endsWith(".s")) writeFileSync(join(directory, name), gzipSync(readFileSync(from)));
      else copyFileSync(from, join(directory, name));
    }
    assert.equal((await readAll([directory])).lines.length, 12_557);
  });
});
