/**
 * simscan: a look at the first bytes, then its two forms.
 */
import { namedGrammar } from "../session/named.ts";
import { FORMS } from "./forms.ts";

export const simscan = namedGrammar("simscan", ["simscan"], FORMS);
