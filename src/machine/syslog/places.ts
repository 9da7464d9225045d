/**
 * Where a service's lines end that are sent to syslog: a file, several, another machine, or nowhere, as the rules of the
 * system's syslog have it.
 */
import type { LogPlace } from "../place.ts";
import type { Root } from "../root.ts";
import type { MailService } from "../service.ts";
import { rsyslogRules } from "./rsyslog.ts";
import type { SentMessage, SyslogRules, SyslogTarget } from "./rules.ts";
import { syslogNgRules } from "./syslog-ng.ts";
import { syslogdRules } from "./syslogd.ts";

export function rulesOf(root: Root): SyslogRules | undefined {
  return rsyslogRules(root) ?? syslogNgRules(root) ?? syslogdRules(root, "/etc/syslog.conf");
}

/** A place in the syslog is a file, or none, as its rules have it. */
export function inSyslog(
  service: MailService,
  rules: SyslogRules | undefined,
  root: Root,
): MailService {
  const { place } = service;
  if (place.kind !== "syslog") return service;
  if (!rules) return { ...service, place: withoutRules(place, root) };
  const message: SentMessage = { facility: place.facility, level: "info", tag: place.tag };
  const targets = rules.targetsOf(message);
  const files = targets.filter(({ kind }) => kind === "file");
  const main = files.find((target) => !isShared(target, rules)) ?? files[0];
  const ownStamp = service.logger === "splogger" && place.stamp;
  const stamp =
    main?.stamp === "ISO syslog" ? place.stamp?.replace(/^syslog/, "ISO syslog") : place.stamp;
  return {
    ...service,
    targets,
    place: {
      ...place,
      ...(main && { path: main.to }),
      ...((ownStamp || stamp) && { stamp: stamp ?? "syslog" }),
    },
  };
}

/** Where there are no rules the journal takes what is sent to syslog. */
function withoutRules(place: LogPlace & { kind: "syslog" }, root: Root): LogPlace {
  const usual = ["/var/log/maillog", "/var/log/mail.log", "/var/log/mail"].find((file) =>
    root.isFile(file),
  );
  return usual === undefined ? place : { ...place, path: usual };
}

/** What cron says goes to the same file: it is not mail's own. */
function isShared(target: SyslogTarget, rules: SyslogRules): boolean {
  const others = rules.targetsOf({ facility: "cron", level: "info", tag: "cron" });
  return others.some(({ kind, to }) => kind === "file" && to === target.to);
}
