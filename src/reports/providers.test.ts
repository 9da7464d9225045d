/** Who has the mail, by what replies and domains tell. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { at, mail, pick, recipient, rowsOf } from "./mail.testing.ts";
import { providers } from "./providers.ts";

const GMAIL =
  "192.0.2.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795176000_abc123-20020_si_-_gsmtp/";
const OUTLOOK =
  "192.0.2.8_does_not_like_recipient./Remote_host_said:_451_4.7.500_Server_busy_[VI1PR01.eur.prod.outlook.com]/Giving_up_on_192.0.2.8./";
const OTHER = "192.0.2.9_accepted_message./Remote_host_said:_250_ok/";

test("replies tell who has a domain's mail, else a domain that is the provider's own; the rest is not told", () => {
  const facts = [
    mail({ to: [recipient("remote a@shop.example", [[0, 1, "success", GMAIL]])] }),
    mail({
      to: [
        recipient("remote b@gmail.com", [
          [0, 60, "deferral", "Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/"],
        ]),
      ],
    }),
    mail({ to: [recipient("remote c@club.example", [[0, 1, "deferral", OUTLOOK]])] }),
    mail({ to: [recipient("remote d@far.test", [[0, 1, "success", OTHER]])] }),
    mail({ to: [recipient("local e@home.test", [[0, 1, "success", "did_1+0+0/"]])] }),
  ];
  const rows = rowsOf(providers, "providers", facts, { end: at(100) });
  assert.deepEqual(pick(rows, "provider", "domains", "attempts", "successes", "deferrals"), [
    ["Gmail", 2, 2, 1, 1],
    ["(not told)", 1, 1, 1, 0],
    ["Microsoft", 1, 1, 0, 1],
  ]);
});
