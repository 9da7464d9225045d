/**
 * The lines of IndiMail's qmail-smtpd: `qmail-smtpd: pid N from IP `, without the colon.
 */
import { headedGrammar } from "../session/headed.ts";
import { FORMS, HEAD } from "./forms.ts";

export const indimail = headedGrammar("indimail", HEAD, FORMS);
