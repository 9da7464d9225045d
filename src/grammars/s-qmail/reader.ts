/**
 * The lines of s/qmail's qmail-smtpd, and of its qmail-popup for POP3.
 */
import { headedGrammar } from "../session/headed.ts";
import { POPUP, POPUP_FORMS, SMTPD, SMTPD_FORMS } from "./forms.ts";

export const sQmail = headedGrammar("s-qmail", SMTPD, SMTPD_FORMS);
export const qmailPopup = headedGrammar("qmail-popup", POPUP, POPUP_FORMS);
