/**
 * What stands beside an address that is not as people typed it:
 *
 *     SRS0=HHHH=TT=example.net=ann@fwd.example              that is ann@example.net (SRS)
 *     list-return-7-joe=example.org@lists.example.com       that is list@lists.example.com, to joe@example.org (VERP)
 *     #@[]                                                  that is a double bounce
 */
import { BOUNCE_SENDERS } from "../grammars/addresses/bounce-senders.ts";
import { plainAddress, REWRITINGS } from "../grammars/addresses/plain-address.ts";

/** undefined: it is as they typed it, as far as the text tells. */
export function typedWords(address: string, channel?: string): string | undefined {
  const typed = plainAddress(address, channel);
  if (!typed) return undefined;
  const { plain, rewritings, recipient } = typed;
  const heads = rewritings.map((name) => REWRITINGS.find((one) => one.name === name)?.head);
  return `that is ${plain}${recipient ? `, to ${recipient}` : ""} (${heads.join(", ")})`;
}

/** Of a sender: what is no address has words too. */
export function typedSenderWords(sender: string): string | undefined {
  const special = BOUNCE_SENDERS[sender];
  return special ? `that is a ${special.head}` : typedWords(sender);
}
