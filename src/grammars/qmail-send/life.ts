/**
 * Lines of a message's life: from `new msg` over its deliveries and its bounce to `end msg`.
 *
 * For one message they come in this order, deliveries as often as needed. IndiMail adds the
 * queue's name at the end of each.
 */
import type { Outcome } from "./event.ts";
import { deliveryNumber, exactMsg } from "./numbers.ts";
import { sendForm } from "./send-form.ts";

export const LIFE = [
  sendForm({
    name: "message-new",
    template: "new msg {msg}[ {queue}]",
    examples: ["new msg 93869", "new msg 77001234567", "new msg 100926020 queue1"],
    means:
      "qmail-send is about to preprocess a message: the queue has taken it and looks at its envelope.",
    source: "qmail-log(5); qmail-send.c; IndiMail todo-proc.c",
    read: ({ msg, queue }) => ({ queue, kind: "message-new", msg: exactMsg(msg) }),
  }),
  sendForm({
    name: "message-info",
    template: "info msg {msg}: bytes {bytes} from <{sender}> qp {qp} uid {uid}[ {queue}]",
    examples: [
      "info msg 93869: bytes 2343 from <joe@example.com> qp 18695 uid 49491",
      "info msg 402: bytes 1480 from <> qp 3104 uid 87",
      "info msg 401: bytes 2055 from <#@[]> qp 3109 uid 87",
      "info msg 404: bytes 5000 from <news-return-7-@lists.example.org-@[]> qp 3300 uid 1008",
      "info msg 9: bytes 7 from <a>_qp_1_uid_0>@example.com> qp 5 uid 6",
      "info msg 100926020: bytes 814 from <root@example.org> qp 555 uid 0 queue1",
    ],
    means:
      "the message is in the queue's books: who sent it, how large it is, which qmail-queue put it there, and who called that.",
    source: "qmail-log(5); qmail-send.c; IndiMail todo-proc.c",
    read: ({ msg, bytes, sender, qp, uid, queue }) => ({
      queue,
      kind: "message-info",
      msg: exactMsg(msg),
      bytes: Number(bytes),
      sender,
      qp: Number(qp),
      uid: Number(uid),
    }),
  }),
  sendForm({
    name: "delivery-started",
    template:
      "starting delivery {delivery}[.{qident}]: msg {msg} to {channel} {recipient}[ {queue}]",
    examples: [
      "starting delivery 392: msg 93869 to remote ann@example.edu",
      "starting delivery 2: msg 53 to local example.net-joe@example.net",
      "starting delivery 9: msg 55 to suppl0 joe@example.org",
      "starting delivery 1: msg 100926020 to local joe@example.com queue1",
      "starting delivery 7.q1: msg 100926020 to remote joe@example.com queue1",
    ],
    means: "an attempt for one recipient has begun.",
    source: "qmail-log(5); qmail-send.c; sagredo's supplementary queues; IndiMail qmail-send.c",
    read: ({ delivery, msg, channel, recipient, queue }) => ({
      queue,
      kind: "delivery-started",
      delivery: deliveryNumber(delivery),
      msg: exactMsg(msg),
      channel,
      recipient,
    }),
  }),
  sendForm({
    name: "delivery-ended",
    template: "delivery {delivery}[.{qident}]: {outcome}:[ {report}][ {queue}]",
    examples: [
      "delivery 392: success: 192.0.2.25_accepted_message./Remote_host_said:_250_ok/",
      "delivery 1: success: did_1+0+0/",
      "delivery 3: deferral: Connected_to_192.0.2.25_but_connection_died._(#4.4.2)/",
      "delivery 4: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/",
      "delivery 7: success: ",
      "delivery 7: deferral:",
      "delivery 1: success: did_0+0+1/ queue1",
      "delivery 7.q1: failure:  queue1",
    ],
    means:
      "an attempt ended. success: the next server or the mailbox took the message. deferral: " +
      "temporary trouble, it will be tried again. failure: for good, the recipient goes into the bounce.",
    source: "qmail-log(5); qmail-send.c; IndiMail qmail-send.c",
    read: ({ delivery, outcome, report, queue }) => ({
      queue,
      kind: "delivery-ended",
      delivery: deliveryNumber(delivery),
      outcome: outcome as Outcome,
      report,
    }),
  }),
  sendForm({
    name: "delivery-mangled",
    template: "delivery {delivery}[.{qident}]: report mangled, will defer[:][ {queue}]",
    examples: [
      "delivery 3: report mangled, will defer",
      "delivery 3: report mangled, will defer: queue1",
    ],
    means: "qmail-lspawn or qmail-rspawn gave an answer that is no answer; taken as a deferral.",
    advice: "look for a broken or mixed installation: qmail-send and its spawners must fit.",
    source: "qmail-log(5); qmail-send.c; IndiMail qmail-send.c",
    read: ({ delivery, queue }) => ({
      queue,
      kind: "delivery-mangled",
      delivery: deliveryNumber(delivery),
    }),
  }),
  sendForm({
    name: "delivery-log",
    template: "delivery {delivery}: log:[ {text}]",
    examples: ["delivery 2: log: Trying_cluster_host_mx2.example.edu"],
    means: "a word of the delivering program in the middle of a delivery, which goes on.",
    source: "qmail-ldap qmail-send.c",
    read: ({ delivery, text }) => ({
      queue: "",
      kind: "delivery-log",
      delivery: deliveryNumber(delivery),
      text,
    }),
  }),
  sendForm({
    name: "bounce-sent",
    template: "bounce msg {msg} qp {qp}[ {queue}]",
    examples: ["bounce msg 93869 qp 18701", "bounce msg 100926020 qp 571 queue1"],
    means:
      "the sender is told of the failed recipients by a new message; its `info msg` has this qp.",
    source: "qmail-log(5); qmail-send.c; IndiMail qmail-send.c",
    read: ({ msg, qp, queue }) => ({
      queue,
      kind: "bounce-sent",
      msg: exactMsg(msg),
      qp: Number(qp),
    }),
  }),
  sendForm({
    name: "triple-bounce",
    template: "triple bounce: discarding bounce/{msg}[ {queue}]",
    examples: [
      "triple bounce: discarding bounce/401",
      "triple bounce: discarding bounce/401 queue1",
    ],
    means: "the notice to the postmaster failed too; the text of the failure is thrown away.",
    advice:
      "make control/doublebounceto at control/doublebouncehost an address that takes mail, or nobody learns of such failures.",
    source: "qmail-log(5); qmail-send.c; IndiMail qmail-send.c",
    read: ({ msg, queue }) => ({
      queue,
      kind: "bounce-discarded",
      msg: exactMsg(msg),
      which: "triple",
    }),
  }),
  sendForm({
    name: "double-bounce",
    template: "double bounce: discarding bounce/{msg}[ {queue}]",
    examples: [
      "double bounce: discarding bounce/404",
      "double bounce: discarding bounce/404 queue1",
    ],
    severity: "fine",
    means:
      "a bounce could not be delivered, and the configuration wants such failures to vanish (doublebounceto begins with @).",
    source: "sagredo, aQmail, IndiMail: qmail-send.c",
    read: ({ msg, queue }) => ({
      queue,
      kind: "bounce-discarded",
      msg: exactMsg(msg),
      which: "double",
    }),
  }),
  sendForm({
    name: "message-ended",
    template: "end msg {msg}[ qmail-send:][ {queue}]",
    examples: ["end msg 93869", "end msg 100926031 qmail-send: queue2", "end msg 5 queue1"],
    means: "qmail-send is through with the message; its number is free for the next one.",
    source: "qmail-log(5); qmail-send.c; IndiMail qmail-send.c",
    read: ({ msg, queue }) => ({ queue, kind: "message-ended", msg: exactMsg(msg) }),
  }),
];
