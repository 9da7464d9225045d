/**
 * When a queue in which something strange has happened is calm again, so that the engine can go on.
 */
import type { SendEvent } from "../grammars/qmail-send/event.ts";
import { areFree } from "../tracking/tracker.ts";

/** Behind which delivery's start it will be. */
export type Calm = "at once" | "any delivery" | "first delivery";

/** After one more event; `last` is the number of the last delivery before. */
export function calmAfter(event: SendEvent, before: Calm, last: number): Calm {
  switch (event.kind) {
    case "delivery-started":
      // Numbers begin again with the next run.
      return before === "first delivery" && event.delivery > last ? before : "at once";
    case "daemon":
      if (event.what === "stopping" || event.what === "exiting") return "first delivery";
      return before === "at once" && event.what === "started" ? "any delivery" : before;
    case "status":
      if (event.exitasap) return "first delivery";
      return before === "at once" && areFree(event.slots) ? "any delivery" : before;
    case "alert":
      return event.form.startsWith("alert-lost-") ? "first delivery" : before;
    default:
      return before;
  }
}
