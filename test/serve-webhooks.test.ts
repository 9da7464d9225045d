/**
 * Webhooks: signed as Standard Webhooks 1.0.0 has it, each event at least once and in order for its subject, whatever the
 * receiver does; to nobody who was not named, and to no private address that was not allowed.
 */
import assert from "node:assert/strict";
import { once } from "node:events";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { qtrail } from "../src/cli/in-this-process.testing.ts";
import { namedReceivers } from "../src/cli/serve/named-receivers.ts";
import { webhookIn } from "../src/cli/serve/webhook-typed.ts";
import {
  checkedLookup,
  mayBeSentTo,
  networks,
  whyNotSent,
} from "../src/server/sending/addresses.ts";
import { commandReceiver } from "../src/server/sending/alert-command.ts";
import { Post } from "../src/server/sending/post.ts";
import { NotTaken, type Receiver } from "../src/server/sending/receiver.ts";
import { EventSender } from "../src/server/sending/sender.ts";
import { keyIn, signatureOf } from "../src/server/sending/signature.ts";
import { webhookReceiver } from "../src/server/sending/webhook.ts";
import { label } from "../src/sources/reading.testing.ts";
import { Importer } from "../src/store/importing/importer.ts";
import { readManifest } from "../src/store/manifest.ts";
import { newOutbox, type OutboxEntry, type OutboxFile } from "../src/store/outbox.ts";
import { receiversIn } from "../src/store/receivers.ts";
import { utc } from "../src/time/zones.ts";

const home = mkdtempSync(join(tmpdir(), "qtrail-webhooks-"));
after(() => rmSync(home, { recursive: true, force: true }));

const NOW = { seconds: 1_773_047_730, nanos: 0 };

