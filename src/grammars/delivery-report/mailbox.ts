/**
 * Whose mailbox a sentence speaks of, and what is the matter with it.
 *
 *     user unknown in virtual mailbox table        the recipient's is not there
 *     sender address rejected: user unknown        the sender's is not there
 *     certificate for user is unknown              neither: a certificate is not there
 *     mailbox not found in cache                   neither: it is only elsewhere
 *
 * What a reply says is said of the subject of its sentence: the noun before the verb (of `server
 * for user` the first, of `mailbox server` the last), or the noun behind `unknown` and its like.
 * The words of a mailbox and of its end in one sentence are not enough: an address is deleted for
 * them.
 */
import type { Reason } from "./reason-words.ts";
import type { TextRule } from "./said.ts";

export type MailboxOf = "recipient's" | "sender's";

/** What may be said of a mailbox or an address. */
export type State = "not there" | "closed" | "full" | "not for us";

export function mailboxIs(state: State, whose: MailboxOf, reason: Reason): TextRule {
  const lasts = state === "not there";
  return {
    reason,
    says: (words) => !(lasts && FOR_NOW.test(words)) && isSaid(words, STATES[state], whose),
  };
}

function isSaid(words: string, states: RegExp, whose: MailboxOf): boolean {
  return words
    .split(SENTENCE_END)
    .some((sentence) =>
      [...sentence.matchAll(states)].some(
        (state) => mailboxOf(sentence, state.index, state[0]) === whose,
      ),
    );
}

/** Whose mailbox it is that the state is said of; undefined if it is said of something else. */
function mailboxOf(sentence: string, at: number, state: string): MailboxOf | undefined {
  const before = sentence.slice(0, at);
  const after = sentence.slice(at + state.length);
  const clause = before.split(COLON).at(-1) ?? before;
  if (PERHAPS.test(before) || ELSEWHERE.test(after)) return undefined;
  const whose = subjectOf({ before, clause, state, after });
  return whose === "recipient's" && OF_LOG_IN.test(clause + after) ? undefined : whose;
}

interface Parts {
  /** Of the sentence, before the state. */
  before: string;
  /** The end of that, behind the last colon. */
  clause: string;
  state: string;
  after: string;
}

function subjectOf({ before, clause, state, after }: Parts): MailboxOf | undefined {
  const behind = VERB.test(state) ? "" : (BEHIND.exec(after)?.[0] ?? "");
  if (OF_SENDER.test(after.slice(behind.length))) return "sender's";
  if (behind) return nounBehind(clause, state, behind, before);
  if (ADJECTIVE.test(state) && OTHER_NOUN.test(after)) return undefined;
  const named = headOf(clause, REACH);
  if (named) return owner(named, before);
  if (ALONE.test(clause + after)) return owner(headOf(before, REACH), before);
  return isOfAddress(before, state) ? "recipient's" : undefined;
}

