/**
 * SRS: the sender of forwarded mail, rewritten to the forwarder's domain, so that SPF holds and bounces come back.
 *
 *     SRS0=HHHH=TT=example.net=ann@fwd.example                     by the first forwarder
 *     SRS1=HHHH=fwd.example==HHHH=TT=example.net=ann@other.example by the next ones: hash and host of the first
 *     box+SRS=HHHHH=TT=example.net=ann@fwd.example                 Exchange Online: `box` was forwarded
 *
 * HHHH is a hash in base64, TT a day in base32. The sign behind SRS0 and SRS1 may be `=`, `-` or `+`, and SRS1
 * keeps that of the SRS0 address in it. The plain form is the sender who wrote the mail.
 */
import { type AddressParts, isDomain } from "./parts.ts";
import type { MadeFrom, Rewriting } from "./rewriting.ts";

export const SRS: Rewriting = {
  name: "srs",
  head: "SRS",
  means:
    "a server that forwards mail sends it under a sender of its own, with the first one in it.",
  examples: [
    { logged: "SRS0=HHHH=TT=example.net=ann@fwd.example", plain: "ann@example.net" },
    { logged: "SRS0+b/4x=7Q=example.net=a=b@fwd.example", plain: "a=b@example.net" },
    {
      logged: "SRS1=gPTz=fwd.example=-HHHH=TT=example.net=ann@other.example",
      plain: "ann@example.net",
    },
    {
      logged: "srs1-gPTz=fwd.example==HHHH=TT=example.net=ann@x.example",
      plain: "ann@example.net",
    },
    { logged: "box+SRS=q8wZk=IX=example.net=ann@fwd.example", plain: "ann@example.net" },
  ],
  source: "Mail::SRS: Guarded.pm, Shortcut.pm; libsrs2; Exchange Online: Sender Rewriting Scheme",
  unwrap,
};

const HASH = "[a-z0-9+/]{1,28}";
const SIGNED = `${HASH}=[a-z2-7]{2}=(?<domain>[^=]+)=(?<local>.+)$`;
const FORMS = [
  new RegExp(`^SRS0[-+=]${SIGNED}`, "is"),
  new RegExp(`^SRS1[-+=]${HASH}=(?<first>[^=]+)=[-+=]${SIGNED}`, "is"),
  new RegExp(`^(?<box>[^=]+)\\+SRS=${SIGNED}`, "is"),
];

function unwrap({ local: written, domain: own }: AddressParts): MadeFrom | undefined {
  for (const form of FORMS) {
    const { domain = "", local = "", first, box } = form.exec(written)?.groups ?? {};
    if (!isDomain(domain) || (first !== undefined && !isDomain(first))) continue;
    const to = written.length;
    return {
      address: `${local}@${domain}`,
      names: [
        ...(box === undefined ? [] : [{ from: 0, to: box.length, domain: own }]),
        { from: to - local.length, to, domain },
      ],
    };
  }
  return undefined;
}
