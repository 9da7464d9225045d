/**
 * Who was sent how much, and how it went: one row for each channel and recipient address.
 */
import { mailReceivedBy } from "./mail-received.ts";
import { byName } from "./ranking.ts";
import { byRecipientDomains } from "./recipient-domains.ts";
import { reportOf } from "./report.ts";

const byRecipients = mailReceivedBy({
  name: "recipients",
  title: "Recipients",
  columns: [
    {
      name: "channel",
      about: "local, remote, or the word of a supplementary remote channel.",
      type: "text",
    },
    {
      name: "recipient",
      about: "Address in lower case, as logged: with the prefix of a virtual domain.",
      type: "text",
      narrow: "stays",
    },
  ],
  /** `remote ann@example.edu`. */
  nameOf: ({ channel, address }) => `${channel} ${address.toLowerCase()}`,
  cells: (name, isOthers) => (isOthers ? [undefined, name] : [channelIn(name), addressIn(name)]),
  addressIn,
  order: (a, b) => byName(addressIn(a), addressIn(b)) || byName(channelIn(a), channelIn(b)),
});

export const recipients = reportOf({
  name: "recipients",
  version: 1,
  title: "Who was sent how much, and how it went",
  about:
    "One row for each channel and recipient address, most recipients first: an address counts once for each message to it. Messages count that came into the queue in the period. qmail logs a recipient when it is first tried.",
  needs: ["queue"],
  counts: { per: [byRecipients], by: { domain: [byRecipientDomains] } },
  tallies: [byRecipients],
});

function channelIn(name: string): string {
  return name.slice(0, name.indexOf(" "));
}

function addressIn(name: string): string {
  return name.slice(name.indexOf(" ") + 1);
}
