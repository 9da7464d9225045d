/**
 * How mail systems answer: the destinations that the plans are made of.
 *
 * The texts are those of formats that qmail-local, qmail-remote, vdelivermail and ezmlm write,
 * and replies in the shapes of the usual servers. Addresses are from the documentation ranges.
 */

import type { Attempt, Destination, Envelope, Result, Span } from "./qmail-send.ts";
import { oneOf, type Random, shareOf, wholeBelow } from "./random.ts";

// ---- local

/** A mailbox that takes everything; `report` tells by which means. */
export function mailbox(report = "did_1+0+0/"): Destination {
  return ({ random }) => ({ letter: "K", report, seconds: 0.01 + random() * 0.12 });
}

/** A .qmail file of comments only. */
export const dustbin: Destination = ({ random }) => ({
  letter: "K",
  report: "did_0+0+0/",
  seconds: 0.01 + random() * 0.03,
  discards: true,
});

export const noMailbox: Destination = ({ random }) =>
  never("Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/", 0.01 + random() * 0.05);

/** A .qmail file that sends on; it knows its own Delivered-To line and breaks the circle. */
export function forward(to: string[], uid: number): Destination {
  return ({ random, recipient, deliveredTo, sender, bytes }) =>
    deliveredTo.includes(recipient)
      ? never(
          "This_message_is_looping:_it_already_has_my_Delivered-To_line._(#5.4.6)/",
          0.01 + random() * 0.02,
        )
      : {
          letter: "K",
          report: `did_0+${to.length}+0/qp_{qp}/`,
          seconds: 0.02 + random() * 0.06,
          sends: {
            sender,
            recipients: to,
            bytes: bytes + 240,
            uid,
            deliveredTo: [...deliveredTo, recipient],
          },
        };
}

/** A list under ezmlm: every post goes out once more, to its subscribers, under VERP. */
export function list(copy: (attempt: Attempt) => Envelope): Destination {
  return (attempt) => ({
    letter: "K",
    report: "ezmlm-send:_info:_qp_{qp}/did_0+0+2/",
    seconds: 0.4 + attempt.random() * 0.3,
    sends: copy(attempt),
  });
}

/** One report while a time lasts, for what `letter` says; else as `otherwise`. */
export function during(
  span: Span,
  letter: "Z" | "D",
  report: string,
  otherwise: Destination,
): Destination {
  return (attempt) =>
    attempt.now >= span.from && attempt.now < span.until
      ? { letter, report, seconds: 0.01 + attempt.random() * 0.05 }
      : otherwise(attempt);
}

// ---- remote

/** A mail server of the name `domain`, which takes what it is sent. */
export function server(domain: string): Destination {
  const ip = addressOf(domain);
  const accept = oneOf(() => shareOf(`reply of ${domain}`), REPLIES);
  return ({ random, now, bytes }) => ({
    letter: "K",
    report: `${ip}_accepted_message./Remote_host_said:_${accept(random, now)}/`,
    seconds: 0.3 + random() * 2.2 + bytes / 1.3e6,
  });
}

type Reply = (random: Random, now: number) => string;

const REPLIES: Reply[] = [
  (random) => `250_2.0.0_Ok:_queued_as_${hex(random, 10)}`,
  (random, now) => `250_2.0.0_OK__${Math.floor(now)}_${hex(random, 12).toLowerCase()}_-_esmtp`,
  (random, now) => `250_ok_${Math.floor(now)}_qp_${300 + wholeBelow(random, 32000)}`,
  (random) => `250_OK_id=1w${hex(random, 4)}-${hex(random, 6)}-${hex(random, 2)}`,
  (random) =>
    `250_2.6.0_<${hex(random, 16).toLowerCase()}@mail.example>_[InternalId=${wholeBelow(random, 2 ** 31)}]_Queued_mail_for_delivery`,
];

/** A share of the addresses, the same ones always, do not exist. */
export function withUnknownUsers(
  share: number,
  domain: string,
  otherwise: Destination,
): Destination {
  const ip = addressOf(domain);
  return (attempt) =>
    shareOf(attempt.recipient) < share
      ? never(
          `${ip}_does_not_like_recipient./Remote_host_said:_550_5.1.1_<${attempt.recipient}>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_${ip}./`,
          0.2 + attempt.random(),
        )
      : otherwise(attempt);
}

