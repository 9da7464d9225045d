/**
 * Reads courier's lines: by the server's name, or by the level that is there without it.
 */
import { unnamedGrammar } from "../session/unnamed.ts";
import { FORMS, PROGRAMS } from "./forms.ts";

export const courier = unnamedGrammar("courier", FORMS, PROGRAMS);
