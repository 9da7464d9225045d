/**
 * Records of senders, and their bytes: what is written is read again, and put together as if told at once.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../../chance.testing.ts";
import { logMail, newMailLog, recordsOf } from "./mail-log.ts";
import { newAnswers, type OutgoingMail } from "./outgoing-mail.ts";
import {
  newBytes,
  putNumber,
  putSigned,
  putText,
  putWords,
  takeNumber,
  takeSigned,
  takeText,
  takeWords,
} from "./record-bytes.ts";
import { busyHashes, mergeRecords, type SenderRecords, whoOf } from "./sender-records.ts";
import { sendersIn } from "./stretches.ts";

test("values are read as they were written", () => {
  fc.assert(
    fc.property(
      fc.maxSafeNat(),
      fc.integer(),
      fc.string({ unit: "binary" }),
      fc.uniqueArray(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
      (number, signed, text, words) => {
        const bytes = newBytes(1);
        putNumber(bytes, number);
        putSigned(bytes, signed);
        putText(bytes, text);
        putWords(bytes, words);
        const from = { ...bytes, at: 0 };
        assert.equal(takeNumber(from), number);
        assert.equal(takeSigned(from), signed);
        assert.equal(takeText(from), text);
        assert.deepEqual(takeWords(from), new Set(words.toSorted((a, b) => a - b)));
        assert.equal(from.at, bytes.at);
      },
    ),
  );
});

const anyMail = fc.record({
  day: fc.nat(3),
  second: fc.nat(86_399),
  sender: fc.constantFrom("ann@a.example", "bob@b.example"),
  uid: fc.constantFrom(undefined, 7),
  user: fc.constantFrom(undefined, "ann"),
  recipients: fc.array(fc.nat(9), { minLength: 1, maxLength: 4 }),
});

test("records of parts, merged, are those of all mail, to the byte", () => {
  const parts = fc.array(fc.array(anyMail, { maxLength: 8 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(parts, (told) => {
      assert.deepEqual(mergeRecords(told.map(recordsOfMails)), recordsOfMails(told.flat()));
    }),
  );
});

test("a sender is busy whose mail of a day is told in two records", () => {
  const mail = (count: number) => ({
    day: 1,
    second: 0,
    sender: "ann@a.example",
    uid: undefined,
    user: undefined,
    recipients: Array.from({ length: count }, (_, i) => i),
  });
  const [first, second] = [recordsOfMails([mail(12)]), recordsOfMails([mail(9)])];
  assert.deepEqual(busyHashes([first], 20), new Set());
  assert.deepEqual(
    busyHashes([first, second], 20),
    new Set([whoOf("sender", "ann@a.example").hash]),
  );
  const [ann] = sendersIn([first, second]);
  assert.deepEqual(
    ann?.days.map(({ recipients, messages }) => [recipients, messages]),
    [[21, 2]],
  );
});

interface Mail {
  day: number;
  second: number;
  sender: string;
  uid: number | undefined;
  user: string | undefined;
  recipients: number[];
}

function recordsOfMails(mails: readonly Mail[]): SenderRecords {
  const log = newMailLog();
  for (const { day, second, sender, uid, user, recipients } of mails) {
    const local = day * 86_400 + second;
    const mail: OutgoingMail = {
      id: "",
      at: { seconds: local, nanos: 5 },
      local,
      sender,
      uid,
      recipients,
      domains: recipients,
      said: { ...newAnswers(), dead: 1 },
    };
    logMail(log, mail, user, { isAsked: true, isTold: true });
  }
  return recordsOf(log);
}
