/**
 * The program matchup gives byte for byte what qmailanalog gave for real logs, and minds its
 * descriptors as a C program does.
 *
 * Not tested here: odd lines (src/compat/matchup/matching.test.ts).
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

const QTRAIL = fileURLToPath(new URL("../program/cli/main.js", import.meta.url));
const RUNS = ["run-a", "run-b2", "run-d2", "run-e"];
const INFO = "1.0 info msg 5: bytes 3 from <ann@example.com> qp 3 uid 3\n";

interface Ran {
  status: number | null;
  output: Buffer;
  talk: string;
  pending: Buffer;
}

for (const run of RUNS) {
  test(`${run}: output and pending state are qmailanalog's to the byte`, () => {
    const { status, output, pending } = matchup(logOf(run));
    assert.equal(status, 0);
    assert.ok(output.equals(printed(run, "matchup.out")));
    assert.ok(pending.equals(printed(run, "matchup.pending")));
  });

  test(`${run}: cut into five, each piece behind what the last left open, it gives the same`, () => {
    const outputs: Buffer[] = [];
    let pending: Buffer = Buffer.alloc(0);
    for (const piece of inPieces(logOf(run), 5)) {
      const ran = matchup(Buffer.concat([pending, piece]));
      outputs.push(ran.output);
      pending = ran.pending;
    }
    assert.ok(Buffer.concat(outputs).equals(printed(run, "matchup.out")));
    assert.ok(pending.equals(printed(run, "matchup.pending")));
  });
}

test("an unfinished last line goes to descriptor 5, behind what is open", () => {
  const { output, pending } = matchup(Buffer.from(`${INFO}2.0 end m`));
  assert.equal(output.toString(), "");
  assert.equal(pending.toString(), `${INFO}1.0 extra 5 0 0 0\n2.0 end m`);
});

test("without descriptor 5 and with something pending it says so and ends with 111", () => {
  const { status, stderr } = spawnSync("node", [QTRAIL, "matchup"], { input: INFO });
  assert.equal(status, 111);
  assert.equal(
    stderr.toString(),
    "matchup: fatal: unable to write fd 5: file descriptor not open\n",
  );
});

test("without descriptor 5 and with nothing pending all is well", () => {
  const { status, stderr } = spawnSync("node", [QTRAIL, "matchup"], {
    input: `${INFO}2.0 end msg 5\n`,
  });
  assert.equal(status, 0);
  assert.equal(stderr.toString(), "");
});

test("descriptor 5 may be a pipe", () => {
  const stdio = ["pipe", "pipe", "pipe", "ignore", "ignore", "pipe"] as const;
  const { status, output } = spawnSync("node", [QTRAIL, "matchup"], {
    input: INFO,
    stdio: [...stdio],
  });
  assert.equal(status, 0);
  assert.equal(String(output[5]), `${INFO}1.0 extra 5 0 0 0\n`);
});

test("a directory as input is an error of 111", () => {
  const input = openSync("corpus", "r");
  const { status, stderr } = spawnSync("node", [QTRAIL, "matchup"], {
    stdio: [input, "pipe", "pipe"],
  });
  closeSync(input);
  assert.equal(status, 111);
  assert.equal(stderr?.toString(), "matchup: fatal: unable to read input: is a directory\n");
});

test("a z* command says what it shows, then a blank line, then qmailanalog's rows", () => {
  const input = printed("run-a", "matchup.out");
  const { status, stdout } = spawnSync("node", [QTRAIL, "zrhosts"], { input });
  const rows = printed("run-a", "zrhosts").toString("latin1");
  const text = stdout.toString("latin1");
  assert.equal(status, 0);
  assert.ok(text.startsWith("Hosts of recipients, most bytes first\n\n"));
  assert.ok(text.endsWith(`\n\n${rows}`));
});

function matchup(input: Buffer): Ran {
  const directory = mkdtempSync(join(tmpdir(), "qtrail-"));
  const path = join(directory, "pending");
  const file = openSync(path, "w");
  try {
    const { status, stdout, stderr } = spawnSync("node", [QTRAIL, "matchup"], {
      input,
      maxBuffer: 1 << 26,
      stdio: ["pipe", "pipe", "pipe", "ignore", "ignore", file],
    });
    return { status, output: stdout, talk: stderr.toString(), pending: readFileSync(path) };
  } finally {
    closeSync(file);
    rmSync(directory, { recursive: true });
  }
}

/** Finished files in the order of their names, then `current`. */
function logOf(run: string): Buffer {
  const directory = `corpus/real/${run}/send`;
  const names = readdirSync(directory)
    .filter((name) => name.startsWith("@"))
    .sort();
  return Buffer.concat([...names, "current"].map((name) => readFileSync(join(directory, name))));
}

function inPieces(log: Buffer, count: number): Buffer[] {
  const size = Math.ceil(log.length / count);
  return Array.from({ length: count }, (_, i) => log.subarray(i * size, (i + 1) * size));
}

function printed(run: string, name: string): Buffer {
  return gunzipSync(readFileSync(`corpus/qmailanalog/${run}/${name}.gz`));
}
