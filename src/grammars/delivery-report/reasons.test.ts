/**
 * Every text of qmail's programs and add-ons has its reason, and remote replies theirs.
 *
 * The phrases of providers are spot-checked only: nobody but the providers knows them all.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Outcome } from "../qmail-send/event.ts";
import { howOf, REASONS, type Reason, type ReasonEvidence, reasonOf } from "./reasons.ts";

const GIVEN_UP = "I'm_not_going_to_try_again;_this_message_has_been_in_the_queue_too_long./";

test("there are 36 reasons, each with words", () => {
  assert.equal(REASONS.length, 36);
  assert.equal(new Set(REASONS.map(({ name }) => name)).size, 36);
});

/** Texts that decide by themselves, by reason. */
const OWN: Partial<Record<Reason, string[]>> = {
  "local-resources": [
    "Out_of_memory._(#4.3.0)/",
    "System_resources_temporarily_unavailable._(#4.3.0)/",
    "Unable_to_read_message._(#4.3.0)/",
    "Unable_to_read_message:_input/output_error._(#4.3.0)/",
    "qmail-spawn_out_of_memory._(#4.3.0)/",
    "qmail-spawn_unable_to_open_message._(#4.3.0)/",
    "qmail-spawn_unable_to_fstat_message._(#4.3.0)/",
    "qmail-spawn_unable_to_create_pipe._(#4.3.0)/",
    "qmail-spawn_unable_to_fork._(#4.3.0)/",
    "Out_of_memory_in_qmail-lspawn./",
    "Temporary_failure_in_qmail-lspawn./",
    "NFS_failure_in_qmail-local./",
    "Timeout_on_maildir_delivery._(#4.3.0)/",
    "Temporary_error_on_maildir_delivery._(#4.3.0)/",
    "Unable_to_write_./Mailbox:_no_space_left_on_device._(#4.3.0)/",
    "File_has_been_locked_for_30_seconds_straight._(#4.3.0)/",
    "Unable_to_fork:_temporary_failure._(#4.3.0)/",
    "Unable_to_rewind_message._(#4.3.0)/",
    "Unable_to_run_/bin/sh:_out_of_memory._(#4.3.0)/",
    "Unable_to_forward_message:_qq_write_error_or_disk_full_(#4.3.0)./",
    "Unable_to_forward_message:_unable_to_exec_qq_(#4.3.0)./",
    "vdelivermail:_deferred,_database_down/",
    "system_error,_can't_open_qmail-inject/",
    "temporary_string_buffer_too_short/",
    "can't_handle_mbox_delivery_for_x/",
    "can_not_open_new_email_file_errno=13_file=x/",
    "write_failed_errno_=_28/",
    "Unable_to_open_mailbox./",
    "maildrop:_error_writing_to_mailbox./",
    "Unable_to_create_temporary_file./",
    "Unable_to_write_to_temporary_file_-_possibly_out_of_disk_space./",
    "maildrop:_Timeout_quota_exceeded./",
    "maildrop:_time_out_on_maildir_directory./",
    "Can_not_stat_mail_for_quota:_x/",
    "Temporary_race_condition_while_recalculating_quota._(#4.3.0)/",
  ],
  "local-config": [
    "Unable_to_switch_to_home_directory._(#4.3.0)/",
    "Unable_to_read_control_files._(#4.3.0)/",
    "Unable_to_read_controls_(#4.3.0)/",
    "invalid_ipaddr_in_control/outgoingip_(#4.3.0)/",
    "Invalid_ipaddr_in_etc/domainips_(#4.3.0)/",
    "Can't_bind_to_local_ip_address:_x/",
    "Sorry._Although_I'm_listed_as_a_best-preference_MX_or_A_for_that_host,/it_isn't_in_my_control/locals_file,_so_I_don't_treat_it_as_local._(#5.4.6)/",
    "Unable_to_run_qmail-remote./",
    "Trouble_reading_users/cdb_in_qmail-lspawn./",
    "Unable_to_find_alias_user!/",
    "Not_allowed_to_perform_deliveries_as_root./",
    "Unable_to_run_qmail-local./",
    "Unable_to_run_qmail-getpw./",
    "Unable_to_chdir_to_maildir._(#4.2.1)/",
    "Unable_to_switch_to_/home/joe:_file_does_not_exist._(#4.3.0)/",
    "Home_directory_is_sticky:_user_is_editing_his_.qmail_file._(#4.2.1)/",
    "Uh-oh:_first_line_of_.qmail_file_is_blank._(#4.2.1)/",
    "Uh-oh:_.qmail_has_file_delivery_but_has_x_bit_set._(#4.7.0)/",
    "Uh-oh:_.qmail_has_prog_delivery_but_has_x_bit_set._(#4.7.0)/",
    "Temporary_failure_in_LDAP_lookup._(#4.4.3)./",
    "Unable_to_login_into_LDAP_server,_bad_credentials._(#4.4.3)/",
    "Timeout_while_performing_search_on_LDAP_server._(#4.4.3)",
    "Unable_to_contact_LDAP_server._(#4.4.3)",
    "Too_many_results_returned_but_needs_to_be_unique._(#5.3.5)/",
    "LDAP_attribute_is_not_given_but_mandatory._(#5.3.5)/",
    "Illegal_value_in_LDAP_attribute._(#5.3.5)/",
    "Automatic_homedir_creator_crashed_(#4.3.0)/",
    "Permanent_error_in_automatic_homedir_creation._(#5.3.0)/",
    "The_maildir_'/x'_seems_to_be_corrupted._(#4.2.1)/",
    "vdelivermail:_email_too_long/",
    "vdelivermail:_invalid_syntax_in_.qmail-default_file/",
    "vdelivermail:_no_EXT_environment_varilable/",
  ],
  "local-permission": [
    "Sorry,_message_has_wrong_type._(#4.3.5)/",
    "Sorry,_message_has_wrong_owner._(#4.3.5)/",
    "Unable_to_open_./Mailbox:_access_denied._(#4.2.1)/",
    "Unable_to_open_.qmail-x:_access_denied._(#4.3.0)/",
    "Unable_to_stat_home_directory:_access_denied._(#4.3.0)/",
    "Uh-oh:_home_directory_is_writable._(#4.7.0)/",
    "Uh-oh:_.qmail_file_is_writable._(#4.7.0)/",
    "Auto_creation_of_maildir_failed._(#5.9.8)/",
    "Failed_to_vauth_getpw()._(#5.9.8.1)/",
    "Auto_re-creation_of_maildir_failed._(#5.9.9)/",
    "Invalid_user_specified./",
    "Cannot_determine_my_username./",
    "Cannot_stat()_home_directory./",
    "Invalid_home_directory_permissions_-_world_writable./",
    "Invalid_permissions_on_the_filter_file./",
    'procmail:_Lock_failure_on_"x"/',
  ],
  "internal-bug": [
    "I_(qmail-remote)_was_invoked_improperly._(#5.3.5)/",
    "qmail-remote_was_invoked_improperly._(#5.3.5)/",
    "qmail-remote_crashed./",
    "qmail-remote_produced_no_output./",
    "Internal_error:_delnum_negative._(#4.3.5)/",
    "Internal_error:_messid_too_long._(#5.3.5)/",
    "qmail-local_crashed./",
    "Internal_qmail-lspawn_bug./",
    "qmail-local:_usage:_qmail-local_[_-nN_]/",
    "Connected_to_192.0.2.1_but_unable_to_base64encode_(plain)./",
  ],
  "dns-failure": [
    "CNAME_lookup_failed_temporarily._(#4.4.3)/",
    "CNAME_lookup_failed_temporarily_for:_example.org._(#4.4.3)/",
    "Sorry,_I_couldn't_find_any_host_by_that_name._(#4.1.2)/",
    "Sorry,_I_couldn't_find_any_host_named:_example.org._(#4.1.2)/",
  ],
  "unknown-domain": ["Sorry,_I_couldn't_find_any_host_named_nosuch.example.com._(#5.1.2)/"],
  "no-mail-exchanger": ["Sorry,_I_couldn't_find_a_mail_exchanger_or_IP_address._(#5.4.4)/"],
  "connect-failed": [
    "Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/",
    "Sorry,_I_wasn't_able_to_establish_a_SMTP_connection_for_example.org_to_192.0.2.1_port_25._(#4.4.1)/",
    "Sorry,_I_wasn't_able_to_establish_an_QMTP_connection._(#4.4.1)/",
  ],
  "connection-lost": [
    "Connected_to_192.0.2.1_but_connection_died._(#4.4.2)/",
    "Connected_to_192.0.2.1_but_connection_died._Possible_duplicate!_(#4.4.2)/",
    "Connected_to_192.0.2.1_but_connection_died._Will_try_alternate_MX._tcpto_interval_60_(#4.4.2)/",
  ],
  "tls-failure": [
    "Connected_to_192.0.2.1_but_connection_died._error:0A000126:SSL_routines::unexpected_eof_(#4.4.2)/",
    "Connected_to_192.0.2.1_but_TLS_connection_died:_x_(#4.4.2)/",
    "TLS_connect_failed:_wrong_version_number;_connecting_to_192.0.2.1./",
    "TLS_connect_failed:_x;_connecting_to_192.0.2.1./Remote_host_said:_454_4.7.0_spam/",
    "TLS_error_initializing_ctx:_x;_connecting_to_192.0.2.1./",
    "TLS_unable_to_load_control/clientcert.pem:_x;_connecting_to_192.0.2.1./",
    "No_TLS_achieved_while_control/notlshosts/x_exists;_connecting_to_192.0.2.1./",
    "STARTTLS_rejected_while_x_exists;_connecting_to_192.0.2.1./",
    "TLS_unable_to_verify_server_with_x:_self_signed;_connected_to_192.0.2.1./",
    "TLS_not_available:_connect_failed:_x/",
    "TLS_connected_to_192.0.2.1_but_my_name_was_rejected./Remote_host_said:_550_no/",
    "Connected_to_192.0.2.1_but_STARTTLS_was_rejected./Remote_host_said:_454_no/",
    "Connected_to_192.0.2.1_but_host_is_in_notlshosts./",
    "Connected_to_192.0.2.1_but_recpient_failed_DANE_validation./",
    "Sorry,_I_couldn't_find_TLSA_RR_for_this_host._(#4.1.2)/",
    "error_connecting_to_DANE_verification_service._(#4.4.2)/",
  ],
  credentials: [
    "Connected_to_192.0.2.1_but_authentication_was_rejected_(AUTH_PLAIN)../Remote_host_said:_535_no/",
    "Connected_to_192.0.2.1_but_password_expired./",
    "Connected_to_192.0.2.1_but_authentication_mechamism_too_weak_(plain)./",
    "Connected_to_192.0.2.1_but_no_SMTP_AUTH_support_detected_but_needed./",
  ],
  "content-format": [
    "SMTP_cannot_transfer_messages_with_partial_final_lines._(#5.6.2)/",
    "Connected_to_192.0.2.1_but_server_does_not_support_unicode_in_email_addresses./",
  ],
  "remote-error": ["recipient_did_not_talk_proper_QMTP_(#4.3.0)/"],
  "address-syntax": [
    "Sorry,_address_must_include_host_name._(#5.1.3)/",
    "Unable_to_forward_message:_envelope_address_too_long_for_qq_(#5.1.3)./",
    "invalid_username/",
    "invalid_domain_name/",
  ],
  "unknown-user": [
    "Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/",
    "sorry,_no_mailbox_here_by_that_name._vpopmail_(#5.1.1)/",
  ],
  loop: [
    "This_message_is_looping:_it_already_has_my_Delivered-To_line._(#5.4.6)/",
    "mail_is_looping/",
    "ezmlm-send:_fatal:_message_already_has_a_Mailing-List_header_(maybe_I_should_be_a_sublist)_(#5.7.2)/",
  ],
  "forward-failed": [
    "Unable_to_forward_message:_the_filter's_own_text./",
    "Temporary_error_while_executing_qmail-forward._(#4.4.4)/",
    "Permanent_error_while_executing_qmail-forward._(#5.4.4)/",
  ],
  "filter-program": [
    "",
    "Aack,_child_crashed._(#4.3.0)/",
    "Unable_to_forward_message:_mail_server_permanently_rejected_message_(#5.3.0)./",
    "maildrop:_signal_0x0b/",
    'procmail:_Program_failure_(1)_of_"x"/',
    "/bin/sh:_nosuch:_not_found/",
    "my_own_words/",
  ],
  "mailbox-disabled": [
    "Mailaddress_is_administratively_disabled._(#5.2.1)/",
    "vdelivermail:_account_is_locked_email_bounced_joe@example.org/",
  ],
  "message-too-large": [
    "The_message_exeeded_the_maximum_size_the_user_accepts._(#5.2.3)/",
    "ezmlm-reject:_fatal:_Sorry,_I_don't_accept_messages_larger_than_40000_bytes_(#5.2.3)/",
  ],
  "mailbox-full": [
    "The_users_mailfolder_is_over_the_allowed_quota_(size)._(#5.2.2)/",
    "User_over_quota._(#5.1.1)/",
    "user_is_over_quota/",
    "domain_is_over_quota/",
    "maildrop:_maildir_over_quota./",
    "Unable_to_write_./Mailbox:_disk_quota_exceeded._(#4.3.0)/",
    "Quota_exceeded_(mailbox_for_user_is_full)/",
    'procmail:_Quota_exceeded_while_writing_"x"/',
  ],
  policy: [
    "ezmlm-reject:_fatal:_List_address_must_be_in_To:_or_Cc:_(#5.7.0)/",
    "ezmlm-manage:_fatal:_Command_allowed_only_to_moderators_(#5.7.1)/",
  ],
  "sender-rejected": [
    "ezmlm-return:_fatal:_I_do_not_reply_to_senders_without_host_names_(#5.7.2)/",
  ],
};

