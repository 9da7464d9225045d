/**
 * spamd's lines: the score of each message.
 *
 *     spamd: spamd: clean message (-1.2/5.0) for nobody:99 in 1.9 seconds, 2901 bytes.          in a syslog
 *     [220] info: spamd: clean message (-1.2/5.0) for nobody:99 in 1.9 seconds, 2901 bytes.     -s FILE, -s stderr
 *     spamd: result: . -1 - HTML_MESSAGE,SPF_PASS scantime=1.9,size=2901,user=nobody,...,mid=<1@example.com>,autolearn=ham
 *
 * `clean message` and `identified spam` tell the score exactly, `result:` cut to a whole number; so
 * the former are the finding, the latter is a remark. A Message-ID is the sender's own words.
 * Source: SpamAssassin 4.0.1: spamd.
 */
import type { Field } from "../form.ts";
import { type SessionForm, sessionForm } from "../session/grammar.ts";

export const PROGRAM = "spamd";

const FIELDS = {
  score: { pattern: "-?[\\d.]+", means: "score of the message" },
  required: { pattern: "-?[\\d.]+", means: "score from which on it is spam" },
  user: { pattern: ".*", means: "user and uid that it was looked at for" },
  seconds: { pattern: "[\\d.]+", means: "how long it took" },
  bytes: { pattern: "\\d{1,15}", means: "size of the message" },
  text: { pattern: ".*", means: "what is said" },
} satisfies Record<string, Field>;

const SOURCE = "SpamAssassin 4.0.1: spamd";
/** Where another logger's stamp is before it, spamd's own is left in the text. */
const STAMP =
  "(?:(?:[A-Z][a-z]{2} )?[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d(?:\\.\\d{3}| \\d{4}) )";
const HEAD = `^(?:spamd(?:\\[\\d+\\])?: |${STAMP}?\\[\\d{1,10}\\] (?:info|warn|error|dbg): )(?:spamd: )?`;

export const FORMS: readonly SessionForm[] = [
  sessionForm({
    name: "scored",
    template:
      "spamd: spamd: clean message ({score}/{required}) for {user} in {seconds} seconds, {bytes} bytes.",
    examples: [
      "spamd: spamd: clean message (-1.2/5.0) for nobody:99 in 1.9 seconds, 2901 bytes.",
      "spamd[220]: spamd: identified spam (15.4/5.0) for nobody:99 in 2.1 seconds, 4711 bytes.",
      "[220] info: spamd: identified spam (15.4/5.0) for nobody:99 in 2.1 seconds, 4711 bytes.",
    ],
    pattern: new RegExp(
      `${HEAD}(?<what>clean message|identified spam) \\((?<score>-?[\\d.]{1,12})/(?<required>-?[\\d.]{1,12})\\) for (?<user>.{0,1000}) in (?<seconds>[\\d.]{1,12}) seconds, (?<bytes>\\d{1,15}) bytes\\.?$`,
      "s",
    ),
    fields: FIELDS,
    means: "a message was scored; what became of it, the program that asked says.",
    source: SOURCE,
    read: ({ what, score, required, seconds, bytes }) => ({
      kind: "step",
      form: "scored",
      step: "data",
      bytes: Number(bytes),
      scan: {
        scanner: "spamd",
        found: what === "clean message" ? "clean" : "spam",
        score: Number(score),
        required: Number(required),
        seconds: Number(seconds),
      },
    }),
  }),
  sessionForm({
    name: "other",
    template: "spamd: {text}",
    examples: [
      "spamd: spamd: connection from localhost [127.0.0.1]:43210 to port 783, fd 5",
      "spamd: spamd: result: . -1 - HTML_MESSAGE,SPF_PASS scantime=1.9,size=2901,user=nobody,uid=99,required_score=5.0,rhost=localhost,raddr=127.0.0.1,rport=43210,mid=<20260309091530.1@mail.example.com>,autolearn=ham",
      "spamd: prefork: child states: II",
      "[219] info: spamd: server started on port 783/tcp (running version 3.1.0)",
      "Mar  9 10:15:30.123 [219] warn: config: failed to parse line, skipping: x",
    ],
    pattern: new RegExp(`${HEAD}(?<text>.*)$`, "s"),
    fields: FIELDS,
    means: "what spamd says while it works.",
    source: SOURCE,
    read: ({ text = "" }) => ({ kind: "remark", form: "other", text }),
  }),
];
