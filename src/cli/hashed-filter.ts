/**
 * What somebody searches for by its name, in a store that has hashed it: a whole address is looked for under its hash too.
 */
import type { Filter, Term } from "../reports/filter/filter.ts";
import type { HashedNames } from "../store/pruning/hashed-names.ts";
import { type StoreFlags, storeThatAnswers } from "./stored.ts";

/** A term with what its name is called where it is hashed. */
export type WithHash = (term: Term) => Term;

/** For what answers: `paths` as they were typed. */
export async function hashesFor(flags: StoreFlags, paths: readonly string[]): Promise<WithHash> {
  const folder = await storeThatAnswers(flags, paths);
  if (folder === undefined) return asItIs;
  const [{ hashKeyIn }, { hashedNames }] = await Promise.all([
    import("../store/pruning/hash-key.ts"),
    import("../store/pruning/hashed-names.ts"),
  ]);
  const key = hashKeyIn(folder);
  if (!key) return asItIs;
  const names = hashedNames(key);
  return (term) => withHash(term, names);
}

const asItIs: WithHash = (term) => term;

export async function withHashes(
  filter: Filter,
  flags: StoreFlags,
  paths: readonly string[],
): Promise<Filter> {
  if (!filter.terms.some(isOfName)) return filter;
  return { ...filter, terms: filter.terms.map(await hashesFor(flags, paths)) };
}

function withHash(term: Term, names: HashedNames): Term {
  if (!isOfName(term)) return term;
  const { value } = term;
  if (value.kind !== "part" && value.kind !== "whole") return term;
  if (value.text === "" || value.text.startsWith("@")) return term;
  // As a recipient in a virtual domain is logged; others have no such form.
  const alias = names.address(value.text, "local");
  return alias === value.text ? term : { ...term, value: { ...value, alias } };
}

type NameTerm = Term & { key: "from" | "to" | "word" | "user" };

function isOfName(term: Term): term is NameTerm {
  return ["from", "to", "word", "user"].includes(term.key);
}
