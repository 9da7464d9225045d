/**
 * The tables of the report on the queue: what waits by what it waits for, and who waits.
 */
import type { TableForm } from "./report.ts";

export const WAITING: TableForm = {
  name: "waiting",
  title: "What the queue waits for",
  columns: [
    {
      name: "waitingFor",
      head: "WAITING FOR",
      about:
        "Domain of remote recipients, local: and the address of local ones; (bounces) and (double bounces) for all notices of failure, (being preprocessed) for messages that qmail-send is taking in, (not tried yet) for messages whose recipients are not in the log, (leaving) for messages with nobody left to wait for. One row for each reason.",
      type: "text",
    },
    {
      name: "messages",
      head: "MSGS",
      about: "Messages that wait for it; a message may wait for several.",
      type: "count",
    },
    {
      name: "recipients",
      head: "RCPT",
      about: "Recipients that wait, as far as they are known.",
      type: "count",
      narrow: "stays",
    },
    {
      name: "oldest",
      about: "Age of the oldest of these messages, in seconds.",
      type: "seconds",
      narrow: "stays",
    },
    {
      name: "reason",
      about: "Why the latest deferral, in one of 36 words.",
      type: "text",
      narrow: "answer",
    },
    {
      name: "attempts",
      head: "TRIES",
      about: "Most attempts that one of these recipients has had.",
      type: "count",
      narrow: 3,
    },
    {
      name: "nextTry",
      head: "NEXT TRY",
      about:
        "Earliest next attempt by qmail's schedule, of recipients that are not being tried; one in the past is due. None where qmail-send is stopped.",
      type: "time",
      narrow: 2,
    },
    {
      name: "givesUp",
      head: "GIVES UP",
      about: "When the first of these recipients has its last attempt.",
      type: "time",
      narrow: 1,
    },
    {
      name: "trying",
      about: "Recipients that are being tried at the moment.",
      type: "count",
      detail: true,
    },
    {
      name: "stopped",
      about: "Recipients whose qmail-send does not run: no attempt is made until it starts.",
      type: "count",
      detail: true,
    },
    {
      name: "report",
      head: "LAST REPORT",
      about: "The latest deferral in words.",
      type: "text",
      sentence: true,
    },
  ],
};

export const WHO_WAITS: TableForm = {
  name: "recipients",
  title: "Who waits",
  columns: [
    { name: "id", about: "Our id of the message.", type: "text" },
    { name: "msg", about: "qmail's number of the message.", type: "msg", narrow: 1 },
    {
      name: "sender",
      about: "Envelope sender; <> a bounce, <#@[]> a double bounce, (unknown) if not in the log.",
      type: "text",
      narrow: 3,
    },
    {
      name: "channel",
      about: "local, remote, or a supplementary channel.",
      type: "text",
      narrow: 1,
    },
    {
      name: "recipient",
      about: "Address as logged; none if the message was not tried yet.",
      type: "text",
      narrow: "stays",
    },
    { name: "bytes", about: "Size of the message.", type: "bytes", narrow: 1 },
    {
      name: "age",
      about: "Seconds since the message was queued.",
      type: "seconds",
      narrow: "stays",
    },
    { name: "attempts", head: "TRIES", about: "Attempts so far.", type: "count" },
    {
      name: "reason",
      about: "Why the last deferral, in one of 36 words.",
      type: "text",
      narrow: "answer",
    },
    {
      name: "lastTry",
      head: "LAST TRY",
      about: "Beginning of the last attempt.",
      type: "time",
      narrow: 2,
    },
    {
      name: "nextTry",
      head: "NEXT TRY",
      about:
        "Next attempt by qmail's schedule; one in the past is due. None where qmail-send is stopped.",
      type: "time",
      narrow: 2,
    },
    { name: "givesUp", head: "GIVES UP", about: "The last attempt.", type: "time" },
    {
      name: "trying",
      head: "TRIED SINCE",
      about: "Since when it is being tried; none: no delivery is open at the moment.",
      type: "time",
      detail: true,
    },
    {
      name: "missing",
      about: "What of the message's story is not in the log: new, info, outcome, end.",
      type: "text",
      detail: true,
    },
    {
      name: "waitingFor",
      head: "WAITING FOR",
      about: "What it waits for, as in the table waiting.",
      type: "text",
      detail: true,
    },
    {
      name: "report",
      head: "LAST REPORT",
      about: "The last deferral in words.",
      type: "text",
      sentence: true,
    },
  ],
};
