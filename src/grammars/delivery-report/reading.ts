/**
 * The text behind `delivery N: outcome:`, made readable and taken apart.
 *
 *     192.0.2.25_does_not_like_recipient./Remote_host_said:_550_5.1.1_No_such_user/Giving_up_on_192.0.2.25./
 *     did_0+1+0/qp_27770/
 *
 * qmail-send has put `_` for each blank and odd byte and `/` for each line end, and a remote host
 * can say what it likes. So the text cannot be restored for certain, and what it seems to say of
 * this host is believed only where no stranger's word can stand. Why a delivery ended is in
 * reasons.ts, what a remote host said in reply.ts, qmail's own last words in ending.ts.
 */
import { remoteReply } from "./reply.ts";

export { forwardedQps, isExpired, type LocalWork, localWork } from "./ending.ts";
export { howOf, reasonOf } from "./reasons.ts";
export { remoteId } from "./remote-id.ts";
export { type RemoteHost, type RemoteReply, remoteHost, remoteReply } from "./reply.ts";

/**
 * The report for people: `_` is a blank again, and a line ends where one ended for certain. All
 * other `/` stay, as they may be part of an address or a URL.
 */
export function readable(report: string): string {
  const withLines = report.replace(/\/$/, "").replace(CERTAIN_LINE_END, "\n");
  return readableLines(withLines, remoteReply(report)?.code);
}

/** What the remote host said, alone; undefined where it said nothing. */
export function readableReply(report: string): string | undefined {
  const reply = remoteReply(report);
  return reply?.text ? readableLines(reply.text, reply.code) : undefined;
}

/** Each line of a reply begins with its code. */
function readableLines(text: string, code: number | undefined): string {
  const lines = code ? text.replaceAll(new RegExp(`/(?=${code}[-_])`, "g"), "\n") : text;
  return lines.replaceAll("_", " ");
}

/** A `/` before words that qmail's programs write at the beginning of a line. */
const CERTAIN_LINE_END =
  /\/(?=Remote_host_said:|Giving_up_on_|STARTTLS_proto=|I'm_not_going_to_try_again|did_\d+\+\d+\+\d+\/?|qp_\d+(?:\/|$)|All_received_okay_by_|DDC_saved_|it_isn't_in_my_|Error_report_too_long)/g;
