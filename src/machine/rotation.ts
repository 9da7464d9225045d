/**
 * Who rotates a file, and how much of it stays: logrotate's rules and newsyslog's.
 */
import { patternOf, type Root } from "./root.ts";
import type { Origin } from "./shell/value.ts";

/** What a rule says of a file. */
export interface Rotation {
  by: "logrotate" | "newsyslog" | "logadm" | "docker";
  /** "daily", "weekly", or of newsyslog "day" and the like. */
  every?: string;
  hours?: number;
  /** Rotated copies that stay. */
  files: number;
  size?: string;
  compress?: string;
  /** Where the number of copies is written, or would be. */
  at: Origin;
  isGiven: boolean;
}

export function rotationOf(root: Root, path: string): Rotation | undefined {
  return logrotate(root, path) ?? newsyslog(root, path) ?? logadm(root, path);
}

/** Hours that a file and its copies hold at least; undefined where it is by size. */
export function hoursKept({ every = "", hours, files }: Rotation): number | undefined {
  const each = hours ?? HOURS[every];
  return each === undefined ? undefined : each * files;
}

const HOURS: Record<string, number | undefined> = {
  hourly: 1,
  daily: 24,
  day: 24,
  weekly: 168,
  week: 168,
  monthly: 720,
  month: 720,
  yearly: 8760,
};

function logrotate(root: Root, path: string): Rotation | undefined {
  const main = root.text("/etc/logrotate.conf");
  const files = [
    "/etc/logrotate.conf",
    ...root.glob("/etc/logrotate.d/*"),
    ...root.glob("/usr/local/etc/logrotate.d/*"),
  ];
  const general = settingsIn(withoutBlocks(main ?? ""), "/etc/logrotate.conf", 1);
  for (const file of files) {
    const text = withoutScripts(root.text(file) ?? "");
    for (const block of text.matchAll(/([^{}]*)\{([^}]*)\}/g)) {
      if (!namesBefore(block[1]).some((name) => pathPattern(name).test(path))) continue;
      const line = text.slice(0, block.index + block[1].length).split("\n").length;
      const given = { ...general, ...settingsIn(block[2], file, line) };
      return { by: "logrotate", files: 0, isGiven: false, at: { file, line }, ...given };
    }
  }
  return undefined;
}

/** Files that a block is for: all words that are paths, but for those of directives. */
function namesBefore(head: string): string[] {
  const lines = head.split("\n").filter((line) => !/^\s*(?:#|[a-z]+\s)/.test(line));
  const words = lines.flatMap((line) => line.trim().split(/\s+/));
  return words.map((word) => word.replace(/["']/g, "")).filter((word) => word.startsWith("/"));
}

/** Commands in a block may have braces; their lines stay, empty. */
function withoutScripts(text: string): string {
  const script = /\b(?:pre|post|first|last)(?:rotate|action)\b[\s\S]*?\bendscript\b/g;
  return text.replace(script, (all) => all.replace(/[^\n]/g, ""));
}

/** `*` in a name does not lead over a `/`. */
function pathPattern(name: string): RegExp {
  return new RegExp(patternOf(name).source.replaceAll(".*", "[^/]*"));
}

function withoutBlocks(text: string): string {
  return text.replace(/\{[^}]*\}/g, "");
}

type Settings = Partial<Omit<Rotation, "by">>;

function settingsIn(text: string, file: string, firstLine: number): Settings {
  const found: Settings = {};
  for (const [i, line] of text.split("\n").entries()) {
    const [word = "", value = ""] = line.trim().split(/[\s=]+/);
    if (/^(?:hourly|daily|weekly|monthly|yearly)$/.test(word)) found.every = word;
    if (word === "size" || word === "maxsize") found.size = value;
    if (word === "size") delete found.every;
    if (word === "compress") found.compress = "gzip";
    if (word === "compresscmd") found.compress = value;
    if (word === "rotate" && /^\d+$/.test(value)) {
      found.files = Number(value);
      found.at = { file, line: firstLine + i };
      found.isGiven = true;
    }
  }
  return found;
}

/**
 *     logfilename      [owner:group]  mode count size when  flags
 *     /var/log/maillog                640  7     *    @T00  JC
 */
function newsyslog(root: Root, path: string): Rotation | undefined {
  const files = [
    "/etc/newsyslog.conf",
    ...root.glob("/etc/newsyslog.conf.d/*"),
    ...root.glob("/usr/local/etc/newsyslog.conf.d/*"),
  ];
  for (const file of files) {
    for (const [i, line] of (root.text(file) ?? "").split("\n").entries()) {
      const words = line.replace(/#.*/, "").trim().split(/\s+/);
      if (!words[0]?.startsWith("/") || !pathPattern(words[0]).test(path)) continue;
      const fields = /^\d+$/.test(words[1] ?? "") ? words.slice(1) : words.slice(2);
      const [, count, size, when = "*", flags = ""] = fields;
      const hours = /^\d+$/.test(when) ? Number(when) : undefined;
      const compress = /J/.test(flags)
        ? "bzip2"
        : /Z/.test(flags)
          ? "gzip"
          : /X/.test(flags)
            ? "xz"
            : undefined;
      const every = hours === undefined && when !== "*" ? everyOf(when) : undefined;
      return {
        by: "newsyslog",
        files: Number(count),
        at: { file, line: i + 1 },
        isGiven: true,
        ...(hours !== undefined && { hours }),
        ...(every && { every }),
        ...(size && size !== "*" && { size: `${size}K` }),
        ...(compress && { compress }),
      };
    }
  }
  return undefined;
}

/** `@T00` each day at midnight, `$W0` each week, `$M1` each month. */
function everyOf(when: string): string {
  if (/W\d/.test(when)) return "week";
  return /M[\dL]|@\d{2}T|@01T/.test(when) ? "month" : "day";
}

/** Solaris: `/var/log/syslog -C 8 -P ...`, once a week as cron calls it. */
function logadm(root: Root, path: string): Rotation | undefined {
  const file = "/etc/logadm.conf";
  for (const [i, line] of (root.text(file) ?? "").split("\n").entries()) {
    if (!line.split(/\s+/).includes(path)) continue;
    const count = /-C\s+(\d+)/.exec(line)?.[1];
    const size = /-s\s+(\S+)/.exec(line)?.[1];
    return {
      by: "logadm",
      files: Number(count ?? 10),
      isGiven: count !== undefined,
      at: { file, line: i + 1 },
      ...(size ? { size } : { every: "weekly" }),
    };
  }
  return undefined;
}
