/**
 * What a delivery report says, and what it is not believed.
 *
 * Reasons are tested in reasons.test.ts, templates in template.test.ts.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  forwardedQps,
  isExpired,
  localWork,
  readable,
  remoteHost,
  remoteReply,
} from "./reading.ts";

const REJECTED =
  "192.0.2.25_does_not_like_recipient./Remote_host_said:_550_5.1.1_<a@example.edu>_User_unknown/Giving_up_on_192.0.2.25./";
const GIVEN_UP = "I'm_not_going_to_try_again;_this_message_has_been_in_the_queue_too_long./";

function readsAs(report: string, ...lines: string[]): void {
  test(`${report || "(empty)"} is readable`, () => {
    assert.equal(readable(report), lines.join("\n"));
  });
}

readsAs("");
readsAs("did_1+0+0/", "did 1+0+0");
readsAs("did_0+1+0/qp_27770/", "did 0+1+0", "qp 27770");
readsAs(
  REJECTED,
  "192.0.2.25 does not like recipient.",
  "Remote host said: 550 5.1.1 <a@example.edu> User unknown",
  "Giving up on 192.0.2.25.",
);
readsAs(
  "203.0.113.9_failed_after_I_sent_the_message./Remote_host_said:_554-5.7.1_Nachricht/554_5.7.1_see_https://www.example.com/help/a/",
  "203.0.113.9 failed after I sent the message.",
  "Remote host said: 554-5.7.1 Nachricht",
  "554 5.7.1 see https://www.example.com/help/a",
);
readsAs(
  `Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/${GIVEN_UP}`,
  "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)",
  "I'm not going to try again; this message has been in the queue too long.",
);
readsAs(
  "Sorry._Although_I'm_listed_as_a_best-preference_MX_or_A_for_that_host,/it_isn't_in_my_control/locals_file,_so_I_don't_treat_it_as_local._(#5.4.6)/",
  "Sorry. Although I'm listed as a best-preference MX or A for that host,",
  "it isn't in my control/locals file, so I don't treat it as local. (#5.4.6)",
);
readsAs("/bin/sh:_x/y:_not_found/", "/bin/sh: x/y: not found");

function names(report: string, host: { ip?: string; name?: string } | undefined): void {
  test(`the next server in ${report}`, () => assert.deepEqual(remoteHost(report), host));
}

names("192.0.2.25_accepted_message./Remote_host_said:_250_ok/", { ip: "192.0.2.25" });
names("2001:db8::25_accepted_message./Remote_host_said:_250_ok/", { ip: "2001:db8::25" });
names("(odd@mx.example.edu)_192.0.2.26_accepted_message./Remote_host_said:_250_ok/", {
  ip: "192.0.2.26",
});
names(
  "<From:x@example.com_To:y@example.edu>_192.0.2.25_accepted_message./Remote_host_said:_250_ok/",
  { ip: "192.0.2.25" },
);
names('<From:x@example.com_To:"a>b"@example.edu>_192.0.2.25_does_not_like_recipient./', {
  ip: "192.0.2.25",
});
names(
  "From:_<a@example.org>_RCPT:_<b@example.edu>_2001:db8::25_accepted_message_-_Protocol_SMTPS./Remote_host_said:_250_ok/",
  { ip: "2001:db8::25" },
);
names("192.0.2.25_TLS_transmitted_message_accepted./Remote_host_said:_250_ok/", {
  ip: "192.0.2.25",
});
names("ok/All_received_okay_by_192.0.2.25/", { ip: "192.0.2.25" });
names("192.0.2.25__does_not_like_recipient./Remote_host_said:_550_no/", { ip: "192.0.2.25" });
names("192.0.2.25_probably_greylisting./Remote_host_said:_450_x/Giving_up_on_192.0.2.25./", {
  ip: "192.0.2.25",
});
names("192.0.2.25_failed_on_DATA_command./Remote_host_said:_554_no/", { ip: "192.0.2.25" });
names("192.0.2.25_failed_after_I_sent_the_message./Remote_host_said:_554_no/", {
  ip: "192.0.2.25",
});
names("Connected_to_192.0.2.25_but_greeting_failed./Remote_host_said:_554_no/", {
  ip: "192.0.2.25",
});
names("Connected_to2001:db8::25_but_my_name_was_rejected./Remote_host_said:_554_no/", {
  ip: "2001:db8::25",
});
names("Connected_to_192.0.2.25_but_connection_died._(#4.4.2)/", { ip: "192.0.2.25" });
names("TLS_connect_failed:_wrong_version_number;_connecting_to_192.0.2.25./", {
  ip: "192.0.2.25",
});
names(
  "TLS_unable_to_verify_server_with_control/tlshosts/mx.example.org.pem:_x;_connected_to_192.0.2.25./",
  { ip: "192.0.2.25" },
);
names(
  "Sorry,_I_wasn't_able_to_establish_a_SMTP_connection_for_example.org_to_192.0.2.25_port_25._(#4.4.1)/",
  { ip: "192.0.2.25", name: "example.org" },
);
names("Sorry,_I_couldn't_find_any_host_named_nosuch.example.com._(#5.1.2)/", {
  name: "nosuch.example.com",
});
names("did_1+0+0/", undefined);
names("", undefined);
names("192.0.2.1_accepted_message./Remote_host_said:_250_Connected_to_198.51.100.1_but/", {
  ip: "192.0.2.1",
});

function said(report: string, code?: number, enhanced?: string, text?: string): void {
  test(`the reply in ${report}`, () => {
    assert.deepEqual(
      remoteReply(report),
      text === undefined ? undefined : { code, enhanced, text },
    );
  });
}

const AFTER = "192.0.2.25_failed_after_I_sent_the_message./Remote_host_said:_";
said(REJECTED, 550, "5.1.1", "550_5.1.1_<a@example.edu>_User_unknown");
said(`${AFTER}554-5.7.1_a/554_5.7.1_b/`, 554, "5.7.1", "554-5.7.1_a/554_5.7.1_b");
said(`${AFTER}550_#5.1.1_no/`, 550, "5.1.1", "550_#5.1.1_no");
said(`${AFTER}553_sorry_(#5.7.1)/`, 553, "5.7.1", "553_sorry_(#5.7.1)");
said(`${AFTER}550_4.1.1_no/`, 550, undefined, "550_4.1.1_no");
said(
  `${AFTER}550_5.1.1_no_550_No_such_recipient/`,
  550,
  "5.1.1",
  "550_5.1.1_no_550_No_such_recipient",
);
said(`${AFTER}hello/`, undefined, undefined, "hello");
said(`${AFTER}250_ok/STARTTLS_proto=TLSv1.3;_cipher=X;/`, 250, undefined, "250_ok");
said(`${AFTER}451_no/${GIVEN_UP}`, 451, undefined, "451_no");
said("did_1+0+0/");

test("qmail-local's work is what the end of its report says", () => {
  assert.deepEqual(localWork("did_1+0+2/"), { files: 1, forwards: 0, programs: 2 });
  assert.deepEqual(localWork("words/did_0+1+0/qp_5/"), { files: 0, forwards: 1, programs: 0 });
  assert.equal(localWork("did_1+0+0/and_more/"), undefined);
  assert.equal(localWork(""), undefined);
});

test("a forward names the qp of the copy, ezmlm that of what it sent", () => {
  assert.deepEqual(forwardedQps("did_0+1+0/qp_27770/", "success"), [27770]);
  assert.deepEqual(forwardedQps("ezmlm-send:_info:_qp_77/did_0+0+1/", "success"), [77]);
  assert.deepEqual(forwardedQps("condredirect:_qp_77/did_0+0+1/", "success"), [77]);
  assert.deepEqual(
    forwardedQps(
      "ezmlm-reject:_info:_forward_qp_7/ezmlm-send:_info:_qp_8/did_0+1+2/qp_9/",
      "success",
    ),
    [7, 8, 9],
  );
  assert.deepEqual(forwardedQps("did_1+0+0/", "success"), []);
  assert.deepEqual(forwardedQps("did_0+1+0/qp_27770/", "failure"), []);
});

test("what a remote host says is no work and no forward of ours", () => {
  for (const words of ["250_ok_1773048137_qp_9120/", "250_ok/did_0+1+0/qp_5/", "250_did_1+0+0/"]) {
    const report = `192.0.2.1_accepted_message./Remote_host_said:_${words}`;
    assert.deepEqual(forwardedQps(report, "success"), [], report);
    assert.equal(localWork(report), undefined, report);
  }
  assert.deepEqual(forwardedQps("qp_5/", "success"), []);
  assert.deepEqual(forwardedQps("ezmlm-send:_info:_qp_77/", "success"), []);
});

test("a report that ends in the words of giving up is expired", () => {
  assert.equal(isExpired(`x/${GIVEN_UP}`), true);
  assert.equal(isExpired(GIVEN_UP.slice(0, -1)), true);
  assert.equal(isExpired(`${GIVEN_UP}x/`), false);
  assert.equal(isExpired(""), false);
});
