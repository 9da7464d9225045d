/**
 * The three digits of an SMTP reply in words.
 *
 * Sources: RFC 5321 section 4.2; RFC 3207 (454), 4954 (235, 334, 432, 454, 530 to 538), 5518 and 7504 (521, 556),
 * 1846; 422 and 523 are in no RFC and known from servers.
 */

/** The reply code in words; undefined if no server gives it. */
export function replyCodeWords(code: number): string | undefined {
  return CODES[code] ?? (code >= 200 && code < 600 ? CLASSES[Math.floor(code / 100)] : undefined);
}

/** What the first digit says. */
export const CLASSES: Readonly<Record<number, string>> = {
  2: "it was done",
  3: "go on: more is expected",
  4: "not now: the same may work later",
  5: "no, for good: the same will not work later",
};

const CODES: Readonly<Record<number, string>> = {
  211: "the system's state, or help",
  214: "help",
  220: "the server is ready: its greeting",
  221: "the server closes the connection: good-bye",
  235: "the log-in succeeded",
  250: "done: what was asked for is taken",
  251: "the user is elsewhere; the server forwards",
  252: "the address cannot be checked, but mail for it is taken",
  334: "the log-in goes on: the next part is expected",
  354: "send the message now, and end it with a dot on a line",
  421: "the server takes no more now and closes the connection",
  422: "the mailbox has no room, for now",
  431: "the disk or the memory over there is full",
  432: "the password has to be changed",
  450: "not done: the mailbox is not available now (busy, greylisted, or held back)",
  451: "not done: an error over there, or greylisting",
  452: "not done: too little room over there, or too many recipients at once",
  454: "the log-in or TLS is not available now",
  455: "a parameter cannot be taken now",
  458: "the node could not be queued for",
  500: "the command was not understood",
  501: "the command has wrong arguments",
  502: "the command is not implemented",
  503: "the command comes out of order",
  504: "a parameter of the command is not implemented",
  521: "the host takes no mail",
  523: "the message is larger than the mailbox may take",
  530: "a log-in, or TLS, is needed first",
  534: "this way of logging in is too weak",
  535: "user or password is wrong",
  538: "this way of logging in needs encryption",
  541: "refused: taken for spam, as a rule",
  550: "not done: no such mailbox, or not allowed",
  551: "the user is elsewhere, and the server does not forward",
  552: "too large: the message, or what the mailbox holds",
  553: "the address is not allowed: malformed, unknown, or not served there",
  554: "no: the transaction failed, or the server takes nothing from this host",
  555: "a parameter of MAIL or RCPT is not known",
  556: "the domain takes no mail",
};