/** `unknown user`; but `you are an unknown user`, `from unknown users`, `too many unknown users`. */
function nounBehind(clause: string, state: string, behind: string, before: string) {
  const named = headOf(behind, behind.length);
  if (/\bfrom (?:an? |any )?$/.test(clause)) return named === "other" ? undefined : "sender's";
  if (/\b(?:by|behalf of) (?:an? |any )?$/.test(clause)) return undefined;
  if (state !== "no valid" && MANY.test(behind)) return undefined;
  const isPredicate = state.startsWith("not ") || /\b(?:is|are|'re) (?:an? )?$/.test(clause);
  return owner((isPredicate && headOf(clause, REACH)) || named, before);
}

/** An address is left out of the words: what stands at their very beginning is said of it. */
function isOfAddress(before: string, state: string): boolean {
  return ITSELF.test(before) && (/(?:is|was|been) /.test(before) || /^(?:not|do|no l)/.test(state));
}

type Named = MailboxOf | "other";

/** `sender address rejected: user unknown`: the user is the sender. */
function owner(named: Named | undefined, before: string): MailboxOf | undefined {
  if (!named || named === "other") return undefined;
  return nounsIn(before).some(({ named }) => named === "sender's") ? "sender's" : named;
}

/** The noun that the end of a text is said of, if one stands near enough. */
function headOf(text: string, reach: number): Named | undefined {
  const nouns = nounsIn(text);
  let last = nouns.pop();
  if (!last || text.length - last.to > reach) return undefined;
  let { isSenders } = last;
  for (let noun = nouns.pop(); noun; noun = nouns.pop()) {
    if (!OF.test(text.slice(noun.to, last.from))) break;
    last = noun;
    isSenders ||= noun.isSenders;
  }
  return isSenders && last.named !== "other" ? "sender's" : last.named;
}

interface Noun {
  named: Named;
  isSenders: boolean;
  from: number;
  to: number;
}

/** Nouns beside one another are one: `mailbox server` is a server, `sender address` the sender's. */
function nounsIn(text: string): Noun[] {
  const nouns: Noun[] = [];
  let isSenders = false;
  for (const { 0: noun, index: from, groups } of text.matchAll(NOUN)) {
    const to = from + noun.length;
    const former = nouns.at(-1);
    const isOne = former && /^(?:'?s)?[ '"-]$/.test(text.slice(former.to, from));
    isSenders = groups?.senders !== undefined || (isSenders && isOne === true);
    const named = groups?.other ? "other" : isSenders ? "sender's" : "recipient's";
    if (isOne) nouns.pop();
    nouns.push({ named, isSenders, from: isOne ? former.from : from, to });
  }
  return nouns;
}

/** Who is written to, unless a noun beside it says more. */
const RECIPIENTS = [
  "users?",
  "usernames?",
  "mail ?box(?:es)?",
  "accounts?",
  "account\\(s\\)",
  "recipients?",
  "addressees?",
  "(?:e-?mail )?address(?:es)?",
  "mail ?id",
  "customer",
  "subscriber",
  "member",
  "person",
  "inbox",
  "alias",
  "local[- ]?part",
  "rcpt(?: to)?",
  "adresse",
  "boite",
  "destinataire",
  "utilisateur",
  "benutzer",
  "empf\\S{1,3}nger",
  "postfach",
  "destinatario",
  "usuario",
  "utente",
];

/** Who writes: the sender, and whom a server calls `you`. */
const SENDERS = [
  "your (?:own )?(?:(?:e-?)?mail |mail|user |smtp |relay |login |sender |sending |from )*(?:account|address|box|user|user ?name|login|id)",
  "you(?: are|'re) sending from",
  "you (?:send|sent|mail|use) (?:from|with)",
  "senders?",
  "sending",
  "originator",
  "submitter",
  "envelope[- ]from",
  "mail ?from(?= (?:user|address|account|mailbox)|:)",
  "from(?:[- ](?:header|line))?(?=[- ](?:address|user|account|mailbox)\\b)",
  "from(?=:)",
  "reply-?to(?: header)?",
  "return[- ]path",
  "(?:return|bounce|reply) address",
  "(?:abuse|postmaster)(?= (?:address|mailbox|account))",
  "emetteur",
  "absender",
];

/** Words before `address` with which it is the recipient's; of others it is of something else. */
const OF_RECIPIENT = [
  "the|this|that|an?|any|no|such|one|your|their|its?|of|to|for|at|and|or|is|are|was|if|not|because",
  "e-?mail|mail|smtp|internet|recipient|rcpt|user|mailbox|account|destination|target|delivery",
  "(?:in|non-?)?valid|illegal|bad|unknown|wrong|unrouteable|unroutable|nonexistent|recipient's",
  "local|remote|virtual|full|final|complete|intended|specified|given|entered|following|existing",
];

/** What is neither, though it be of a mailbox. */
const OTHERS = [
  `(?!(?:${OF_RECIPIENT.join("|")})\\b)[a-z-]{2,} address(?:es)?`,
  "(?:mail ?|e-?mail )?(?:servers?|systems?|hosts?|relays?|gateways?|exchangers?)",
  "your (?:\\w+ )?(?:server|host|client|network|system)",
  "you(?: are|'re|(?= $))(?! (?:trying|attempting|writing))",
  "host ?names?",
  "domains?",
  "(?:mx|ptr|dns|ldap|spf|dkim|dmarc|tls|ssl|sasl|imap|lmtp)",
  "records?",
  "caches?",
  "cert(?:ificate)?s?",
  "passwords?",
  "passwd",
  "credentials?",
  "auth(?:entication)?",
  "authori[sz]ation",
  "log-?ins?",
  "sessions?",
  "networks?",
  "connections?",
  "access",
  "tables?",
  "(?:white|black|allow|block|deny|mailing |distribution )?lists?",
  "books?",
  "maps?",
  "polic(?:y|ies)",
  "rules?",
  "filters?",
  "config(?:uration)?",
  "settings?",
  "preferences?",
  "databases?",
  "lookups?",
  "verification",
  "verify",
  "check",
  "call(?:out|back)s?",
  "(?:sub)?services?",
  "subscriptions?",
  "back-?end",
  "stores?",
  "errors?",
  "failure",
  "problem",
  "reasons?",
  "messages?",
  "mail(?= (?:from|to|for|with)\\b)",
  "headers?",
  "body",
  "format",
  "syntax",
  "encoding",
  "charsets?",
  "characters?",
  "attachments?",
  "files?",
  "urls?",
  "links?",
  "signatures?",
  "keys?",
  "tokens?",
  "tickets?",
  "parameters?",
  "commands?",
  "arguments?",
  "options?",
  "types?",
  "(?:address )?famil(?:y|ies)",
  "agents?",
  "clients?",
  "senderid",
  "protocols?",
  "ports?",
  "licen[sc]es?",
  "quotas?",
  "limits?",
  "time ?zone",
  "rewrite",
  "data",
  "profiles?",
  "paths?",
  "folders?",
  "entr(?:y|ies)",
  "status",
  "numbers?",
  "objects?",
  "director(?:y|ies)",
  "contacts?",
  "counts?",
  "targets?",
  "sources?",
  "states?",
  "ip\\}(?: address)?",
  "drivers?",
  "disks?",
  "maildirs?",
];

/** Who has not found out yet, or will know more later, has not said that there is nobody. */
const FOR_NOW =
  /^4.*\b(?:in progress|try|retry|later|shortly|soon|temporar|for now|currently|at (?:this|the) (?:moment|time)|(?:could|can) ?not|timed? ?out|unavailable)/;

/** Words that say a state of the noun before them, or behind them. */
const STATES: Record<State, RegExp> = {
  "not there": statesOf([
    "unknown",
    "not ?found",
    "not known(?! to be)",
    "not? exist",
    "not listed",
    "not recogni[sz]ed",
    "unrecogni[sz]ed",
    "not present",
    "not local",
    "not an? (?:known|valid|local|existing|registered|member of (?:the |this |our )?domain)",
    "not valid",
    "not ok\\b",
    "(?:does|do|did|could|can)(?: ?n['o]?t|not) (?:exist|be found)",
    "doesn.?t (?:exist|have an?)",
    "does not have an",
    "no longer (?:exists?|valid|here|works|employed|on (?:this |the )?server)",
    "non-?existent",
    "invalid",
    "unrout(?:e)?able",
    "unresolvable",
    "illegal",
    "wrong",
    "bad",
    "inconnue?",
    "invalide",
    "unbekannt",
    "n.existe",
    "sconosciut",
    "desconocid",
    "not on this (?:server|system|host)",
    "no existe",
    "no ?such(?: an?\\b)?",
    "no valid",
    "no(?= (?:(?:local|matching|active) )?(?:mail ?box|account|user|address|person|recipient)\\b)",
  ]),
  closed: statesOf([
    "disabled",
    "in-?active",
    "in-?activated",
    "de-?activated",
    "suspended",
    "closed",
    "locked",
    "frozen",
    "terminated",
    "expired",
    "discontinued",
    "archived",
    "cancell?ed",
    "dormant",
    "(?:(?:is|was|been) |(?<=(?:account|mailbox|user) ))(?:temporarily )?blocked(?! by)",
    "not (?:yet )?(?:activated|active)",
    "no longer (?:accepts?|active|available|in use|receiv)",
    "not accepting (?:any )?(?:new )?(?:e?-?mail|messages)",
  ]),
  full: statesOf([
    "full\\b",
    "pleine?\\b",
    "voll\\b",
    "lleno",
    "pieno",
    "exceed(?:s|ed)? (?:its |the |allowed |maximum )?(?:\\w+ )?(?:size|space|storage|limit|allocation)",
    "exhausted",
    "(?<!(?:recipients?|rcpt|rate|message|connection) )limit exc?eed",
    "zu ?viele mails",
    "too many messages",
    "not have enough space",
    "out of (?:storage|space|disk)",
    "(?:over|exceed\\w*|above) (?:\\w+ ){0,2}quota",
  ]),
  "not for us": statesOf([
    "not allowed from",
    "restricted",
    "refuse[sd]?\\b",
    "only accepts?",
    "(?:does not|doesn.t|do not|don.t) (?:accept|want|wish)",
    "wants no",
    "not accept(?:ing)? (?:external|outside|mail from)",
    "is (?:internal|private|protected|moderated)",
  ]),
};

function statesOf(states: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${states.join("|")})`, "g");
}

const NOUN = new RegExp(
  `\\b(?:(?<senders>${SENDERS.join("|")})|(?<other>${OTHERS.join("|")})|(?:${RECIPIENTS.join("|")}))(?!\\w)`,
  "g",
);

/** A dot inside a name ends no sentence. */
const SENTENCE_END = /[.;!?](?=\s|$)|, | - | (?:because|but|since) | \/ /;
/** The colon of `From:` ends nothing. */
const COLON = /(?<!\b(?:from|sender|reply-to)): /;
/** So far before its verb a noun may stand: `the email account that you tried to reach`. */
const REACH = 60;
/** `server for the user`: the server is meant. */
const OF =
  /^['"]? (?:\S+ )?(?:of|for|from|to|on|in|at|by|with|within|behind)(?: (?:the|this|that|an?|any|these|your|our|his|her|its|their|such|remote|local|given))* ['"]?$/;
const OF_SENDER = new RegExp(
  `^ ?(?:of|for|in|by) (?:(?:the|this|your) )?(?:${SENDERS.join("|")}|from\\b)`,
);
/** The noun behind an adjective, with others before it: `unknown or illegal alias`. */
const BEHIND = new RegExp(
  `^\\w*(?: (?:or|and|illegal|unknown|invalid|local|virtual|valid|e-?mail|mail|destination|final|remote|internal|the|this|el|la|le|of|existing|such|system|specified|named))* ['"]?(?:(?:${[...OTHERS, ...SENDERS, ...RECIPIENTS].join("|")})(?!\\w)(?:'?s)?[ '"-]?)+`,
);
const PERHAPS = /\b(?:may|might|if|whether|perhaps|maybe|possibly)\b[^:]*$/;
/** `too many unknown users`: not of this one. Of `no valid recipients` it is one. */
const MANY = /(?:users|recipients|addresses|accounts|mailboxes)\b/;
/** `unknown sources`: whatever is named behind an adjective is meant. */
const ADJECTIVE = /^(?:unknown|invalid|illegal|wrong|bad|unrecogni|non-?exist)/;
const OTHER_NOUN =
  /^ (?!(?:in|on|at|here|by|to|for|or|and|from|with|within|this|as|when|because|so|if|but|please|try|see|check|rejecting|sorry|user)\b)[a-z]{3,}/;
/** States that are told of what stands before them. */
const VERB = /^(?:not (?!an? )|no longer|does|do|only|wants|refuse|exceed|over|out of)/;
/** Not in a cache, on a list, or in somebody's book: it may be there all the same. */
const ELSEWHERE =
  /^ (?:in|on|to|for|by|from|with) (?:\w+ ){0,2}?(?:caches?|(?:your|his|her|their|personal) (?:\w+ )?\w+|\w+'s \w+|white ?list|allow ?list|relay table|(?:\w+ )?(?:filter|service|exceptions?)|exception list|(?:this|that|the) (?:mailing )?list|him|her|them|memory)\b/;
const ITSELF = /^\d{3} (?:\d\.\d{1,3}\.\d{1,3} )?\W*(?:(?:is|was|has been) (?:\w+ )?)?$/;
/** Who logs in or relays is not who is written to. */
const OF_LOG_IN = /\b(?:sasl|authenticat\w+|log-?ins?|relay(?:ing)?(?! recipient)|certificates?)\b/;
/** A clause that is nothing but the state takes its noun from before the colon. */
const ALONE = /^\W*(?:(?:is|was|in|on|at|here|by)\b.*)?$/;
