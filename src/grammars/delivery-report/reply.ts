/**
 * What a remote host said, where it stands, and at which step of the talk.
 *
 *     192.0.2.25_does_not_like_recipient./Remote_host_said:_550-5.1.1_No_such/550_5.1.1_user/Giving_up_on_192.0.2.25./
 *     head, qmail-remote's own words      reply, the stranger's                tail, qmail-remote's
 *
 * Sources: qmail-remote.c of notqmail 1.03 to 1.09, sagredo, qmail-ldap, aQmail and IndiMail.
 */

export interface RemoteHost {
  ip?: string;
  name?: string;
}

export interface RemoteReply {
  /** Three digits at the beginning of the reply. */
  code: number | undefined;
  /** `5.1.1`, if it fits the code. */
  enhanced: string | undefined;
  /** All of the reply, as logged. */
  text: string;
}

/** The step of the SMTP talk at which the remote host said no. */
export type Stage = "greeting" | "helo" | "mail" | "rcpt" | "data" | "after-data";

export function hasReply(report: string): boolean {
  return report.includes(SAID);
}

/** Head of a report: what stands before the remote host's words. */
export function headOf(report: string): string {
  const said = report.indexOf(SAID);
  return said < 0 ? report : report.slice(0, said);
}

/** The next server that the report names, by address or by name. */
export function remoteHost(report: string): RemoteHost | undefined {
  const head = headOf(report);
  const ip = lastGroup(head, IP_BEFORE) ?? lastGroup(head, IP_AFTER) ?? GAVE_UP.exec(report)?.[1];
  const name = HOST_NAME.exec(head)?.[1];
  if (ip && isAddress(ip)) return name ? { ip, name } : { ip };
  return name ? { name } : undefined;
}

export function remoteReply(report: string): RemoteReply | undefined {
  const said = report.indexOf(SAID);
  if (said < 0) return undefined;
  const text = report
    .slice(said + SAID.length)
    .replace(TAIL, "")
    .replace(/\/$/, "");
  const [, code, first] = CODES.exec(text) ?? [];
  const enhanced = first ?? QMAIL_CODE.exec(text)?.[1];
  return {
    code: code === undefined ? undefined : Number(code),
    enhanced: enhanced && (code === undefined || enhanced[0] === code[0]) ? enhanced : undefined,
    text,
  };
}

export function stageOf(report: string): Stage | undefined {
  const head = headOf(report);
  return STAGES.find(([words]) => head.includes(words))?.[1];
}

const SAID = "Remote_host_said:_";

/** Lines of qmail-remote and qmail-send behind the reply, the last of each. */
const TAIL =
  /(?:\/Giving_up_on_[0-9a-fA-F.:]+\.)?(?:\/DDC_saved_\d+_percent\.)?(?:\/STARTTLS_proto=.*)?(?:\/I'm_not_going_to_try_again;_this_message_has_been_in_the_queue_too_long\.)?\/?$/;

const CODES = /^(\d{3})(?:[-_/]+(?:[#([]*([245]\.\d{1,3}\.\d{1,3}))?|$)/;
/** The qmail way: `sorry,_no_mailbox_here_(#5.1.1)`, chkuser's `(#5.1.1_-_chkuser)`. */
const QMAIL_CODE = /\(#([245]\.\d{1,3}\.\d{1,3})(?=\)|_-_)/;

const IP_BEFORE =
  /(?:^|_|\/)([0-9a-fA-F.:]{3,45})_(?=accepted_message|TLS_transmitted_message|_?does_not_like_recipient|probably_greylisting|message_was_greylisted|failed_on_DATA|failed_after_I_sent)/g;
const IP_AFTER =
  /(?:[Cc]onnected_to_?|[Cc]onnecting_to_|All_received_okay_by_|_to_(?=[0-9a-fA-F.:]+_port_))([0-9a-fA-F.:]{3,45}?)(?=_|\.\/|\.$|\/|;|$)/g;
const GAVE_UP =
  /\/Giving_up_on_([0-9a-fA-F.:]{3,45}?)\.\/?(?:STARTTLS_proto=[^/]*\/|I'm_not_going[^/]*\/?)?$/;
const HOST_NAME =
  /(?:SMTP_connection_for_|QMTP_connection_for_|any_host_named:?_|failed_temporarily_for:_|verify_server_(?!with_))([A-Za-z0-9.-]*[A-Za-z0-9])/;

function lastGroup(text: string, pattern: RegExp): string | undefined {
  return [...text.matchAll(pattern)].at(-1)?.[1];
}

function isAddress(ip: string): boolean {
  if (ip.includes(":")) return ip.split(":").length > 2 && !/:::|[^0-9a-fA-F:.]/.test(ip);
  return /^(?:\d{1,3}\.){3}\d{1,3}$/.test(ip);
}

const STAGES: readonly (readonly [words: string, stage: Stage])[] = [
  ["greeting_failed", "greeting"],
  ["but_greylisted", "greeting"],
  ["my_name_was_rejected", "helo"],
  ["sender_was_rejected", "mail"],
  ["sender_was_greylisted", "mail"],
  ["does_not_like_recipient", "rcpt"],
  ["probably_greylisting", "rcpt"],
  ["failed_on_DATA", "data"],
  ["message_was_greylisted", "data"],
  ["failed_after_I_sent_the_message", "after-data"],
];
