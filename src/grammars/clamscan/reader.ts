/**
 * Reads the report of clamscan.
 */
import { unnamedGrammar } from "../session/unnamed.ts";
import { FORMS } from "./forms.ts";

export const clamscan = unnamedGrammar("clamscan", FORMS);
