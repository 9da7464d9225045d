/**
 * clamd: one name, three forms.
 */
import { namedGrammar } from "../session/named.ts";
import { FORMS, PROGRAM } from "./forms.ts";

export const clamd = namedGrammar("clamd", [PROGRAM], FORMS);
