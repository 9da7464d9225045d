/**
 * What a server says to whoever runs it: one event a line, on standard error, and never whose mail was asked for.
 *
 *     qtrail: warning: /var/log/qmail/send: permission denied
 *     {"time":"2026-11-20T09:14:07.031Z","level":"warning","event":"trouble","text":"/var/log/qmail/send: permission denied"}
 */
import { escapeControls } from "../../bytes/bytes.ts";

export interface LogLine {
  level: "info" | "warning";
  /** One word for what it is about. */
  event: string;
  text: string;
}

export const LOG_FORMATS = ["text", "json"] as const;
type LogFormat = (typeof LOG_FORMATS)[number];

/** The line without its end; `time` is that of this machine, which a logger of text stamps by itself. */
export function logText({ level, event, text }: LogLine, format: LogFormat, time: Date): string {
  if (format === "json")
    return JSON.stringify({ time: time.toISOString(), level, event, text: escapeControls(text) });
  return `qtrail: ${level === "warning" ? "warning: " : ""}${escapeControls(text).replaceAll("\n", " ")}`;
}
