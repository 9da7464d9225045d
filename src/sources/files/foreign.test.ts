/**
 * What is no log is named for what it is, with what to try; other files beside it are read.
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { label, readAll, withFiles } from "../reading.testing.ts";

const LOG = Array.from({ length: 20 }, (_, i) => `${label(i)} new msg ${i}\n`).join("");

/** An archive with one file, as tar writes it, but for what nobody looks at. */
function tar(): Buffer {
  const head = Buffer.alloc(512);
  head.write("mail.log");
  head.write("ustar", 257);
  return Buffer.concat([head, Buffer.from(LOG), Buffer.alloc(1024)]);
}

function wtmp(): Buffer {
  const record = Buffer.alloc(384);
  record.writeUInt32LE(7);
  record.write("pts/0", 8);
  record.write("alice", 44);
  return Buffer.concat([record, record, record]);
}

function swapped(text: Buffer): Buffer {
  return Buffer.from(text).swap16();
}

const little = Buffer.from(LOG, "utf16le");
const mark = Buffer.from("fffe", "hex");
const behind = Buffer.from("0011223344556677", "hex");
const begins = (magic: string) => Buffer.concat([Buffer.from(magic, "latin1"), behind]);

for (const [name, bytes, is, hint] of [
  ["a.tar", tar(), /^it is an archive of files \(tar\)$/, /tar xf /],
  ["a.tar.gz", gzipSync(tar()), /archive of files \(tar\), packed with gzip$/, /tar xf /],
  ["a.zip", begins("PK\x03\x04"), /archive of files \(zip\)/, /unzip /],
  ["a.lz4", begins("\x04\x22\x4d\x18"), /packed with lz4/, /lz4 -d /],
  ["a.Z", begins("\x1f\x9d"), /packed with compress/, /uncompress /],
  ["marked.log", Buffer.concat([mark, little]), /text in UTF-16/, /iconv -f UTF-16 /],
  ["marked-be.log", swapped(Buffer.concat([mark, little])), /text in UTF-16/, /iconv/],
  ["little.log", little, /text in UTF-16/, /iconv -f UTF-16LE /],
  ["big.log", swapped(little), /text in UTF-16/, /iconv -f UTF-16BE /],
  ["system.journal", begins("LPKSHHRH"), /a journal of systemd/, /journalctl --file /],
  ["wtmp", wtmp(), /who was logged in/, /last -f /],
  ["a.db", begins("SQLite format 3\0"), /a database/, /name a log/],
  ["a.png", begins("\x89PNG\r\n\x1a\n"), /a picture/, /name a log/],
  ["a.jpg", begins("\xff\xd8\xff\xe0"), /a picture/, /name a log/],
  ["multilog", begins("\x7fELF\x02\x01"), /a program/, /name a log/],
] as const) {
  test(`${name} is named for what it is, with what to try`, async () => {
    await withFiles({ [name]: bytes, "mail.log": LOG }, async (directory) => {
      const paths = [name, "mail.log"].map((each) => join(directory, each));
      const { lines, troubles } = await readAll(paths);
      assert.equal(lines.length, 20);
      assert.equal(troubles.length, 1);
      assert.equal(troubles[0].path, paths[0]);
      assert.match(troubles[0].what, is);
      assert.match(troubles[0].hint ?? "", hint);
    });
  });
}

test("what a directory holds beside logs is passed over, but for an archive with a log's name", async () => {
  const files = { wtmp: wtmp(), "a.png": begins("\x89PNG\r\n"), "mail.log": LOG };
  await withFiles({ ...files, "mail.log.zip": begins("PK\x03\x04") }, async (directory) => {
    const { lines, troubles } = await readAll([directory]);
    assert.equal(lines.length, 20);
    assert.deepEqual(
      troubles.map(({ path }) => path),
      [join(directory, "mail.log.zip")],
    );
  });
});

test("a path with a blank is quoted in what to try", async () => {
  await withFiles({ "my logs.tar": tar() }, async (directory) => {
    const { troubles } = await readAll([join(directory, "my logs.tar")]);
    assert.match(troubles[0].hint ?? "", /tar xf '.*my logs\.tar'$/);
  });
});
