/**
 * Which addresses are left out of rankings: those of lists, of monitoring, of the server itself.
 *
 * A mail address is named as in the query language (`*@lists.example`, `<>`), a client by its address or network.
 */
import type { Pattern, Term } from "./filter.ts";
import { addressBits, networkTest } from "./networks.ts";
import { parseTerm } from "./query.ts";
import { typedAddressTest } from "./typed-address.ts";

/** @throws QueryError */
export function leftOutTest(
  given: readonly string[],
  withHash: (term: Term) => Term = (term) => term,
): (address: string) => boolean {
  const tests = given.map((one) => testOf(one, withHash));
  return (address) => tests.some((test) => test(address));
}

function testOf(given: string, withHash: (term: Term) => Term): (address: string) => boolean {
  if (addressBits(given.split("/", 1).join())) return networkTest(given);
  const { value, negated } = withHash(parseTerm("from", given));
  const test = typedAddressTest(value as Pattern, false);
  return (address) => test(address) !== negated;
}
