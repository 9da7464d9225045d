/**
 * Alerts: qmail-send cannot start, has lost a helper, or stands still until somebody acts.
 *
 * With the external-todo patch the same line may begin `alert: qmail-todo: `; IndiMail adds the
 * program and the queue. Source of all without another: qmail-send.c (notqmail 1.03 to 1.09).
 */
import { notice, type SendForm } from "./send-form.ts";

const REPEATS =
  "Nothing is delivered; under supervise it is tried every second, so the line repeats.";

export const ALERTS: SendForm[] = [
  alert({
    name: "todo-cannot-start",
    says: "qmail-todo: cannot start: {text}",
    examples: [
      "alert: qmail-todo: cannot start: unable to read controls",
      "alert: qmail-todo: cannot start: unable to switch to home directory",
      "alert: qmail-todo: cannot start: unable to switch to queue directory",
    ],
    means: "qmail-todo cannot work, so qmail-send will stop.",
    advice: "look at control/me, and at owners and modes of the home and the queue.",
    source: "external-todo patch: qmail-todo.c",
  }),
  alert({
    name: "cannot-start-home",
    says: "cannot start: unable to switch to home directory",
    examples: ["alert: cannot start: unable to switch to home directory"],
    means: `qmail-send cannot enter its home directory. ${REPEATS}`,
    advice: "see that the home (/var/qmail as a rule) exists and may be entered.",
  }),
  alert({
    name: "cannot-start-controls",
    says: "cannot start: unable to read controls",
    examples: ["alert: cannot start: unable to read controls"],
    means: `qmail-send cannot read its configuration. ${REPEATS}`,
    advice: "see that control/me exists, is not empty, and that control/* may be read.",
  }),
  alert({
    name: "cannot-start-queue",
    says: "cannot start: unable to switch to queue directory",
    examples: ["alert: cannot start: unable to switch to queue directory"],
    means: `qmail-send cannot enter the queue. ${REPEATS}`,
    advice: "see that the queue directory is there and mounted.",
  }),
  alert({
    name: "cannot-start-mutex",
    says: "cannot start: unable to open mutex",
    examples: ["alert: cannot start: unable to open mutex"],
    means: `queue/lock/sendmutex cannot be opened. ${REPEATS}`,
    advice: "the queue is not installed completely: run the installer, or a queue repair tool.",
  }),
  alert({
    name: "cannot-start-running",
    says: "cannot start: qmail-send is already running",
    examples: ["alert: cannot start: qmail-send is already running"],
    severity: "attention",
    means: "a second qmail-send was started on the same queue; the first goes on.",
    advice: "find out who starts qmail twice.",
  }),
  alert({
    name: "cannot-start-spawn",
    says: "cannot start: hath the daemon spawn no fire?",
    examples: ["alert: cannot start: hath the daemon spawn no fire?"],
    means: `qmail-lspawn or qmail-rspawn died at once. ${REPEATS}`,
    advice: "see that qmail's users exist and that qmail-start is given a default delivery.",
  }),
  alert({
    name: "cannot-start-lspawn",
    says: "cannot start qmail-lspawn or it had an error! Check if ~control/ldapserver exists.",
    examples: [
      "alert: cannot start qmail-lspawn or it had an error! Check if ~control/ldapserver exists.",
    ],
    means: `qmail-lspawn died at once. ${REPEATS}`,
    advice: "see that control/ldapserver exists.",
    source: "qmail-ldap qmail-send.c",
  }),
  alert({
    name: "cannot-start-other",
    says: "cannot start: {text}",
    examples: ["alert: cannot start: unable to create pipe"],
    means: `qmail-send cannot start. ${REPEATS}`,
    advice: "mend what the line names.",
    source: "any patch",
  }),
  alert({
    name: "lost-spawn",
    says: "[oh no! ]lost spawn connection! dying...",
    examples: [
      "alert: oh no! lost spawn connection! dying...",
      "alert: qmail-send: queue1: oh no! lost spawn connection! dying...",
    ],
    means:
      "qmail-lspawn or qmail-rspawn died; qmail-send stops, and what was under way there stays open: it may be delivered twice.",
    advice: "look for lack of memory or a kill; see that the supervisor starts qmail again.",
    source: "qmail-send.c, IndiMail, eQmail",
  }),
  alert({
    name: "lost-clean",
    says: "[oh no! ]lost qmail-clean connection! dying...",
    examples: [
      "alert: oh no! lost qmail-clean connection! dying...",
      "alert: qmail-todo: oh no! lost qmail-clean connection! dying...",
    ],
    means: "qmail-clean died; qmail-send stops.",
    advice: "look for lack of memory or a kill; see that the supervisor starts qmail again.",
    source: "qmail-send.c, qmail-todo.c (external-todo)",
  }),
  alert({
    name: "lost-todo",
    says: "[oh no! ]lost {todoname} connection! dying...",
    examples: [
      "alert: oh no! lost qmail-todo connection! dying...",
      "alert: qmail-send: queue1: oh no! lost todo-proc connection! dying...",
    ],
    means: "qmail-todo died; qmail-send stops.",
    advice: "look for the alert of qmail-todo before it, lack of memory or a kill.",
    source: "external-todo patch: qmail-send.c",
  }),
  alert({
    name: "lost-other",
    says: "[oh no! ]lost {text} connection! dying...",
    examples: ["alert: oh no! lost todo-processor connection! dying..."],
    means: "a helper died; qmail-send stops.",
    advice: "look for lack of memory or a kill; see that the supervisor starts qmail again.",
    source: "any patch",
  }),
  alert({
    name: "unable-to-append-bounce",
    says: "unable to append to bounce message; HELP! sleeping...",
    examples: ["alert: unable to append to bounce message; HELP! sleeping..."],
    means:
      "all deliveries stand still for 10 seconds, again and again, as bounces cannot be written.",
    advice: "make room on the queue's disk at once.",
  }),
  alert({
    name: "out-of-memory",
    says: "out of memory, sleeping...",
    examples: ["alert: out of memory, sleeping..."],
    means: "all deliveries stand still for 10 seconds, for lack of memory.",
    advice: "raise qmail-send's memory limit (softlimit), or give the machine more.",
  }),
  alert({
    name: "unable-to-opendir",
    says: "unable to opendir {directory}, sleeping...",
    examples: [
      "alert: unable to opendir todo, sleeping...",
      "alert: unable to opendir mess/3, sleeping...",
    ],
    means: "all deliveries stand still for 10 seconds, as a directory of the queue cannot be read.",
    advice: "look at that directory's owner and mode, and at the limit of open files.",
  }),
  alert({
    name: "reread-home",
    says: "unable to reread controls: unable to switch to home directory",
    examples: [
      "alert: unable to reread controls: unable to switch to home directory",
      "alert: qmail-todo: unable to reread controls: unable to switch to home directory",
    ],
    severity: "attention",
    means: "told to read its configuration again (HUP), qmail-send could not; the old values stay.",
    advice: "see that the home (/var/qmail as a rule) may be entered.",
    source: "qmail-send.c, qmail-todo.c (external-todo)",
  }),
  alert({
    name: "unable-to-reread",
    says: "unable to reread {control}",
    examples: [
      "alert: unable to reread control/locals",
      "alert: unable to reread control/virtualdomains",
      "alert: unable to reread control/concurrencyremote",
      "alert: unable to reread control/custombouncetext",
      "alert: unable to reread control/concurrencysuppl0",
      "alert: unable to reread etc/queuelifetime",
      "alert: qmail-todo: unable to reread control/locals",
    ],
    severity: "attention",
    means: "told to read its configuration again (HUP), qmail-send could not; the old values stay.",
    advice: "see that the file exists and may be read, then send HUP again.",
    source: "qmail-send.c; reread-concurrency patch; qmail-ldap; sagredo; aQmail",
  }),
  alert({
    name: "unable-to-switch-back",
    says: "unable to switch back to queue directory; HELP! sleeping...",
    examples: [
      "alert: unable to switch back to queue directory; HELP! sleeping...",
      "alert: qmail-todo: unable to switch back to queue directory; HELP! sleeping...",
    ],
    means: "all deliveries stand still until the queue directory can be entered again.",
    advice: "see that the queue directory is there and mounted.",
    source: "qmail-send.c, qmail-todo.c (external-todo)",
  }),
  alert({
    name: "exit-controls",
    says: "unable to read controls",
    examples: ["alert: unable to read controls"],
    means:
      "while making a bounce with SRS, qmail-send could not read its controls and exits at once.",
    advice: "see that the SRS files in control/ may be read.",
    source: "sagredo qmail-send.c with SRS",
  }),
  alert({
    name: "exit-home",
    says: "unable to switch to home directory",
    examples: ["alert: unable to switch to home directory"],
    means: "while making a bounce with SRS, qmail-send could not enter its home and exits at once.",
    advice: "see that the home (/var/qmail as a rule) may be entered.",
    source: "sagredo qmail-send.c with SRS",
  }),
  alert({
    name: "exit-queue",
    says: "unable to switch to queue directory",
    examples: ["alert: unable to switch to queue directory"],
    means:
      "while making a bounce with SRS, qmail-send could not enter the queue and exits at once.",
    advice: "see that the queue directory is there and mounted.",
    source: "sagredo qmail-send.c with SRS",
  }),
];

/** Whatever the level says is an alert: patches have more than anyone has listed. */
export const OTHER_ALERT = alert({
  name: "other",
  says: "{text}",
  examples: ["alert: queue1: Unable to run: /usr/libexec/bounce: No such file or directory"],
  means: "an alert that qtrail does not know.",
  advice: "read it; the patch or fork that it comes from may document it.",
  source: "any patch",
});

type Words = Omit<Parameters<typeof notice>[1], "source"> & { source?: string };

function alert(words: Words): SendForm {
  return notice("alert", { source: "qmail-send.c", ...words });
}
