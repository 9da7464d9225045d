/**
 * Why deliveries fail or wait, told for those who have to act: each of the 36 reasons with what its sender and its
 * recipient should know, its usual causes from the most usual to the rarest, and what to do.
 *
 * What a reason means, and with whom the cause lies, is told once, in reason-words.ts. A cause says where it would
 * show: `here` deliveries to many domains fail at once, `there` only those to one domain or server; so the log around
 * a delivery can speak for or against it. What a cause is worth is what qmail's texts, RFC 5321 and the providers'
 * public pages say of it.
 */
import type { Reason } from "../grammars/delivery-report/reason-words.ts";

export interface ReasonTold {
  /** What he can do, behind "the sender"; absent where that is nothing. */
  sender?: string;
  /** Behind "the recipient", true of a deferral as of a failure. */
  recipient: string;
  causes: readonly UsualCause[];
  advice: readonly string[];
}

export interface UsualCause {
  cause: string;
  /** Where it would show; absent where the log around cannot tell. */
  shows?: "here" | "there";
}

const here = (cause: string): UsualCause => ({ cause, shows: "here" });
const there = (cause: string): UsualCause => ({ cause, shows: "there" });
const either = (cause: string): UsualCause => ({ cause });

export const REASONS_TOLD: Readonly<Record<Reason, ReasonTold>> = {
  "unknown-user": {
    sender: "should check the address, and ask the recipient another way if it looks right",
    recipient: "has to tell the own postmaster, if the address exists after all",
    causes: [
      either("the address was mistyped, or its owner has left"),
      there(
        "their server does not know its own users for now: a directory that is down, a move under way",
      ),
      there("they say so of spam, to look as if nobody were there"),
    ],
    advice: [
      "compare the address, letter by letter, with one that is known to work",
      "take it off mailing lists: who keeps writing to unknown users is taken for a spammer",
    ],
  },
  "mailbox-disabled": {
    sender: "should reach the owner another way",
    recipient: "has an account that is closed, suspended, or unused for too long",
    causes: [
      either("the account was not used for months, or not paid for"),
      either("it was suspended, as it was abused"),
      either("its owner has left, and the account is kept closed"),
    ],
    advice: ["take the address off mailing lists", "a private mail: ask the owner by telephone"],
  },
  "mailbox-full": {
    sender: "can send again when there is room; only the recipient can make it",
    recipient: "gets nothing from anybody until mail is deleted or the quota is raised",
    causes: [
      either("the owner does not read or delete mail any more"),
      either("a flood of mail, or a few large messages, have filled it"),
      either("for a mailbox of this host: the quota is too small, or is counted wrongly"),
    ],
    advice: [
      "tell the owner another way",
      "for own users look at the quota (vuserinfo, maildirsize, the disk's quota)",
    ],
  },
  "address-syntax": {
    sender: "has to correct the address",
    recipient: "cannot be reached: this is no address that mail can be sent to",
    causes: [
      either("a typing slip: a blank, a comma, a second @, a dot at the end"),
      either("a program put a name, or angle brackets, where the address belongs"),
      either("the address has letters that the other server does not take"),
    ],
    advice: ["correct the address where it is stored: an address book, a list, a web form"],
  },
  "unknown-domain": {
    sender: "has to correct the part behind the @",
    recipient: "cannot be reached: the domain is not in the DNS",
    causes: [
      either("the domain was mistyped"),
      either("the domain has run out, or was given up"),
      here("the own resolver gives wrong answers"),
    ],
    advice: ["ask the DNS: dig mx DOMAIN, dig a DOMAIN", "correct the address"],
  },
  "no-mail-exchanger": {
    sender: "has to correct the part behind the @, or to reach the recipient another way",
    recipient: "has a domain that exists and takes no mail",
    causes: [
      either("the domain was mistyped, and the other one exists"),
      either("its owner takes no mail there: a null MX, or neither MX nor address"),
      there("its DNS was changed by mistake"),
    ],
    advice: ["ask the DNS: dig mx DOMAIN", "if it should take mail, tell its owner"],
  },
  "dns-failure": {
    recipient: "has a mail server whose name could not be found out for now",
    causes: [
      here("your resolver is down or slow (then many domains fail at once)"),
      there("that domain's name servers are down, or its zone is broken"),
      there("its DNS answer is larger than 512 bytes and your qmail lacks the oversize-dns patch"),
    ],
    advice: [
      "ask for it by hand: dig mx DOMAIN; and one of its own name servers: dig mx DOMAIN @NAME-SERVER",
      "check /etc/resolv.conf and the resolver that it names",
    ],
  },
  "connect-failed": {
    recipient: "has mail servers of which none took a connection",
    causes: [
      there("their servers are down, or are cut off"),
      here("your network is down, or a firewall or provider blocks port 25 outwards"),
      there("they block your address without a word"),
      either("qmail has noted the server as dead and does not try it for an hour (tcpto)"),
    ],
    advice: [
      "try it by hand from this host: telnet SERVER 25, with a server that dig mx DOMAIN names",
      "which servers qmail does not try for now: qmail-tcpto; qmail-tcpok forgets them",
    ],
  },
  "connection-lost": {
    recipient: "has a mail server with which the talk broke off",
    causes: [
      there("their server is overloaded, or its scanner takes longer than the time allowed"),
      here("your line is bad, or full"),
      either("large packets get lost on the way (path MTU): small mails pass, large ones do not"),
      there("a firewall in between changes SMTP, and breaks it"),
    ],
    advice: [
      "see whether only large mails fail: then look at the MTU",
      "raise control/timeoutremote only if their server is known to be slow",
    ],
  },
  "remote-busy": {
    recipient: "has a mail server that takes nothing for now",
    causes: [
      there("too many connections at their server, or it is being restarted"),
      there("their disk or queue is full"),
      there("they slow down whom they do not trust"),
    ],
    advice: ["wait; if it lasts for hours, tell their postmaster"],
  },
  "remote-error": {
    recipient: "has a mail server that is not well: its postmaster should know",
    causes: [
      there("something is broken at their server: a database, a disk, a filter"),
      there("a filter of theirs could not decide, and says so in this way"),
    ],
    advice: ["wait; if it lasts for a day, tell their postmaster the literal text"],
  },
  greylisted: {
    recipient: "gets the first mail from each new sender some minutes late",
    causes: [
      there("their server turns every first contact away and takes the second try"),
      there("qmail came back too soon for them: the third or fourth try passes"),
    ],
    advice: ["nothing; if it lasts for more than half a day, tell their postmaster"],
  },
  "rate-limited": {
    recipient: "has a provider that takes only so much from this server at a time",
    causes: [
      here("an account or web site of this host sends spam"),
      either("a newsletter goes out faster than the provider likes"),
      either("your address is new to them, or its reputation is low"),
      there("many deliveries to one provider at once (concurrencyremote)"),
    ],
    advice: [
      "see who sends so much: qtrail report senders",
      "send slower to that provider, and spread mailings over hours",
    ],
  },
  blocklisted: {
    sender: "cannot mend it; the mail server's administrator has to",
    recipient: "cannot mend it, but can ask the own postmaster to let this server in",
    causes: [
      here("spam has left this host: a stolen password, a web form, a forwarded mailbox"),
      either("the address was listed before it was yours, or a neighbour's spam counts"),
      either("it is on a list of dial-up or cloud addresses, and should use a relay"),
      there("a list of theirs lists far too much"),
    ],
    advice: [
      "find and stop the cause first: qtrail report senders, and qtrail report auth",
      "then look the address up where the text says, and ask for removal there",
    ],
  },
  "bad-reputation": {
    sender: "cannot mend it; the mail server's administrator has to",
    recipient: "can mark earlier mails as no spam, which helps with some providers",
    causes: [
      here("spam has left this host, or is forwarded by it"),
      either("people mark your newsletters as spam"),
      either("the address is new, and has no good name yet"),
    ],
    advice: [
      "find and stop the cause: qtrail report senders",
      "register with that provider's postmaster tools; sign with DKIM",
    ],
  },
  "spam-content": {
    sender: "can write it in another way: fewer links, no shortened ones, no bare pictures",
    recipient: "can have the sender put on a list of those who are welcome",
    causes: [
      either("it is spam, sent by an abused account or site of this host"),
      either("a link in it, or the sender's domain, is on a list"),
      either("it is spam that this host forwards for a user"),
    ],
    advice: [
      "look whether the sender has sent more of the kind: qtrail find --from SENDER",
      "forwarded mail: filter spam before it is sent on",
    ],
  },
  "virus-content": {
    sender: "should check the machine that it came from, or send a link in place of the attachment",
    recipient: "is protected by the own server",
    causes: [
      either(
        "the attachment is of a kind that they never take (.exe, .js, macros, encrypted archives)",
      ),
      either("the sender's machine or account sends malware"),
      either("a false alarm of their scanner"),
    ],
    advice: ["look at the attachment; check the sender's machine", "send a link instead"],
  },
  unauthenticated: {
    sender: "cannot mend it, unless the address in From is one that this server may not send for",
    recipient: "is protected against forged senders by the own server",
    causes: [
      either("the SPF record of the sender's domain does not name this host"),
      either("the mail is forwarded: this host sends for a domain that is not its own"),
      either("mail is not signed (DKIM), and the domain's DMARC policy asks for it"),
      either("the sender in From is forged"),
    ],
    advice: [
      "look at the records: dig txt DOMAIN, dig txt _dmarc.DOMAIN",
      "add this host to SPF, sign with DKIM; rewrite the sender of forwarded mail (SRS)",
    ],
  },
  "helo-or-rdns": {
    sender: "cannot mend it; the mail server's administrator has to",
    recipient: "has a server that wants to know who brings the mail",
    causes: [
      here("this host's address has no name in the DNS (PTR), or one that does not lead back"),
      here("control/helohost or control/me is no full name, or none that exists"),
      here("mail leaves by another address than before: a new provider, IPv6"),
    ],
    advice: [
      "see the name of the address that mail leaves by: dig -x ADDRESS; and that the name leads back to it",
      "set the PTR with your provider, and control/helohost to the same name",
    ],
  },
  "sender-rejected": {
    sender: "has an address that they do not accept: it must exist and take bounces",
    recipient: "can ask the own postmaster why",
    causes: [
      either("the sender's address or domain does not exist, as seen from there"),
      either("they have put the sender on a list of their own"),
      either("they called your server back to check the sender, and were refused"),
      either("a program of this host sends as www@localhost or the like"),
    ],
    advice: [
      "see that the sender's domain has an MX that takes mail for the address",
      "set control/defaulthost and the program's sender, if it is one of this host's",
    ],
  },
  "relaying-denied": {
    sender: "should check the part behind the @",
    recipient: "has a domain whose MX leads to a server that does not know it",
    causes: [
      either("the domain's MX record leads to the wrong server, or is old"),
      there("their server has lost the domain from its configuration"),
      here("control/smtproutes leads to a relay that wants a log-in, or does not know this host"),
    ],
    advice: [
      "compare dig mx DOMAIN with control/smtproutes",
      "if the MX is right, tell the domain's owner",
    ],
  },
  credentials: {
    sender: "cannot mend it; the mail server's administrator has to",
    recipient: "cannot mend it",
    causes: [
      here(
        "the user or password for the relay is wrong, or was changed (control/smtproutes, control/authsenders)",
      ),
      here("mail goes to the submission port of a server that expects a log-in"),
      there("they want a log-in from strangers, which no MX should"),
    ],
    advice: [
      "check user and password of the relay by hand: swaks, or openssl s_client -starttls smtp",
      "see that it is the server that control/smtproutes means",
    ],
  },
  "tls-failure": {
    recipient: "has a mail server with which no encryption could be agreed",
    causes: [
      here("this host's OpenSSL or its settings are too old, or its certificate is unreadable"),
      there("their certificate is wrong or has run out, and this host insists on a good one"),
      there("their server offers TLS and cannot do it"),
    ],
    advice: [
      "try it by hand: openssl s_client -starttls smtp -connect SERVER:25",
      "look at control/tlsclientciphers, control/tlshosts and control/notlshosts",
    ],
  },
  "message-too-large": {
    sender: "should send a link, or fewer and smaller attachments",
    recipient: "cannot get it by mail at this size",
    causes: [
      either("the attachment, a third larger when it is encoded for mail, is over their limit"),
      either("the mailbox has a limit of its own"),
    ],
    advice: ["send a link", "the own limit, for mail that comes in, is control/databytes"],
  },
  "too-many-recipients": {
    sender: "should send to fewer at a time, or use a mailing list",
    recipient: "gets it when it is sent to fewer at a time",
    causes: [
      either("they take only so many recipients in one message or hour"),
      either("an abused account sends to many at once"),
    ],
    advice: ["look at how many recipients the message has: qtrail find --from SENDER"],
  },
  "content-format": {
    sender: "has a program that makes malformed mail: it has to be mended",
    recipient: "cannot mend it",
    causes: [
      either("bare line feeds, NUL bytes, or lines that are too long"),
      either("a header is missing, is there twice, or holds 8-bit letters"),
      either("an address in letters beyond ASCII, which they do not take (SMTPUTF8)"),
    ],
    advice: ["mend the sending program; a script should inject by qmail-inject or sendmail"],
  },
  loop: {
    sender: "cannot mend it",
    recipient: "has a forward that leads back to itself, or a domain between two servers",
    causes: [
      either("two addresses forward to each other"),
      either(
        "the MX of a domain leads here, and control/locals or virtualdomains does not have it",
      ),
      either("an answering machine answers another"),
    ],
    advice: [
      "follow the Delivered-To and Received lines of the bounced message: the same pair comes again and again",
      "look at .qmail files of the recipient, control/locals and control/virtualdomains",
    ],
  },
  policy: {
    sender: "can ask the recipient to speak with their postmaster",
    recipient: "can ask the own postmaster, with the literal text",
    causes: [
      there("a rule of theirs, of which the text tells no more"),
      either("your address or domain is on a list of theirs"),
      either("the recipient takes mail from certain senders only"),
    ],
    advice: ["send their postmaster the literal text, the time and your address"],
  },
  expired: {
    sender: "can send it again when the cause is gone",
    recipient: "never gets this one, unless it is sent again",
    causes: [
      there("their server was down, or busy, for longer than control/queuelifetime"),
      either("a mistyped domain whose servers never answer"),
    ],
    advice: [
      "see the reason of the tries before: qtrail show of the message",
      "send it again when the cause is gone",
    ],
  },
  "local-resources": {
    recipient: "cannot mend it",
    causes: [
      here("a disk of this host is full, or has no free inodes"),
      here("a limit of memory or processes in a run script is too small (softlimit)"),
      here("the machine has too little memory, or a mailbox's disk (NFS) does not answer"),
    ],
    advice: [
      "look at once: df, df -i, free, and the limits in the run script",
      "see whether it is over: qtrail report reasons",
    ],
  },
  "local-permission": {
    recipient: "cannot mend it",
    causes: [
      either("a home, Maildir or .qmail file has a wrong owner, or may be written by others"),
      here("files were moved or restored as root, and kept the wrong owner"),
    ],
    advice: ["correct owner and mode of what the text names; qmail tries again by itself"],
  },
  "local-config": {
    sender: "cannot mend it; the mail server's administrator has to",
    recipient: "cannot mend it",
    causes: [
      either("a control file, user, home or Maildir of this host is missing or wrong"),
      here("the domain's MX leads here and control/locals, rcpthosts or virtualdomains lacks it"),
      either("users/cdb was not made again (qmail-newu) after a change"),
    ],
    advice: [
      "correct what the text names, and send qmail-send a HUP for locals and virtualdomains",
    ],
  },
  "forward-failed": {
    recipient: "has a forward whose copy could not be put into the queue",
    causes: [
      here("this host's queue takes nothing: a full disk, or a filter in QMAILQUEUE that fails"),
      either("the copy was refused by a filter: spam, a virus, its size"),
    ],
    advice: ["look at df, and at the log of the filter that QMAILQUEUE names"],
  },
  "filter-program": {
    recipient: "has a program in the way of the mail that refused it or does not work",
    causes: [
      either(
        "a program in a .qmail file, or the mailbox's own (vdelivermail, maildrop), failed or is missing",
      ),
      here("a filter for all mail (QMAILQUEUE, simscan) does not work"),
      either("the program refuses the mail on purpose"),
    ],
    advice: [
      "run the program by hand as the recipient's user",
      "look at its own log: qmail knows only its last words",
    ],
  },
  "internal-bug": {
    recipient: "cannot mend it",
    causes: [
      here("programs of different builds of qmail are mixed: an upgrade that was not finished"),
      here("a program crashes, or was killed for lack of memory"),
    ],
    advice: ["install all of qmail's programs anew, of one build, and restart", "look at dmesg"],
  },
  unknown: {
    sender: "can ask the recipient to speak with their postmaster",
    recipient: "can ask the own postmaster, with the literal text",
    causes: [],
    advice: ["read the literal text; their postmaster can say what it means"],
  },
};
