/**
 * Receivers of events that take none, as the store of this machine's server remembers: for `doctor`.
 */
import type { Problem } from "../machine/problems/problem.ts";
import { defaultStore } from "../store/folder.ts";
import { receiversIn, troubleWith } from "../store/receivers.ts";
import { settingsHere } from "./settings/read.ts";

export async function eventsNotTaken(): Promise<Problem[]> {
  const set = (await settingsHere()).get("store.path")?.values[0];
  const folder = set ?? defaultStore(process.env, process.geteuid?.());
  if (folder === undefined) return [];
  return Object.values(receiversIn(folder)).flatMap((place): Problem[] => {
    const say = troubleWith(place);
    if (say === undefined) return [];
    const fix =
      "look at the receiver, and at serve.webhook and serve.alert-command: qtrail config show";
    return [{ code: "events-not-taken", say, fix }];
  });
}
