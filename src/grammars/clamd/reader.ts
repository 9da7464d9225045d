/**
 * Reads clamd's lines: in a syslog by its name, in its own log by the arrow behind the date.
 */
import { unnamedGrammar } from "../session/unnamed.ts";
import { FORMS, PROGRAM } from "./forms.ts";

export const clamd = unnamedGrammar("clamd", FORMS, [PROGRAM]);
