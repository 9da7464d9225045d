/**
 * What is wrong with the way that lines take: lost, thrown away, twice, past a logger that waits for them.
 */
import type { Directory } from "../place.ts";
import { processesOf } from "../processes.ts";
import { programNamed } from "../programs.ts";
import type { Root } from "../root.ts";
import type { MailService } from "../service.ts";
import { textOf, unknownOf } from "../shell/value.ts";
import { type Check, ofEach, type Problem } from "./problem.ts";
import { commandLine } from "./settings.ts";

export const notLogged: Check = ofEach((service, { root }) => {
  const { place, run, role, launch, programs } = service;
  const isServed = programs[0] === "inetd" || programs[0] === "xinetd";
  const isLost =
    place.kind === "none" || (service.lostErrors === "nowhere" && place.kind !== "discarded");
  if (!isLost || isServed || role === "other") return [];
  const first = launch?.stages[0];
  const isMute = first !== undefined && isTcpserver(service) && !isVerbose(service);
  const why = isMute
    ? "has no -v and no logger: connections leave no trace"
    : "has no logger: its lines go nowhere that lasts";
  return [
    {
      code: "not-logged",
      service: service.name,
      say: `${service.name} ${why}`,
      ...(run !== undefined && { file: run }),
      ...(first && loggedInstead(service, root, isMute)),
    },
  ];
});

/** `-v` where its options are written, and a logger behind the command. */
function loggedInstead(
  { launch, name }: MailService,
  root: Root,
  isMute: boolean,
): Pick<Problem, "line" | "file" | "fix"> {
  const first = launch?.stages[0];
  if (!first) return {};
  const option = first.argv.find(
    ({ value }) => textOf(value).startsWith("-") && value.some(({ from }) => from),
  );
  const from = option?.value.find((piece) => piece.from)?.from;
  const own = commandLine(first, root);
  const piped = `... 2>&1 | splogger ${name} &`;
  const line = isMute && from ? root.line(from) : own.line;
  if (line === undefined) return { ...own, fix: piped };
  const verbose = isMute ? line.replace(/-/, "-v -") : line;
  const isCommand = line === own.line;
  return {
    line,
    file: isMute && from ? from.file : first.file,
    fix: isCommand
      ? `${verbose.replace(/\s*&?$/, "")} 2>&1 | splogger ${name} &`
      : `${verbose}, and a logger: ${piped}`,
  };
}

function isTcpserver({ programs }: MailService): boolean {
  return programs[0] === "tcpserver";
}

/** tcpserver's options that take a value. */
const VALUED = "cxBuglbtiI";

function isVerbose({ launch }: MailService): boolean {
  const words = launch?.stages[0]?.argv ?? [];
  for (let i = 1; i < words.length; i++) {
    const word = textOf(words[i].value);
    if (!word.startsWith("-")) return unknownOf(words[i].value) !== undefined;
    for (const [at, letter] of [...word.slice(1)].entries()) {
      if (letter === "v") return true;
      if (!VALUED.includes(letter)) continue;
      if (at === word.length - 2) i++;
      break;
    }
  }
  return false;
}

export const readproctitle: Check = ofEach((service, { root }) => {
  const { place, isDown, lostErrors, mistakenLogger, role, isStarted } = service;
  if (isDown || mistakenLogger !== undefined || role === "other" || !isStarted) return [];
  const held = heldText(root);
  const holds = held === undefined ? "" : `; it holds "${held}"`;
  if (place.kind === "readproctitle")
    return [
      {
        code: "readproctitle",
        service: service.name,
        say: `${service.name} has no log service: its lines go to readproctitle, which keeps the last few hundred letters${holds}`,
        ...(service.run !== undefined && { file: service.run }),
      },
    ];
  if (lostErrors !== "readproctitle" || place.kind === "discarded") return [];
  const stage = service.launch?.stages[0];
  const own = stage && commandLine(stage, root);
  return [
    {
      code: "readproctitle",
      service: service.name,
      say: `${service.name}: ${service.programs[0]} logs to standard error, which does not go to the log service: 2>&1 is missing, and its lines go to readproctitle${holds}`,
      ...own,
      ...(own?.line !== undefined && { fix: `exec 2>&1, before ${own.line}` }),
    },
  ];
});

