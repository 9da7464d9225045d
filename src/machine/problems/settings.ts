/**
 * What is wrong with how a logger is called: options that are overruled, values that are not there, no user.
 */
import type { Directory, RetentionSetting } from "../place.ts";
import type { Root } from "../root.ts";
import type { MailService } from "../service.ts";
import type { StartedProgram } from "../shell/launch.ts";
import { textOf, unknownOf } from "../shell/value.ts";
import { type Check, ofEach, type Problem, saidOnce } from "./problem.ts";

/** Where a logger's command stands, and as it is written there. */
export function commandLine(
  { argv, file }: StartedProgram,
  root: Root,
): Pick<Problem, "line" | "file"> {
  const line = root.line({ file, line: argv[0]?.line ?? 0 });
  return line === undefined ? { file } : { line, file };
}

/** All directories that a service's lines go to. */
function directoriesOf({ place, also, unused }: MailService): Directory[] {
  const all = [place, ...also, ...(unused?.places ?? [])];
  return all.filter((one): one is Directory => one.kind === "directory");
}

function settingsOf(service: MailService): RetentionSetting[] {
  const retentions = directoriesOf(service).map(({ retention }) => retention);
  return retentions.flatMap(({ size, files }) => [size, files]).filter((one) => one !== undefined);
}

export const optionTwice: Check = ({ services, root }) =>
  saidOnce(
    services.flatMap((service) =>
      (service.logging?.twice ?? []).map(([before, after]) => {
        const { logging } = service;
        const name = before[0] === "n" ? "files" : "bytes a file";
        return {
          key: `${before} ${after}`,
          service,
          problem: {
            code: "option-twice" as const,
            say: `${service.name}: ${before[0]} is given twice (${before}, ${after}): ${logging?.logger} takes the last before the directory, ${after.slice(1)} ${name}`,
            ...(logging && commandLine(logging.stage, root)),
          },
        };
      }),
    ),
  );

export const unknownValue: Check = ofEach((service, { root }) => {
  const stage = service.logging?.stage;
  const word = stage?.argv.find(({ value }) => unknownOf(value) !== undefined);
  if (!stage || !word) return [];
  const { value } = word;
  const counts = settingsOf(service).find((setting) => setting.word === textOf(value));
  const without = counts ? `${counts.value} if it says nothing` : `"${textOf(value)}" without it`;
  return [
    {
      code: "unknown-value",
      service: service.name,
      say: `${service.name}: only running "${unknownOf(value)}" would tell a word of its ${service.logging?.logger}, and qtrail runs nothing: ${without}`,
      ...commandLine(stage, root),
    },
  ];
});

/** What a logger does with an option that has no number. */
export const controlMissing: Check = ({ services }) =>
  saidOnce(
    services.flatMap((service) =>
      settingsOf(service).flatMap((setting) => {
        const { missing, word = "" } = setting;
        if (missing === undefined) return [];
        const keeps = word.startsWith("s")
          ? `its smallest, ${setting.value} bytes a file, which makes files of some 2.5 kB`
          : `its smallest, ${setting.value} files`;
        return [
          {
            key: missing,
            service,
            problem: {
              code: "control-missing" as const,
              say: `${service.name}: ${missing} is missing, so ${service.logging?.logger ?? "the logger"} is given "${word}" without a number and takes ${keeps}`,
              file: missing,
              fix: `echo ${word.startsWith("s") ? 1000000 : 50} > ${missing}`,
            },
          },
        ];
      }),
    ),
  );

/** A logger that writes files should do so as its own user. */
export const runsAsRoot: Check = ofEach((service, { root }) => {
  const { logging, place, isDown, logRun } = service;
  if (!logging || isDown) return [];
  const isOfLogService = logging.stage.file === logRun && place.kind === "syslog";
  if (place.kind !== "directory" && !isOfLogService) return [];
  const { user } = logging.stage;
  if (user !== undefined && user !== "root" && user !== "0") return [];
  return [
    {
      code: "runs-as-root",
      service: service.name,
      say: `${service.name}: its ${logging.logger} runs as root: nothing before it changes the user`,
      ...commandLine(logging.stage, root),
      fix: asUser(logging.stage, root),
    },
  ];
});

function asUser(stage: StartedProgram, root: Root): string {
  const name = textOf(stage.argv[0].value);
  const written = commandLine(stage, root).line ?? name;
  const wrapper = name.includes("svlogd")
    ? "chpst -u qmaill"
    : name.includes("s6-log")
      ? "s6-setuidgid qmaill"
      : "setuidgid qmaill";
  return written.replace(name, () => `${wrapper} ${name}`);
}

/** A finished file goes through a program: if that fails, the logger waits, and in the end so does the service. */
export const processor: Check = ofEach((service, { root }) =>
  directoriesOf(service)
    .filter(({ processor }) => processor !== undefined && !HARMLESS.test(processor))
    .map(({ processor, path }) => ({
      code: "processor",
      service: service.name,
      say: `${service.name}: each finished file of ${path} goes through "${processor}"; while that fails the logger tries again and again, and when its pipe is full the service stops`,
      ...(service.logging && commandLine(service.logging.stage, root)),
    })),
);

/** What only packs the file. */
const HARMLESS = /^(?:\/\S*\/)?(?:gzip|bzip2|xz|zstd|nice)\b/;

/** Without a stamp on each line there is no time in the log. */
export const noStamps: Check = ofEach((service, { root }) => {
  const { place, logging, role } = service;
  if (place.kind !== "directory" || place.stamp !== "none" || (role !== "queue" && role !== "smtp"))
    return [];
  const option = logging?.logger === "svlogd" ? "-tt" : "t";
  return [
    {
      code: "no-stamps",
      service: service.name,
      say: `${service.name}: ${logging?.logger} is not told to put stamps (${option}): its lines in ${place.path} have no time`,
      ...(logging && commandLine(logging.stage, root)),
    },
  ];
});
