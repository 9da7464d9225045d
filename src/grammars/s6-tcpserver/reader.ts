/**
 * Reads a line of s6-tcpserver.
 */
import { namedGrammar } from "../session/named.ts";
import { FORMS, PROGRAMS } from "./forms.ts";

export const s6Tcpserver = namedGrammar("s6-tcpserver", PROGRAMS, FORMS);
