/**
 * The verdict in words: what it is, since when, us or them, and what to do now.
 */
import type { Reason } from "../../grammars/delivery-report/reason-words.ts";
import { hasReply } from "../../grammars/delivery-report/reply.ts";
import { humanText, shortText } from "../../time/format.ts";
import type { Zone } from "../../time/zones.ts";
import { shellWords } from "../shell-words.ts";
import type { AskedAbout } from "./asked-about.ts";
import { sideOf } from "./blame.ts";
import { type DestinationSeen, OTHERS, type ReasonSeen } from "./destination.ts";
import type { MailFinding } from "./findings.ts";
import { REACHES, reasonsOf } from "./troubles.ts";
import type { MailVerdict, WhyVerdict } from "./verdict.ts";

interface VerdictWords {
  /** Behind the name of the destination, while it lasts; and when it is over, if that is another thing to say. */
  is: string;
  was?: string;
  /** What to do, the first thing first. */
  advice: readonly string[];
}

const WORDS: Record<MailVerdict, VerdictWords> = {
  "rate-limited": {
    is: "limits the rate of our mail",
    was: "limited the rate of our mail",
    advice: [
      "Nothing for the mail itself: qmail comes back by itself until it is taken or the queue lifetime ends.",
      "Let the sender that sends most send more slowly, or in parts; read the page that their reply names.",
    ],
  },
  listed: {
    is: "refuses our mail: our address or domain is on a blocklist",
    was: "refused our mail: our address or domain was on a blocklist",
    advice: [
      "Look our address up on the list that their reply names, stop what it was listed for, then ask for removal.",
      "What was refused for good went back to its senders: they have to send it again.",
    ],
  },
  reputation: {
    is: "holds our reputation for bad",
    was: "held our reputation for bad",
    advice: ["Find what they take for spam and stop it; use their postmaster tools."],
  },
  identity: {
    is: "does not believe who we are: SPF, DKIM, DMARC, reverse DNS or HELO",
    was: "did not believe who we are: SPF, DKIM, DMARC, reverse DNS or HELO",
    advice: [
      "Publish what their reply asks for: SPF and DKIM of the sender's domain, the PTR record of our address, control/helohost.",
    ],
  },
  "sender-refused": {
    is: "refuses senders of ours, or cannot verify them",
    advice: ["Check that those addresses and the MX of their domain exist and take bounces."],
  },
  tls: {
    is: "and we find no encryption that both accept",
    was: "and we found no encryption that both accept",
    advice: ["Check versions and certificates: openssl s_client -starttls smtp -connect HOST:25"],
  },
  "set-up": {
    is: "does not feel responsible for this mail, or wants a log-in",
    was: "did not feel responsible for this mail, or wanted a log-in",
    advice: ["Check the MX records of the domain, and control/smtproutes here."],
  },
  policy: {
    is: "refuses our mail by a rule of its own, and does not say which",
    was: "refused our mail by a rule of its own, and did not say which",
    advice: ["Ask their postmaster, with the reply above."],
  },
  content: {
    is: "refuses what is in our mail, or its form or size",
    advice: [
      "Look at the content and the links of what was refused, and at whether it was wanted.",
    ],
  },
  "unknown-users": {
    is: "takes our mail, but not for addresses that do not exist there",
    advice: ["Correct the addresses, and take them off lists."],
  },
  "mailbox-full": {
    is: "takes our mail, but mailboxes there are full",
    advice: ["Only the owners can make room: tell them another way."],
  },
  greylisted: {
    is: "puts off first contacts (greylisting)",
    advice: ["Nothing: qmail comes back by itself."],
  },
  "their-dns": {
    is: "cannot be looked up: its DNS does not answer as it should",
    was: "could not be looked up: its DNS did not answer as it should",
    advice: [
      "Nothing here: our resolver answered for other domains at that time. See what their name servers say: dnsqr mx DOMAIN",
      "A patched qmail-remote is needed for answers of more than 512 bytes, if dnsqr gets one and qmail does not.",
    ],
  },
  "no-such-domain": {
    is: "does not exist, or takes no mail",
    was: "did not exist, or took no mail",
    advice: [
      "Correct the part after the @; if it is right, its owner has lost the domain or its records.",
    ],
  },
  "no-answer": {
    is: "does not answer: none of its servers takes a connection",
    was: "did not answer: none of its servers took a connection",
    advice: [
      "See whether it answers now: nc -v HOST 25, for each HOST that dnsqr mx DOMAIN names.",
      "If it answers from another network and not from here, a firewall shuts us out: ask their postmaster another way.",
      "Else wait: qmail tries again by itself, until the queue lifetime ends.",
    ],
  },
  "server-trouble": {
    is: "is in trouble: its server answers, but breaks off, is too busy, or reports errors",
    was: "was in trouble: its server answered, but broke off, was too busy, or reported errors",
    advice: ["Wait; if it lasts, tell their postmaster, with the reply above."],
  },
  "our-network": {
    is: "was not reached because our own network, or our resolver, was down: so were all others",
    advice: [
      "Look at this host's network, firewall and resolver (/etc/resolv.conf) at that time.",
      "qmail-remote spares hosts that did not answer for an hour and more; then they are tried again.",
    ],
  },
  "our-host": {
    is: "was not reached because of trouble on this very host",
    advice: [
      "Correct what the text above names: disk, memory, permissions, control files, programs.",
    ],
  },
  loop: {
    is: "gets mail that goes in circles",
    advice: ["Check forwards, the MX of the domain, and control/locals."],
  },
  "cannot-tell": {
    is: "does not take all of our mail; why, this log cannot tell",
    advice: ["Look at each of the reasons above for itself."],
  },
  "no-trouble": { is: "takes our mail: no trouble that stands out", advice: [] },
  "not-tried": { is: "has mail waiting here that was not tried yet", advice: [] },
  nothing: { is: "is named nowhere in mail from here", advice: [] },
};

