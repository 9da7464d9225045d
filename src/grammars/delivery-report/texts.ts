/**
 * What qmail's own programs and the usual add-ons write, and the reason it names.
 *
 * A row is a reason and words of a report (lower case, as logged). The first row with words
 * that the report contains decides, so the special stand before the general.
 * Sources: qmail-remote.c, qmail-local.c, qmail-lspawn.c, qmail-rspawn.c, spawn.c and qmail.c of
 * notqmail 1.03 to 1.09, sagredo, qmail-ldap, aQmail and IndiMail; vpopmail's vdelivermail.c;
 * messages of maildrop, procmail, dovecot-lda and ezmlm-idx.
 */
import type { Reason } from "./reason-words.ts";

export type TextRow = readonly [reason: Reason, ...words: (string | RegExp)[]];

export const TEXTS: readonly TextRow[] = [
  // qmail-queue's reasons (qmail.c), also inside "Unable to forward message"
  ["address-syntax", "envelope_address_too_long_for_qq"],
  [
    "filter-program",
    "mail_server_permanently_rejected_message",
    "mail_server_temporarily_rejected_message",
  ],
  [
    "local-resources",
    "qq_out_of_memory",
    "qq_timeout",
    "qq_write_error_or_disk_full",
    "qq_read_error",
    "qq_unable_to_read_configuration",
    "qq_trouble_making_network_connection",
    "qq_trouble_in_home_directory",
    "qq_trouble_creating_files_in_queue",
    "connection_to_mail_server_timed_out",
    "connection_to_mail_server_rejected",
    "communication_with_mail_server_failed",
    "qq_internal_bug",
    "qq_permanent_problem",
    "qq_temporary_problem",
    "qq_waitpid_surprise",
    "qq_crashed",
    "unable_to_exec_qq",
  ],
  ["forward-failed", "unable_to_forward_message", "error_while_executing_qmail-forward"],

  // qmail-remote before a connection
  ["unknown-domain", "any_host_named_"],
  ["dns-failure", "cname_lookup_failed_temporarily", "any_host_by_that_name", "any_host_named:_"],
  ["no-mail-exchanger", "find_a_mail_exchanger_or_ip_address"],
  ["local-config", "listed_as_a_best-preference_mx"],
  [
    "connect-failed",
    "able_to_establish_an_smtp_connection",
    "able_to_establish_a_smtp_connection",
    "able_to_establish_an_qmtp_connection",
    "able_to_establish_a_qmtp_connection",
  ],

  // TLS and logging in as a client
  [
    "tls-failure",
    "find_tlsa_rr_for_this_host",
    "dane_verification_service",
    "failed_dane_validation",
    "tls_connect_failed",
    "tls_error_initializing",
    "tls_unable_to_",
    "no_tls_achieved_while",
    "starttls_rejected_while",
    "tls_not_available",
    /^tls_connected_to_[^_]*_but_my_name/,
    /connection_died.*(?:ssl|tls)/,
    "but_tls_connection_died",
    "starttls_was_rejected",
    "host_is_in_notlshosts",
  ],
  ["internal-bug", "unable_to_base64encode", "unable_to_base64decode"],
  [
    "credentials",
    "authentication_was_rejected",
    "password_expired",
    "authentication_mechamism_too_weak",
    "authentication_mechanism_too_weak",
    "no_smtp_auth_support_detected",
  ],

  // qmail-remote on a connection, without a reply
  ["connection-lost", "connection_died"],
  ["content-format", "partial_final_lines", "server_does_not_support_unicode_in_email_addresses"],
  ["remote-error", "recipient_did_not_talk_proper_qmtp"],
  [
    "local-config",
    "unable_to_read_control",
    "unable_to_switch_to_home_directory",
    "invalid_ipaddr_in_",
    "can't_bind_to_local_ip_address",
    "unable_to_run_qmail-remote",
  ],
  [
    "internal-bug",
    "qmail-remote)_was_invoked_improperly",
    "qmail-remote_was_invoked_improperly",
    "qmail-remote_crashed",
    "qmail-remote_produced_no_output",
    "internal_error:_delnum_",
    "internal_error:_messid_",
  ],

  // spawn.c
  ["local-resources", "qmail-spawn_"],
  ["local-permission", "message_has_wrong_type", "message_has_wrong_owner"],
  ["address-syntax", "address_must_include_host_name"],

  // qmail-lspawn
  ["internal-bug", "qmail-local_crashed", "internal_qmail-lspawn_bug"],
  [
    "local-config",
    "trouble_reading_users/cdb",
    "unable_to_find_alias_user",
    "not_allowed_to_perform_deliveries_as_root",
    "unable_to_run_qmail-local",
    "unable_to_run_qmail-getpw",
  ],
  [
    "local-resources",
    "out_of_memory_in_qmail-lspawn",
    "temporary_failure_in_qmail-lspawn",
    "nfs_failure_in_qmail-local",
  ],

  // Quotas, whatever program and code: sagredo writes (#5.1.1) behind it
  [
    "mailbox-full",
    "user_over_quota",
    "user_is_over_quota",
    "domain_is_over_quota",
    "over_the_allowed_quota",
    "maildir_over_quota",
    "quota_exceeded_(mailbox",
    "quota_exceeded_while_writing",
    "disk_quota_exceeded",
    "disc_quota_exceeded",
  ],

  // qmail-local
  ["unknown-user", "no_mailbox_here_by_that_name"],
  ["loop", "this_message_is_looping", "mail_is_looping", "already_has_a_mailing-list_header"],
  [
    "local-config",
    "unable_to_chdir_to_maildir",
    "home_directory_is_sticky",
    "first_line_of_.qmail_file_is_blank",
    ".qmail_has_file_delivery_but_has_x_bit_set",
    ".qmail_has_prog_delivery_but_has_x_bit_set",
    "unable_to_switch_to_",
  ],
  [
    "local-permission",
    "unable_to_stat_home_directory",
    "home_directory_is_writable",
    ".qmail_file_is_writable",
    "unable_to_open_.qmail",
  ],
  [
    "local-resources",
    "timeout_on_maildir_delivery",
    "temporary_error_on_maildir_delivery",
    "file_has_been_locked_for_30_seconds",
    "unable_to_rewind_message",
    "unable_to_read_message",
  ],
  ["filter-program", "child_crashed"],
  [
    "local-resources",
    "unable_to_fork",
    "unable_to_run_/bin/sh",
    "unable_to_write_to_temporary_file",
  ],
  ["internal-bug", "qmail-local:_usage:"],

  // qmail-ldap
  ["mailbox-disabled", "mailaddress_is_administratively_disabled", "account_is_locked"],
  [
    "message-too-large",
    "exeeded_the_maximum_size",
    "exceeded_the_maximum_size",
    "don't_accept_messages_larger_than",
  ],
  [
    "local-config",
    "ldap_lookup",
    "ldap_server",
    "ldap_attribute",
    "too_many_results_returned_but_needs_to_be_unique",
    "automatic_homedir_crea",
    "the_maildir_'",
    "unable_to_create_maildir_'",
    "unable_to_run_quotawarn_program",
  ],
  ["local-resources", "can_not_stat_mail_for_quota", "unable_to_quota_", "race_condition_while_"],

  // vpopmail
  [
    "local-resources",
    "vdelivermail:_deferred,_database_down",
    "system_error",
    "temporary_string_buffer_too_short",
    "can't_handle_mbox_delivery_for_",
    "can_not_open_new_email_file",
    "write_failed_errno",
  ],
  [
    "local-config",
    "vdelivermail:_email_too_long",
    "vdelivermail:_invalid_syntax_in_",
    "vdelivermail:_no_ext_",
    "vdelivermail:_no_host_",
    "no_ext_environment",
    "no_host_environment",
  ],
  ["address-syntax", "invalid_username", "invalid_domain_name"],
  [
    "local-permission",
    "auto_creation_of_maildir_failed",
    "failed_to_vauth_getpw",
    "auto_re-creation_of_maildir_failed",
  ],

  // maildrop, procmail
  [
    "local-resources",
    "unable_to_open_mailbox.",
    "maildrop:_error_writing_to_mailbox",
    "unable_to_create_temporary_file",
    "maildrop:_timeout_quota_exceeded",
    "maildrop:_time_out_on_maildir_directory",
  ],
  [
    "local-permission",
    "invalid_user_specified",
    "cannot_determine_my_username",
    "cannot_stat()_home_directory",
    "invalid_home_directory_permissions",
    "invalid_permissions_on_the_filter_file",
    'lock_failure_on_"',
    "couldn't_create_\"",
    "couldn't_read_\"",
  ],
  [
    "filter-program",
    "maildrop:_signal_0x",
    "program_failure_(",
    "/bin/sh:_",
    "sh:_1:_",
    "spamc[",
    "spamc:_",
  ],

  // bouncesaying and .qmail files: the owner of this host has taken the address back
  ["unknown-user", "this_address_no_longer_accepts_mail"],

  // ezmlm
  [
    "policy",
    "ezmlm-reject:_fatal:_",
    "ezmlm-issubn:_fatal:_sorry",
    "only_subscribers_may_post",
    "list_address_must_be_in_to:_or_cc:",
    "command_allowed_only_to_moderators",
  ],
  ["sender-rejected", "do_not_reply_to_senders_without_host_names"],

  // Both qmail-remote and qmail-local
  [
    "local-resources",
    "out_of_memory.",
    "system_resources_temporarily_unavailable",
    "no_space_left_on_device",
    "unable_to_write_",
  ],
  ["local-permission", "unable_to_open_"],
];
