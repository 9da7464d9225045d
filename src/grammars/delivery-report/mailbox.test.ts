/** Of whom a sentence speaks: the recipient's mailbox, the sender's, or something else. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { mailboxIs, type State } from "./mailbox.ts";

function whose(state: State, words: string): string | undefined {
  if (mailboxIs(state, "recipient's", "unknown-user").says(words)) return "recipient's";
  return mailboxIs(state, "sender's", "unknown-user").says(words) ? "sender's" : undefined;
}

const NOT_THERE: readonly (readonly [words: string, whose: string | undefined])[] = [
  ["550 user unknown in virtual mailbox table", "recipient's"],
  ["550 the email account that you tried to reach does not exist", "recipient's"],
  ["550 unknown or illegal alias", "recipient's"],
  ["550 recipient: unknown", "recipient's"],
  ["550 does not exist", "recipient's"],
  ["550 message refused because the recipient's mailbox does not exist", "recipient's"],
  ["550 your recipient's mailbox does not exist", "recipient's"],
  ["550 sender address rejected: user unknown", "sender's"],
  ["550 mailbox of the sender does not exist", "sender's"],
  ["550 no such account of sender", "sender's"],
  ["550 your account is unknown", "sender's"],
  ["550 no mail from unknown users", "sender's"],
  ["550 certificate for user is unknown", undefined],
  ["550 mailbox server not found", undefined],
  ["550 mailbox not found in cache", undefined],
  ["550 user not found in your address book", undefined],
  ["550 too many unknown users", undefined],
  ["550 user may not exist", undefined],
  ["550 recipient not accepted, unknown error", undefined],
  ["450 user unknown, try again", undefined],
];

test("what is not there is the subject of the sentence", () => {
  for (const [words, expected] of NOT_THERE) {
    assert.equal(whose("not there", words), expected, words);
  }
});

test("what is closed or full is the subject too", () => {
  assert.equal(whose("closed", "550 user account has been disabled"), "recipient's");
  assert.equal(whose("closed", "550 your account has been disabled"), "sender's");
  assert.equal(whose("closed", "450 server for user is locked"), undefined);
  assert.equal(whose("full", "452 mailbox is full"), "recipient's");
  assert.equal(whose("full", "452 sending account is over its quota"), "sender's");
  assert.equal(whose("full", "452 mail system full for user"), undefined);
});
