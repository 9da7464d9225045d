/**
 * The state of following sessions, as plain data: what is open, and what has just ended.
 */
import type { Step } from "../../grammars/session/event.ts";
import type { Instant, Reached } from "../../time/instant.ts";
import { seedOf } from "../id.ts";
import type { SetBacks } from "../set-back.ts";
import { type ByPid, newByPid } from "./by-pid.ts";
import type { Recording, Writing } from "./dialogue.ts";
import type { Session, SessionFact, Transaction } from "./facts.ts";
import type { LogIn } from "./log-ins.ts";
import { type Joins, newJoins, type Offer } from "./pending.ts";

export type EmitSession = (fact: SessionFact) => void;

/** The sessions of one host. */
export interface SessionHost {
  name: string;
  /** What tells this host's sessions from another's, for their ids: as the line that is read names it. */
  seed: number;
  services: Map<string, Service>;
  /** Of which a line was taken last. */
  latest: Service | undefined;
  /** Open sessions by the client's address, for lines without a pid. */
  byAddress: Map<string, OpenSession[]>;
  /** Ended, but a recorder's last lines may still come: oldest first, from `firstLate` on. */
  late: OpenSession[];
  firstLate: number;
  joins: Joins;
  /** Tries to log in of the last minutes, oldest first. */
  logIns: LogIn[];
  /** The stamp of the last line that was taken. */
  reached: Reached | undefined;
  /** Lines taken since forgotten sessions were last looked for, and after how many they are next. */
  sinceSweep: number;
  sweepAfter: number;
}

/** One service: port 25, submission, POP3, as far as their logs are apart. */
export interface Service extends SetBacks {
  name: string;
  /** The stamp of its last line that was taken. */
  reached: Reached | undefined;
  slots: { used: number; limit: number } | undefined;
  byPid: ByPid;
  /** Of the host's late ones those of this service, the last of each pid. */
  lateByPid: ByPid;
  /** Sessions without a pid: by the service's own key, or by the client's address. */
  byKey: Map<string, OpenSession>;
  /** Handshakes that failed, by lines that do not say whose: the sessions' ends will. */
  failedTls: { step: Step; at: Instant | undefined }[];
  /** Of lines that the same process will answer in a line of its own, whose they are, oldest first. */
  asking: (OpenSession | undefined)[];
  /** Processes that work for sessions, and for which: the last ones, oldest first. */
  workers: Map<number, number>;
  /** How the recorded dialogues are logged. */
  writing: Writing;
  /** Sessions so far. */
  count: number;
}

export interface OpenSession {
  session: Session;
  service: Service;
  /** Under which `byKey` holds it. */
  key: string | undefined;
  progress: Progress[];
  /** Which of `progress` the lines, and the dialogue, speak of now; -1 before the first. */
  told: number;
  spoken: number;
  recording: Recording | undefined;
  /** The last line of it. */
  last: Reached | undefined;
  /** It was only begun for a log-in, which turned out to be another session's: there was none. */
  isVoid: boolean;
  /** It could relay before it had logged in: that it may shows no log-in. */
  relaysAnyway: boolean;
}

/** How far a transaction is, for the lines and for the dialogue: both may tell of it. */
export interface Progress {
  transaction: Transaction;
  told: Side | undefined;
  spoken: Side | undefined;
  /** A sender that the dialogue tells was turned away within another's mail. */
  isAside: boolean;
  /** Under which it waits for its message. */
  offer: Offer | undefined;
}

export interface Side {
  hasMail: boolean;
  hasRecipients: boolean;
  isDone: boolean;
}

/** `machine`: what another log of the same machine has told; its joins and log-ins are shared. */
export function newSessionHost(name: string, machine?: SessionHost): SessionHost {
  return {
    name,
    seed: seedOf(""),
    services: new Map(),
    latest: undefined,
    byAddress: new Map(),
    late: [],
    firstLate: 0,
    joins: machine?.joins ?? newJoins(),
    logIns: machine?.logIns ?? [],
    reached: undefined,
    sinceSweep: 0,
    sweepAfter: 0,
  };
}

export function serviceOf(host: SessionHost, name: string): Service {
  if (host.latest?.name === name) return host.latest;
  let service = host.services.get(name);
  if (!service) {
    service = {
      name,
      reached: undefined,
      setBacks: 0,
      slots: undefined,
      byPid: newByPid(),
      lateByPid: newByPid(),
      byKey: new Map(),
      failedTls: [],
      asking: [],
      writing: { keepsBlanks: false, returnMark: undefined },
      workers: new Map(),
      count: 0,
    };
    host.services.set(name, service);
  }
  host.latest = service;
  return service;
}
