/**
 * `report -o mime` is a mail: python3's email package, which is none of ours, reads it back.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { type Ended, qtrail } from "../src/cli/in-this-process.testing.ts";

const hasPython = spawnSync("python3", ["-c", "import email"]).status === 0;
if (!hasPython && process.env.CI === "true")
  throw new Error("python3 is needed to read mails back");

const READ = `
import email, email.policy, json, sys
mail = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
parts = [(p.get_content_type(), p.get_content()) for p in mail.iter_parts()]
headers = {name: str(mail[name]) for name in ("To", "From", "Subject", "Auto-Submitted")}
json.dump({"headers": headers, "parts": parts, "defects": len(mail.defects)}, sys.stdout)
`;

const report = (...words: string[]): Promise<Ended> => qtrail(["demo", "report", ...words]);

test("a report as a mail is read back as it was written", {
  skip: !hasPython && "no python3",
}, async () => {
  const to = ["--mail-to", "postmaster@example.com", "--mail-from", "qtrail@example.com"];
  const { stdout } = await report("--on", "2026-11-19", "-o", "mime", ...to);
  const read = spawnSync("python3", ["-c", READ], { input: stdout, encoding: "utf8" });
  const { headers, parts, defects } = JSON.parse(read.stdout);
  const subject = "3 things are urgent; 1,511 of 1,826 recipients were reached";
  assert.deepEqual(headers, {
    To: "postmaster@example.com",
    From: "qtrail@example.com",
    Subject: subject,
    "Auto-Submitted": "auto-generated",
  });
  assert.deepEqual(
    parts.map(([type]: [string]) => type),
    ["text/plain", "text/html"],
  );
  assert.ok(parts[0][1].startsWith(`${subject}\nOverview`));
  assert.ok(parts[1][1].includes(`<h1>${subject}</h1>`));
  assert.equal(defects, 0);
});

test("a mail without an address, and an address without a mail, are wrong uses", async () => {
  for (const words of [
    ["-o", "mime"],
    ["--mail-to", "a@example.com"],
    ["-o", "mime", "--mail-to", "a@example.com\nBcc: b@example.com"],
  ]) {
    const { status, stderr } = await report(...words);
    assert.equal(status, 2);
    assert.match(stderr, /^qtrail: fatal: .*mail/);
  }
});
