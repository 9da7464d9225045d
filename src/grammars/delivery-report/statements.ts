/**
 * What replies say in any server's words: a thing, and what is the matter with it.
 *
 * STATEMENTS name both, as `user` and `unknown` in one sentence, so they are believed before most
 * codes; what is said of a mailbox is found in mailbox.ts. HINTS are single words, which are believed when no code tells more. The first rule that
 * fits decides, so the special stand before the general: a verification of the sender has `user
 * unknown` in it, a limit of rate names the domain's SPF.
 */
import { mailboxIs } from "./mailbox.ts";
import { of, rule, ruleAt, type TextRule } from "./said.ts";

const SENDER = [
  "(?:envelope )?sender(?!'s| ip\\b)(?: e?-?mail)?(?: address| domain)?",
  "envelope[- ]from",
  "mail ?from(?! your| our)",
  "return[- ]path",
  "from address",
  "emetteur",
];

const SPAM = "spam|unsolicited|junk|bulk|\\bu[bc]e\\b";

export const STATEMENTS: readonly TextRule[] = [
  rule(
    "greylisted",
    "gr[ae]y[- ]?list",
    "postgrey",
    "not yet authorized to deliver",
    "first time .{0,40}(?:sender|seen|contact)",
    "^4.*\\b(?:try|retry|come) .{0,30}(?:in|after|for) \\d+ ?(?:s\\b|sec|min)",
  ),

  rule(
    "rate-limited",
    "rate[- ]?limit",
    "\\brate (?:over|control|exceed)",
    "\\brate\\b.{0,40}\\bexceed(?:ed|s)? (?:the|its|an?|your) (?:\\w+ )?limit",
    "at a rate that",
    "too (?:quickly|fast)\\b",
    "too much mail\\b(?! data)",
    "(?<!\\b(?:mail ?box|inbox|folder) (?:has|contains) )too many (?:\\w+ ){0,2}(?:connections?|sessions?|messages(?! on the server)|e?-?mails|errors|requests)",
    "connection limit",
    "(?:connections?|sessions?)\\b.{0,60}(?:limited|exceed|maximum)",
    "maximum (?:number of )?(?:\\w+ )?(?:connections?|sessions?)\\b",
    "throttl",
    "slow(?:er| down)\\b",
    "(?:per|this|each|last|an|in one) (?:hour|day|minute)\\b",
    "\\byou(?:r account)? (?:have |has )?(?:exceeded|sent too)",
    "trop de (?:connexions|messages)",
    "(?:daily|hourly) .{0,20}(?:quota|limit)",
    "(?:sender(?:.?s)?|sending|sent|outgoing|outbound|dns|query|your|message|connection) (?:\\w+ )?(?:quota\\b|limit (?:\\w+ )?(?:exceed|reached|used))",
    "quota (?:for|of) (?:your|messages)",
    "(?:smtp|relay|send|sending|submission) .{0,12}limit exceed",
    of(["frequency", "sending rate", "maximum rate"], ["limit", "exceed", "reached", "too"]),
  ),

  // Who asks the sender's server back tells what that one said, which is not said of the recipient
  rule(
    "sender-rejected",
    "sender (?:address )?verif",
    "backscatter|\\bbatv\\b",
    "verif\\w* (?:the )?(?:sender|mail ?from)",
    "call(?:back|out)\\b.{0,40}sender",
    "call(?:back|out) setup failed",
    "verification failed while checking",
    "(?:sender|from|your e-?mail) ?(?:e-?mail )?(?:address|domain)?.{0,30}black ?list",
  ),

  // cPanel's Exim names all that it can think of
  rule("unknown", "account or domain may not exist"),

  rule("loop", "\\bloop(?:s|ing|ed)?\\b", "too many hops", "hop ?count", "too many .?received"),

  rule("content-format", "duplicate header", "multiple .{0,20}headers?\\b"),
  rule("expired", "message expired"),

  rule(
    "credentials",
    "unauthenticated senders? not",
    "auth(?:entication)? (?:is )?required to send",
    "\\bno (?:\\w+ )?authentication\\b",
    "\\buse (?:smtp )?auth",
    "\\bsasl\\b",
  ),
  rule(
    "unauthenticated",
    "\\bspf\\b",
    "sender policy framework",
    "\\bdkim\\b",
    "\\bdmarc\\b",
    "domainkeys",
    "unauthenticated",
    "spoof",
    "authentication (?:results|information|level)",
    "mismatch(?:es)? (?:with )?client ip",
    "invalid ip for sending mail",
    "not (?:permitted|allowed|authorized) to send (?:e?-?mail )?(?:from|for|as)",
  ),

  rule(
    "relaying-denied",
    "\\brelay(?:ing)?\\b.{0,60}(?:denied|not (?:permitted|allowed)|prohibited|refused|rejected)",
    "(?:not|unable|cannot|won.t|no|don.t|unauthorized) (?:permitted |allowed |open |configured )?(?:to )?(?:as )?(?:an? )?(?:open )?relay",
    "not an? (?:open )?(?:relay|gateway)",
    "not (?:a )?local (?:host|domain)",
    "specified domain is not allowed",
    "trying to use me",
    "in (?:our|the|my) relay (?:table|list|domains)",
    "\\bto relay\\b",
    "not (?:handle|accept|serve|host) (?:e?-?mail )?for (?:that|this|the) (?:domain|host)",
    "don.t (?:handle|accept|serve|host) (?:e?-?mail )?for (?:that|this|the) (?:domain|host)",
  ),

  // Of links in the message, not of us
  rule(
    "spam-content",
    "uribl|surbl",
    "\\b(?:urls?|links?)\\b.{0,40}(?:listed|black|block|spam)",
    "black ?listed (?:url|link)",
  ),
  rule(
    "blocklisted",
    "blocked using\\b",
    "(?<!not )black ?list",
    "block ?list",
    "\\bdeny ?list",
    "\\b(?:sbl|xbl|pbl|cbl|dbl|rbl|rbls|dnsbl|dnsrbl|dul)\\b",
    "\\bzen\\.|spamhaus|spamcop|barracudacentral|uceprotect|spamrats|abuseat|nixspam|mailspike|psbl",
    "(?:\\bis|\\bip|\\{ip\\}\\]?\\)?) (?!not )(?:\\w+ )?listed (?:in|at|on|by)\\b",
    "\\blisted (?:in|at|on|by) (?:the )?\\S+\\.\\S",
    "ivmsip|invaluement",
    "banned (?:sending )?ip",
    "banned sender",
    of(
      [
        "(?:client |your )?host",
        "your server",
        "mail server",
        "(?:your |source |sending )?ip(?: address)?",
      ],
      ["blocked", "banned"],
    ),
  ),

  rule(
    "helo-or-rdns",
    "reverse[- ]?(?:dns|lookup|hostname)",
    "\\brdns\\b",
    "\\bfcrdns\\b",
    "\\bptr\\b",
    "forward dns|not point to the sending",
    "helo\\b.{0,20}\\b(?:rejected|name|invalid|refused|denied|command)",
    "(?:invalid|bad|forged|wrong) (?:helo|ehlo)",
    "cannot (?:find|resolve) your (?:reverse )?(?:hostname|host name|address)",
    "ip name (?:lookup|possibly)",
    "(?:client|relay|your) host ?name",
    "need fully-qualified",
    "(?:generic|dynamic|residential|dial-?up)(?: or \\w+|/\\w+)? (?:ip|host|name|address|reverse|pool)",
    "may not be mail exchanger",
  ),

  rule(
    "bad-reputation",
    "reputation",
    "senderscore|senderbase",
    "bad neighbou?rhood",
    "spams? from your",
    "(?:host|ip|server|address|sender|you are|looks) .{0,25}spammer",
    "you are sending spam",
    "open proxy",
    "user complaints",
    "\\babus(?:e|ive)? detec|as abusive",
  ),

  // Whoever should have looked at it could not
  rule(
    "remote-error",
    "^4.*(?:scan|filter|clam|spamd|milter|virus|content)\\w*\\b.{0,40}(?:fail|error|unavailable|connection refused|timed? ?out|not be)",
    "^4.*(?:could not|unable to|cannot) (?:contact|reach|connect|scan|check|verify|queue|write)",
    "^4.*\\b(?:internal|lookup|database|system) (?:\\w+ )?(?:error|fail)",
  ),

  // A limit, and whose it is
  rule(
    "too-many-recipients",
    "too many (?:\\w+ )?(?:recipients|rcpts?)",
    "(?:max(?:imum)?|limit)\\b.{0,30} (?:recipients|rcpts?)\\b",
    "(?:recipients|rcpts)\\b.{0,20}(?:exceed|limit)|recipient limit",
  ),
  rule(
    "message-too-large",
    "(?:message|mail|file|attachment|body|content|data)\\b.{0,20} too (?:large|big|long)\\b",
    "(?:message|mail) (?:file )?(?:size|length).{0,40}(?:exceed|limit|larger|too)",
    "(?:message|mail|size)\\b.{0,30}exceed.{0,40}(?:maximum|limit|size|databytes)",
    "(?<!mailbox )size limit",
    "larger than the (?:current )?(?:system )?(?:limit|maximum)",
    "too large for",
  ),
  mailboxIs("full", "sender's", "rate-limited"),
  rule(
    "mailbox-full",
    "over[- ]?quota",
    "mailbox size",
    "maximum for this mailbox",
    "quota",
    of(["storage", "disk", "folder", "mailfolder"], ["full\\b", "exceed", "exhausted"]),
    "(?:not enough|insufficient|no) (?:\\w+ )?(?:space|storage|room)\\b",
    "storage (?:allocation|full|space)",
    "too much mail data",
  ),
  mailboxIs("full", "recipient's", "mailbox-full"),

  rule(
    "credentials",
    "(?:must|need to|please|not) (?:first )?(?:be )?(?:authenticate|log ?in|logged in)",
    "turn on smtp auth",
    "\\bauth(?:enticate|entication)? (?:is )?(?:first|required|needed|failed|failure)",
    "requires? (?:smtp )?auth",
    "authenti\\w+ (?:credentials )?(?:invalid|requise)",
    "invalid credentials",
    "log ?-?in first",
    "(?:bad|wrong|incorrect) password|password (?:is )?(?:incorrect|wrong|invalid)",
  ),

  rule(
    "sender-rejected",
    "domain of (?:your )?sender",
    "sender domain",
    "mx for (?:the )?sender",
    "purported responsible",
    "(?:null|empty) (?:envelope )?senders?",
    "bogus",
    "valid from\\b",
    of(SENDER, [
      "reject",
      "refused",
      "denied",
      "invalid",
      "unknown",
      "not (?:allowed|accepted|exist|found|owned|permitted|resolve|valid|in my)",
      "does not exist",
      "required",
      "mismatch",
      "missing",
      "empty",
      "failed",
      "banned",
      "black",
      "bad",
      "no mail exchanger",
      "has no",
      "resolve",
      "not a valid",
    ]),
  ),

  mailboxIs("not there", "sender's", "sender-rejected"),
  mailboxIs("closed", "sender's", "sender-rejected"),

  // How it is written
  rule(
    "content-format",
    "bare ?<?(?:lf|cr|line ?feed)",
    "line (?:is )?(?:too long|length)",
    "headers?\\b.{0,40}(?:missing|invalid|malformed|duplicate|bad|error|too large|not accepted|improper|encountered|syntax)",
    "(?:missing|invalid|malformed|duplicate|bad|multiple|improper|syntax error).{0,40}(?:header|message-?id|\\bfrom:|\\bdate\\b|mime)",
    "bad_header",
    "(?:not contain|not have|lacks?|no|without) (?:an? )?(?:valid )?['\"]?(?:\\w+ header|date|from|to|subject|message-?id)\\b",
    "message-?id",
    "\\b8-?bit\\b",
    "(?<!s/)\\bmime\\b",
    "rfc ?(?:5321|5322|2822|822)\\b",
    "not rfc",
    "(?:invalid|illegal) data in",
  ),

  // Where to
  rule(
    "address-syntax",
    of(
      ["address(?:es)?", "recipients?", "mailbox", "users?", "rcpt", "local[- ]?part"],
      ["(?:bad |invalid )?syntax", "(?:invalid|bad|wrong) format", "malformed"],
    ),
    "must specify a domain",
  ),
  rule(
    "no-mail-exchanger",
    "null ?mx",
    "(?:domain|host|\\S\\.\\S+) (?:does not|doesn.t) (?:accept|receive) (?:any )?e?-?mail\\b(?! from)",
    "has no mx",
  ),
  rule(
    "unknown-domain",
    "(?:unknown|no such|invalid|unrouteable|unroutable) (?:mail )?(?:domain|host)\\b",
    "(?<!\\b(?:your|sending|client) (?:mail )?)(?:mail )?(?:domain|host)(?: name)? (?:is )?(?:unknown|not found|not exist|does not exist|not reachable|is not reachable)",
  ),
  rule("policy", "(?:user|recipient)s?\\b.{0,20}(?:preferences|rules)\\b"),
  mailboxIs("not for us", "recipient's", "policy"),
  ruleAt(["rcpt", "data", "after-data"], "mailbox-disabled", "disabled with", "deactivated due"),
  mailboxIs("closed", "recipient's", "mailbox-disabled"),
  mailboxIs("not there", "recipient's", "unknown-user"),
  rule(
    "unknown-user",
    "no one (?:here|at|by|with|of)",
    "not our (?:customer|user)",
    "doesn.t have an? \\S+ account",
    "name not found",
    "recipientnotfound|recipnotfound",
    "unzustellbar",
  ),

  // What it is about
  rule(
    "virus-content",
    "virus",
    "malware",
    "trojan",
    "phish",
    "infected",
    "eicar",
    "banned:",
    "banned (?:file|content|attach|name)",
    "potential security issue",
    "(?:illegal|forbidden|prohibited|dangerous|executable) (?:file|attach)",
    "attachments?\\b.{0,40}(?:disabled|not (?:allowed|accepted|permitted)|blocked|prohibited|forbidden|refused)",
    "executable",
  ),
  rule(
    "spam-content",
    of(
      ["message", "mail", "e-?mail", "content", "nachricht", "it"],
      ["spam", "junk", "unsolicited", "bulk", "suspicious"],
    ),
    "content (?:was )?(?:reject|filter|denied|refus)",
    "reject\\w* (?:by |due to )?(?:its |the )?content",
    "scored too high",
    "\\b(?:as|is|was|be|seems?|looks like|considered|consider) (?:an? )?(?:\\w+ )?(?:spam|junk|unsolicited|bulk)\\b",
    "spam (?:message|mail|content|score|detected)",
  ),

  // How it is sent
  rule("tls-failure", "starttls", "\\btls\\b", "\\bssl\\b", "encrypt", "certificate"),
  rule("credentials", "^53[05]\\b"),

  // Their trouble
  rule(
    "remote-busy",
    "load average|too much load|\\bbusy\\b|overload",
    "too many processes",
    "out of memory",
    "shutting down",
    "service not active",
    "^421 .*service (?:\\w+ )?(?:not available|unavailable)",
    "ports are busy",
    "closing transmission channel",
  ),
  rule(
    "remote-error",
    "temporar(?:y|ily) .{0,20}(?:failure|problem|error|unavailable)",
    "(?:config(?:uration)?|internal|system|server|processing|database|ldap|dns|lookup|write|queue) (?:\\w+ )?(?:error|failure|problem)",
    "error (?:in|while|when)? ?(?:processing|reading|writing|creating|opening)",
    "lookup fail",
    "(?:scanner|filter|milter|service|database|backend|server)\\b.{0,30}(?:not available|unavailable|unreachable|failed|not running|timed? ?out)",
    "connect(?:ion)? (?:to \\S+ )?.{0,30}timed out",
    "could not load",
    "misconfigur",
    "interrupted system call",
  ),
];

export const HINTS: readonly TextRule[] = [
  // RFC 6647, 5: who puts off a stranger says so with 4.7.1
  ruleAt(
    ["mail", "rcpt", "data", "after-data"],
    "greylisted",
    "^4\\d\\d 4\\.7\\.1 .*\\btry (?:again )?later",
  ),
  // Before the message is sent, spam is said of who brings it
  ruleAt(["after-data", "program"], "spam-content", SPAM),
  rule("bad-reputation", SPAM),
  rule(
    "policy",
    "polic(?:y|ies)",
    "administrative",
    "prohibit",
    "not (?:allowed|permitted|authorized|welcome|accepted)",
    "refused",
    "denied",
    "unwelcome",
    "blocked",
    "(?<!recipient address )reject",
    "white ?list|allow ?list",
    "wants? no|not on (?:their|his|her|the) list",
    "forbidden",
    "restricted",
    "only subscribers",
    "mailing list",
    "not subscribed|members[- ]only",
    "(?:do|does|is) not accept",
    "filtered",
    "geo(?:graphic|ip)",
    "no permi",
    "banned",
  ),
];
