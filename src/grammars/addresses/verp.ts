/**
 * VERP: senders of lists that name the recipient of each copy, so that a bounce tells whose address failed.
 *
 *     list-return-7-joe=example.org@lists.example.com        ezmlm: message 7 of the archive
 *     list-return-probe-1700000000.COOKIE-joe=example.org@…  ezmlm: a warning, or a probe after it
 *     list-owner-joe=example.org@lists.example.com           a list of dot-qmail(5) with -owner-default
 *     list-return-7-@lists.example.com-@[]                   any of these before qmail-send fills in each recipient
 *     list-bounces+joe=example.org@lists.example.com         Mailman
 *     owner-list+joe=example.org@lists.example.com           Postfix
 *     bounces+joe=example.org@lists.example.com              others, with a hyphen too
 *
 * The plain form is the list's own address. A list and a recipient may have the same signs in their names: where
 * more than one place can be the seam, no plain form is told. Behind a bare `bounces+` senders put numbers of
 * their own before the recipient, so none with a hyphen or a plus is told there.
 */
import { isDomain, partsOf } from "./parts.ts";
import type { MadeFrom, Rewriting } from "./rewriting.ts";

export const VERP: Rewriting = {
  name: "verp",
  head: "VERP",
  means: "a list's sender names the recipient, so that a bounce tells whose address failed.",
  examples: [
    {
      logged: "list-return-7-joe=example.org@lists.example.com",
      plain: "list@lists.example.com",
      recipient: "joe@example.org",
    },
    {
      logged: "list-return-probe-1700000000.abcdefghijklmnopabcd-joe=example.org@lists.example.com",
      plain: "list@lists.example.com",
      recipient: "joe@example.org",
    },
    {
      logged: "list-owner-joe=example.org@lists.example.com",
      plain: "list@lists.example.com",
      recipient: "joe@example.org",
    },
    { logged: "list-return-7-@lists.example.com-@[]", plain: "list@lists.example.com" },
    { logged: "list-owner-@lists.example.com-@[]", plain: "list@lists.example.com" },
    { logged: "news-@example.com-@[]", plain: "news@example.com" },
    {
      logged: "list-bounces+jean-luc=example.org@lists.example.com",
      plain: "list@lists.example.com",
      recipient: "jean-luc@example.org",
    },
    {
      logged: "owner-list+joe=example.org@lists.example.com",
      plain: "list@lists.example.com",
      recipient: "joe@example.org",
    },
    {
      logged: "bounces+joe=example.org@mail.example.com",
      plain: "bounces@mail.example.com",
      recipient: "joe@example.org",
    },
    { logged: "bounce-869-joe=example.org@mail.example.com", plain: "bounce@mail.example.com" },
    {
      logged: "bounces+1234-ab-joe=example.org@mail.example.com",
      plain: "bounces@mail.example.com",
    },
  ],
  source:
    "qmail: addresses(5), dot-qmail(5), qmail-send.c; ezmlm-send(1), ezmlm-warn.c; Mailman: VERP_FORMAT; Postfix: VERP_README",
  unwrap: ({ local, domain }) => (domain === "[]" ? beforeFilling(local) : filled(local, domain)),
};

/** `list-return-7-@lists.example.com-`: what of a list's own sign is left is a hyphen, or none. */
function beforeFilling(local: string): MadeFrom | undefined {
  const own = local.endsWith("-") ? partsOf(local.slice(0, -1)) : undefined;
  if (!own) return undefined;
  const seam = seamsIn(own.local).find(({ end }) => end === own.local.length);
  const list = seam?.list ?? own.local.replace(/[-+=]$/, "");
  if (!list) return undefined;
  const { domain } = own;
  return {
    address: `${list}@${domain}`,
    names: [{ from: seam?.from ?? 0, to: (seam?.from ?? 0) + list.length, domain }],
  };
}

function filled(local: string, domain: string): MadeFrom | undefined {
  const equals = local.lastIndexOf("=");
  const host = local.slice(equals + 1);
  if (equals < 0 || !isDomain(host)) return undefined;
  const named = local.slice(0, equals);
  const [seam, another] = seamsIn(named);
  if (!seam || another) return undefined;
  const mailbox = named.slice(seam.end);
  if (!mailbox) return undefined;
  const isTold = !(seam.isBare && /[-+]/.test(mailbox));
  return {
    address: `${seam.list}@${domain}`,
    ...(isTold && { recipient: `${mailbox}@${host}` }),
    names: [
      ...(seam.isBare ? [] : [{ from: seam.from, to: seam.from + seam.list.length, domain }]),
      { from: seam.end, to: equals, domain: host },
    ],
  };
}

/** Where a list's own part ends, and the recipient begins. */
interface Seam {
  list: string;
  from: number;
  end: number;
  /** `list` is but a word for bounces. */
  isBare: boolean;
}

/** Every place that can be one. */
function seamsIn(named: string): Seam[] {
  const seams = [...named.matchAll(HYPHENS)].map(({ index, groups }) => ({
    list: named.slice(0, index),
    from: 0,
    end: index + (groups?.signs ?? "").length,
    isBare: false,
  }));
  const word = WORD.exec(named);
  if (!word) return seams;
  const { bare, of, its } = word.groups ?? {};
  const list = bare ?? of ?? its ?? "";
  const from = of === undefined ? 0 : "owner-".length;
  return [...seams, { list, from, end: word[0].length, isBare: bare !== undefined }];
}

/** Looked for without taking it, so that of `-owner-owner-` both are found. */
const HYPHENS = /(?<=.)(?=(?<signs>-(?:return-(?:\d+|(?:probe|warn)-\d+\.[a-p]{20})|owner)-))/gis;

/** The first `+`, or the hyphen behind a bare word, where what stands before it is for bounces. */
const WORD =
  /^(?:(?<bare>bounces?)[-+]|(?:(?<its>[^+]+)[-.](?:bounces?|owner)|owner-(?<of>[^+]+))\+)/is;
