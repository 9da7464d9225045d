/**
 * Reads a line of xinetd.
 */
import { namedGrammar } from "../session/named.ts";
import { FORMS, PROGRAMS } from "./forms.ts";

export const xinetd = namedGrammar("xinetd", PROGRAMS, FORMS);
