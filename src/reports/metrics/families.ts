/**
 * The metrics, one row each: name, type, what is counted. Names, labels and units are kept from version to
 * version, for dashboards and alerts are made of them (docs/metrics).
 *
 * Labels have few values, all from fixed lists: no address, no text, no domain.
 */

export type MetricType = "counter" | "gauge" | "histogram";

export interface Family {
  name: string;
  type: MetricType;
  help: string;
  /** Upper ends of a histogram's buckets, in seconds; `+Inf` comes by itself. */
  buckets?: readonly number[];
}

/** Seconds that an attempt takes: a local one 0.1, a slow server a minute, timeoutremote 1200. */
const ATTEMPT_BUCKETS = [0.1, 1, 10, 60, 1200] as const;
/** Seconds until it is decided: at once, a minute, an hour, a day, the queue lifetime. */
const DELAY_BUCKETS = [1, 60, 3600, 86_400, 604_800] as const;
/** Seconds that a page takes: at once, half a second, somebody looks at his watch, too long. */
const QUESTION_BUCKETS = [0.1, 0.5, 2, 10, 60] as const;

const FAMILIES = {
  messagesQueued: counter(
    "qmail_messages_queued_total",
    "Messages that qmail-send took into the queue (info msg lines).",
  ),
  messageBytes: counter("qmail_message_bytes_total", "Bytes of the messages taken into the queue."),
  recipientsFinished: counter(
    "qmail_recipients_finished_total",
    "Recipients by their final fate, each counted once.",
  ),
  attempts: counter("qmail_delivery_attempts_total", "Delivery attempts by outcome."),
  reasons: counter(
    "qmail_delivery_reasons_total",
    "Deferrals and failures by reason (fixed list).",
  ),
  attemptSeconds: histogram(
    "qmail_attempt_duration_seconds",
    "Duration of one delivery attempt.",
    ATTEMPT_BUCKETS,
  ),
  delaySeconds: histogram(
    "qmail_recipient_delay_seconds",
    "Time from queueing to the final fate, once per recipient.",
    DELAY_BUCKETS,
  ),
  queueMessages: gauge("qmail_queue_messages", "Messages in the queue now, rebuilt from the log."),
  queueRecipients: gauge(
    "qmail_queue_recipients",
    "Recipients waiting now, as far as the log names them.",
  ),
  queueOldest: gauge(
    "qmail_queue_oldest_timestamp_seconds",
    "Birth of the oldest message in the queue; absent when the queue is empty.",
  ),
  concurrency: gauge("qmail_concurrency", "Delivery slots in use, from the last status line."),
  concurrencyLimit: gauge("qmail_concurrency_limit", "Delivery slots there are."),
  fullSeconds: counter("qmail_concurrency_full_seconds_total", "Time with every slot in use."),
  bounces: counter("qmail_bounces_total", "Bounce messages made, and notices thrown away."),
  sessions: counter("qmail_sessions_total", "Connections by verdict."),
  refusals: counter(
    "qmail_refusals_total",
    "Connections, senders and recipients refused, by rule (fixed list).",
  ),
  authAttempts: counter("qmail_auth_attempts_total", "AUTH attempts."),
  alerts: counter("qmail_alerts_total", "Lines in which qmail asks for help."),
  start: gauge(
    "qmail_start_timestamp_seconds",
    "Last start of qmail-send seen in the log; absent where none was.",
  ),
  lines: counter("qtrail_lines_total", "Lines read."),
  lastLine: gauge(
    "qtrail_source_last_line_timestamp_seconds",
    "Time of the newest line of a source.",
  ),
  history: gauge(
    "qtrail_source_history_seconds",
    "Time between the oldest and the newest line kept.",
  ),
  gaps: counter(
    "qtrail_source_gaps_total",
    "Gaps met since counting began (rotated away before it was read).",
  ),
  storeBytes: gauge("qtrail_store_bytes", "Size of the store."),
  questionsWaiting: gauge(
    "qtrail_questions_waiting",
    "Questions to the server that wait for their turn.",
  ),
  questions: counter(
    "qtrail_questions_total",
    "Questions that the server was asked, by what became of them.",
  ),
  questionSeconds: histogram(
    "qtrail_question_duration_seconds",
    "Time from a question to its answer, waiting for its turn included.",
    QUESTION_BUCKETS,
  ),
  build: gauge("qtrail_build_info", "Version."),
} as const satisfies Record<string, Family>;

export type MetricName = keyof typeof FAMILIES;

export const METRICS: Readonly<Record<MetricName, Family>> = FAMILIES;

function counter(name: string, help: string): Family {
  return { name, type: "counter", help };
}

function gauge(name: string, help: string): Family {
  return { name, type: "gauge", help };
}

function histogram(name: string, help: string, buckets: readonly number[]): Family {
  return { name, type: "histogram", help, buckets };
}
