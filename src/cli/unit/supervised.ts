/**
 * Service directories of daemontools, runit and s6: a script that becomes qtrail, and one that keeps what it says.
 */
import { shellWords } from "../../reports/shell-words.ts";
import type { ServiceAsked, ServiceFile } from "./service-files.ts";

export const SUPERVISORS = ["daemontools", "runit", "s6"] as const;
type Supervisor = (typeof SUPERVISORS)[number];

interface Dialect {
  /** Where its service directories are. */
  directory: string;
  logger: string;
}

const USER = "qtrail";
const LOG = "/var/log/qtrail";
/** setuidgid and its like take the user's first group alone: setpriv(1) takes all. */
const AS_USER = `setpriv --reuid=${USER} --regid=${USER} --init-groups`;

const DIALECTS: Record<Supervisor, Dialect> = {
  daemontools: {
    directory: "/etc/qtrail/service",
    logger: `setuidgid ${USER} multilog t s1000000 n10 ${LOG}`,
  },
  runit: {
    directory: "/etc/sv/qtrail",
    logger: `chpst -u ${USER} svlogd -tt ${LOG}`,
  },
  s6: {
    directory: "/etc/s6/qtrail",
    logger: `s6-setuidgid ${USER} s6-log t s1000000 n10 ${LOG}`,
  },
};

export function supervised(
  supervisor: Supervisor,
  { program, words, groups }: ServiceAsked,
): ServiceFile[] {
  const { directory, logger } = DIALECTS[supervisor];
  const listens = words.some((word) => /^--(?:listen|socket)(?:=|$)/.test(word));
  const serve = shellWords([
    ...program,
    "serve",
    "--store",
    "/var/lib/qtrail",
    ...(listens ? [] : ["--socket", "/var/lib/qtrail-run/qtrail.sock"]),
    ...words,
  ]);
  const membership = groups.length > 0 ? ` -G ${groups.join(",")}` : "";
  return [
    {
      path: `${directory}/run`,
      isScript: true,
      text: [
        "#!/bin/sh",
        "# Made once, by hand:",
        `#   useradd -r -s /usr/sbin/nologin -d /var/lib/qtrail${membership} ${USER}`,
        `#   install -d -o ${USER} -g ${USER} -m 0700 /var/lib/qtrail ${LOG}`,
        `#   install -d -o ${USER} -g ${USER} -m 0711 /var/lib/qtrail-run`,
        "exec 2>&1",
        "umask 077",
        `exec nice -n 10 ${AS_USER} \\`,
        `  ${serve}`,
        "",
      ].join("\n"),
    },
    {
      path: `${directory}/log/run`,
      isScript: true,
      text: ["#!/bin/sh", `exec ${logger}`, ""].join("\n"),
    },
  ];
}
