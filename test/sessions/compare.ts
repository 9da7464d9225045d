/** Sessions and their messages against the record of a run. */
import type { Message } from "../../src/tracking/facts.ts";
import type { Session } from "../../src/tracking/sessions/facts.ts";
import type { Difference } from "../truth/difference.ts";
import { at, type Match } from "../truth/match.ts";
import { endOf } from "./ends.ts";
import type { ClientRecord, SessionTruth, SmtpQueued } from "./record.ts";

/** The session of the log for each one of the record, by the client's address and port. */
export function pairUp(
  truth: SessionTruth,
  sessions: Session[],
): { record: ClientRecord; session: Session | undefined }[] {
  return truth.sessions.map((record) => ({
    record,
    session: sessions.find(
      ({ client, started }) =>
        client.address === record.client_ip &&
        client.port === record.client_port &&
        Math.abs(at(started) - record.t) < LONG_SECONDS,
    ),
  }));
}

/** No two sessions of one address and port are so near to each other. */
const LONG_SECONDS = 60;

/** `mayBeUntold`: nothing in the log tells what was said in a session that was no trouble. */
export function compareEnds(
  truth: SessionTruth,
  sessions: Session[],
  { until, mayBeUntold }: { until: number; mayBeUntold: boolean },
): Difference[] {
  return pairUp(truth, sessions).flatMap(({ record, session }) => {
    if (record.t >= until) return [];
    const id = `${record.kind} ${record.client_ip}:${record.client_port}`;
    if (!session) return [{ what: "session not found", id, detail: `at ${record.t}` }];
    const { verdict, exit } = endOf(record, hasQueued(truth, record, session));
    const isRight = session.verdict === verdict || (mayBeUntold && isUntold(session));
    const differences: Difference[] = [];
    if (!isRight)
      differences.push({ what: "end", id, detail: `${session.verdict}, in truth ${verdict}` });
    const hasNoEnd = mayBeUntold && session.exit === undefined;
    if (session.exit !== exit && !hasNoEnd)
      differences.push({ what: "exit", id, detail: `${session.exit}, in truth ${exit}` });
    return differences;
  });
}

/** Whether a message of that client's was queued. */
export function hasQueued(truth: SessionTruth, record: ClientRecord, session: Session): boolean {
  return record.messages.some(
    (one) => isQueued(truth, one) || isAccepted(truth, one) || wasQueuedBy(truth, session, record),
  );
}

function isQueued({ queued }: SessionTruth, id: string): boolean {
  return queued.some(
    ({ complete, forced_exit, inject_id, qp }) =>
      complete && !forced_exit && (inject_id ?? `qp ${qp}`) === id,
  );
}

function isAccepted({ injects }: SessionTruth, id: string): boolean {
  return injects.some((one) => one.id === id && one.accepted === true);
}

/** The client left before the answer: whether it was queued, its caller's number tells. */
function wasQueuedBy(truth: SessionTruth, { pid }: Session, record: ClientRecord): boolean {
  return truth.queued.some(
    ({ ppid, t, complete, forced_exit }) =>
      ppid === pid && complete && !forced_exit && t >= record.t && t <= record.t_end + 5,
  );
}

/** The log does not tell how it ended, and so it is said. */
export function isUntold({ verdict }: Session): boolean {
  return verdict === "unknown" || verdict === "open";
}

export interface Judged {
  message: Message;
  /** The session whose process called the queueing program; undefined if none did. */
  real: Session | undefined;
}

/** For each message of the log, the session that it really came by. */
export function judge({ smtpdUid }: SessionTruth, pairs: Match[], sessions: Session[]): Judged[] {
  return pairs.map(({ record, message }) => {
    const { ppid, uid, t } = record as SmtpQueued;
    const real = sessions.find(
      ({ pid, started, ended }) =>
        uid === smtpdUid && pid === ppid && at(started) <= t && !(t > at(ended) + LATE_SECONDS),
    );
    return { message, real };
  });
}

const LATE_SECONDS = 2;

/** Messages that some session brought, and that are not `exact` with that one. */
export function compareExact(judged: Judged[]): Difference[] {
  return judged.flatMap(({ message, real }) => {
    if (!real) return [];
    const { join, id, why } = message.session ?? {};
    if (join === "exact" && id === real.id) return [];
    const detail = `${join} ${why ?? ""} ${id}, in truth ${real.id} of pid ${real.pid}`;
    return [{ what: "not exact", id: `qp ${message.qp}, msg ${message.msg}`, detail }];
  });
}

/** What is called exact or strong, and is not so. */
export function wrongClaims(judged: Judged[]): Difference[] {
  return judged.flatMap(({ message, real }) => {
    const { join, id } = message.session ?? {};
    if ((join !== "exact" && join !== "strong") || id === real?.id) return [];
    const detail = `${join} ${id}, in truth ${real?.id ?? "none"}`;
    return [{ what: "wrong claim", id: `qp ${message.qp}, msg ${message.msg}`, detail }];
  });
}
