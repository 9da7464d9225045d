/**
 * BATV: senders that their own server has signed, so that it can tell a bounce of its own mail from a forged one.
 *
 *     prvs=0123abcdef=joe@example.com   tag first: the draft, and most servers
 *     prvs=joe/0123abcdef@example.com   tag last: an older draft
 *     prvs=0123abcdef/joe@example.com
 *     btv1==01234567abc==joe@example.com   Barracuda's own
 *
 * A tag is a digit for the key (some leave it out), three for the day, six hex digits; Barracuda's has eight, and
 * no key. The day changes, so one sender has another tag every day.
 */
import type { AddressParts } from "./parts.ts";
import type { MadeFrom, Rewriting } from "./rewriting.ts";

export const BATV: Rewriting = {
  name: "batv",
  head: "BATV",
  means: "the sender's server has signed the address, to know bounces of its own mail.",
  examples: [
    { logged: "prvs=8407575794=joe@example.com", plain: "joe@example.com" },
    { logged: "prvs=234d5777c=Joe.Doe@example.com", plain: "Joe.Doe@example.com" },
    { logged: "prvs=joe/0123ABCDEF@example.com", plain: "joe@example.com" },
    { logged: "prvs=0123abcdef/joe@example.com", plain: "joe@example.com" },
    { logged: "btv1==34826e458e2==joe@example.com", plain: "joe@example.com" },
  ],
  source: "draft-levine-smtp-batv; draft-levine-mass-batv",
  unwrap,
};

const TAG = "[0-9]{3,4}[0-9a-f]{6}";
const FORMS = [
  new RegExp(`^prvs=${TAG}=(?<mailbox>.+)$`, "dis"),
  new RegExp(`^prvs=(?<mailbox>.+)/${TAG}$`, "dis"),
  new RegExp(`^prvs=${TAG}/(?<mailbox>.+)$`, "dis"),
  /^btv1==[0-9]{3}[0-9a-f]{8}==(?<mailbox>.+)$/dis,
];

function unwrap({ local, domain }: AddressParts): MadeFrom | undefined {
  const found = FORMS.map((form) => form.exec(local)?.indices?.groups?.mailbox);
  const [place, another] = found.filter((one) => one !== undefined);
  if (!place || another) return undefined;
  const [from, to] = place;
  return { address: `${local.slice(from, to)}@${domain}`, names: [{ from, to, domain }] };
}
