/**
 * SMTP, POP3 and IMAP sessions.
 */
import { VERDICTS } from "../../reports/filter/keys.ts";
import { CLIENT } from "./mail.ts";
import {
  anything,
  count,
  figure,
  type JsonSchema,
  like,
  list,
  record,
  schemaNamed,
  text,
  time,
  word,
  yes,
} from "./schema.ts";

const DECIDED = {
  verdict: word(["accepted", "refused", "deferred"], "what was answered"),
  rule: text("by which rule"),
  text: text("in which words"),
};

export const TRANSACTION: JsonSchema = record(
  {
    recipients: list(
      record({ address: text("") }, { addressPlain: text(""), ...DECIDED, at: time("") }),
      "`address`, `addressPlain`, `verdict`, `rule`, `text`, `at`",
    ),
  },
  {
    at: time("when the sender was named"),
    sender: text("as the client named it; empty for a bounce"),
    senderPlain: text("as people typed it, where that is another"),
    senderDomain: text("where the log tells no more of the sender"),
    ...DECIDED,
    verdict: { ...DECIDED.verdict, description: "of the whole mail" },
    size: count("bytes"),
    spf: text("RFC 7208 section 2.6"),
    scanner: list(
      record(
        { scanner: text(""), found: text("") },
        {
          did: text(""),
          score: figure(""),
          required: figure(""),
          name: text(""),
          subject: text(""),
        },
      ),
      "what scanners found: `scanner`, `found`, `did`, `score`, `required`, `name`, `subject`",
    ),
    queued: record(
      {},
      { at: time(""), qp: count("") },
      "when it was taken, `at`, and the `qp` that was printed with it",
    ),
  },
);

export const SESSION: JsonSchema = record(
  {
    schema: schemaNamed("qtrail/session@2"),
    id: text("13 letters and digits, made as a message's"),
    client: { ...CLIENT, description: "`address`, `name`, `port`, `ident`" },
    verdict: word(
      VERDICTS,
      "accepted, refused, deferred, given-up, cut-off, nothing, unknown (the log does not tell what was said), open (never seen to end)",
    ),
    transactions: list(TRANSACTION, "each mail that was offered"),
  },
  {
    host: text("where it was logged"),
    service: text("which service logged it"),
    pid: count("process of the connection server's child"),
    local: record(
      {},
      { address: text(""), name: text(""), port: count("") },
      "`address`, `name`, `port` of the server",
    ),
    started: time("when it came in"),
    ended: time("when it was over"),
    duration: figure("seconds"),
    exit: count("code with which the process ended, by itself"),
    signal: count("signal that ended the process"),
    step: text("where it was turned away"),
    rule: text("by which rule"),
    text: text("in which words"),
    helo: text("what the client said"),
    tls: text("protocol and cipher"),
    slots: record(
      { used: count(""), limit: count("") },
      {},
      "`used` and `limit` of the service when it came in",
    ),
    auth: list(
      record({ ok: yes("") }, { user: text(""), mechanism: text(""), at: time("") }),
      "each log-in tried: `user`, `mechanism`, `ok`, `at`",
    ),
    decisions: list(anything(""), "what was decided before a sender was named, or at the end"),
    messages: list(
      record(
        {
          id: text(""),
          join: word(["exact", "strong", "likely"]),
          evidence: list(text(""), ""),
        },
        { qp: count("") },
      ),
      "what it brought into the queue: `id`, `qp`, `join`, `evidence`",
    ),
    dialogue: list(
      record(
        { by: word(["client", "server"]), text: text("") },
        { at: time(""), mail: record({ lines: count(""), bytes: count("") }) },
      ),
      "if it was recorded and asked for: `by`, `text`, `at`; log-ins are hidden",
    ),
    incomplete: list(word(["start", "end"]), "what the log does not show: start, end"),
  },
);

export const SESSION_LIST: JsonSchema = record(
  {
    schema: schemaNamed("qtrail/sessions@2"),
    query: text("what was asked for, as the query language says it"),
    sessions: list(like("session"), "by the time at which they came in"),
    coverage: like("coverage", "what the answer rests on"),
  },
  { cursor: text("asks for the next page; absent on the last one") },
);
