/**
 * All checks, in the order in which their problems are told; advice comes last.
 */
import { clock, historyShort, noRotation, silent } from "./history.ts";
import {
  empty,
  keptByDocker,
  links,
  lostWithContainer,
  missing,
  notWritable,
  unreadable,
} from "./places.ts";
import { ADVICE, type Check, type Looked, type Problem } from "./problem.ts";
import {
  discarded,
  duplicate,
  loggerIsArgument,
  noSessions,
  notLogged,
  readproctitle,
  remoteOnly,
  syslogLossy,
  unusedLogService,
} from "./routes.ts";
import {
  controlMissing,
  noStamps,
  optionTwice,
  processor,
  runsAsRoot,
  unknownValue,
} from "./settings.ts";
import {
  down,
  journal,
  noQmail,
  notStarted,
  notUnderstood,
  rateLimit,
  serviceMissing,
} from "./system.ts";

const CHECKS: readonly Check[] = [
  ...[noQmail, notStarted, serviceMissing, down],
  ...[notLogged, readproctitle, discarded, loggerIsArgument, unusedLogService, remoteOnly],
  ...[historyShort, silent, missing, empty, notWritable, links, lostWithContainer, keptByDocker],
  ...[unreadable, controlMissing, unknownValue, optionTwice, runsAsRoot, processor, noStamps],
  ...[noRotation, noSessions, duplicate, clock, notUnderstood, journal, rateLimit, syslogLossy],
];

export function problemsOf(looked: Looked): Problem[] {
  const found = CHECKS.flatMap((check) => check(looked));
  const isAdvice = ({ code }: Problem) => ADVICE.has(code);
  return [...found.filter((problem) => !isAdvice(problem)), ...found.filter(isAdvice)];
}
