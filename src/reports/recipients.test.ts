/** recipients, recipient-domains and hosts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { hosts } from "./hosts.ts";
import { at, mail, pick, recipient, rowsOf } from "./mail.testing.ts";
import { recipientDomains } from "./recipient-domains.ts";
import { recipients } from "./recipients.ts";

const GREYLISTED =
  "192.0.2.7_does_not_like_recipient./Remote_host_said:_451_greylisted/Giving_up_on_192.0.2.7./";
const TAKEN = "192.0.2.7_accepted_message./Remote_host_said:_250_ok/";
const UNREACHED = "Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/";

const FACTS = [
  mail({
    to: [
      recipient("remote Bob@X.example", [
        [0, 1, "deferral", GREYLISTED],
        [400, 403, "success", TAKEN],
      ]),
      recipient("local bob@x.example", [[0, 1, "success", "did_1+0+0/"]]),
      recipient("local @x.example", [[0, 1, "success", ""]], "discarded"),
    ],
  }),
  mail({ to: [recipient("remote bob@x.example", [[9, 9.5, "deferral", UNREACHED]])] }),
];

test("an address is one row for each channel, in lower case", () => {
  assert.deepEqual(
    pick(rowsOf(recipients, "recipients", FACTS), "channel", "recipient", "recipients", "attempts"),
    [
      ["remote", "bob@x.example", 2, 3],
      ["local", "@x.example", 1, 1],
      ["local", "bob@x.example", 1, 1],
    ],
  );
});

test("bytes count once for each success, results for each success and failure", () => {
  const [bob] = rowsOf(recipients, "recipients", FACTS);
  assert.equal(bob?.successBytes, 1000);
  assert.equal(bob?.results, 1);
  assert.equal(bob?.deferrals, 2);
  assert.equal(bob?.seconds, 4.5);
  assert.equal(bob?.average, 1.5);
});

test("a domain has its recipients of all channels", () => {
  assert.deepEqual(
    pick(
      rowsOf(recipientDomains, "domains", FACTS),
      "domain",
      "recipients",
      "delivered",
      "waiting",
    ),
    [["x.example", 4, 2, 1]],
  );
});

test("remote attempts are summed by the server that the report names", () => {
  assert.deepEqual(
    pick(rowsOf(hosts, "hosts", FACTS), "host", "attempts", "successes", "deferrals", "last"),
    [
      ["192.0.2.7", 2, 1, 1, at(403)],
      ["(none named)", 1, 0, 1, at(9.5)],
    ],
  );
});
