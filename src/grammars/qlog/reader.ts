/**
 * qlog: two names, one form.
 */
import { namedGrammar } from "../session/named.ts";
import { FORMS } from "./forms.ts";

export const qlog = namedGrammar("qlog", ["qlogenvelope", "qlogreceived"], FORMS);
