/**
 * What waits where reading has come to: the messages that are in the queues.
 */
import { type Tracking, waitingIn } from "./queue.ts";
import type { Emit } from "./tracker.ts";
import { showMessage } from "./views.ts";

export function showWaiting({ queues }: Tracking, emit: Emit): void {
  for (const queue of queues.values())
    for (const message of waitingIn(queue)) showMessage(queue.records, message, emit);
}
