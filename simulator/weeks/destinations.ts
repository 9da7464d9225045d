/**
 * Where the mail of the house goes: its own mailboxes, and mail systems elsewhere, each of its own
 * kind. What a single address answers was decided where it was made up (`house.answers`).
 */
import type { Attempt, Destination, Plan, Result, Span } from "../qmail-send.ts";
import { shareOf } from "../random.ts";
import {
  addressOf,
  greylisting,
  mailbox,
  noMailbox,
  noSuchDomain,
  server,
  silent,
  withTrouble,
} from "../world.ts";
import { type Answer, domainOf, HOST, type House, isOfHouse, PROVIDERS } from "./house.ts";

/** `listed`: while it lasts, a provider refuses all that comes from here. */
export function routerOf(house: House, listed: Span | undefined): Plan["route"] {
  const { answers } = house;
  const kept = mailbox("did_0+0+1/");
  const users = new Set(house.accounts.map(({ user }) => user));
  const owners = new Set(house.accounts.flatMap(({ senders }) => senders));
  const domains = new Map<string, Destination>();
  return (address) => {
    const domain = domainOf(address);
    if (domain === HOST) return { channel: "local", recipient: address, destination: kept };
    if (isOfHouse(house, address)) {
      const isKnown = users.has(address) || owners.has(address) || address.startsWith("news");
      const destination = isKnown ? kept : noMailbox;
      return { channel: "local", recipient: `${domain}-${address}`, destination };
    }
    const known = domains.get(domain) ?? kindOf(domain, listed);
    domains.set(domain, known);
    const answer = answers.get(address);
    const destination = answer ? answering(answer, domain, known) : known;
    return { channel: "remote", recipient: address, destination };
  };
}

/** Most take what they are sent; some are down, greylist, or are often in trouble. */
function kindOf(domain: string, listed: Span | undefined): Destination {
  if (domain === PROVIDERS[0] && listed) return refusingAll(listed, domain, server(domain));
  if (PROVIDERS.includes(domain)) return withTrouble(0.01, domain, server(domain));
  const place = shareOf(`kind of ${domain}`);
  if (place < 0.01) return silent();
  if (place < 0.02) return noSuchDomain(domain);
  if (place < 0.09) return greylisting(domain, server(domain));
  return place < 0.14 ? withTrouble(0.15, domain, server(domain)) : server(domain);
}

function refusingAll(span: Span, domain: string, otherwise: Destination): Destination {
  return (attempt) =>
    attempt.now >= span.from && attempt.now < span.until
      ? refusal(
          `${LISTED}_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example`,
          domain,
          attempt,
        )
      : otherwise(attempt);
}

function answering(answer: Answer, domain: string, otherwise: Destination): Destination {
  const ip = addressOf(domain);
  switch (answer) {
    case "unknown-user":
      return (attempt) => ({
        letter: "D",
        report: `${ip}_does_not_like_recipient./Remote_host_said:_550_5.1.1_<${attempt.recipient}>:_Recipient_address_rejected:_User_unknown/Giving_up_on_${ip}./`,
        seconds: 0.2 + attempt.random(),
      });
    case "spam":
      return (attempt) =>
        refusal(
          "550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail",
          domain,
          attempt,
        );
    case "policy":
      return (attempt) =>
        refusal("554_5.7.1_Message_rejected_due_to_local_policy", domain, attempt);
    case "listed":
      return (attempt) =>
        refusal(`${LISTED}_Client_host_[192.0.2.25]_blocked_using_bl.example`, domain, attempt);
    case "rate-limited":
      return (attempt) =>
        attempt.ageSeconds > 20_000
          ? otherwise(attempt)
          : {
              letter: "Z",
              report: `${ip}_does_not_like_recipient./Remote_host_said:_421_4.7.28_Our_system_has_detected_an_unusual_rate_of_unsolicited_mail_from_your_IP_address/Giving_up_on_${ip}./`,
              seconds: 0.2 + attempt.random(),
            };
  }
}

const LISTED = "554_5.7.1_Service_unavailable;";

function refusal(reply: string, domain: string, { random }: Attempt): Result {
  const ip = addressOf(domain);
  return {
    letter: "D",
    report: `${ip}_failed_after_I_sent_the_message./Remote_host_said:_${reply}/`,
    seconds: 0.5 + random(),
  };
}
