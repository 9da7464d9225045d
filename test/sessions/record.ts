/**
 * What the record of a run (corpus/real) tells of its SMTP sessions: as each client saw its own,
 * and which process asked for each message to be queued. Nothing of it comes from a log.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { QueuedRecord, RunName } from "../truth/record.ts";

export interface SessionTruth {
  /** The user whose processes qmail-smtpd runs as. */
  smtpdUid: number;
  sessions: ClientRecord[];
  injects: SmtpInject[];
  queued: SmtpQueued[];
}

/** One connection as the client saw it. */
export interface ClientRecord {
  rec: "session";
  t: number;
  t_end: number;
  kind: string;
  client_ip: string;
  client_port: number;
  /** What was sent, in words where it is a message, and what the server said to it. */
  dialog: [t: number, sent: string, answer: string | string[]][];
  /** Ids of the messages that it tried to hand in. */
  messages: string[];
}

export interface SmtpInject {
  rec: "inject";
  id: string;
  via: "smtp" | "qmail-inject" | "qmail-queue";
  /** Null where the client left before the answer. */
  accepted: boolean | null;
  /** `address:port` of the client. */
  client?: string;
  qp: number | null;
}

/** One call of the queueing program; `ppid` is who called: for SMTP, the session's process. */
export interface SmtpQueued extends QueuedRecord {
  ppid: number;
}

type Row =
  | ClientRecord
  | SmtpInject
  | SmtpQueued
  | { rec: "meta"; uids: { [user: string]: number } };

export function readSessionTruth(run: RunName): SessionTruth {
  const packed = readFileSync(`corpus/real/${run}/truth.ndjson.gz`);
  const truth: SessionTruth = { smtpdUid: Number.NaN, sessions: [], injects: [], queued: [] };
  for (const text of gunzipSync(packed).toString("utf8").trimEnd().split("\n")) {
    const row = JSON.parse(text) as Row;
    if (row.rec === "meta") truth.smtpdUid = row.uids.qmaild ?? Number.NaN;
    else if (row.rec === "session") truth.sessions.push(row);
    else if (row.rec === "inject") truth.injects.push(row);
    else if (row.rec === "qq") truth.queued.push(row);
  }
  return truth;
}
