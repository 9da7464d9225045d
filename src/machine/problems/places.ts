/**
 * What is wrong with the place itself: not there, empty, closed, gone with its container, a link that leads astray.
 */
import type { Stats } from "node:fs";
import { posix } from "node:path";
import { isLoggerName } from "../../sources/files/logdir.ts";
import type { Log } from "../logs.ts";
import type { Root } from "../root.ts";
import type { MailService } from "../service.ts";
import { type Check, ofEach, type Problem } from "./problem.ts";

/** Nothing else explains that there is no line. */
function shouldHaveLines(service: MailService): boolean {
  const { isDown, isStarted, mistakenLogger, place } = service;
  const isChosen = place.kind === "directory" && place.selects.length > 0;
  return !isDown && isStarted && mistakenLogger === undefined && !isChosen;
}

export const missing: Check = ofEach((service, { logs, root }) => {
  const log = logs.get(service);
  if (
    !log ||
    log.exists ||
    log.closed !== undefined ||
    !shouldHaveLines(service) ||
    root.isCircle(log.path)
  )
    return [];
  return [
    {
      code: "missing",
      service: service.name,
      say: `${log.path} does not exist, though ${service.name} is to log there: it has never run, or its logger may not make it`,
      ...(service.logRun !== undefined && { file: service.logRun }),
    },
  ];
});

export const empty: Check = ofEach((service, { logs }) => {
  const log = logs.get(service);
  if (!log?.exists || log.bytes > 0 || log.closed !== undefined || !shouldHaveLines(service))
    return [];
  const what = log.files.length === 0 ? "holds no log file" : "has no line";
  return [
    {
      code: "empty",
      service: service.name,
      say: `${service.name}: ${log.path} is there and ${what}`,
    },
  ];
});

/** The group that may read it is the way in, if there is one. */
export const unreadable: Check = ({ services, logs, root }) => {
  const found = new Map<string, Problem>();
  for (const service of services) {
    for (const path of closedOf(service, logs.get(service))) {
      if (found.has(path)) continue;
      found.set(path, {
        code: "unreadable",
        service: service.name,
        ...whoMay(path, root),
        file: path,
      });
    }
  }
  return [...found.values()];
};

function closedOf({ unreadable }: MailService, log: Log | undefined): string[] {
  return [unreadable, log?.closed].filter((path) => path !== undefined);
}

function whoMay(path: string, root: Root): Pick<Problem, "say" | "fix"> {
  const stat = root.stat(path);
  if (!stat) return { say: `${path} may not be read: a directory above it is closed` };
  const mode = (stat.mode & 0o7777).toString(8).padStart(4, "0");
  const user = root.nameOfId("passwd", stat.uid);
  const group = root.nameOfId("group", stat.gid);
  const bits = stat.isDirectory() ? 0o50 : 0o40;
  const isForGroup = (stat.mode & bits) === bits && stat.gid !== 0;
  return {
    say: `${path} may not be read: it is ${user}:${group}, mode ${mode}`,
    fix: isForGroup ? `usermod -aG ${group} USER` : `setfacl -R -m u:USER:rX ${path}`,
  };
}

/** Who the logger runs as may not write there, and nothing shows that it does. */
export const notWritable: Check = ofEach((service, { logs, root, now }) => {
  const log = logs.get(service);
  const user = service.logging?.stage.user;
  if (!log?.exists || service.place.kind !== "directory" || user === undefined) return [];
  if (now.seconds - Math.max(log.changed ?? 0, log.last?.seconds ?? 0) < DAY) return [];
  const stat = root.stat(log.path);
  if (!stat || mayWrite(user, stat, log, root)) return [];
  const owner = `${root.nameOfId("passwd", stat.uid)}:${root.nameOfId("group", stat.gid)}`;
  const mode = (stat.mode & 0o7777).toString(8).padStart(4, "0");
  return [
    {
      code: "not-writable",
      service: service.name,
      say: `${service.name}: ${user} may not write into ${log.path}, which is ${owner}, mode ${mode}`,
      fix: `chown ${user} ${log.path}`,
    },
  ];
});

const DAY = 86400;

/** Of a user who is in no list it is only known that root's own directory, as long as it is empty, is none of his. */
function mayWrite(user: string, { mode, uid, gid }: Stats, log: Log, root: Root): boolean {
  const id = idsOf(user, root);
  if (id?.uid === 0) return true;
  if (!id) return uid !== 0 || (mode & 0o022) !== 0 || log.files.length > 0;
  const bit = uid === id.uid ? 0o200 : id.gids.includes(gid) ? 0o020 : 0o002;
  return (mode & bit) !== 0;
}

function idsOf(user: string, root: Root): { uid: number; gids: number[] } | undefined {
  const row = (root.text("/etc/passwd") ?? "")
    .split("\n")
    .find((line) => line.startsWith(`${user}:`));
  if (row === undefined) return undefined;
  const [, , uid, gid] = row.split(":");
  const groups = (root.text("/etc/group") ?? "").split("\n").map((line) => line.split(":"));
  const more = groups.filter(([, , , members = ""]) => members.split(",").includes(user));
  return { uid: Number(uid), gids: [Number(gid), ...more.map(([, , id]) => Number(id))] };
}

/** docker deletes a container's output with it. */
export const keptByDocker: Check = ofEach(({ name, place }) =>
  place.kind === "docker"
    ? [
        {
          code: "lost-with-container",
          service: name,
          say: `${place.path} is docker's: it goes when the container ${name} is removed`,
          file: place.path,
        },
      ]
    : [],
);

/** In a container what lies on no volume of its own goes with it. */
export const lostWithContainer: Check = ({ services, logs, root }) => {
  if (!root.isFile("/.dockerenv") && !root.isFile("/run/.containerenv")) return [];
  const mounts = (root.text("/proc/self/mountinfo") ?? "")
    .split("\n")
    .map((line) => line.split(" ")[4])
    .filter((mount) => mount !== undefined && mount !== "/");
  return services.flatMap((service): Problem[] => {
    const log = logs.get(service);
    if (
      !log?.exists ||
      mounts.some((mount) => log.path === mount || log.path.startsWith(`${mount}/`))
    )
      return [];
    return [
      {
        code: "lost-with-container",
        service: service.name,
        say: `${log.path} lies in the container itself: it goes when that is removed`,
        fix: `docker run -v ${posix.basename(log.path)}:${log.path} ...`,
      },
    ];
  });
};

export const links: Check = ofEach((service, { logs, root }) => {
  const path = logs.get(service)?.path;
  if (path === undefined) return [];
  if (root.isCircle(path))
    return [
      {
        code: "link-loop",
        service: service.name,
        say: `${path} is a link that leads back to itself`,
      },
    ];
  if (service.place.kind !== "directory") return [];
  return root
    .list(path)
    .filter((name) => isLoggerName(name) && root.link(posix.join(path, name)) !== undefined)
    .map((name) => ({
      code: "link-strange" as const,
      service: service.name,
      say: `${posix.join(path, name)} is a link to ${root.link(posix.join(path, name))}: a logger makes files there, and no links`,
      file: posix.join(path, name),
    }));
});
