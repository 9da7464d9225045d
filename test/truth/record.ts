/**
 * The record of what really happened in a run, written without looking at the logs.
 *
 * corpus/real/RUN/truth.ndjson.gz holds one object per line, told apart by `rec`; ORIGIN.md
 * there names them all. These are the ones, and the fields of them, that the tests rest on.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

export type RunName = "run-a" | "run-b2" | "run-d2" | "run-e";

export interface Truth {
  run: RunName;
  meta: MetaRecord;
  queued: QueuedRecord[];
  injects: InjectRecord[];
  sinks: SinkRecord[];
  copies: CopyRecord[];
  mboxes: MboxRecord[];
  programs: ProgramRecord[];
  queues: QueueRecord[];
  events: EventRecord[];
  control: ControlRecord;
}

/** How the run was set up. */
export interface MetaRecord {
  rec: "meta";
  me: string;
  locals: string[];
  virtualdomains: { [domain: string]: string };
  uids: { [user: string]: number };
  /** The receiving servers and what they were set to answer. */
  domains: { [domain: string]: { addr: string; answers: string } };
}

/** One call of the queueing program, whoever made it. Addresses as they came in, a letter per byte. */
export interface QueuedRecord {
  rec: "qq";
  t: number;
  /** When the envelope had arrived. */
  t_env: number;
  qp: number;
  uid: number;
  sender: string;
  rcpts: string[];
  complete: boolean;
  /** The exit with which it refused on purpose; then nothing was queued. */
  forced_exit?: number;
  inject_id?: string;
}

/** One try to hand in one message. */
export interface InjectRecord {
  rec: "inject";
  t: number;
  id: string;
  /** From the server's answer; null where the client left before it. */
  qp: number | null;
  rcpts: { addr: string }[];
}

/** One connection at a receiving server. */
export interface SinkRecord {
  rec: "sink";
  t: number;
  t_end: number;
  sink: string;
  rcpts: string[];
  data: MailRecord | null;
  /** It answered 2xx to the final dot. */
  took_message: boolean;
}

/** A file in a Maildir. */
export interface CopyRecord extends MailRecord {
  rec: "maildir";
  t: number;
  user: string;
  /** The last hop first. */
  delivered_to: string[];
}

/** What the receiving end saw in a mail. */
export interface MailRecord {
  inject_id: string | null;
  /** In a bounce: the ids of the mails that it tells of. */
  inject_ids_in_body: string[];
  /** The `qp` of each queue that the mail went through, the last one first. */
  received_qps: [qp: number, by: string][];
}

export interface MboxRecord {
  rec: "mbox";
  user: string;
  messages: number;
}

/** One program named in a `.qmail` file ran. */
export interface ProgramRecord {
  rec: "prog";
  t: number;
  exit: number;
  RECIPIENT: string;
}

/** `qmail-qread` at a moment. */
export interface QueueRecord {
  rec: "queue";
  t: number;
  label: string;
  qmail_qread: string[];
}

/** Something done to the system. */
export interface EventRecord {
  rec: "event";
  t: number;
  what: string;
  pid?: number;
  signal?: string;
  returncode?: number | null;
  queuelifetime?: number;
  name?: string;
}

/** The control files at the end. */
export interface ControlRecord {
  rec: "control";
  files: { [name: string]: string };
}

type AnyRecord =
  | MetaRecord
  | QueuedRecord
  | InjectRecord
  | SinkRecord
  | CopyRecord
  | MboxRecord
  | ProgramRecord
  | QueueRecord
  | EventRecord
  | ControlRecord;

export function readTruth(run: RunName): Truth {
  const packed = readFileSync(`corpus/real/${run}/truth.ndjson.gz`);
  const rows = gunzipSync(packed).toString("utf8").trimEnd().split("\n");
  const records = rows.map((row) => JSON.parse(row) as AnyRecord);
  const only = <Name extends AnyRecord["rec"]>(name: Name) =>
    records.filter((record): record is AnyRecord & { rec: Name } => record.rec === name);
  return {
    run,
    meta: only("meta")[0] as MetaRecord,
    queued: only("qq"),
    injects: only("inject"),
    sinks: only("sink"),
    copies: only("maildir"),
    mboxes: only("mbox"),
    programs: only("prog"),
    queues: only("queue"),
    events: only("event"),
    control: only("control")[0] as ControlRecord,
  };
}
