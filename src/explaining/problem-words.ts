/**
 * The codes of what doctor finds wrong with the logging of a machine: what each is, why it is bad, what to do.
 * What doctor itself prints names the line to blame; here stands what is true of every machine.
 */
import type { WordMeaning } from "./words.ts";

export const PROBLEM_WORDS: Readonly<Record<string, WordMeaning>> = {
  "history-short": {
    is: "a log that is rotated away after too few hours",
    why: "multilog keeps 10 files of 99,999 bytes where nothing else is said, which a busy server fills in hours.",
    so: "What happened before cannot be found out. Give multilog a larger s and n (s10000000 n50), or logrotate more files.",
  },
  "log-dead": {
    is: "a service that runs, and whose log has had no line for days",
    why: "Its logger is stuck or gone, or its lines go somewhere else.",
    so: "What it says is lost. Look at the log service: svstat, svc -t.",
  },
  stale: {
    is: "a log whose last line is days old, of a service that nothing shows to run",
    so: "The service may be an old one, or have died. Look whether it should run.",
  },
  empty: {
    is: "a place for a log that has no line",
    so: "The service has never run, or logs elsewhere.",
  },
  missing: {
    is: "a log that a script names, and that is not there",
    so: "The service has never run, or its logger cannot make the directory.",
  },
  "not-writable": {
    is: "a log directory that its logger may not write into",
    so: "Lines are lost, and the service may stand still when its pipe is full. Correct the owner: chown.",
  },
  unreadable: {
    is: "a log that this user may not read",
    so: "It is in no answer. Doctor names the command that gives access, or the user who has it.",
  },
  "not-logged": {
    is: "a service whose lines go nowhere that is kept",
    so: "What it does cannot be found out. Give it a log service.",
  },
  readproctitle: {
    is: "a service whose lines go to readproctitle, which keeps a few hundred letters",
    so: "Give it a log service, or write exec 2>&1 where standard error is left out.",
  },
  discarded: {
    is: "lines that a logger or a filter throws away",
    so: "Answers lack them. Take the filter out, or let it pass qmail's lines.",
  },
  "remote-only": {
    is: "lines that go to another machine alone",
    so: "Ask there, or keep a copy here.",
  },
  "volatile-journal": {
    is: "a journal that is kept in memory only",
    so: "It is gone at the next start of the machine. Set Storage=persistent in journald.conf.",
  },
  "rate-limit": {
    is: "a logger that drops lines above a rate",
    so: "A busy minute, which is the one that matters, has holes. Switch the limit off.",
  },
  duplicate: {
    is: "the same lines in two places",
    so: "One is read, so that nothing is counted twice.",
  },
  "no-rotation": {
    is: "a log that grows without end",
    so: "It fills the disk some day, and then mail stands still. Rotate it.",
  },
  "no-sessions": {
    is: "an SMTP service that does not log its connections",
    so: "Who connected, and who was refused, cannot be found out. Run tcpserver with -v.",
  },
  "no-stamps": {
    is: "a logger that puts no time before its lines",
    so: "Nothing can be found by time. Give multilog its t.",
  },
  clock: {
    is: "stamps that lie far from the time of the file's last change",
    so: "The log is of another zone, or the clock was wrong: see --log-tz.",
  },
  "option-twice": {
    is: "an option that a logger is given twice",
    so: "The last one counts, which may not be the one that was meant.",
  },
  "unknown-value": {
    is: "a logger's setting that a program would have to be run to find out",
    so: "qtrail runs nothing, so how long the log is kept is not known.",
  },
  "control-missing": {
    is: "a control file that a script takes a number from, and that is missing",
    so: "The logger gets an option without a number and takes its own. Write the file.",
  },
  down: {
    is: "a service that its supervisor is told not to start, by a file named down",
    so: "Remove the file if the service should run.",
  },
  "not-started": {
    is: "a qmail that nothing starts",
    so: "Link its services into the supervisor's directory, or enable its unit.",
  },
  "service-missing": {
    is: "a service that belongs to the mail system and was not found",
    so: "It runs where qtrail has not looked, or not at all.",
  },
  "log-service-unused": {
    is: "a log service that gets no lines, as they go elsewhere before",
    so: "Take one of the two ways out.",
  },
  "logger-is-argument": {
    is: "a logger that stands behind a command without a |",
    so: "It is an argument that nobody reads, and no logger runs. Write the |.",
  },
  "runs-as-root": {
    is: "a logger that runs as root",
    so: "It should run as qmaill or the like: setuidgid qmaill multilog ...",
  },
  processor: {
    is: "a program that each finished file of a log has to pass",
    so: "While it fails the logger tries again and again, and at last the mail service stops.",
  },
  "lost-with-container": {
    is: "a log that is gone when its container is removed",
    so: "Keep it on a volume, or on the host.",
  },
  "link-strange": {
    is: "a link among the files of a logger, which makes none",
    so: "Somebody has made it: see where it leads.",
  },
  "link-loop": { is: "a link that leads back to itself", so: "The log behind it cannot be read." },
  "not-understood": {
    is: "a script or configuration that could not be followed to its end",
    so: "What it does with lines is not known. Name the log's place yourself.",
  },
  "no-qmail": {
    is: "a machine on which no part of qmail was found",
    so: "Name logs of another machine as files: qtrail report PATH.",
  },
  "syslog-lossy": {
    is: "mail that is logged through syslog, which may drop lines under load",
    so: "An answer from it may have holes that nobody sees. multilog loses none.",
  },
  "events-not-taken": {
    is: "a web server or a command that does not take the events that qtrail serve sends to it",
    so: "They are sent again for three days, then no more until serve is started anew.",
  },
};
