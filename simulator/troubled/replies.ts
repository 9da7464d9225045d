/**
 * What real servers say when they do not take mail, by trouble: in the wordings of Postfix, Exim, Sendmail, Exchange,
 * of providers and of filters. `{ip}` is our address, `{to}` the recipient.
 *
 * Each third one is held out: it is in no log by which anything is adjusted, and in all that are judged.
 */
export type SaidTrouble =
  | "rate-limited"
  | "listed"
  | "unknown-users"
  | "mailbox-full"
  | "content"
  | "identity"
  | "tls"
  | "greylisted";

const REPLIES: Record<SaidTrouble, readonly string[]> = {
  "rate-limited": [
    "421 4.7.28 [{ip}] Our system has detected an unusual rate of unsolicited mail originating from your IP address. To protect our users from spam, mail sent from your IP address has been temporarily rate limited. gsmtp",
    "451 4.7.650 The mail server [{ip}] has been temporarily rate limited due to IP reputation. [S775]",
    "421 4.7.0 [TSS04] Messages from {ip} temporarily deferred due to unexpected volume or user complaints",
    "450 4.7.1 <{to}>: Recipient address rejected: rate limit exceeded, try again in 300 seconds",
    "451 4.7.1 Too many messages from {ip}, slow down",
    "450 4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered",
    "421 Too many messages from your host {ip}. Please try again later",
    "452 4.3.1 Sending rate exceeded for {ip}",
    "421 4.7.0 Message rate limit exceeded, throttled",
  ],
  listed: [
    "554 5.7.1 Service unavailable; Client host [{ip}] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/{ip}",
    "550 5.7.1 Unfortunately, messages from [{ip}] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150)",
    "550 JunkMail rejected - mail.example.net [{ip}] is in an RBL, see https://www.spamhaus.org/sbl/",
    "554 5.7.1 Your IP {ip} is listed at bl.spamcop.net",
    "553 5.3.0 Spam blocked see: http://spamcop.net/bl.shtml?{ip}",
    "550 5.7.606 Access denied, banned sending IP [{ip}]",
    "554 Your access to this mail system has been rejected due to the sending MTA being listed in a blacklist",
    "550-{ip} is blacklisted at dnsbl.sorbs.net",
    "554 5.7.1 Service unavailable; Client host [{ip}] blocked using Barracuda Reputation",
  ],
  "unknown-users": [
    "550 5.1.1 <{to}>: Recipient address rejected: User unknown in virtual mailbox table",
    "550-5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address",
    "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup",
    "550 No such user here",
    "511 sorry, no mailbox here by that name (#5.1.1 - chkuser)",
    "550 <{to}>... User unknown",
    "550 Unrouteable address",
    "554 delivery error: dd This user doesn't have an account here",
    "550 5.1.1 Mailbox does not exist",
  ],
  "mailbox-full": [
    "452 4.2.2 The email account that you tried to reach is over quota",
    "552 5.2.2 <{to}>: Mailbox full",
    "550 5.2.2 User mailbox exceeds allowed size",
    "452 4.2.2 Mailbox full",
    "552 5.2.2 Quota exceeded (mailbox for user is full)",
    "554 5.2.2 mailbox full; quotaexceeded",
  ],
  content: [
    "550 5.7.1 Our system has detected that this message is likely unsolicited mail",
    "554 5.7.1 Message rejected as spam by content filtering",
    "550 Message was rejected: it contains a virus",
    "554 5.6.0 Reject, id=19632-03 - SPAM",
    "550 5.7.1 This message has been blocked because it scored too high as spam",
    "552 5.3.4 Message size exceeds fixed limit",
  ],
  identity: [
    "550-5.7.26 This mail has been blocked because the sender is unauthenticated",
    "550 5.7.23 SPF validation failed",
    "550 5.7.25 The IP address sending this message does not have a PTR record setup",
    "550 5.7.1 Client host rejected: cannot find your reverse hostname, [{ip}]",
    "550 5.7.1 Email rejected per DMARC policy",
    "450 4.7.1 Client host rejected: cannot find your hostname, [{ip}]",
  ],
  tls: [
    "530 5.7.0 Must issue a STARTTLS command first",
    "550 5.7.10 TLS required: encryption required for this recipient",
    "530 STARTTLS is required to send mail",
  ],
  greylisted: [
    "450 4.2.0 <{to}>: Recipient address rejected: Greylisted, see http://postgrey.example/help",
    "451 4.7.1 Greylisting in action, please come back later",
    "450 4.7.1 <{to}>: Recipient address rejected: Greylisted for 5 minutes",
  ],
};

/** `which`: those that may be looked at, or those that were held out. */
export function repliesFor(trouble: SaidTrouble, which: "shown" | "held out"): string[] {
  return REPLIES[trouble].filter((_, place) => (place % 3 === 2) === (which === "held out"));
}

/** At once, after a moment: the code says whether qmail tries again. */
export function letterOf(reply: string): "Z" | "D" {
  return reply.startsWith("4") ? "Z" : "D";
}
