/**
 * Finished files of a log directory: how one gets its name, and how the oldest go.
 *
 *     previous --link--> @400000004332258538eae4b4.s, then `previous` is unlinked
 *
 * `s` is safely written, `u` was being written when its multilog died. A file with a second link
 * got its name already: only the old name is left to remove.
 * Source: finish and filesfit of multilog.c (daemontools 0.76).
 */
import { linkSync, readdirSync, statSync, unlinkSync } from "node:fs";
import { tai64nNow } from "./stamps.ts";
import { isAbsent, untilDone } from "./trouble.ts";

export interface FilesPlace {
  /** For messages: the directory as the script has it. */
  path: string;
  /** For the system: stays the same directory when it is renamed. */
  base: string;
  /** From this number of finished files on, the oldest goes. */
  files: number;
}

/** Nothing if there is no such file. */
export function finish(place: FilesPlace, file: string, code: "s" | "u"): void {
  const links = untilDone(
    () => `unable to stat ${place.path}/${file}`,
    () => linksOf(`${place.base}/${file}`),
  );
  if (links === 0) return;
  if (links === 1) {
    let name = "";
    untilDone(
      () => `unable to link to ${place.path}/${name}`,
      () => {
        name = `${tai64nNow()}.${code}`;
        linkSync(`${place.base}/${file}`, `${place.base}/${name}`);
      },
    );
  }
  untilDone(
    () => `unable to remove ${place.path}/${file}`,
    () => unlinkSync(`${place.base}/${file}`),
  );
  removeOldest(place);
}

/** 0 if there is no such file. */
function linksOf(path: string): number {
  try {
    return statSync(path).nlink;
  } catch (error) {
    if (isAbsent(error)) return 0;
    throw error;
  }
}

function removeOldest({ path, base, files }: FilesPlace): void {
  const isDone = () => {
    const names = readdirSync(base).filter(
      (name) => name[0] === "@" && name.length >= LABEL_LENGTH,
    );
    if (names.length < files) return true;
    unlinkSync(`${base}/${names.sort()[0]}`);
    return false;
  };
  // The original has no other words for a file that it cannot remove.
  while (!untilDone(() => `unable to read ${path}`, isDone));
}

const LABEL_LENGTH = 25;
