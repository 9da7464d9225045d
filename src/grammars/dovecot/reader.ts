/**
 * dovecot: one name, a few forms.
 */
import { namedGrammar } from "../session/named.ts";
import { FORMS, PROGRAM } from "./forms.ts";

export const dovecot = namedGrammar("dovecot", [PROGRAM], FORMS);
