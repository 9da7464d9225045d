/** Who is let in over HTTP, and who is not. */
import assert from "node:assert/strict";
import { connect } from "node:net";
import { afterEach, beforeEach, test } from "node:test";
import type { Door } from "../src/server/http/doorkeeper.ts";
import type { Tokens } from "../src/server/tokens/tokens.ts";
import { type AskDoor, type Asked, type DoorServed, doorServed } from "./door-served.ts";

let door: DoorServed;
let open: AskDoor;
let tokens: Tokens;
let others: DoorServed[] = [];

beforeEach(async () => {
  door = await doorServed({});
  ({ ask: open, tokens } = door);
});

afterEach(async () => {
  for (const one of [door, ...others]) await one.close();
  others = [];
});

/** Another one with the same tokens. */
async function besides(asked: Partial<Door>, base = ""): Promise<DoorServed> {
  const one = await doorServed({ tokens, ...asked }, base);
  others.push(one);
  return one;
}

async function statusOf(
  ask: AskDoor,
  path: string,
  headers: Record<string, string>,
): Promise<number> {
  return (await ask(path, { headers })).status;
}

test("without a token only this machine is answered, and only what means it", async () => {
  assert.deepEqual(JSON.parse((await open("/mail")).body), {
    name: "this machine",
    scope: { kind: "all" },
  });
  for (const host of ["localhost:8470", "127.0.0.1", "[::1]:8470", "LOCALHOST"])
    assert.equal(await statusOf(open, "/mail", { host }), 200, host);
  for (const host of [
    "evil.example",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "x@localhost",
    "0",
  ])
    assert.equal(await statusOf(open, "/mail", { host }), 421, host);
  for (const name of [
    "forwarded",
    "via",
    "x-forwarded-for",
    "x-forwarded-proto",
    "x-real-ip",
    "cf-ray",
  ])
    assert.equal(await statusOf(open, "/mail", { [name]: "127.0.0.1" }), 401, name);
  assert.equal(await statusOf(open, "/healthz", { "x-forwarded-for": "192.0.2.1" }), 200);
});

test("from the first token on a token is needed, which shows its own scope", async () => {
  const { secret } = tokens.add("desk", { kind: "domains", domains: ["club.example"] }, 60);
  const reports = tokens.add("figures", { kind: "figures" }, 60).secret;
  assert.equal((await open("/mail")).status, 401);
  const bearer = { authorization: `Bearer ${secret}` };
  const { body } = await open("/mail", { headers: bearer });
  assert.deepEqual(JSON.parse(body).name, "desk");
  assert.equal(await statusOf(open, "/all", bearer), 403);
  assert.equal(await statusOf(open, "/mail", { authorization: `Bearer ${reports}` }), 403);
  assert.equal(await statusOf(open, "/mail", { authorization: "Bearer qtr_no" }), 401);
  await door.audit.close();
  const [line, ...more] = door.audit.ofDay(door.audit.days()[0] as string);
  assert.deepEqual(
    [line?.who, line?.asked, line?.from, more.length],
    ["desk", "qtrail find anna", "127.0.0.1", 0],
  );
});

test("a browser comes in by a link that works once, and leaves", async () => {
  const { link } = tokens.add("desk", { kind: "all" }, 60);
  const seen = await open(`/${link}`);
  assert.equal(seen.headers["set-cookie"], undefined);
  assert.ok(seen.body.includes(`<form method="post" action="/${link}">`), seen.body);
  const entered = await open(`/${link}`, { method: "POST" });
  const cookie = String(entered.headers["set-cookie"]);
  assert.match(cookie, /^qtrail=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/; Max-Age=\d+$/);
  assert.deepEqual([entered.status, entered.headers.location], [303, "/"]);
  for (const method of ["GET", "POST"])
    assert.equal((await open(`/${link}`, { method })).status, 404);
  const shown = { cookie: `other=1; ${cookie.split(";")[0]}` };
  assert.equal(await statusOf(open, "/mail", shown), 200);
  const left = await open("/leave", { method: "POST", headers: shown });
  assert.match(String(left.headers["set-cookie"]), /^qtrail=; .*Max-Age=0/);
  assert.equal(await statusOf(open, "/mail", shown), 401);
});

