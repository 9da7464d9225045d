/** Look-ups, as they are written and read back. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { AUDIT_DAYS, Audit } from "./audit.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "qtrail-audit-"));
after(() => rmSync(FOLDER, { recursive: true }));

const fail = (error: unknown): never => assert.fail(String(error));

const VIEWER = {
  name: "help desk",
  token: "8c1f0a2b3d",
  from: "192.0.2.7",
  scope: { kind: "all" as const },
};

test("a look-up is a line of its day, with what was asked and how much was found", async () => {
  const now = Date.parse("2026-11-20T10:00:00Z");
  const audit = new Audit(FOLDER, fail, () => now);
  const out = '{"schema":"qtrail/found@1","messages":[\n{"schema":"a"},\n{"schema":"a"}\n]}\n';
  audit.note(VIEWER, ["find", "-o", "json", "--", "an na"], { status: 0, out, said: [] });
  audit.note(VIEWER, ["report", "senders"], { status: 0, out, said: [] });
  audit.note(VIEWER, ["explain", "-o", "json", "--", "550 5.7.1 no"], { status: 0, out, said: [] });
  audit.note(VIEWER, ["explain", "-o", "json", "--", "msg 93869"], { status: 1, out, said: [] });
  audit.note(VIEWER, ["show", "36zg1"], { status: 1, out: "{}", said: [] });
  await audit.close();
  const [first, explained, second, ...more] = audit.ofDay("2026-11-20");
  assert.deepEqual(first, {
    at: "2026-11-20T10:00:00.000Z",
    who: "help desk",
    token: "8c1f0a2b3d",
    from: "192.0.2.7",
    asked: "qtrail find -o json -- 'an na'",
    rows: 2,
  });
  assert.equal(explained?.asked, "qtrail explain -o json -- 'msg 93869'");
  assert.deepEqual([second?.asked, second?.rows, more], ["qtrail show 36zg1", 0, []]);
  const path = join(FOLDER, "audit", "2026-11-20.ndjson");
  assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.deepEqual(audit.ofDay("../../etc/passwd"), []);
});

test("days that are over are removed when a day begins; a stump is passed over", async () => {
  const folder = join(FOLDER, "old");
  mkdirSync(join(folder, "audit"), { recursive: true });
  const day = (back: number) => new Date(Date.UTC(2026, 10, 20 - back)).toISOString().slice(0, 10);
  for (let back = 1; back < AUDIT_DAYS + 5; back++)
    writeFileSync(join(folder, "audit", `${day(back)}.ndjson`), '{"at":');
  const audit = new Audit(folder, fail, () => Date.UTC(2026, 10, 20));
  audit.note(VIEWER, ["find"], { status: 1, out: "", said: [] });
  await audit.close();
  const kept = readdirSync(join(folder, "audit"));
  assert.equal(kept.length, AUDIT_DAYS);
  assert.equal(audit.days()[0], "2026-11-20");
  assert.deepEqual(audit.ofDay(day(1)), []);
});

test("what cannot be written is said", async () => {
  const folder = join(FOLDER, "a-file");
  writeFileSync(folder, "");
  const errors: unknown[] = [];
  const audit = new Audit(folder, (error) => errors.push(error));
  audit.note(VIEWER, ["find"], { status: 1, out: "", said: [] });
  await audit.close();
  assert.equal(errors.length, 1);
});
