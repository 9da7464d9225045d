/**
 * clamscan and clamdscan, run by a script in qmail-queue's place, with their report in the log of the
 * service.
 *
 *     /var/qmail/queue/mess/4/89439: Worm.Klez.H FOUND
 *     ----------- SCAN SUMMARY -----------
 *     Infected files: 1
 *
 * No line says whose it is. The file's name is the script's, the virus's that of the scanner's database.
 */
import type { Field } from "../form.ts";
import { type SessionForm, type SessionFormWords, sessionForm } from "../session/grammar.ts";

const FIELDS = {
  path: { pattern: "/.*|stdin|stream", means: "the file that was looked at" },
  name: { pattern: "[^ ]+", means: "name of the virus" },
  text: { pattern: ".*", means: "what is said" },
} satisfies Record<string, Field>;

const FOUND = line({
  name: "found",
  template: "{path}: {name} FOUND",
  examples: [
    "/var/qmail/queue/mess/4/89439: Worm.Klez.H FOUND",
    "stdin: Eicar-Test-Signature FOUND",
  ],
  means: "the scanner has found a virus; what became of the message, the line does not say.",
  read: ({ name = "" }) => ({
    kind: "step",
    form: "found",
    step: "data",
    scan: { scanner: "clamscan", found: "virus", name },
  }),
});

const CLEAN = line({
  name: "clean",
  template: "{path}: {text}",
  examples: ["/var/qmail/queue/mess/4/89440: OK", "stdin: Empty file"],
  pattern: /^(?:\/.*|stdin|stream): (?<text>OK|Empty file|Excluded)$/s,
  means: "the scanner has found nothing.",
  read: ({ text = "" }) => ({
    kind: "step",
    form: "clean",
    step: "data",
    scan: { scanner: "clamscan", found: text === "OK" ? "clean" : "unscanned" },
  }),
});

const SUMMARY = line({
  name: "summary",
  template: "{text}",
  examples: [
    "----------- SCAN SUMMARY -----------",
    "Known viruses: 8621472",
    "Engine version: 0.103.6",
    "Scanned directories: 0",
    "Scanned files: 1",
    "Infected files: 1",
    "Total errors: 1",
    "Data scanned: 0.02 MB",
    "Data read: 0.01 MB (ratio 2.00:1)",
    "I/O buffer size: 131072 bytes",
    "Time: 0.099 sec (0 m 0 s)",
    "Start Date: 2022:06:01 10:00:00",
    "End Date:   2022:06:01 10:00:01",
  ],
  pattern:
    /^(?<text>-+ SCAN SUMMARY -+|(?:Known viruses|Engine version|Scanned directories|Scanned files|Infected files|Not removed|Total errors|Data scanned|Data read|I\/O buffer size|Time|Start Date|End Date): .*)$/s,
  means: "the end of the scanner's report.",
  read: ({ text = "" }) => ({ kind: "remark", form: "summary", text }),
});

const TROUBLE = line({
  name: "trouble",
  template: "LibClamAV {text}",
  examples: [
    "LibClamAV Warning: *** The virus database is older than 7 days! ***",
    "LibClamAV Error: cli_loaddb(): No supported database files found",
  ],
  pattern: /^(?<text>LibClamAV (?:Warning|Error): .*)$/s,
  means: "the scanner's database is old or missing.",
  advice: "see that freshclam runs.",
  read: ({ text = "" }) => ({ kind: "service", form: "trouble", what: "trouble", text }),
});

export const FORMS: readonly SessionForm[] = [FOUND, CLEAN, SUMMARY, TROUBLE];

function line(words: Omit<SessionFormWords, "fields" | "source">): SessionForm {
  return sessionForm({
    ...words,
    fields: FIELDS,
    source: "clamscan/manager.c, clamscan.c (ClamAV)",
  });
}
