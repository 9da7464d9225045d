/**
 * What stands beside an address.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { typedSenderWords, typedWords } from "./typed-words.ts";

function says(address: string, words: string | undefined): void {
  test(`beside the sender <${address}> stands ${words ?? "nothing"}`, () => {
    assert.equal(typedSenderWords(address), words);
  });
}

says("ann@example.net", undefined);
says("", "that is a bounce");
says("#@[]", "that is a double bounce");
says("SRS0=HHHH=TT=example.net=ann@fwd.example", "that is ann@example.net (SRS)");
says(
  "list-return-7-joe=example.org@lists.example.com",
  "that is list@lists.example.com, to joe@example.org (VERP)",
);
says("prvs=8407575794=news-@example.com-@[]", "that is news@example.com (BATV, VERP)");

test("beside a recipient in a virtual domain stands the mailbox", () => {
  assert.equal(
    typedWords("example.com-joe@example.com", "local"),
    "that is joe@example.com (virtual domain)",
  );
});
