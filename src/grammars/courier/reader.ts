/**
 * courier: four names, a few forms.
 */
import { namedGrammar } from "../session/named.ts";
import { FORMS, PROGRAMS } from "./forms.ts";

export const courier = namedGrammar("courier", PROGRAMS, FORMS);
