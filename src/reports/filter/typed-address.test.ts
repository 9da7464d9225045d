/**
 * Addresses are found as programs wrote them and as people typed them.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Msg } from "../../grammars/qmail-send/event.ts";
import { utc } from "../../time/zones.ts";
import type { Message } from "../../tracking/facts.ts";
import { matches } from "./match.ts";
import { parseQuery } from "./query.ts";

const TIMES = { now: { seconds: 1_795_000_000, nanos: 0 }, zone: utc };

const MAIL: Record<string, { sender: string; to: [channel: string, address: string] }> = {
  plain: { sender: "ann@example.net", to: ["remote", "joe@example.com"] },
  virtual: { sender: "", to: ["local", "example.com-joe@example.com"] },
  other: { sender: "", to: ["local", "mary-joe@example.com"] },
  remote: { sender: "#@[]", to: ["remote", "example.com-joe@example.com"] },
  srs: { sender: "SRS0=HHHH=TT=example.net=ann@fwd.example", to: ["local", "x"] },
  batv: { sender: "prvs=8407575794=ann@example.net", to: ["local", "x"] },
  verp: { sender: "list-return-7-joe=example.org@lists.example.com", to: ["local", "x"] },
  verp8: { sender: "list-return-8-eve=example.org@lists.example.com", to: ["local", "x"] },
  back: { sender: "", to: ["remote", "SRS0=HHHH=TT=example.net=ann@fwd.example"] },
};

function messageOf({ sender, to: [channel, address] }: (typeof MAIL)[string]): Message {
  return {
    id: "0000000000000",
    queue: { host: "", instance: "" },
    msg: 1 as Msg,
    sender,
    state: "ended",
    recipients: [{ address, channel, fate: "delivered", deliveries: [] }],
    forwards: [],
    incomplete: [],
  };
}

function finds(query: string, ...names: string[]): void {
  test(`${query} finds ${names.join(", ")}`, () => {
    const filter = parseQuery(query);
    const found = Object.keys(MAIL).filter((name) =>
      matches(filter, messageOf(MAIL[name] as (typeof MAIL)[string]), TIMES),
    );
    assert.deepEqual(found, names);
  });
}

finds("to:<joe@example.com>", "plain", "virtual");
finds("to:<example.com-joe@example.com>", "virtual", "remote");
finds("to:example.com-joe@example.com", "plain", "virtual", "remote");
finds("!to:<joe@example.com>", "other", "remote", "srs", "batv", "verp", "verp8", "back");
finds("to:/^joe@/", "plain", "virtual");
finds("to:joe@*", "plain", "virtual");
finds("from:ann@example.net", "plain", "srs", "batv");
finds("from:SRS0=ZZZZ=ZZ=example.net=ann@other.example", "plain", "srs", "batv");
finds("from:prvs=0123456789=ann@example.net", "plain", "srs", "batv");
finds("from:list@lists.example.com", "verp", "verp8");
finds("from:list-return-7-joe=example.org@lists.example.com", "verp");
finds("from:joe@example.org");
finds("from:<>", "virtual", "other", "back");
finds("from:<#@[]>", "remote");
finds("<ann@example.net>", "plain", "srs", "batv", "back");