test("the signature is the one of the specification's example", () => {
  const key = keyIn("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw") as Buffer;
  assert.equal(
    signatureOf(key, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, '{"test": 2432232314}'),
    "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  );
  for (const secret of ["whsec_", "whsec_c2hvcnQ=", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"])
    assert.equal(keyIn(secret), undefined);
});

test("only https, or this machine; no private address that was not allowed", () => {
  const refused = ["http://hooks.example/", "ftp://hooks.example/", "https://me:pw@hooks.example/"];
  for (const url of refused) assert.notEqual(whyNotSent(new URL(url)), undefined, url);
  for (const url of [
    "https://hooks.example/",
    "http://127.0.0.1:9/",
    "http://localhost/",
    "http://[::1]/",
  ])
    assert.equal(whyNotSent(new URL(url)), undefined, url);
  const none = networks([]);
  const closed =
    "10.1.2.3 127.0.0.1 169.254.169.254 172.31.0.1 192.168.1.1 100.64.0.1 0.0.0.0 ::1 :: fe80::1 fd00::1 ff02::1 ::ffff:10.1.2.3 ::ffff:a01:203 64:ff9b::a01:203 2002:a01:203:: nothing";
  for (const address of closed.split(" "))
    assert.equal(mayBeSentTo(address, "hooks.example", none), false, address);
  for (const address of ["203.0.113.5", "2001:db8::5"])
    assert.equal(mayBeSentTo(address, "hooks.example", none), true, address);
  assert.equal(mayBeSentTo("10.1.2.3", "hooks.example", networks(["10.1.0.0/16"])), true);
  assert.equal(mayBeSentTo("127.0.0.1", "localhost", none), true);
  assert.equal(mayBeSentTo("203.0.113.5", "localhost", none), false);
  assert.throws(() => networks(["10.0.0.0/33"]), RangeError);
});

test("what a name leads to is looked at, and that very address is connected to", async () => {
  const resolved = (named: string, all: boolean): Promise<unknown> =>
    new Promise((resolve) => {
      // The name server of a receiver says that it is this machine.
      checkedLookup(named, networks([]))("localhost", { all }, (error, address) =>
        resolve(error?.message ?? address),
      );
    });
  const refused = "hooks.example is an address of a private network";
  assert.deepEqual(
    [await resolved("hooks.example", true), await resolved("hooks.example", false)],
    [refused, refused],
  );
  assert.match(String(await resolved("localhost", false)), /^(?:127\.0\.0\.1|::1)$/);
  const receiver = await hook();
  const url = new URL(receiver.url.replace("127.0.0.1", "localhost"));
  const key = Buffer.alloc(32);
  await webhookReceiver({ url, key, types: new Set(), allowed: networks([]) }).send(entry(1, "a"));
  receiver.close();
  assert.equal(receiver.taken.length, 1);
});

test("a webhook is named by its address, the file of its secret, and events", () => {
  const { url, file, types } = webhookIn(
    "https://hooks.example/q /etc/hook delivery.* auth.failed",
  );
  assert.deepEqual([url.href, file], ["https://hooks.example/q", "/etc/hook"]);
  assert.deepEqual([...types].length, 4);
  assert.deepEqual(
    [...webhookIn("https://hooks.example /etc/hook").types],
    ["problem.opened", "problem.closed"],
  );
  for (const [text, words] of [
    ["hooks.example /etc/hook", /is no address of a web server/],
    ["http://hooks.example /etc/hook", /by https/],
    ["https://hooks.example", /file of its secret is not named/],
    ["https://hooks.example /etc/hook mail.lost", /"mail\.lost" is no event/],
  ] as const)
    assert.throws(() => webhookIn(text), words);
});

test("what is committed of the log is sent, signed, in order, and again by whoever comes after a crash", async () => {
  const store = join(home, "store");
  const log = join(home, "current");
  const receiver = await hook();
  const secret = join(home, "secret");
  const [named] = namedReceivers(
    new Map([
      ["serve.webhook", { values: [`${receiver.url} ${secret} message.* delivery.*`], origin: "" }],
    ]),
  ) as [Receiver];
  appendFileSync(log, `${label(1)} new msg 9\n`);
  const importer = await Importer.open(store, [log], {
    zone: utc,
    now: NOW,
    command: "qtrail serve",
    untilPresent: true,
    news: {
      wants: () => true,
      isSent: ({ type }) => named.wants(type),
      tell: () => {},
      now: () => NOW,
    },
  });
  appendFileSync(log, mails(1, 20));
  for await (const _ of importer.steps());
  const outbox = importer.manifest.outbox ?? newOutbox(NOW);
  importer.close();
  assert.equal(outbox.next, 61);
  // It answers nothing, and the process that sends is killed.
  const begin = { ...outbox, next: 1 };
  receiver.answers.push("silence", "silence");
  const killed = new Post(store, [named], begin, { say: () => {}, onTaken: () => {} });
  await until(() => receiver.requests.length >= 2);
  assert.deepEqual(Object.keys(receiversIn(store)), [named.key]);
  killed.close();
  await pause(200); // what it had begun arrives
  receiver.answers.push(500, 302, "reset", 404);
  const said: string[] = [];
  let taken = 0;
  const post = new Post(store, [named], begin, {
    say: (text) => said.push(text),
    onTaken: (through) => {
      taken = through;
    },
    pauses: [0.001],
  });
  await until(() => taken === 60);
  post.close();
  receiver.close();
  const ids = new Set(receiver.requests.map(({ headers }) => headers["webhook-id"]));
  assert.equal(ids.size, 60);
  assert.ok(receiver.requests.length >= 60 + 4);
  assert.deepEqual(
    inOrder(receiver.taken),
    Array(20).fill("message.queued delivery.succeeded message.finished"),
  );
  assert.match(
    said[0] ?? "",
    /^webhook http:\/\/127\.0\.0\.1:\d+: .*; what it has not taken is sent again$/,
  );
  assert.equal(said.at(-1), `${named.name}: it takes events again`);
  assert.equal(receiversIn(store)[named.key]?.through, 60);
  const key = readFileSync(secret, "latin1").trim().slice("whsec_".length);
  for (const { headers, body } of receiver.taken) await checkSignature(key, headers, body);
  const [file] = outbox.files as [OutboxFile];
  writeFileSync(join(store, file.file), "damaged");
  const { stdout } = await qtrail(["fsck", "--repair", "--store", store, "--utc"]);
  assert.match(
    stdout,
    /^Mended: events that are still to be sent, taken out: nobody is told of them\.$/m,
  );
  assert.deepEqual(readManifest(store)?.outbox?.files, []);
});

test("the program of docs/events.md tells what comes from here from what does not", async () => {
  const [, program = ""] =
    /```js\n([\s\S]*?)```/.exec(readFileSync("docs/events.md", "utf8")) ?? [];
  const { isGenuine } = (await import(
    `data:text/javascript,${encodeURIComponent(`${program}\nexport { isGenuine };`)}`
  )) as { isGenuine(secret: string, headers: Record<string, string>, body: string): boolean };
  const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  const timestamp = Math.floor(Date.now() / 1000);
  const signature = signatureOf(keyIn(secret) as Buffer, "id", timestamp, "{}");
  const headers = {
    "webhook-id": "id",
    "webhook-timestamp": String(timestamp),
    "webhook-signature": `v1,b3RoZXI= ${signature}`,
  };
  assert.ok(isGenuine(secret, headers, "{}"));
  assert.ok(!isGenuine(secret, headers, "{ }"));
  assert.ok(!isGenuine(secret, { ...headers, "webhook-id": "other" }, "{}"));
  assert.ok(!isGenuine(secret, { ...headers, "webhook-timestamp": "1614265330" }, "{}"));
});

test("who takes nothing for three days, or says that he is gone, is given up", async () => {
  for (const [error, failures] of [
    [new Error("connect ECONNREFUSED"), 4],
    [new NotTaken("it answered 410", true), 1],
  ] as const) {
    const said: string[] = [];
    let asked = 0;
    let now = 0;
    const place = { name: "x", through: 0 };
    const receiver: Receiver = {
      key: "x",
      name: "webhook https://hooks.example",
      wants: () => true,
      send: async () => {
        asked++;
        now += 86_400_000;
        throw error;
      },
    };
    const sender = new EventSender(receiver, place, {
      say: (text) => said.push(text),
      onMoved: () => {},
      clock: () => now,
      pauses: [0.001],
    });
    sender.offer([entry(1, "a")]);
    await until(() => sender.isGivenUp);
    assert.equal(asked, failures);
    assert.match(said.at(-1) ?? "", /nothing is sent to it until serve is started anew$/);
  }
});

test("events of one subject wait for each other, those of others do not", async () => {
  const begun: string[] = [];
  const waiting: (() => void)[] = [];
  const receiver: Receiver = {
    key: "x",
    name: "x",
    wants: (type) => type !== "unwanted",
    send: ({ id }) => {
      begun.push(id);
      return new Promise((resolve) => waiting.push(resolve));
    },
  };
  const place = { name: "x", through: 0 };
  const sender = new EventSender(receiver, place, { say: () => {}, onMoved: () => {} });
  sender.offer([
    entry(1, "a"),
    entry(2, "b"),
    entry(3, "a"),
    { ...entry(4, "c"), type: "unwanted" },
  ]);
  assert.deepEqual(begun, ["1", "2"]);
  waiting[1]?.();
  await pause(1);
  assert.deepEqual([begun, place.through], [["1", "2"], 0]);
  waiting[0]?.();
  await pause(1);
  assert.deepEqual([begun, place.through], [["1", "2", "3"], 2]);
  waiting[2]?.();
  await pause(1);
  assert.equal(place.through, 4);
});

test("a command has the event on its standard input, and is run again where it fails", async () => {
  const out = join(home, "alerted");
  const program = join(home, "alert.sh");
  writeFileSync(program, `#!/bin/sh\ncat >> "$1"\n`, { mode: 0o700 });
  await commandReceiver([program, out]).send({
    ...entry(7, "x"),
    body: '{"type":"problem.opened"}',
  });
  assert.equal(readFileSync(out, "utf8"), '{"id":"7","type":"problem.opened"}\n');
  await assert.rejects(
    commandReceiver(["/bin/false"]).send(entry(8, "x")),
    /its exit status was 1/,
  );
  await assert.rejects(commandReceiver([join(home, "none")]).send(entry(8, "x")), /ENOENT/);
  await assert.rejects(
    commandReceiver(["/bin/sleep", "9"], 20).send(entry(8, "x")),
    /ended by SIGKILL/,
  );
});

function entry(number: number, subject: string): OutboxEntry {
  return { number, id: String(number), type: "message.queued", subject, body: "{}" };
}

function mails(first: number, count: number): string {
  return Array.from({ length: count }, (_, i) => {
    const [msg, when] = [first + i, label(10 + i)];
    return (
      `${when} new msg ${msg}\n${when} info msg ${msg}: bytes 9 from <anna@shop.example> qp ${msg} uid 1\n` +
      `${when} starting delivery ${msg}: msg ${msg} to remote bob@partner.test\n` +
      `${when} delivery ${msg}: success: accepted/\n${when} end msg ${msg}\n`
    );
  }).join("");
}

interface Asked {
  headers: IncomingMessage["headers"];
  body: string;
}

/** A receiver that answers as it is told, and else takes what comes. */
async function hook() {
  const answers: (number | "silence" | "reset")[] = [];
  const requests: Asked[] = [];
  const taken: Asked[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let body = "";
    for await (const piece of request) body += piece;
    const asked = { headers: request.headers, body };
    requests.push(asked);
    const how = answers.shift() ?? 204;
    if (how === "silence") return;
    if (how === "reset") {
      request.socket.destroy();
      return;
    }
    if (how < 300) taken.push(asked);
    response.writeHead(how, { location: "http://127.0.0.1:1/" }).end();
  };
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}/hook`, answers, requests, taken, close };
}

/** Of each message its events, as each was taken first. */
function inOrder(taken: readonly Asked[]): string[] {
  const events = new Map<string, string[]>();
  for (const { body } of new Map(taken.toReversed().map((one) => [one.body, one])).values()) {
    const { type, data } = JSON.parse(body) as { type: string; data: { id: string } };
    events.set(data.id, [...(events.get(data.id) ?? []), type]);
  }
  return [...events.values()].map((types) => types.reverse().join(" "));
}

/** By the Web Cryptography API, as a receiver might. */
async function checkSignature(
  secret: string,
  headers: Asked["headers"],
  body: string,
): Promise<void> {
  const hmac = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", Buffer.from(secret, "base64"), hmac, false, [
    "verify",
  ]);
  const [version, signature = ""] = String(headers["webhook-signature"]).split(",");
  const signed = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
  assert.equal(version, "v1");
  const sum = Buffer.from(signature, "base64");
  assert.ok(await crypto.subtle.verify("HMAC", key, sum, new TextEncoder().encode(signed)));
  assert.ok(Math.abs(Date.now() / 1000 - Number(headers["webhook-timestamp"])) < 60);
}

async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; !isSo(); i++) {
    assert.ok(i < 1000, "it takes too long");
    await pause(10);
  }
}
