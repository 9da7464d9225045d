/**
 * Warnings: something did not work, qmail-send goes on, and as a rule tries again.
 *
 * With the external-todo patch the same line may begin `warning: qmail-todo: `; IndiMail writes
 * `warn: ` and adds the program and the queue. Source of all without another: qmail-send.c
 * (notqmail 1.03 to 1.09).
 */
import { notice, type SendForm } from "./send-form.ts";

const LOOK_AT_DISK = "look at the queue's disk, and whether somebody changed the queue by hand.";
const ONE_BUILD = "look for a mixed installation: qmail-send and qmail-todo must be of one build.";

export const WARNINGS: SendForm[] = [
  warning({
    name: "unable-to-stat-later",
    says: "unable to stat {file}; will try again later",
    examples: ["warning: unable to stat info/3/26; will try again later"],
    means: "a file of the message cannot be looked at; it is tried again after 123 seconds.",
    advice: LOOK_AT_DISK,
  }),
  warning({
    name: "unable-to-stat",
    says: "unable to stat {file}[ for {what}]",
    examples: [
      "warning: unable to stat mess/13/5004",
      "warning: qmail-todo: unable to stat mess/13/5004",
      "warning: qmail-todo: unable to stat mess/13/5004 for mess",
      "warn: todo-proc: queue1: unable to stat todo/3/70: No such file or directory",
    ],
    means: "a file of the message cannot be looked at; it is tried again.",
    advice: LOOK_AT_DISK,
    source: "qmail-send.c, qmail-todo.c (external-todo, aQmail), IndiMail todo-proc.c",
  }),
  warning({
    name: "unable-to-utime",
    says: "unable to utime {file}; message will be retried too soon",
    examples: ["warning: unable to utime remote/3/26; message will be retried too soon"],
    severity: "fine",
    means: "at shutdown the time of the next attempt could not be kept; it comes at the restart.",
  }),
  warning({
    name: "unable-to-unlink-later",
    says: "unable to unlink {file}; will try again later",
    examples: ["warning: unable to unlink info/12/12; will try again later"],
    means:
      "a file of a finished message cannot be removed. If it is in info/, `end msg` will be written again.",
    advice: LOOK_AT_DISK,
  }),
  warning({
    name: "unable-to-unlink",
    says: "unable to unlink {file}",
    examples: [
      "warning: unable to unlink bounce/401",
      "warning: qmail-todo: unable to unlink local/3/26",
    ],
    means: "a file cannot be removed. If it is in bounce/, the bounce will be sent again.",
    advice: LOOK_AT_DISK,
    source: "qmail-send.c, qmail-todo.c (external-todo)",
  }),
  warning({
    name: "unable-to-clean-up",
    says: "qmail-clean[:] unable to clean up {file}",
    examples: [
      "warning: qmail-clean unable to clean up foop/26",
      "warning: queue1: qmail-clean unable to clean up todo/3/26",
    ],
    means:
      "files of a message stay behind. If it is in todo/, the message will be preprocessed again; in foop/ it is harmless litter.",
    advice: "see that qmail-clean runs as user qmailq and that the queue's owners are right.",
    source: "qmail-send.c, IndiMail qmail-send.c, eQmail qmail-send.c",
  }),
  warning({
    name: "unable-to-start-qmail-queue",
    says: "unable to start qmail-queue, will try later",
    examples: ["warning: unable to start qmail-queue, will try later"],
    means: "a bounce could not be queued for want of processes or memory; it is tried again.",
    advice: "raise qmail-send's limits of memory and processes.",
  }),
  warning({
    name: "trouble-marking",
    says: "trouble marking {file}; message will be delivered twice!",
    examples: ["warning: trouble marking remote/12/12; message will be delivered twice!"],
    severity: "danger",
    means: "a finished recipient could not be marked as done: the recipient gets a second copy.",
    advice: "look at the queue's disk: full, read-only or broken.",
  }),
  warning({
    name: "trouble-injecting-bounce",
    says: "trouble injecting bounce message, will try later",
    examples: [
      "warning: trouble injecting bounce message, will try later",
      "warn: qmail-send: queue1: trouble injecting bounce message, will try later",
    ],
    means: "a bounce could not be queued; it is tried again after 123 seconds.",
    advice: "look for a full disk, or a filter in QMAILQUEUE that refuses bounces.",
    source: "qmail-send.c, IndiMail qmail-send.c",
  }),
  warning({
    name: "report-out-of-range",
    says: "internal error: delivery report out of range",
    examples: ["warning: internal error: delivery report out of range"],
    means: "qmail-lspawn or qmail-rspawn reported on a delivery that does not exist.",
    advice: "look for a broken or mixed installation: qmail-send and its spawners must fit.",
  }),
  warning({
    name: "trouble-reading-later",
    says: "trouble reading {file}; will try again later",
    examples: ["warning: trouble reading remote/3/26; will try again later"],
    means: "the list of recipients cannot be read; it is tried again later.",
    advice: LOOK_AT_DISK,
  }),
  warning({
    name: "trouble-opening",
    says: "trouble opening {file}; will try again later",
    examples: ["warning: trouble opening remote/3/26; will try again later"],
    means: "the list of recipients cannot be opened; it is tried again after 123 seconds.",
    advice: LOOK_AT_DISK,
  }),
  warning({
    name: "unknown-record-in-list",
    says: "unknown record type in {file}!",
    examples: ["warning: unknown record type in local/3/26!"],
    means: "the list of recipients is damaged; this attempt is given up.",
    advice: "the queue is corrupted: stop qmail-send, and look at the file or remove the message.",
  }),
  warning({
    name: "unknown-record",
    says: "unknown record type in {file}",
    examples: [
      "warning: unknown record type in todo/26",
      "warning: qmail-todo: unknown record type in todo/3/26",
    ],
    means: "the envelope is damaged; the message is not taken and will be tried again.",
    advice: "the queue is corrupted: stop qmail-send, and look at the file or remove the message.",
    source: "qmail-send.c, qmail-todo.c (external-todo)",
  }),
  warning({
    name: "unable-to-open",
    says: "unable to open {file}",
    examples: ["warning: unable to open todo/26", "warning: qmail-todo: unable to open todo/3/26"],
    means: "the envelope of a new message cannot be opened; it is tried again.",
    advice: LOOK_AT_DISK,
    source: "qmail-send.c, qmail-todo.c (external-todo)",
  }),
  warning({
    name: "unable-to-create",
    says: "unable to create {file}[ for info][ in channel]",
    examples: [
      "warning: unable to create info/3/26",
      "warning: qmail-todo: unable to create info/3/26 for info",
      "warning: qmail-todo: unable to create local/3/26 in channel",
    ],
    means: "a file for a new message cannot be made; the message will be preprocessed again.",
    advice: "look for a disk without free inodes, and at the owners of the queue's directories.",
    source: "qmail-send.c, qmail-todo.c (external-todo, aQmail)",
  }),
  warning({
    name: "trouble-reading",
    says: "trouble reading {file}",
    examples: ["warning: trouble reading todo/26"],
    means: "the envelope of a new message cannot be read; it will be preprocessed again.",
    advice: LOOK_AT_DISK,
    source: "qmail-send.c, qmail-todo.c (external-todo)",
  }),
  warning({
    name: "trouble-writing",
    says: "trouble writing to {file}",
    examples: ["warning: trouble writing to info/3/26"],
    means: "a file of a new message cannot be written; it will be preprocessed again.",
    advice: "look for a full disk or quota under the queue.",
    source: "qmail-send.c, qmail-todo.c (external-todo)",
  }),
  warning({
    name: "trouble-fsyncing",
    says: "trouble fsyncing {file}",
    examples: ["warning: trouble fsyncing remote/3/26"],
    means: "a file of a new message cannot be made safe on disk; it will be preprocessed again.",
    advice: "look at the queue's disk: full, read-only or broken.",
    source: "qmail-send.c, qmail-todo.c (external-todo)",
  }),
  warning({
    name: "trouble-in-select",
    says: "trouble in select",
    examples: ["warning: trouble in select", "warning: qmail-todo: trouble in select"],
    severity: "fine",
    means: "the operating system refused to wait for events; no message is harmed.",
    source: "qmail-send.c, qmail-todo.c (external-todo)",
  }),
  warning({
    name: "todo-not-understood",
    says: "qmail-send unable to understand qmail-todo[: report mangled]",
    examples: [
      "warning: qmail-send unable to understand qmail-todo",
      "warning: qmail-send unable to understand qmail-todo: report mangled",
    ],
    means: "qmail-todo said something odd; a message may wait until the next restart.",
    advice: ONE_BUILD,
    source: "external-todo patch: qmail-send.c",
  }),
  warning({
    name: "obscure-dialect",
    says: "qmail-send speaks an obscure dialect",
    examples: ["warning: qmail-todo: qmail-send speaks an obscure dialect"],
    means: "qmail-send said something odd to qmail-todo.",
    advice: ONE_BUILD,
    source: "external-todo patch: qmail-todo.c",
  }),
  warning({
    name: "todo-not-by-land",
    says: "qmail-todo neither by land nor by sea...",
    examples: ["warning: qmail-todo neither by land nor by sea..."],
    means: "qmail-todo named no channel that qmail-send knows.",
    advice: ONE_BUILD,
    source: "qmail-ldap qmail-send.c",
  }),
  warning({
    name: "todo-unknown-dialect",
    says: "qmail-todo has a unknown feature or dialect.",
    examples: ["warning: qmail-todo has a unknown feature or dialect."],
    means: "qmail-todo said something that qmail-send does not know.",
    advice: ONE_BUILD,
    source: "qmail-ldap qmail-send.c",
  }),
  warning({
    name: "todo-mumbles",
    says: "qmail-todo please don't muble.",
    examples: ["warning: qmail-todo please don't muble."],
    means: "qmail-todo's words could not be understood.",
    advice: ONE_BUILD,
    source: "qmail-ldap qmail-send.c",
  }),
];

/** Whatever the level says is a warning: patches have more than anyone has listed. */
export const OTHER_WARNING = warning({
  name: "other",
  says: "{text}",
  examples: ["warning: queue1: the moon is full"],
  means: "a warning that qtrail does not know.",
  advice: "read it; the patch or fork that it comes from may document it.",
  source: "any patch",
});

type Words = Omit<Parameters<typeof notice>[1], "source"> & { source?: string };

function warning(words: Words): SendForm {
  return notice("warning", { source: "qmail-send.c", ...words });
}
