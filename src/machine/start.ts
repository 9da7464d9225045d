/**
 * What a system starts: each script, unit or table that does, with the launches that follow from it.
 *
 * Looked at are the places of sysvinit, of the BSDs' rc.d, of upstart and OpenRC, inittab, rc.local, inetd and
 * xinetd, SMF, systemd and the scripts of qmail's own. Only those in which a word of a mail system stands are
 * followed: a machine has hundreds.
 */
import { posix } from "node:path";
import { isLogger } from "./loggers.ts";
import { programNamed } from "./programs.ts";
import type { Root } from "./root.ts";
import { followScript, followText, followWords, type ScriptBeginning } from "./shell/evaluate.ts";
import type { Launch } from "./shell/launch.ts";
import { unitsOf } from "./systemd.ts";

/** Something that starts programs. */
export interface Starter {
  /** As its service would be called. */
  name: string;
  file: string;
  launches: Launch[];
  kind: "script" | "inetd" | "unit" | "smf";
  /** Where output that nobody takes ends. */
  output: StarterOutput;
  /** It has a line itself for each connection. */
  logsConnections?: boolean;
}

export type StarterOutput =
  | { kind: "none" }
  | { kind: "discarded" }
  | { kind: "file"; path: string }
  | { kind: "journal"; unit: string }
  | { kind: "syslog"; facility: string; tag: string };

const MAIL = /qmail|svscan|runsvdir|multilog|splogger|tcpserver|qpsmtpd|supervise\b/;

function isKnownProgram(word: string): boolean {
  return programNamed(word) !== undefined || isLogger(word);
}

export const BEGINNING: ScriptBeginning = { cwd: "/", isKnown: isKnownProgram };

export function startersOf(root: Root): Starter[] {
  return [
    ...scripts(root),
    ...inittab(root),
    ...upstart(root),
    ...inetd(root),
    ...xinetd(root),
    ...smf(root),
    ...unitsOf(root, BEGINNING, MAIL),
  ].filter(({ launches }) => launches.length > 0);
}

const SCRIPT_PLACES = [
  "/etc/init.d/*",
  "/etc/rc.d/init.d/*",
  "/sbin/init.d/*",
  "/etc/rc.d/*",
  "/usr/local/etc/rc.d/*",
  "/usr/pkg/etc/rc.d/*",
  "/etc/local.d/*.start",
  "/etc/rc.local",
  "/etc/rc",
  "/etc/runit/2",
];

function scripts(root: Root): Starter[] {
  const seen = new Set<string>();
  return SCRIPT_PLACES.flatMap((place) => root.glob(place)).flatMap((path): Starter[] => {
    const file = root.real(path) as string;
    if (seen.has(file) || !root.isFile(file)) return [];
    seen.add(file);
    const text = root.text(file) ?? "";
    if (!MAIL.test(text) || !isStarted(root, text)) return [];
    const name = posix.basename(file).replace(/^rc\.(?=.)|\.sh$|\.start$/g, "");
    const launches = followScript(root, file, { ...BEGINNING, args: ["start"] });
    const openrc =
      /^#!.*openrc-run/.test(text) && launches.length === 0 ? openrcLaunches(root, file, text) : [];
    return [
      { name, file, launches: [...launches, ...openrc], kind: "script", output: { kind: "none" } },
    ];
  });
}

