/**
 * Reports with equal reasons have one template, others have not.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../../chance.testing.ts";
import { readable, reasonOf, remoteHost } from "./reading.ts";
import { template } from "./template.ts";

function isTemplate(report: string, expected: string): void {
  test(`the template ${expected}`, () => assert.equal(template(report), expected));
}

isTemplate(
  "192.0.2.25_does_not_like_recipient./Remote_host_said:_550_5.1.1_<john_doe@example.org>_User_unknown/Giving_up_on_192.0.2.25./",
  "{ip} does not like recipient. / Remote host said: 550 5.1.1 <{address}> User unknown",
);
isTemplate(
  "From:_<a@example.org>_RCPT:_<b@example.edu>_2001:db8::25_does_not_like_recipient./Remote_host_said:_550_5.7.1_client_[198.51.100.3]_blocked_using_zen.spamhaus.org/Giving_up_on_2001:db8::25./",
  "{ip} does not like recipient. / Remote host said: 550 5.7.1 client [{ip}] blocked using zen.spamhaus.org",
);
isTemplate(
  "192.0.2.25_does_not_like_recipient./Remote_host_said:_451_4.7.1_try_again_in_300_seconds/Giving_up_on_192.0.2.25./",
  "{ip} does not like recipient. / Remote host said: 451 4.7.1 try again in {n} seconds",
);
isTemplate(
  "192.0.2.25_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_4F1B2C0D/",
  "{ip} accepted message. / Remote host said: 250 2.0.0 Ok: queued as {id}",
);
isTemplate(
  "192.0.2.25_accepted_message./Remote_host_said:_250_ok_1773048137_qp_9120/",
  "{ip} accepted message. / Remote host said: 250 ok {n} qp {n}",
);
isTemplate(
  "192.0.2.25_accepted_message./Remote_host_said:_250_ok/STARTTLS_proto=TLSv1.3;_cipher=X;/",
  "{ip} accepted message. / Remote host said: 250 ok",
);
isTemplate(
  "Connected_to_192.0.2.25_but_greeting_failed./Remote_host_said:_554-mx7.example.org_no/554_see_https://www.example.com/help?ip=192.0.2.1/",
  "Connected to {ip} but greeting failed. / Remote host said: 554-{host} no / 554 see https://www.example.com{path}",
);
isTemplate(
  "Sorry,_I_couldn't_find_any_host_named_nosuch.example.com._(#5.1.2)/",
  "Sorry, I couldn't find any host named {host}. (#5.1.2)",
);
isTemplate(
  "CNAME_lookup_failed_temporarily._(#4.4.3)/I'm_not_going_to_try_again;_this_message_has_been_in_the_queue_too_long./",
  "CNAME lookup failed temporarily. (#4.4.3)",
);
isTemplate(
  "192.0.2.25_failed_after_I_sent_the_message./Remote_host_said:_554_spam_score_15.2_of_5.0_(id_41a-7b9f2c)/",
  "{ip} failed after I sent the message. / Remote host said: 554 spam score {n} of {n} (id {id})",
);
isTemplate(
  "<From:a/b@example.com_To:c@example.edu>_Connected_to_192.0.2.25_but_connection_died._(#4.4.2)/",
  "Connected to {ip} but connection died. (#4.4.2)",
);
isTemplate("User_over_quota._(#5.1.1)/", "User over quota. (#5.1.1)");
isTemplate("did_0+1+0/qp_27770/", "did 0+1+0 / qp {n}");
isTemplate("", "");

test("hostile reports are read in good time", () => {
  const pieces = [
    "a",
    "<@",
    "<",
    "a.",
    "1:",
    "1",
    "did_1+1+1/",
    "/STARTTLS_proto=",
    "a@",
    "(",
    "scan",
    "multiple_",
    "lpn",
    "\n",
  ];
  const reports = pieces.map((piece) => piece.repeat(10_000 / piece.length));
  const begin = performance.now();
  for (const report of reports) {
    for (const whole of [report, `192.0.2.1_x/Remote_host_said:_550_${report}`]) {
      template(whole);
      readable(whole);
      remoteHost(whole);
      reasonOf(whole, "failure");
    }
  }
  assert.ok(performance.now() - begin < 5000);
});

test("no report makes anything throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (report) => {
      template(report);
      readable(report);
      remoteHost(report);
      reasonOf(report, "failure");
      reasonOf(`192.0.2.1_failed_on_DATA_command./Remote_host_said:_${report}`, "deferral");
    }),
  );
});
