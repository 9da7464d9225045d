/**
 * Reads the lines of eMPF.
 */
import { unnamedGrammar } from "../session/unnamed.ts";
import { FORMS } from "./forms.ts";

export const empf = unnamedGrammar("empf", FORMS);
