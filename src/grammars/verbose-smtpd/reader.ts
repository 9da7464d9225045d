/**
 * The verbose patch's lines: `qmail-smtpd: pid N [from IP]:`, with the colon.
 */
import { headedGrammar } from "../session/headed.ts";
import { FORMS, HEAD } from "./forms.ts";

export const verboseSmtpd = headedGrammar("verbose-smtpd", HEAD, FORMS);
