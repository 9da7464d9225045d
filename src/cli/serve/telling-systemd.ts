/**
 * Tells systemd that the server is ready, that it lives, and that it ends, where systemd has started it.
 *
 * Node has no datagrams over sockets of the file system, so systemd's own program says it.
 */
import { spawn } from "node:child_process";

type State = "READY=1" | "WATCHDOG=1" | "STOPPING=1";

export function tellSystemd(state: State): void {
  if (!process.env.NOTIFY_SOCKET) return;
  // Where the program is missing systemd ends the service when its time is over, and says so.
  spawn("systemd-notify", [state], { stdio: "ignore" }).on("error", () => {});
}

/** Says that the server lives, as often as systemd wants to hear it. */
export function keepTellingSystemd(): () => void {
  const micros = Number(process.env.WATCHDOG_USEC ?? 0);
  if (!(micros > 0)) return () => {};
  const timer = setInterval(() => tellSystemd("WATCHDOG=1"), micros / 2000);
  return () => clearInterval(timer);
}
