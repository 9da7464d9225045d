/**
 * The import inside `qtrail serve`: takes over what is written, leaves a store alone that another process writes, waits for
 * it, and commits what is whole when it is ended.
 */
import assert from "node:assert/strict";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { Importing } from "../src/cli/serve/importing.ts";
import type { LogLine } from "../src/cli/serve/server-log.ts";
import type { News } from "../src/reports/news.ts";
import { Post } from "../src/server/sending/post.ts";
import type { Receiver } from "../src/server/sending/receiver.ts";
import type { LogsKnown } from "../src/server/service.ts";
import { label } from "../src/sources/reading.testing.ts";
import { readManifest } from "../src/store/manifest.ts";
import { entriesIn, type Outbox } from "../src/store/outbox.ts";
import { StoreWriter } from "../src/store/writer.ts";
import { FLAGS } from "./serving/flags.ts";

const home = mkdtempSync(join(tmpdir(), "qtrail-importing-"));
after(() => rmSync(home, { recursive: true, force: true }));

test("what is written comes into the store, once the one who writes it has ended", async () => {
  const store = join(home, "store");
  const log = join(home, "current");
  appendFileSync(log, mail(1));
  const other = new StoreWriter(store, { command: "qtrail import -f", zone: "UTC" });
  const said: LogLine[] = [];
  let known: LogsKnown | undefined;
  const importing = new Importing(
    { store, paths: [log], flags: FLAGS, sent: ["message.queued", "problem.opened"] },
    (told) => {
      if ("known" in told) known = told.known;
      else if ("log" in told) said.push(told.log);
    },
  );
  await until(() => known?.state === "waiting");
  assert.match(known?.says ?? "", /is being written by qtrail import -f \(pid \d+\)$/);
  assert.deepEqual(said, [
    { level: "warning", event: "waiting", text: `${known?.says}; it goes on by itself` },
  ]);
  other.close();
  await until(() => known?.state === "following");
  appendFileSync(log, mail(2));
  importing.tell({ news: [PROBLEM], problems: { crash: 1 } });
  await pause(300); // it is told of the change at once
  await importing.close();
  const { segments, coverage, outbox } = readManifest(store) ?? {};
  // What was written before it began is no news.
  const sent = outbox?.files.flatMap((file) => entriesIn(store, file));
  assert.deepEqual(
    sent?.map(({ type }) => type),
    ["problem.opened"],
  );
  assert.deepEqual(outbox?.problems, { crash: 1 });
  const rows = segments?.filter(({ table }) => table === "messages").map((one) => one.rows);
  assert.deepEqual(rows, [2]);
  assert.equal((coverage as { lines: number }).lines, 4);
  assert.deepEqual(known?.asOf, { seconds: 1_773_047_732, nanos: 0 });
});

test("what is written while a store is begun is told to receivers that are new", async () => {
  const store = join(home, "begun");
  const log = join(home, "begun-log");
  appendFileSync(log, mail(1) + mail(LATER));
  const outboxes: Outbox[] = [];
  let known: LogsKnown | undefined;
  const data = { store, paths: [log], flags: FLAGS, sent: ["message.queued"] };
  const importing = new Importing(data, (told) => {
    if ("outbox" in told) outboxes.push(told.outbox);
    else if ("known" in told) known = told.known;
  });
  await until(() => known?.state === "following" && outboxes.length > 0);
  await importing.close();
  const sent: string[] = [];
  const receiver: Receiver = {
    ...{ key: "new", name: "new", wants: () => true },
    send: async ({ type }) => void sent.push(type),
  };
  const post = new Post(store, [receiver], outboxes[0] as Outbox, {
    say: assert.fail,
    onTaken() {},
  });
  post.committed(readManifest(store)?.outbox as Outbox);
  post.close();
  assert.deepEqual(sent, ["message.queued"]);
});

/** From a moment of the logs on: a minute from now. */
const LATER = Math.floor(Date.now() / 1000) + 60 - 1_773_047_730;

const PROBLEM: News = {
  id: "gw37qh9h8569c",
  type: "problem.opened",
  at: { seconds: 1_773_047_732, nanos: 0 },
  about: {
    kind: "problem",
    problem: {
      ...{ key: "crash", name: "crash", state: "urgent", what: "qmail-send died", see: "" },
      opened: { seconds: 1_773_047_732, nanos: 0 },
    },
  },
};

function mail(i: number): string {
  const at = label(i);
  return `${at} new msg ${i}\n${at} info msg ${i}: bytes 100 from <anna@shop.example> qp ${i} uid 1\n`;
}

async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; !isSo(); i++) {
    assert.ok(i < 400, "it takes too long");
    await pause(50);
  }
}