/** rc.conf of the BSDs says which of the scripts are called; without a word there FreeBSD's are not. */
function isStarted(root: Root, text: string): boolean {
  const variable = /^rcvar=["']?([\w$]+)/m.exec(text)?.[1];
  if (variable === undefined) return true;
  const name = /^name=["']?(\w+)/m.exec(text)?.[1] ?? "";
  const configuration = ["/etc/rc.conf", "/etc/rc.conf.local", `/etc/rc.conf.d/${name}`]
    .map((file) => root.text(file) ?? "")
    .join("\n");
  const real = variable.replace("$name", name).replace("$", "");
  const said = new RegExp(`^${real || name}=["']?(\\w+)`, "m").exec(configuration)?.[1];
  return said === undefined || /^(?:yes|true|on|1)$/i.test(said);
}

function openrcLaunches(root: Root, file: string, text: string): Launch[] {
  return followText(root, `${text}\n$command $command_args\n`, file, BEGINNING);
}

/** `SV:123456:respawn:/command/svscanboot`. */
function inittab(root: Root): Starter[] {
  const file = "/etc/inittab";
  return (root.text(file) ?? "").split("\n").flatMap((line, i): Starter[] => {
    const [, action, command] = /^[^#:]+:[^:]*:([^:]*):(.*)$/.exec(line) ?? [];
    if (!command || action === "off" || !MAIL.test(command)) return [];
    const launches = followText(root, command, file, BEGINNING, i + 1);
    return [{ name: "inittab", file, launches, kind: "script", output: { kind: "none" } }];
  });
}

function upstart(root: Root): Starter[] {
  return [...root.glob("/etc/init/*.conf"), ...root.glob("/etc/event.d/*")].flatMap(
    (file): Starter[] => {
      const text = root.text(file) ?? "";
      if (!MAIL.test(text)) return [];
      const lines = text.split("\n");
      const script = /^script\n([\s\S]*?)^end script/m.exec(text)?.[1];
      const line = lines.findIndex((one) => /^\s*(?:exec|respawn)\s+\S/.test(one));
      const command = script ?? lines[line]?.replace(/^\s*respawn\s+/, "exec ");
      if (command === undefined) return [];
      const name = posix.basename(file).replace(/\.conf$/, "");
      const launches = followText(root, command, file, BEGINNING, line + 1);
      return [{ name, file, launches, kind: "script", output: { kind: "none" } }];
    },
  );
}

/** `smtp stream tcp nowait qmaild /var/qmail/bin/tcp-env tcp-env /var/qmail/bin/qmail-smtpd`. */
function inetd(root: Root): Starter[] {
  const file = "/etc/inetd.conf";
  return (root.text(file) ?? "").split("\n").flatMap((line, i): Starter[] => {
    const words = line.trim().split(/\s+/);
    if (line.startsWith("#") || words.length < 6 || !/qmail|smtp|pop3/.test(line)) return [];
    const isWrapped = posix.basename(words[5]) === "tcpd"; // it is told the program in place of its own name
    const command = isWrapped ? words.slice(6) : [words[5], ...words.slice(7)];
    const launches = followWords(root, command, { file, line: i + 1 }, BEGINNING);
    return [{ name: words[0], file, launches, kind: "inetd", output: { kind: "none" } }];
  });
}

function xinetd(root: Root): Starter[] {
  const defaults =
    /^\s*defaults\s*\{([^}]*)\}/m.exec(root.text("/etc/xinetd.conf") ?? "")?.[1] ?? "";
  return ["/etc/xinetd.conf", ...root.glob("/etc/xinetd.d/*")].flatMap((file) => {
    const text = root.text(file) ?? "";
    return [...text.matchAll(/^\s*service\s+(\S+)\s*\{([^}]*)\}/gm)].flatMap((block): Starter[] => {
      const [, name, body] = block;
      const of = (key: string) =>
        new RegExp(`^\\s*${key}\\s*=\\s*(.*)$`, "m").exec(body)?.[1].trim();
      if (/^yes$/i.test(of("disable") ?? "") || !/qmail|qpsmtpd/.test(body)) return [];
      const line = text.slice(0, block.index).split("\n").length;
      const words = [of("server") ?? "", ...(of("server_args") ?? "").split(/\s+/)].filter(Boolean);
      const launches = followWords(root, words, { file, line }, BEGINNING);
      const called = file === "/etc/xinetd.conf" ? name : posix.basename(file);
      const logsConnections = LOGS_CONNECTIONS.test(defaults) || LOGS_CONNECTIONS.test(body);
      const output = { kind: "none" } as const;
      return [{ name: called, file, launches, kind: "inetd", output, logsConnections }];
    });
  });
}

const LOGS_CONNECTIONS = /^\s*log_on_success\s*\+?=.*\b(?:HOST|PID)\b/m;

/** Solaris: a manifest's start method; what it prints is kept in a file named after the service. */
function smf(root: Root): Starter[] {
  const files = ["/var/svc/manifest", "/lib/svc/manifest"].flatMap((place) => [
    ...root.glob(`${place}/*.xml`),
    ...root.glob(`${place}/*/*.xml`),
    ...root.glob(`${place}/*/*/*.xml`),
  ]);
  return files.flatMap((file): Starter[] => {
    const text = root.text(file) ?? "";
    if (!MAIL.test(text)) return [];
    const service = /<service\b[^>]*\bname=['"]([^'"]+)/.exec(text)?.[1] ?? "";
    const instance = /<instance\b[^>]*\bname=['"]([^'"]+)/.exec(text)?.[1] ?? "default";
    const method = [...text.matchAll(/<exec_method\b[^>]*>/g)].find(([tag]) =>
      /name=['"]start['"]/.test(tag),
    );
    const command = /\bexec=(?:"([^"]*)"|'([^']*)')/.exec(method?.[0] ?? "");
    if (!method || !command) return [];
    const line = text.slice(0, method.index).split("\n").length;
    const path = `/var/svc/log/${service.replaceAll("/", "-")}:${instance}.log`;
    const words = plainXml(command[1] ?? command[2]).replace(/%m\b/, "start");
    const launches = followText(root, words, file, { ...BEGINNING, args: ["start"] }, line);
    return [
      {
        name: posix.basename(service),
        file,
        launches,
        kind: "smf",
        output: { kind: "file", path },
      },
    ];
  });
}

function plainXml(text: string): string {
  const names: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => names[name]);
}
