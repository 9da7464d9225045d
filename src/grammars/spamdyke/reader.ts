/**
 * Reads spamdyke's lines, from standard error and from a syslog.
 */
import { namedGrammar } from "../session/named.ts";
import { FORMS } from "./forms.ts";

export const spamdyke = namedGrammar("spamdyke", ["spamdyke"], FORMS, "with pid");