test("what looks at a link does not use it up; the token itself comes in by the form", async () => {
  const { link, secret } = tokens.add("desk", { kind: "all" }, 60);
  for (const method of ["HEAD", "GET", "HEAD"])
    assert.equal((await open(`/${link}`, { method })).status, 200);
  assert.equal((await open(`/${link}`, { method: "POST" })).status, 303);
  const post = (body: string) => open("/enter", { method: "POST", body });
  assert.match(String((await post(`token=${secret}`)).headers["set-cookie"]), /^qtrail=/);
  assert.equal((await post("token=qtr_none")).status, 403);
});

test("what another site makes a browser send is turned away", async () => {
  const post = (headers: Record<string, string>) =>
    open("/form", { method: "POST", headers, body: "x" });
  const host = { host: "localhost:8470" };
  assert.equal((await post({})).status, 200);
  assert.equal((await post({ ...host, origin: "http://localhost:8470" })).status, 200);
  for (const origin of [
    "http://evil.example",
    "null",
    "https://localhost:8470",
    "http://localhost:1",
  ])
    assert.equal((await post({ ...host, origin })).status, 403, origin);
  assert.equal((await post({ "sec-fetch-site": "same-site" })).status, 403);
  assert.equal((await post({ "sec-fetch-site": "same-origin" })).status, 200);
  // A browser's form under our own policy that no referrer is told.
  const hidden = { ...host, origin: "null" };
  assert.equal((await post({ ...hidden, "sec-fetch-site": "same-origin" })).status, 200);
  assert.equal((await post({ ...hidden, "sec-fetch-site": "cross-site" })).status, 403);
  assert.equal((await post(hidden)).status, 403);
  assert.equal(await statusOf(open, "/events", { origin: "http://evil.example" }), 403);
  const cross = { "sec-fetch-site": "cross-site" };
  assert.equal(await statusOf(open, "/mail", { ...cross, "sec-fetch-mode": "no-cors" }), 403);
  assert.equal(await statusOf(open, "/mail", { ...cross, "sec-fetch-mode": "navigate" }), 200);
  assert.equal(await statusOf(open, "/events", { ...cross, "sec-fetch-mode": "navigate" }), 403);
});

test("a link in a mail is opened once more from here, so that the cookie is shown", async () => {
  tokens.add("desk", { kind: "all" }, 60);
  const navigates = { "sec-fetch-mode": "navigate" };
  const followed = await open("/mail?q=a%22b", {
    headers: { ...navigates, "sec-fetch-site": "cross-site" },
  });
  assert.equal(followed.headers.refresh, "0; url=/mail?q=a%22b");
  const again = await open("/mail", { headers: { ...navigates, "sec-fetch-site": "same-origin" } });
  assert.deepEqual([again.status, again.headers.refresh], [401, undefined]);
});

test("behind a proxy nobody is this machine, and what it says of the client is for the audit alone", async () => {
  const proxy = new URL("https://mail.example.net/qtrail");
  const { ask, audit } = await besides({ proxy }, "/qtrail");
  assert.equal((await ask("/mail")).status, 401);
  const { secret, link } = tokens.add("desk", { kind: "all" }, 60);
  const authorization = `Bearer ${secret}`;
  const forwarded = {
    authorization,
    host: "mail.example.net",
    "x-forwarded-for": "127.0.0.1, 192.0.2.9",
  };
  assert.equal(await statusOf(ask, "/qtrail/mail", forwarded), 200);
  assert.equal(await statusOf(ask, "/mail", { ...forwarded, "x-forwarded-for": "<b>" }), 200);
  assert.equal(await statusOf(ask, "/qtrailmail", forwarded), 404);
  assert.equal(await statusOf(ask, "/mail", { ...forwarded, host: "evil.example" }), 421);
  await audit.close();
  assert.deepEqual(
    audit.ofDay(audit.days()[0] as string).map(({ from }) => from),
    ["192.0.2.9", "127.0.0.1"],
  );
  const { headers } = await ask(`/qtrail/${link}`, { method: "POST" });
  assert.match(String(headers["set-cookie"]), /; Path=\/qtrail; .*; Secure$/);
  const post = (origin: string) =>
    ask("/form", { method: "POST", headers: { ...forwarded, origin } });
  assert.equal((await post(proxy.origin)).status, 200);
  assert.equal((await post("http://mail.example.net")).status, 403);
});