/** Of all addresses of a domain, one has a full mailbox; for good, as its server puts it. */
export function withFullMailbox(
  address: string,
  domain: string,
  otherwise: Destination,
): Destination {
  const ip = addressOf(domain);
  return (attempt) =>
    attempt.recipient === address
      ? never(
          `${ip}_does_not_like_recipient./Remote_host_said:_552_5.2.2_<${address}>:_Mailbox_full/Giving_up_on_${ip}./`,
          0.3 + attempt.random(),
        )
      : otherwise(attempt);
}

/** Temporary trouble by chance, another time another try. */
export function withTrouble(share: number, domain: string, otherwise: Destination): Destination {
  const ip = addressOf(domain);
  const troubles = [
    `Connected_to_${ip}_but_connection_died._(#4.4.2)/`,
    `Connected_to_${ip}_but_connection_died._Possible_duplicate!_(#4.4.2)/`,
    `Connected_to_${ip}_but_greeting_failed./Remote_host_said:_421_4.3.2_All_server_ports_are_busy/`,
    "CNAME_lookup_failed_temporarily._(#4.4.3)/",
    `${ip}_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_${ip}./`,
    "Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/",
  ];
  return (attempt) =>
    attempt.random() < share
      ? later(oneOf(attempt.random, troubles), 0.5 + attempt.random() * 12)
      : otherwise(attempt);
}

/** A first contact must come back after five minutes. */
export function greylisting(domain: string, otherwise: Destination): Destination {
  const ip = addressOf(domain);
  return (attempt) =>
    attempt.ageSeconds < 300
      ? later(
          `${ip}_does_not_like_recipient./Remote_host_said:_451_4.7.1_<${attempt.recipient}>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/${domain}.html/Giving_up_on_${ip}./`,
          0.4 + attempt.random(),
        )
      : otherwise(attempt);
}

/** A provider that lets only some of our mail in while a time lasts. */
export function rateLimiting(
  span: Span,
  share: number,
  domain: string,
  otherwise: Destination,
): Destination {
  const ip = addressOf(domain);
  return (attempt) =>
    attempt.now >= span.from && attempt.now < span.until && attempt.random() < share
      ? later(
          `Connected_to_${ip}_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.${domain}/limits_[S775]/`,
          0.3 + attempt.random() * 0.5,
        )
      : otherwise(attempt);
}

/** A provider that knows its own junk: a share of what one sender sends is refused. */
export function refusingSender(
  pattern: RegExp,
  share: number,
  domain: string,
  otherwise: Destination,
): Destination {
  const ip = addressOf(domain);
  const refusals = [
    `${ip}_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/`,
    `Connected_to_${ip}_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/`,
  ];
  return (attempt) =>
    pattern.test(attempt.sender) && attempt.random() < share
      ? never(oneOf(attempt.random, refusals), 0.5 + attempt.random())
      : otherwise(attempt);
}

/** How long qmail's tcpto spares a host that did not answer. */
const SPARED_SECONDS = 3600;
const TIMEOUT_CONNECT_SECONDS = 60;

/** A host that answers nobody; between true tries tcpto answers for it at once. */
export function silent(): Destination {
  let sparedUntil = 0;
  return ({ now, random }) => {
    const isSpared = now < sparedUntil;
    if (!isSpared) sparedUntil = now + SPARED_SECONDS;
    return later(
      "Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/",
      isSpared ? 0.01 + random() * 0.02 : TIMEOUT_CONNECT_SECONDS + random(),
    );
  };
}

export function noSuchDomain(domain: string): Destination {
  return ({ random }) =>
    never(`Sorry,_I_couldn't_find_any_host_named_${domain}._(#5.1.2)/`, 0.05 + random() * 0.4);
}

/** The address of a domain's mail server: always the same, and nobody's. */
export function addressOf(domain: string): string {
  const place = Math.floor(shareOf(`address of ${domain}`) * 508);
  return place < 254 ? `198.51.100.${place + 1}` : `203.0.113.${place - 253}`;
}

function later(report: string, seconds: number): Result {
  return { letter: "Z", report, seconds };
}

function never(report: string, seconds: number): Result {
  return { letter: "D", report, seconds };
}

const HEX = "0123456789ABCDEF";

function hex(random: Random, digits: number): string {
  let text = "";
  for (let i = 0; i < digits; i++) text += HEX[wholeBelow(random, 16)];
  return text;
}
