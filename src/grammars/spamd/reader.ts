/**
 * spamd: one name, two forms.
 */
import { namedGrammar } from "../session/named.ts";
import { FORMS, PROGRAM } from "./forms.ts";

export const spamd = namedGrammar("spamd", [PROGRAM], FORMS);
