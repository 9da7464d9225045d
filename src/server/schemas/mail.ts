/**
 * Messages, and what was turned away at the door.
 */
import { REASON_WORDS } from "../../reports/filter/keys.ts";
import {
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
} from "./schema.ts";

const JOINED = {
  join: word(["exact", "strong", "likely", "none"], "how sure it is"),
  evidence: list(text(""), "what agrees: qp, sender, recipients, bytes, time, uid, pid"),
};

export const DELIVERY: JsonSchema = record(
  { delivery: count("qmail-send's number; begins again at each start") },
  {
    started: time("when it began"),
    finished: time("when it ended"),
    outcome: word(
      ["success", "deferral", "failure", "interrupted"],
      "`success`, `deferral`, `failure`, `interrupted`; no key while it runs",
    ),
    reason: word(
      [...Object.keys(REASON_WORDS), "unknown"],
      "why, in one of the words below; of a success how it was done: `accepted`, `stored`, `forwarded`, `piped`, `discarded`, `unknown`",
    ),
    report: text("the text behind the outcome, as logged"),
  },
);

export const RECIPIENT: JsonSchema = record(
  {
    address: text("as logged, with the prefix of a virtual domain"),
    channel: text("`local`, `remote`, or a supplementary channel"),
    fate: word(
      ["queued", "deferred", "delivered", "bounced", "expired", "discarded", "unknown"],
      "`queued`, `deferred`, `delivered`, `bounced`, `expired`, `discarded`, `unknown`",
    ),
    deliveries: list(DELIVERY, "list of attempts, in order"),
  },
  {
    addressPlain: text("as people typed it, where that is another"),
    finished: time("end of its last delivery"),
    delay: figure("seconds from `queued` to `finished`"),
    reason: word(
      Object.keys(REASON_WORDS),
      "why the last delivery that was no success failed or waits",
    ),
  },
);

const LINKED = record({ qp: count("") }, { id: text("") });

export const MESSAGE: JsonSchema = record(
  {
    schema: schemaNamed("qtrail/message@2"),
    id: text(
      "stable id: 13 letters and digits, the same for the same log on every run: base 32 (Crockford's, lower case), of which the first 33 bits are a hash, the next 31 the second of its first line, since 2000; the last bit is 0",
    ),
    msg: text("qmail's message number, as a string"),
    state: word(
      ["classifying", "queued", "delivering", "ended", "lost"],
      "`classifying`, `queued`, `delivering`, `ended`, `lost` (its number was used again)",
    ),
    recipients: list(RECIPIENT, "list, in the order in which they were first tried"),
  },
  {
    host: text("the host, where the log tells"),
    instance: text("which queue of it: syslog tag, IndiMail's queue, directory"),
    qp: count("pid of the qmail-queue that took it in"),
    uid: count("user id that qmail-queue was called by"),
    bytes: count("size, header included"),
    sender: text('envelope sender; `""` for a bounce, `#@[]` for a double bounce'),
    senderPlain: text("as people typed it, where that is another (SRS, BATV, VERP)"),
    born: time("time of `new msg`, or the first sign"),
    queued: time("time of `info msg`"),
    ended: time("time of `end msg`"),
    bounce: {
      ...LINKED,
      description: "`qp` of the bounce that told the sender, `id` once it was seen",
    },
    bounceDiscarded: word(["double", "triple"], "`double` or `triple`: the notice was thrown away"),
    bounceOf: record({ id: text("") }, {}, "`id` of the message whose failure this one tells of"),
    forwards: list(LINKED, "list of `qp` and `id` of copies that qmail-local sent on"),
    forwardOf: record(
      { id: text("") },
      {},
      "`id` of the message that was forwarded to make this one",
    ),
    session: record(
      JOINED,
      {
        id: text(""),
        why: text("why there is none"),
        others: list(text(""), "the sessions that may have brought it"),
      },
      "where logs of sessions were read: `id` of the session that brought it, `join` (exact, strong, likely, none), `evidence` (qp, sender, recipients, bytes, time, uid, pid), `why` there is none (bounce, forward, other-user, no-session, no-log, not-logged), `others`: with not-logged, the sessions that may have brought it",
    ),
    lines: list(text(""), "of `show -v` alone: its raw lines, where the logs still have them"),
    incomplete: list(
      word(["new", "info", "outcome", "end"]),
      "names of what is missing: `new`, `info`, `outcome`, `end`",
    ),
  },
);

export const CLIENT: JsonSchema = record(
  {},
  {
    address: text(""),
    name: text(""),
    port: count(""),
    ident: text("what its IDENT server said"),
  },
);

export const REFUSAL: JsonSchema = record(
  {
    schema: schemaNamed("qtrail/refusal@2"),
    session: text("id of the session"),
    client: { ...CLIENT, description: "`address`, `name`, `port`, `ident`" },
    recipients: list(text(""), "who was to get it, as far as they were named"),
    verdict: word(["refused", "deferred"], "refused, deferred"),
    triesAfter: count("sessions that tried it again in vain"),
  },
  {
    host: text("where it was logged"),
    service: text("which service turned it away"),
    at: time("when"),
    sender: text("as the client named it"),
    senderPlain: text("as people typed it, where that is another"),
    rule: text("why it was turned away, in one word"),
    text: text("the words of the refusal"),
    gotIn: record(
      { session: text("") },
      { at: time("") },
      "the `session` that got it in, and `at`",
    ),
  },
);

const ASKED = { query: text("what was asked for, as the query language says it") };
const RESTS_ON = { coverage: like("coverage", "what the answer rests on") };

export const MESSAGES: JsonSchema = record(
  {
    schema: schemaNamed("qtrail/messages@2"),
    ...ASKED,
    messages: list(like("message"), "sorted by the time they came into the queue"),
    ...RESTS_ON,
  },
  { refused: list(like("refusal"), "what was turned away at the door") },
);

export const LINES: JsonSchema = record({
  schema: schemaNamed("qtrail/lines@1"),
  messages: list(
    record({ id: text(""), lines: list(text(""), "as they stand in the log") }),
    "each message whose id begins so",
  ),
  ...RESTS_ON,
});

export const FOUND: JsonSchema = record(
  {
    schema: schemaNamed("qtrail/found@1"),
    ...ASKED,
    messages: list(like("message"), "newest first"),
    refused: list(
      like("refusal"),
      "turned away at the door in the time of this page, newest first",
    ),
    ...RESTS_ON,
  },
  { cursor: text("asks for the next page; absent on the last one") },
);
