/**
 * qmail-ldap's lines: `qmail-smtpd N: `, a blank before the pid and no brackets.
 */
import { headedGrammar } from "../session/headed.ts";
import { FORMS, HEAD } from "./forms.ts";

export const qmailLdap = headedGrammar("qmail-ldap", HEAD, FORMS);
