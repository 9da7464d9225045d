/**
 * Reads the lines of greylisters: wrappers before qmail-smtpd and the plug-in within it.
 */
import { namedGrammar } from "../session/named.ts";
import { PLUGIN, PLUGIN_FORMS } from "./plugin.ts";
import { OTHER_WRAPPERS, WRAPPER_FORMS, WRAPPERS } from "./wrappers.ts";

export const greylisting = namedGrammar(
  "greylisting",
  [...WRAPPERS, PLUGIN, ...OTHER_WRAPPERS],
  [...PLUGIN_FORMS, ...WRAPPER_FORMS],
  "with pid",
);