/** One sentence, without its full stop. */
export function verdictWords({ verdict, main }: WhyVerdict, { text }: AskedAbout): string {
  const { is, was = is } = WORDS[verdict];
  if (verdict === "cannot-tell" && main?.blame) return `${text} ${unreachedWords(main)}`;
  return `${text} ${main?.over ? was : is}`;
}

function unreachedWords({ trouble, over }: MailFinding): string {
  const what = {
    dns: over ? "could not be looked up" : "cannot be looked up",
    "no-answer": over ? "did not answer" : "does not answer",
  }[trouble as string];
  return `${what ?? "breaks connections off"}; whether that is them or our network, this log cannot tell`;
}

/** Sentences on since when, and on whether it is over. */
export function timeWords({ main, seen }: WhyVerdict, zone: Zone): string[] {
  const { first, last } = main?.episode ?? main?.seen ?? seen;
  if (!first || !last) return [];
  if (!main) return [];
  if (REACHES[main.trouble] !== "destination")
    return [`First ${humanText(first, zone)}, last ${humanText(last, zone)}.`];
  const since = `Since ${humanText(first, zone)}`;
  if (main.over)
    return [
      `${since}, until ${shortText(last, zone)}. It is over: mail was taken again at ${shortText(main.over, zone)}.`,
    ];
  return [`${since}; nothing has been taken since the last of it, ${shortText(last, zone)}.`];
}

/** Us or them, as far as the log tells. */
export function sideWords({ main, compared }: WhyVerdict): string[] {
  const said: string[] = [];
  if (main?.blame) {
    const { ours, theirs, unclear } = main.blame;
    const all = ours + theirs + unclear;
    const side = sideOf(main.blame);
    if (side === "theirs")
      said.push(
        `It is them: in ${theirs} of ${all} such attempts others were reached in the same minutes, shortly before and after, or between one attempt and the next.`,
      );
    else if (side === "ours")
      said.push(
        `It is us: in the minutes of ${ours} of ${all} such attempts other destinations failed alike, and none was reached.`,
      );
    else
      said.push("No other mail shortly before and after tells whether it was them or our network.");
  }
  if (!compared) return said;
  const { here, others } = compared.during;
  if (others.tried === 0)
    return [...said, "No other mail was tried for the first time in its time."];
  return [
    ...said,
    `${others.taken} of ${others.tried} (${percent(others)}) first tries to all others were taken in the same time, ${here.taken} of ${here.tried} here.`,
  ];
}

function percent({ tried, taken }: { tried: number; taken: number }): string {
  return `${Math.round((100 * taken) / Math.max(1, tried))} %`;
}

/** What to do, in order. */
export function adviceOn({ verdict, seen, main }: WhyVerdict): string[] {
  const advice = [
    ...(verdict === "cannot-tell" && main ? untoldAdvice(main) : WORDS[verdict].advice),
  ];
  const top = main && topSender(main);
  if (top && verdict === "rate-limited" && top.recipients * 2 > main.seen.recipients)
    advice.push(
      `Most of it is of one sender: ${top.sender}, ${top.recipients} of ${main.seen.recipients} recipients.`,
    );
  if (seen.duplicates > 0)
    advice.push(
      `${seen.duplicates} ${seen.duplicates === 1 ? "attempt" : "attempts"} broke off when the mail had been sent: it may arrive twice.`,
    );
  return advice;
}

/** Where the log does not tell why: what tells more. */
function untoldAdvice({ trouble, blame, seen }: MailFinding): readonly string[] {
  if (blame)
    return [
      `See whether it works now: ${trouble === "dns" ? "dnsqr mx DOMAIN" : "nc -v HOST 25, for each HOST that dnsqr mx DOMAIN names"}.`,
      "If it does not, and other domains are reached, it is them: qmail tries again by itself.",
    ];
  return hasReply(seen.lastReport)
    ? ["Read the replies above; ask their postmaster with them."]
    : ["Read what was reported, above: it is not from a server of theirs."];
}

/** Who met the trouble most. */
function topSender({ seen }: MailFinding): { sender: string; recipients: number } | undefined {
  let top: { sender: string; recipients: number } | undefined;
  for (const [sender, recipients] of seen.senders)
    if (sender !== OTHERS && (!top || recipients > top.recipients)) top = { sender, recipients };
  return top;
}

/** Commands that look closer. */
export function nextCommands({ kind, main, seen }: WhyVerdict, { text }: AskedAbout): string[] {
  if (kind === "host") return [`qtrail ${shellWords(["find", "--report", text])}`];
  const to = kind === "domain" ? `*@${text}` : `<${text}>`;
  const reason = main && topReason(main, seen);
  const find = ["find", "--to", to, ...(reason ? ["--reason", reason] : [])];
  return [find, ["report", "reasons", "--to", to]].map((words) => `qtrail ${shellWords(words)}`);
}

/** The word of the grammar for most of what met the trouble. */
function topReason({ trouble }: MailFinding, { reasons }: DestinationSeen): Reason | undefined {
  let top: ReasonSeen | undefined;
  for (const one of reasons.values())
    if (reasonsOf(trouble).includes(one.reason) && (!top || one.attempts > top.attempts)) top = one;
  return top?.reason;
}
