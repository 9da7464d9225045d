/**
 * Reads spamd's lines: in a syslog by its name, in its own log by the process and the level.
 */
import { unnamedGrammar } from "../session/unnamed.ts";
import { FORMS, PROGRAM } from "./forms.ts";

export const spamd = unnamedGrammar("spamd", FORMS, [PROGRAM]);