for (const [reason, reports] of Object.entries(OWN)) {
  test(`own texts of ${reason}`, () => {
    for (const report of reports) {
      assert.deepEqual(reasonOf(report, "failure"), { reason, by: "text", expired: false }, report);
    }
  });
}

function replied(
  head: string,
  reply: string,
  reason: Reason,
  by: ReasonEvidence,
  outcome: Outcome = "failure",
): void {
  test(`${head} ${reply} is ${reason}`, () => {
    const report = `${head}./Remote_host_said:_${reply.replaceAll(" ", "_")}/`;
    assert.deepEqual(reasonOf(report, outcome), { reason, by, expired: false });
  });
}

const GREETING = "Connected_to_192.0.2.25_but_greeting_failed";
const MAIL = "Connected_to_192.0.2.25_but_sender_was_rejected";
const RCPT = "192.0.2.25_does_not_like_recipient";
const DATA = "192.0.2.25_failed_on_DATA_command";
const AFTER = "192.0.2.25_failed_after_I_sent_the_message";

replied(RCPT, "550 5.1.1 <a@example.edu> User unknown", "unknown-user", "phrase");
replied(RCPT, "451 4.7.1 Greylisted, please try again in 300 seconds", "greylisted", "phrase");
replied(RCPT, "450 4.2.0 Please try again later", "unknown", "code", "deferral");
replied(RCPT, "451 4.7.1 Please try again later", "greylisted", "phrase", "deferral");
replied(RCPT, "550 5.1.1 no 550 No such recipient", "unknown-user", "phrase");
replied(
  RCPT,
  "550 5.7.1 client [192.0.2.1] blocked using zen.spamhaus.org",
  "blocklisted",
  "phrase",
);
replied(
  RCPT,
  "554 5.7.1 Error: open resolver; https://www.spamhaus.org/returnc/pub/",
  "policy",
  "phrase",
);
replied(RCPT, "554 5.7.1 <a@example.edu>: Relay access denied", "relaying-denied", "phrase");
replied(RCPT, "552 5.2.2 Mailbox is over quota", "mailbox-full", "phrase");
replied(RCPT, "550 5.7.1 <spam@example.edu> x", "policy", "enhanced code");
replied(RCPT, "550 5.1.10 x", "no-mail-exchanger", "enhanced code");
replied(RCPT, "450 x", "unknown", "code", "deferral");
replied(RCPT, "550 x", "unknown", "code");
replied(RCPT, "550 4.1.1 x", "unknown", "code");
replied(RCPT, "599 x", "unknown", "code");
replied(RCPT, "499 x", "unknown", "code", "deferral");
replied("192.0.2.25_probably_greylisting", "450 x", "greylisted", "code", "deferral");
replied(MAIL, "550 5.7.1 Bounces refused", "policy", "phrase");
replied(MAIL, "553 x", "sender-rejected", "code");
replied(MAIL, "530 Must issue a STARTTLS command first", "tls-failure", "phrase");
replied(GREETING, "554 x", "policy", "code");
replied(GREETING, "421 x", "remote-busy", "code", "deferral");
replied(GREETING, "421 4.7.0 [TSS04] Messages temporarily deferred", "rate-limited", "phrase");
replied("Connected_to_192.0.2.25_but_my_name_was_rejected", "550 x", "helo-or-rdns", "code");
replied("<From:a@x_To:b@y>_192.0.2.25_does_not_like_recipient", "550 x", "unknown", "code");
replied(DATA, "554 x", "unknown", "code");
replied(AFTER, "554-5.7.1 Nachricht wegen Spamverdachts/554 5.7.1 x", "spam-content", "phrase");
replied(AFTER, "451 4.6.0 Content scanner unavailable", "remote-error", "phrase", "deferral");
replied(AFTER, "554 x", "unknown", "code");
replied(AFTER, "552 x", "unknown", "code");
replied(AFTER, "550 5.7.26 x", "unauthenticated", "enhanced code");
replied(AFTER, "451 qq write error or disk full (#4.3.0)", "remote-error", "phrase", "deferral");
replied(AFTER, "554 mail server permanently rejected message (#5.3.0)", "policy", "phrase");
replied(AFTER, "599 x", "unknown", "code");