test("who may open the socket sees all, with tokens too; a proxy before it needs one", async () => {
  tokens.add("desk", { kind: "all" }, 60);
  const { ask } = await besides({ isSocket: true });
  assert.equal(JSON.parse((await ask("/mail")).body).name, "this machine");
  assert.equal(await statusOf(ask, "/mail", { "x-forwarded-for": "192.0.2.9" }), 401);
  const behind = await besides({ isSocket: true, proxy: new URL("https://mail.example.net/") });
  assert.equal((await behind.ask("/mail")).status, 401);
});

test("further names of this host are known when they are named", async () => {
  const { ask } = await besides({ hosts: ["mx.example.net"] });
  const { secret } = tokens.add("desk", { kind: "all" }, 60);
  const authorization = `Bearer ${secret}`;
  assert.equal(await statusOf(ask, "/mail", { host: "MX.example.net.:8470", authorization }), 200);
  assert.equal(await statusOf(ask, "/mail", { host: "www.example.net", authorization }), 421);
});

test("odd methods, paths and codings are answered in clear words", async () => {
  const told = async (path: string, asked: Asked = {}) => {
    const { status, body, headers } = await open(path, asked);
    assert.equal(headers["x-content-type-options"], "nosniff");
    assert.ok(status === 200 || (JSON.parse(body).detail as string).length > 10, body);
    return status;
  };
  for (const path of [
    "//mail",
    "/mail/..",
    "/../mail",
    "/%2e%2e/mail",
    "/mail%00",
    "/enter/%ff",
    "/enter/%00",
    "//evil.example/x",
  ])
    assert.ok([400, 404].includes(await told(path)), path);
  assert.equal(await told(`/mail?q=${"x".repeat(9000)}`), 414);
  assert.equal(await told("/mail", { method: "DELETE" }), 405);
  assert.equal(await told("/form"), 405);
  assert.equal(await told("/mail", { headers: { "content-length": "1" }, body: "x" }), 413);
  assert.equal(await told("/form", { method: "POST", body: "x".repeat(70_000) }), 413);
  const packed = { "content-encoding": "gzip" };
  assert.equal(await told("/form", { method: "POST", headers: packed, body: "x" }), 415);
  assert.equal((await open("/mail", { method: "HEAD" })).body, "");
  assert.equal((await open("/mail", { headers: { many: "x".repeat(20_000) } })).status, 431);
});

/** What comes back for these bytes, until the server has closed. */
function sent(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let told = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.on("data", (piece) => {
      told += piece;
    });
    socket.on("error", () => {}); // the server may close while it is written to
    socket.on("close", () => resolve(told));
  });
}

test("a body of a gigabyte is refused before it has come, and what is no HTTP is closed", async () => {
  const { port } = await besides({});
  const head = "POST /form HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1073741824\r\n\r\nx";
  assert.match(await sent(port, head), /^HTTP\/1\.1 413 /);
  const chunked = "POST /form HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n";
  assert.match(await sent(port, `${chunked}20000\r\n${"x".repeat(0x20000)}`), /^HTTP\/1\.1 413 /);
  for (const odd of [
    "GET /mail HTTP/1.1\r\n\r\n",
    "GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    "\x16\x03\x01\x02\x00",
    "GET /mail HTTP/1.1\r\nHost: a\r\nHost: b\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
  ])
    assert.match(await sent(port, odd), /^HTTP\/1\.1 4\d\d /, odd);
  const twice =
    "GET /mail HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\nConnection: close\r\n\r\n";
  assert.match(await sent(port, twice), /^HTTP\/1\.1 400 /);
});