/** What stands in the last argument of a readproctitle that runs. */
function heldText(root: Root): string | undefined {
  const held = processesOf(root, /^\S*readproctitle\0/).map(({ argv }) =>
    argv.at(-1)?.replace(/^\.+/, "").trim(),
  );
  return held.find(Boolean)?.replace(/\s*\n\s*/g, " / ");
}

export const discarded: Check = ofEach((service, { root, rules }) => {
  const { place, isDown, targets, logging, mistakenLogger } = service;
  if (isDown || mistakenLogger !== undefined) return [];
  const where = logging ? commandLine(logging.stage, root) : {};
  const instead = toasterOption(service, root);
  const problem = (say: string): Problem[] => [
    { code: "discarded", service: service.name, say, ...where, ...instead },
  ];
  if (place.kind === "discarded") return problem(`${service.name} throws every line away`);
  if (place.kind === "directory" && place.selects.length > 0)
    return problem(chosenOnly(service, place));
  if (
    place.kind === "syslog" &&
    place.path === undefined &&
    targets.length === 0 &&
    rules !== undefined
  )
    return problem(
      `${service.name}: no rule of the syslog keeps ${place.facility}.info of ${place.tag}`,
    );
  return [];
});

/** A pattern of multilog's without a star is for a whole line, stamp and all. */
function chosenOnly({ name }: MailService, { selects, path, stamp }: Directory): string {
  const chosen = selects.filter((pattern) => pattern.startsWith("+"));
  const isAllLeftOut = selects[0] === "-*" && chosen.length > 0;
  if (!isAllLeftOut) return `${name} leaves lines out of ${path}: ${selects.join(" ")}`;
  const isExact = chosen.every((pattern) => !pattern.includes("*"));
  const none = isExact
    ? `, and a pattern without a star has to be a whole line${stamp === "none" ? "" : " with its stamp"}: none is`
    : "";
  return `${name} keeps in ${path} only what ${selects.join(" ")} lets through${none}`;
}

/** Mail::Toaster writes its scripts anew: what to change stands in its own configuration. */
function toasterOption(
  { name, run }: MailService,
  root: Root,
): Pick<Problem, "line" | "file" | "fix"> {
  if (run === undefined || !root.text(run)?.includes("toaster-watcher.pl")) return {};
  const file = [
    "/usr/local/etc/toaster-watcher.conf",
    "/opt/local/etc/toaster-watcher.conf",
    "/etc/toaster-watcher.conf",
  ].find((path) => root.isFile(path));
  if (file === undefined) return {};
  const line = root
    .text(file)
    ?.split("\n")
    .find((one) => new RegExp(`^\\s*${name}d?_log_method\\s*=`).test(one));
  return line === undefined
    ? { file }
    : { file, line: line.trim(), fix: `${line.split("=")[0].trim()} = multilog` };
}

export const remoteOnly: Check = ofEach(({ name, place, targets }) => {
  const remote = targets.filter(({ kind }) => kind === "remote");
  if (place.kind !== "syslog" || remote.length === 0 || place.path !== undefined) return [];
  return [
    {
      code: "remote-only",
      service: name,
      say: `${name}: its lines go to ${remote.map(({ to }) => to).join(", ")} and are not kept on this machine`,
      file: remote[0].at.file,
    },
  ];
});

