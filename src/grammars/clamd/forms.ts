/**
 * clamd's lines: viruses that were found, and clamd's own life.
 *
 *     clamd: /var/qmail/simscan/1773047730.556394.502/msg: Eicar-Test-Signature FOUND     in a syslog
 *     -> /var/qmail/simscan/1773047730.556394.502/msg: Eicar-Test-Signature FOUND         in its LogFile
 *
 * The pid in a syslog's head is clamd's own. simscan names its work directory after its own process,
 * so the path tells the scan, but no session.
 * Source: Debian clamav-daemon 1.4.6.
 */
import type { Field } from "../form.ts";
import { type SessionForm, sessionForm } from "../session/grammar.ts";

export const PROGRAM = "clamd";

const FIELDS = {
  path: { pattern: ".*", means: "file or stream that was looked at" },
  name: { pattern: "[^ ()]+", means: "name of the virus" },
  text: { pattern: ".*", means: "what is said" },
} satisfies Record<string, Field>;

const SOURCE = "clamav-daemon 1.4.6";
/** Where another logger's stamp is before it, clamd's own is left in the text. */
const STAMP = "(?:[A-Z][a-z]{2} [A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d \\d{4} )";
const HEAD = `^(?:clamd(?:\\[\\d+\\])?: |${STAMP}?-> )`;

export const FORMS: readonly SessionForm[] = [
  sessionForm({
    name: "found",
    template: "clamd: {path}: {name} FOUND",
    examples: [
      "clamd: /var/qmail/simscan/1773047730.556394.502/msg: Eicar-Test-Signature FOUND",
      "clamd[210]: instream(127.0.0.1@43210): Win.Test.EICAR_HDB-1 FOUND",
      "clamd: /tmp/x: Eicar-Test-Signature(44d88612fea8a8f36de82e1278abb02f:68) FOUND",
      "-> instream(local): Eicar-Test-Signature(44d88612fea8a8f36de82e1278abb02f:68) FOUND",
    ],
    pattern: new RegExp(
      `${HEAD}(?<path>.{0,4000}): (?<name>[^ ()]+)(?:\\([0-9a-f]+:\\d+\\))? FOUND$`,
      "s",
    ),
    fields: FIELDS,
    means: "a virus was found; what became of the mail, the scanner that asked says.",
    source: SOURCE,
    read: ({ name = "" }) => ({
      kind: "step",
      form: "found",
      step: "data",
      scan: { scanner: "clamd", found: "virus", name },
    }),
  }),
  sessionForm({
    name: "clean",
    template: "clamd: {path}: OK",
    examples: ["clamd: /var/qmail/simscan/1773047730.556394.503/msg: OK"],
    pattern: new RegExp(`${HEAD}(?<path>.{0,4000}): OK$`, "s"),
    fields: FIELDS,
    means: "nothing was found (LogClean).",
    source: SOURCE,
    read: () => ({
      kind: "step",
      form: "clean",
      step: "data",
      scan: { scanner: "clamd", found: "clean" },
    }),
  }),
  sessionForm({
    name: "other",
    template: "clamd: {text}",
    examples: [
      "clamd: SelfCheck: Database status OK.",
      "clamd: /tmp/x: lstat() failed ERROR",
      "Mon Mar  9 10:15:30 2026 -> SelfCheck: Database status OK.",
      "-> +++ Started at Mon Mar  9 10:15:30 2026",
    ],
    pattern: new RegExp(`${HEAD}(?<text>.*)$`, "s"),
    fields: FIELDS,
    means: "what clamd says of itself and of files that it could not read.",
    source: SOURCE,
    read: ({ text = "" }) => ({ kind: "remark", form: "other", text }),
  }),
];
