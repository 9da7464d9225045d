/**
 * Logs that nobody names: a service directory of the real daemontools, looked after by a svscan that runs, is found
 * by its processes, reported on, and followed.
 *
 * Not tested here: which set-up leads where (systems.test.ts).
 */
import assert from "node:assert/strict";
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { original, without } from "./originals.ts";

const MAIN = "dist/program/cli/main.js";
const services = mkdtempSync(join(tmpdir(), "qtrail-service-"));
const service = join(services, "qmail-send-of-the-test");
const current = join(service, "log/main/current");
const home = join(services, ".home");
const skip = without("svscan", "daemontools");
let svscan: ChildProcess | undefined;

/** Logs like qmail-send: a message each time that a line comes in on its pipe. */
const SENDS = `#!/bin/sh
exec 2>&1
i=100
while read word < mails; do
  i=$((i+1))
  echo "new msg $i"
  echo "info msg $i: bytes 900 from <$word@shop.example> qp $i uid 1001"
  echo "starting delivery $i: msg $i to local bob@shop.example"
  echo "delivery $i: success: did_1+0+0/"
  echo "end msg $i"
done
`;

before(async () => {
  if (skip) return;
  mkdirSync(join(service, "log"), { recursive: true });
  mkdirSync(home);
  script("run", SENDS);
  script("log/run", "#!/bin/sh\nexec multilog t n50 s1000000 ./main\n");
  assert.equal(spawnSync("mkfifo", [join(service, "mails")]).status, 0);
  svscan = spawn(original("svscan", "daemontools") as string, [services], { stdio: "ignore" });
  send("anna");
  await until(() => existsSync(current) && readFileSync(current, "utf8").includes("end msg"));
});

after(async () => {
  if (svscan) {
    svscan.kill("SIGKILL"); // supervise goes on without it, until it is told to end
    const svc = original("svc", "daemontools") as string;
    spawnSync(svc, ["-dx", service, join(service, "log")]);
    const svok = original("svok", "daemontools") as string;
    await until(() => spawnSync(svok, [join(service, "log")]).status !== 0);
  }
  rmSync(services, { recursive: true, force: true });
});

function script(name: string, text: string): void {
  writeFileSync(join(service, name), text);
  chmodSync(join(service, name), 0o755);
}

function send(sender: string): void {
  spawnSync("sh", ["-c", `echo ${sender} > mails`], { cwd: service, timeout: 10_000 });
}

async function until(isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + 15_000; Date.now() < end; await wait(20)) if (isSo()) return;
  assert.fail(`waited in vain: ${isSo}`);
}

const NOBODY = 65534;

/** Who is not root cannot be nobody, and nobody may not come to where this node is. */
function notForNobody(): string | false {
  if (process.getuid?.() !== 0) return "not run: it takes root to be nobody";
  const tried = spawnSync(process.execPath, ["--version"], { uid: NOBODY, gid: NOBODY, cwd: "/" });
  return tried.status === 0 ? false : "not run: nobody may not run this node";
}

const env = { ...process.env, XDG_CONFIG_HOME: home, TZ: "UTC" };

function qtrail(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [MAIN, ...words], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env,
  });
}

test("find finds them without a path, and calls the service what its supervisor calls it", {
  skip,
}, () => {
  const { status, stdout, stderr } = qtrail("find", "--from", "anna", "-o", "ndjson");
  assert.equal(status, 0, stderr);
  const [message] = stdout.split("\n").map((line) => JSON.parse(line || "{}"));
  assert.equal(message.sender, "anna@shop.example");
  assert.equal(qtrail("lines", "--service", "qmail-send-of-the-test").status, 0);
  assert.equal(qtrail("lines", "--service", "another").status, 1);
});

test("doctor names the service, its directory and its history, and that it runs", { skip }, () => {
  const { stdout } = qtrail("doctor", "-o", "json");
  const found = JSON.parse(stdout).services.find(
    (one: { service: string }) => one.service === "qmail-send-of-the-test",
  );
  assert.deepEqual(found.destination, { kind: "directory", path: join(service, "log/main") });
  assert.deepEqual(found.retention, { size: 1000000, files: 50, by: "given" });
  assert.equal(found.files, 1);
});

test("what may not be read is said first, the rest is the answer, and the end is 2", {
  skip: skip || notForNobody(),
}, async () => {
  const program = join(services, ".program");
  cpSync("dist/program", program, { recursive: true });
  for (const path of [services, join(services, "qmail-send-of-the-test")]) chmodSync(path, 0o755);
  chmodSync(join(service, "log/main"), 0o700);
  const open = join(services, "qmail-smtpd-of-the-test");
  mkdirSync(join(open, "log/main"), { recursive: true });
  writeFileSync(join(open, "down"), "");
  writeFileSync(join(open, "log/down"), "");
  writeFileSync(join(open, "run"), "#!/bin/sh\nexec tcpserver -v 0 2525 qmail-smtpd 2>&1\n");
  writeFileSync(join(open, "log/run"), "#!/bin/sh\nexec multilog t ./main\n");
  const line = "@400000006b008405063e0b9c tcpserver: status: 1/40\n";
  writeFileSync(join(open, "log/main/current"), line);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(program, "cli/main.js"), "lines"],
    {
      ...{ encoding: "utf8", cwd: "/", env, uid: NOBODY, gid: NOBODY },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  assert.match(
    stderr,
    new RegExp(`^qtrail: warning: ${join(service, "log/main")}: permission denied`),
  );
  assert.equal(stdout, line);
  assert.equal(status, 2);
});

test("find -f follows them without a path", { skip }, async () => {
  const follower = spawn(process.execPath, [MAIN, "find", "-f", "-o", "ndjson"], {
    stdio: ["ignore", "pipe", "inherit"],
    env,
  });
  let shown = "";
  follower.stdout.on("data", (text) => {
    shown += text;
  });
  try {
    for (let i = 0; !shown.includes("carl@shop.example") && i < 20; i++) {
      send("carl");
      await wait(500);
    }
    assert.match(shown, /carl@shop\.example/);
    assert.doesNotMatch(shown, /anna@shop\.example/);
  } finally {
    follower.kill("SIGKILL");
    await once(follower, "exit");
  }
});