replied(AFTER, "554 unsolicited", "spam-content", "phrase");
replied(MAIL, "554 unsolicited", "bad-reputation", "phrase");
replied(AFTER, "421 4.7.28 unsolicited mail", "rate-limited", "enhanced code", "deferral");
replied(MAIL, "550 User unknown", "sender-rejected", "phrase");
replied(GREETING, "554 User unknown", "policy", "code");
replied(MAIL, "452 Mailbox full", "unknown", "code", "deferral");
replied(RCPT, "550 5.1.1 User unknown, see https://www.spamhaus.org/x", "unknown-user", "phrase");
replied(RCPT, "553 https://www.spamhaus.org/query/ip/192.0.2.1", "blocklisted", "phrase");
replied(RCPT, "550 see https://www.example.com/mailbox/full/greylist/spam", "unknown", "code");
replied(RCPT, "550 To reduce spam, x", "unknown", "code");
replied(RCPT, "421 4.7.1 x", "unknown", "code", "deferral");
replied(RCPT, "550 'x@far.test' is not a registered user", "unknown-user", "phrase");
replied(RCPT, "550 User not a member of domain: <x@far.test>", "unknown-user", "phrase");

replied(
  RCPT,
  "421 4.4.2 Message submission rate for this client has exceeded the configured limit",
  "rate-limited",
  "phrase",
  "deferral",
);

