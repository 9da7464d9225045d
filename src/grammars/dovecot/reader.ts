/**
 * Reads dovecot's lines: in a syslog by its name, in its own log by which part of it speaks.
 */
import { unnamedGrammar } from "../session/unnamed.ts";
import { FORMS, PROGRAM } from "./forms.ts";

export const dovecot = unnamedGrammar(PROGRAM, FORMS, [PROGRAM, "dovecot-auth"]);
