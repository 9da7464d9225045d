/**
 * What is wrong with the system as a whole: no qmail, one that nothing starts, a part that is missing.
 */
import { programNamed } from "../programs.ts";
import type { Root } from "../root.ts";
import { enabledUnits } from "../systemd.ts";
import { type Check, ofEach, type Problem } from "./problem.ts";

const OTHERS: Record<string, readonly string[]> = {
  Postfix: ["/etc/postfix/main.cf", "/usr/sbin/postfix"],
  Exim: ["/etc/exim4", "/etc/exim/exim.conf", "/usr/sbin/exim4", "/usr/sbin/exim"],
  Sendmail: ["/etc/mail/sendmail.cf", "/usr/sbin/sendmail.sendmail"],
  OpenSMTPD: ["/etc/smtpd.conf", "/etc/mail/smtpd.conf"],
};

function othersIn(root: Root): string[] {
  const isThere = (paths: readonly string[]) => paths.some((path) => root.real(path) !== undefined);
  return Object.keys(OTHERS).filter((name) => isThere(OTHERS[name]));
}

/** Directories that a qmail is installed in. */
const HOMES = [
  "/var/qmail",
  "/var/lib/qmail",
  "/usr/pkg/etc/qmail",
  "/usr/local/qmail",
  "/etc/qmail",
  "/var/indimail",
];

export function homesIn(root: Root): string[] {
  return HOMES.filter((home) => root.isDirectory(home));
}

export const noQmail: Check = ({ services, root }) => {
  if (services.length > 0 || homesIn(root).length > 0) return [];
  const others = othersIn(root);
  const instead = others.length > 0 ? `; ${others.join(" and ")} is here` : "";
  return [
    {
      code: "no-qmail",
      say: `no qmail here: no qmail-send, no control directory, no service of a mail system${instead}`,
    },
  ];
};

export const notStarted: Check = ({ services, root }) => {
  const queues = services.filter(({ role }) => role === "queue");
  const homes = homesIn(root);
  const isIdle = queues.length > 0 ? queues.every(({ isStarted }) => !isStarted) : homes.length > 0;
  if (!isIdle) return [];
  const units = enabledUnits(root);
  const others = othersIn(root).filter(
    (name) => units.some((unit) => unit.startsWith(name.toLowerCase())) || queues.length === 0,
  );
  const instead = others.length > 0 ? `; ${others.join(" and ")} is set up` : "";
  const what = queues[0]?.run ?? homes[0];
  return [
    {
      code: "not-started",
      say: `nothing starts the qmail of ${what}: no supervisor has it, no script and no unit${instead}`,
    },
  ];
};

/**
 * Where a supervisor looks after the queue, the service for SMTP would stand beside it. Of several queues one may
 * be for mail that goes out; and what is started by other means may be started where nobody has looked.
 */
export const serviceMissing: Check = ({ services }) => {
  const queues = services.filter(({ role, isStarted }) => role === "queue" && isStarted);
  const [queue] = queues;
  const own = services.find(({ programs }) => programs.includes("qmail-smtpd"));
  if (queues.length === 0 && own?.isStarted)
    return [
      {
        code: "service-missing",
        say: `no qmail-send was found, though ${own.name} takes mail in for it`,
      },
    ];
  if (queues.length !== 1 || !queue.isSupervised || services.some(({ role }) => role === "smtp"))
    return [];
  return [
    {
      code: "service-missing",
      say: "no service for SMTP was found: qmail-smtpd may run where nobody has looked, or not at all",
    },
  ];
};

export const down: Check = ofEach(({ name, isDown, isLogDown, role, run, logRun }) => {
  const isSaid = role !== "other";
  const beside = (script: string | undefined) => script?.replace(/[^/]*$/, "down");
  if (isSaid && isDown)
    return [
      {
        code: "down",
        service: name,
        say: `${name} has a file "down": its supervisor does not start it`,
        file: beside(run),
      },
    ];
  if (isSaid && isLogDown)
    return [
      {
        code: "down",
        service: name,
        say: `the log service of ${name} has a file "down": its supervisor does not start it, and nobody takes the lines`,
        file: beside(logRun),
      },
    ];
  return [];
});

export const notUnderstood: Check = ofEach(({ name, programs }) =>
  [...new Set(programs.flatMap((program) => programNamed(program)?.unread ?? []))].map(
    (say): Problem => ({ code: "not-understood", service: name, say }),
  ),
);

/** What journald is told to drop, and whether it survives a restart. */
export const journal: Check = ({ services, root }) => {
  const through = services.filter(({ place }) => place.kind === "journal");
  const [first] = through;
  if (!first) return [];
  const files = [
    "/usr/lib/systemd/journald.conf",
    "/etc/systemd/journald.conf",
    ...root.glob("/usr/lib/systemd/journald.conf.d/*.conf"),
    ...root.glob("/etc/systemd/journald.conf.d/*.conf"),
  ];
  const of = (key: string) =>
    files
      .flatMap((file) => {
        const lines = (root.text(file) ?? "").split("\n");
        const line = lines.findLast((one) => new RegExp(`^\\s*${key}\\s*=`).test(one));
        return line === undefined
          ? []
          : [{ file, line: line.trim(), value: line.split("=")[1].trim() }];
      })
      .at(-1);
  const found: Problem[] = [];
  const storage = of("Storage");
  const isInMemory = root.isDirectory("/run/log/journal") && !root.isDirectory("/var/log/journal");
  if (
    storage?.value === "volatile" ||
    storage?.value === "none" ||
    (isInMemory && storage?.value !== "persistent")
  )
    found.push({
      code: "volatile-journal",
      service: first.name,
      say: `the journal is kept in memory only: what ${first.name} says is gone with the next start of the machine`,
      file: storage?.file ?? "/etc/systemd/journald.conf",
      ...(storage && { line: storage.line }),
      fix: "Storage=persistent",
    });
  const burst = of("RateLimitBurst") ?? of("RateLimitIntervalSec") ?? of("RateLimitInterval");
  if (burst && !/^0/.test(burst.value))
    found.push({
      code: "rate-limit",
      service: first.name,
      say: `journald drops what a service says above a rate (${burst.line})`,
      file: burst.file,
      line: burst.line,
      fix: "RateLimitIntervalSec=0",
    });
  return found;
};

export const rateLimit: Check = ({ services, rules, root }) => {
  const first = services.find(({ place }) => place.kind === "syslog");
  if (!first || !rules?.limit) return [];
  const { say, at } = rules.limit;
  const line = root.line(at);
  return [
    {
      code: "rate-limit",
      service: first.name,
      say: `${rules.daemon} drops what a program says above a rate (${say})`,
      file: at.file,
      ...(line !== undefined && { line }),
    },
  ];
};
