/**
 * Recipients of virtual domains, as qmail-send hands them to the local channel: with the word in front that
 * control/virtualdomains has for the domain.
 *
 *     example.com-joe@example.com        example.com:example.com, as vpopmail writes it
 *     example.com-joe@mail.example.com   .example.com:example.com
 *
 * The word may be any, such as a user's name: `john-joe@example.com` is read in two ways and stays. Only the
 * domain itself, or one that it lies in, is taken for such a word.
 */
import { type AddressParts, isDomain } from "./parts.ts";
import type { MadeFrom, Rewriting } from "./rewriting.ts";

export const VIRTUAL_DOMAIN: Rewriting = {
  name: "virtual-domain",
  head: "virtual domain",
  means: "qmail-send puts the word of control/virtualdomains before the mailbox.",
  examples: [
    { logged: "example.com-joe@example.com", plain: "joe@example.com" },
    { logged: "example.com-joe@mail.example.com", plain: "joe@mail.example.com" },
    { logged: "Example.COM-info-sales@example.com", plain: "info-sales@example.com" },
  ],
  source: "qmail-send(8), control/virtualdomains; vpopmail: vadddomain",
  unwrap,
};

function unwrap({ local, domain }: AddressParts): MadeFrom | undefined {
  const lower = local.toLowerCase();
  for (let word = domain.toLowerCase(); isDomain(word); word = word.slice(word.indexOf(".") + 1)) {
    const mailbox = local.slice(word.length + 1);
    if (mailbox && lower.startsWith(`${word}-`))
      return {
        address: `${mailbox}@${domain}`,
        names: [{ from: word.length + 1, to: local.length, domain }],
      };
  }
  return undefined;
}