export const duplicate: Check = ({ services }) => {
  const seen = new Set<string>();
  return services.flatMap(({ name, place, also, targets }): Problem[] => {
    const files = [...new Set(targets.filter(({ kind }) => kind === "file").map(({ to }) => to))];
    const doubled = place.kind === "directory" && place.selects.length === 0 ? also : [];
    const key = files.join(" ");
    if (files.length > 1 && !seen.has(key)) {
      seen.add(key);
      const main = place.kind === "syslog" ? place.path : undefined;
      return [
        {
          code: "duplicate",
          service: name,
          say: `${name}: the same lines stand in ${files.join(" and ")}: ${main} is read`,
          files,
        },
      ];
    }
    return doubled.map(({ path, selects }) => ({
      code: "duplicate",
      service: name,
      say: `${name}: lines that ${selects.join(" ") || "all"} lets through stand in ${path} too: ${place.kind === "directory" ? place.path : ""} is read, which has them all`,
      files: [place.kind === "directory" ? place.path : "", path],
    }));
  });
};

export const noSessions: Check = ofEach((service) => {
  const { role, place, programs, name, mistakenLogger, isDown, hasConnections } = service;
  if (role !== "smtp" || hasConnections || isDown || mistakenLogger !== undefined) return [];
  if (place.kind === "discarded" || (place.kind === "directory" && place.selects.length > 0))
    return [];
  const known = programs.map((program) => programNamed(program));
  const isServed =
    programs[0] === "inetd" ||
    programs[0] === "xinetd" ||
    programs.includes("tcp-env") ||
    place.kind === "journal";
  const hasMute =
    isTcpserver(service) &&
    !isVerbose(service) &&
    place.kind !== "none" &&
    !programs.includes("recordio");
  if (!hasMute && (known.some((program) => program?.logsConnections) || !isServed)) return [];
  return [
    {
      code: "no-sessions",
      service: name,
      say: hasMute
        ? `${name}: tcpserver runs without -v, so connections have no lines`
        : `${name}: SMTP runs without a program that logs connections: sessions are known only as far as its other programs speak`,
    },
  ];
});

export const unusedLogService: Check = ofEach(({ name, unused, logger }) => {
  if (!unused) return [];
  const paths = unused.places.flatMap((place) => (place.kind === "directory" ? [place.path] : []));
  return [
    {
      code: "log-service-unused",
      service: name,
      say: `${unused.logRun} writes ${paths.join(", ") || "a log"}, but ${name}'s lines go to ${logger} before: it gets none`,
      file: unused.logRun,
    },
  ];
});

export const loggerIsArgument: Check = ofEach((service, { root }) => {
  const { mistakenLogger, launch, name, programs } = service;
  if (mistakenLogger === undefined) return [];
  const stage = launch?.stages[0];
  const at = stage?.argv.find(({ value }) => textOf(value) === mistakenLogger.split(" ")[0]);
  const line = stage && root.line({ file: stage.file, line: at?.line ?? 0 });
  return [
    {
      code: "logger-is-argument",
      service: name,
      say: `${name}: "${mistakenLogger}" stands behind ${programs.at(-1)} without a |, so it is an argument that nobody reads, and no logger is started`,
      ...(stage && { file: stage.file }),
      ...(line !== undefined && { line, fix: `2>&1 | ${line}` }),
    },
  ];
});

/** Once for a machine: it is so of every syslog. */
export const syslogLossy: Check = ({ services, rules, root }) => {
  const through = services.filter(
    ({ place, mistakenLogger, logger }) =>
      place.kind === "syslog" && mistakenLogger === undefined && logger !== "none",
  );
  const [first] = through;
  if (!first) return [];
  const names = through.map(({ name }) => name).join(", ");
  const { logging } = first;
  const own = logging ? commandLine(logging.stage, root) : {};
  const words = logging?.stage.argv.map(({ value }) => textOf(value)).join(" ");
  return [
    {
      code: "syslog-lossy",
      service: first.name,
      say: `${names} ${through.length > 1 ? "log" : "logs"} through ${rules?.daemon ?? "syslog"}, which may drop lines under load`,
      ...own,
      ...(words && {
        fix: first.unused
          ? (own.line?.replace(` ${words}`, "") ?? `take "${words}" out of ${own.file}`)
          : (own.line?.replace(words, `multilog t s10000000 n50 /var/log/${first.name}`) ??
            `multilog instead of "${words}"`),
      }),
    },
  ];
};
