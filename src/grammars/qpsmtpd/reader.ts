/**
 * Reads the lines of qpsmtpd.
 */
import { unnamedGrammar } from "../session/unnamed.ts";
import { FORMS } from "./forms.ts";

export const qpsmtpd = unnamedGrammar("qpsmtpd", FORMS);
