/**
 * Every line that qmail-send writes, whatever qmail it is of: qmail 1.01 to notqmail 1.09,
 * qmail-ldap, sagredo's, aQmail, eQmail and IndiMail.
 *
 * The first form that fits a line reads it, so the order is: the frequent ones, the special
 * ones, and last what only the level tells. A line that fits none is `unknown`, no error.
 * (One line cannot be told from a stranger's: sagredo's SRS prints a bare error text before it
 * exits.)
 */
import { ALERTS, OTHER_ALERT } from "./alerts.ts";
import { DAEMON, STATUS } from "./daemon.ts";
import { LIFE } from "./life.ts";
import type { SendForm } from "./send-form.ts";
import { OTHER_WARNING, WARNINGS } from "./warnings.ts";

export const FORMS: readonly SendForm[] = [
  STATUS,
  ...LIFE,
  ...DAEMON,
  ...WARNINGS,
  ...ALERTS,
  OTHER_WARNING,
  OTHER_ALERT,
];
