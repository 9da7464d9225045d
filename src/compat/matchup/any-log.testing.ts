/**
 * Logs for tests: what qmail-send writes, with numbers that meet again and again.
 *
 * For tests only (it needs fast-check), and left out of the package by its name.
 */
import { fc } from "../../chance.testing.ts";

const anyMsg = fc.integer({ min: 1, max: 6 });
const anyDelivery = fc.integer({ min: 1, max: 6 });
const anyNumber = fc.oneof(
  fc.nat({ max: 9999 }),
  fc.constantFrom("18446744073709551615", "9007199254740993"),
);
const anyAddress = fc.constantFrom("ann@example.com", "Bob@Example.ORG", "a>b@x.example", "#@[]");
const anyReport = fc.constantFrom("did_1+0+0/", "", "Sorry,_no_mailbox_here./", "250_Ok:_12/");

const anyText: fc.Arbitrary<string> = fc.oneof(
  anyMsg.map((msg) => `new msg ${msg}`),
  fc
    .tuple(anyMsg, anyNumber, anyAddress, anyNumber, anyNumber)
    .map(
      ([msg, bytes, sender, qp, uid]) =>
        `info msg ${msg}: bytes ${bytes} from <${sender}> qp ${qp} uid ${uid}`,
    ),
  fc
    .tuple(anyDelivery, anyMsg, fc.constantFrom("local", "remote", "suppl0"), anyAddress)
    .map(
      ([delivery, msg, channel, to]) =>
        `starting delivery ${delivery}: msg ${msg} to ${channel} ${to}`,
    ),
  fc
    .tuple(anyDelivery, fc.constantFrom("success", "failure", "deferral"), anyReport)
    .map(([delivery, outcome, report]) => `delivery ${delivery}: ${outcome}: ${report}`),
  anyDelivery.map((delivery) => `delivery ${delivery}: report mangled, will defer`),
  anyMsg.map((msg) => `end msg ${msg}`),
  anyMsg.map((msg) => `bounce msg ${msg} qp 77`),
  anyMsg.map((msg) => `triple bounce: discarding bounce/${msg}`),
  anyMsg.map((msg) => `warning: unable to stat mess/3/${msg}; will try again later`),
  fc.constantFrom(
    ...["status: local 1/10 remote 3/20", "status: local 0/10 remote 0/20 exitasap"],
    ...["status: exiting", "running", "exiting", "number of deliveries left before exiting: 2"],
    ...["alert: out of memory, sleeping...", "xyzzy", "", "local: a b 814 queue1"],
  ),
);

/** Whole lines behind stamps of accustamp or of multilog, with or without a stump at the end. */
export const anyLog: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(accustamp, tai64n),
    fc.array(fc.tuple(anyText, fc.nat({ max: 999_999_999 })), { maxLength: 60 }),
    fc.constantFrom("", "", "@4000", "1793491200.5 info ms"),
  )
  .map(([stamp, texts, stump]) => {
    const lines = texts.map(
      ([text, nanos], i) => `${stamp(1_793_491_200 + (i >> 2), nanos)} ${text}\n`,
    );
    return lines.join("") + stump;
  });

function accustamp(seconds: number, nanos: number): string {
  return `${seconds}.${String(nanos % 1_000_000).padStart(6, "0")}`;
}

function tai64n(seconds: number, nanos: number): string {
  const label = (2n ** 62n + BigInt(seconds) + 10n).toString(16);
  return `@${label}${nanos.toString(16).padStart(8, "0")}`;
}