test("an expired message has its temporary reason and says so", () => {
  const report = `Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/${GIVEN_UP}`;
  assert.deepEqual(reasonOf(report, "failure"), {
    reason: "connect-failed",
    by: "text",
    expired: true,
  });
  assert.deepEqual(reasonOf(GIVEN_UP, "failure"), {
    reason: "expired",
    by: "text",
    expired: true,
  });
  assert.equal(
    reasonOf(
      `192.0.2.1_does_not_like_recipient./Remote_host_said:_450_greylisted/Giving_up_on_192.0.2.1./${GIVEN_UP}`,
      "failure",
    )?.reason,
    "greylisted",
  );
});

test("a program's own words are read like a reply's", () => {
  assert.deepEqual(reasonOf("Mailbox_quota_reached/", "failure"), {
    reason: "mailbox-full",
    by: "phrase",
    expired: false,
  });
  assert.equal(reasonOf("went_wrong_(#5.2.1)/", "failure")?.reason, "mailbox-disabled");
});

test("a report that lspawn cut keeps its reason", () => {
  const report = `Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/${"x".repeat(2900)}/Error_report_too_long,_sorry./`;
  assert.equal(reasonOf(report, "failure")?.reason, "unknown-user");
});

test("a success has no reason, but a way in which it was done", () => {
  assert.equal(reasonOf("did_1+0+0/", "success"), undefined);
  assert.equal(howOf("did_1+0+0/"), "stored");
  assert.equal(howOf("did_0+1+0/qp_27770/"), "forwarded");
  assert.equal(howOf("vdelivermail:_valiases_processed/did_0+0+1/"), "piped");
  assert.equal(howOf("did_0+0+0/"), "discarded");
  assert.equal(howOf(""), "discarded");
  assert.equal(howOf("192.0.2.25_accepted_message./Remote_host_said:_250_ok/"), "accepted");
  assert.equal(
    howOf("192.0.2.25_TLS_transmitted_message_accepted./Remote_host_said:_250_ok/"),
    "accepted",
  );
  assert.equal(howOf("ok/All_received_okay_by_192.0.2.25/"), "accepted");
  assert.equal(
    howOf("no_supported_AUTH_method_found,_continuing_without_authentication./"),
    "unknown",
  );
});
