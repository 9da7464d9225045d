/**
 * The id that a remote host gave the message, read from the reply with which it took it: what its postmaster
 * looks for in the logs there.
 *
 *     250 2.0.0 Ok: queued as 53A5C741F8                                   Postfix
 *     250 OK id=1jiyCl-0007dx-HE                                           Exim
 *     250 2.6.0 <a@b.example> [InternalId=1234, Hostname=mx.example] ...   Exchange
 *     250 2.0.0 OK  1605774848 a1-20020a5d.12 - gsmtp                      Gmail
 *     250 2.0.0 0AJ8E7Qe012345 Message accepted for delivery               Sendmail
 *     250 ok 1605774848 qp 12345                                           qmail
 *
 * Of a reply that has passed a filter on its way the last id is that of the server behind it; both keep it.
 */
import { remoteReply } from "./reply.ts";

/** undefined: the reply names none that is known. */
export function remoteId(report: string): string | undefined {
  const reply = remoteReply(report);
  if (!reply || Math.floor((reply.code ?? 0) / 100) !== 2) return undefined;
  for (const form of FORMS) {
    const id = [...reply.text.matchAll(form)].at(-1)?.[1];
    if (id) return id.replaceAll("_", " ");
  }
  return undefined;
}

const FORMS = [
  /(?<![0-9A-Za-z])queued_as_([0-9A-Za-z]{5,40})(?![0-9A-Za-z])/gi,
  /_id=([0-9A-Za-z]+(?:-[0-9A-Za-z]+){2})(?![0-9A-Za-z-])/g,
  /\[InternalId=(\d{1,30})(?=[\],])/g,
  /_([0-9A-Za-z.-]+)_-_gsmtp$/g,
  /^250_2\.0\.0_([0-9A-Za-z]{8,20})_Message_accepted_for_delivery/g,
  /^250_ok_\d{9,11}_(qp_\d{1,10})$/gi,
];
