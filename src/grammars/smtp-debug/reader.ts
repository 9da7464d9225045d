/**
 * Reads the dialogue of SMTP_DEBUG.
 */
import { unnamedGrammar } from "../session/unnamed.ts";
import { FORMS } from "./forms.ts";

export const smtpDebug = unnamedGrammar("smtp-debug", FORMS);
