/**
 * Reads a line of tcpsvd or sslsvd.
 */
import { namedGrammar } from "../session/named.ts";
import { FORMS, PROGRAMS } from "./forms.ts";

export const tcpsvd = namedGrammar("tcpsvd", PROGRAMS, FORMS);
