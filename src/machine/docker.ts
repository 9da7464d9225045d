/**
 * Containers of docker whose output it keeps as JSON, a file for each, read as files: nothing is asked of docker.
 *
 *     /var/lib/docker/containers/4f2a.../config.v2.json    its name, image and command
 *                                        hostconfig.json   how much of its log is kept
 *                                        4f2a...-json.log  the log, with 4f2a...-json.log.1 and so on
 */
import { posix } from "node:path";
import type { Root } from "./root.ts";
import type { Rotation } from "./rotation.ts";
import { type MailService, newService } from "./service.ts";

const CONTAINERS = "/var/lib/docker/containers";

export function dockerServices(root: Root): MailService[] {
  return root.list(CONTAINERS).flatMap((id): MailService[] => {
    const file = posix.join(CONTAINERS, id, "config.v2.json");
    const { Name = id, Config = {} } = objectIn(root.text(file)) as Container;
    const command = [Config.Image, ...(Config.Entrypoint ?? []), ...(Config.Cmd ?? [])].join(" ");
    const path = posix.join(CONTAINERS, id, `${id}-json.log`);
    if (!/qmail/i.test(`${Name} ${command}`) || root.real(path) === undefined) return [];
    const name = Name.replace(/^\//, "");
    return [
      newService(name, {
        role: "queue",
        programs: ["docker"],
        run: file,
        logger: "docker",
        place: { kind: "docker", path },
      }),
    ];
  });
}

interface Container {
  Name?: string;
  Config?: { Image?: string; Entrypoint?: string[] | null; Cmd?: string[] | null };
}

interface HostConfig {
  LogConfig?: { Config?: Record<string, string | undefined> };
}

/** `max-size` and `max-file` of the container, else of all: without them its file only grows. */
export function dockerRotation(root: Root, path: string): Rotation | undefined {
  const own = posix.join(posix.dirname(path), "hostconfig.json");
  const { LogConfig } = objectIn(root.text(own)) as HostConfig;
  const common = "/etc/docker/daemon.json";
  const all = (objectIn(root.text(common)) as { "log-opts"?: Record<string, string> })["log-opts"];
  const [file, given] = LogConfig?.Config?.["max-size"] ? [own, LogConfig.Config] : [common, all];
  const size = given?.["max-size"];
  if (size === undefined) return undefined;
  const files = Number(given?.["max-file"] ?? 1);
  return {
    by: "docker",
    files,
    size,
    isGiven: given?.["max-file"] !== undefined,
    at: { file, line: 0 },
  };
}

/** What is no JSON says nothing. */
function objectIn(text: string | undefined): object {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? value : {};
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return {};
  }
}
