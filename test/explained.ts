/**
 * How explanations look at 78 columns: each thing explained is a file of test/explained/, with the demo's logs
 * around it.
 *
 * `npm run generate` writes them anew (write-explained.ts); nobody edits them by hand.
 */
import { PLAIN } from "../src/cli/colours.ts";
import { explanationsOf, readGiven } from "../src/cli/explain.ts";
import { explanationPage, kindsPage } from "../src/cli/explanation-page.ts";
import type { Screen } from "../src/cli/screen.ts";
import { notKnown } from "../src/explaining/text.ts";
import { zone } from "../src/time/zones.ts";

/** From the checkout, where tests run: lines are wrapped at 78 columns, whatever the checkout is called. */
const DEMO = "corpus/demo";
const options = { zone: zone("Europe/Berlin") };

const QMAILS_BOUNCE = `Hi. This is the qmail-send program at mx.example.org.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<joe@example.com>:
192.0.2.25 does not like recipient.
Remote host said: 550 5.1.1 <joe@example.com>: User unknown
Giving up on 192.0.2.25.

<ann@silent.test>:
I'm not going to try again; this message has been in the queue too long.

--- Below this line is a copy of the message.

Return-Path: <billing@shop.example>
`;

const FIELDS_OF_A_BOUNCE = `> Reporting-MTA: dns; mail.example.net
> Arrival-Date: Thu, 19 Nov 2026 14:20:11 +0100
>
> Final-Recipient: rfc822; v.horn@example.com
> Action: delayed
> Status: 4.2.2
> Remote-MTA: dns; mx1.example.com
> Diagnostic-Code: smtp; 452 4.2.2 The recipient's
>  mailbox is full
`;

/** By the name of its file. */
const THINGS: Readonly<Record<string, string>> = {
  "line-deferral":
    "@400000006aff7ea316995cbc delivery 236: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/",
  "line-without-its-log":
    "@400000004332258538eae27c delivery 37051: deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/",
  "line-failure":
    "delivery 3: failure: 192.0.2.25_does_not_like_recipient./Remote_host_said:_550_5.7.1_Service_unavailable;_Client_host_[198.51.100.7]_blocked_using_zen.example/Giving_up_on_192.0.2.25./",
  "line-success": "delivery 1: success: did_0+1+0/qp_27770/",
  "line-false-success":
    "delivery 9: success: no_supported_AUTH_method_found,_continuing_without_authentication./",
  "line-alert": "alert: unable to append to bounce message; HELP! sleeping...",
  "line-syslog":
    "Mar  9 10:15:30 mx qmail: 1773047730.123456 info msg 93869: bytes 2343 from <joe@example.com> qp 18695 uid 49491",
  "line-tcpserver": "tcpserver: deny 600 mx.example.org:192.0.2.10:25 :198.51.100.7::40001",
  "line-rblsmtpd":
    "rblsmtpd: 198.51.100.7 pid 600: 451 http://www.example.net/blocked?198.51.100.7",
  "line-log-in": "12345 < AUTH PLAIN AGpvZQBzZWNyZXQ=",
  "line-postfix":
    "Mar  9 10:15:30 mx postfix/smtp[123]: 4F1B2C: to=<a@example.com>, status=deferred",
  report: "Connected to 192.0.2.25 but connection died. Possible duplicate! (#4.4.2)",
  reply: "550-5.7.1 This message was refused\n550 5.7.1 as it looks like spam",
  "reply-code": "451",
  "enhanced-code": "#4.4.3",
  label: "@400000004332258538eae27c",
  "bounce-qmail": QMAILS_BOUNCE,
  "bounce-fields": FIELDS_OF_A_BOUNCE,
  msg: "msg 1310747",
  delivery: "delivery 236",
  "word-surprise": "adopted",
  "word-reason": "greylisted",
  "word-problem": "history-short",
  nothing: "colourless green ideas",
};

export async function explanations(): Promise<Map<string, string>> {
  const all = new Map<string, string>();
  for (const [name, thing] of Object.entries(THINGS)) {
    const read = await readGiven([thing], options, SILENT);
    const told = await explanationsOf(read, { logs: [DEMO], options, screen: SILENT });
    const shown = told.length > 0 ? told : [notKnown(read.words)];
    all.set(`${name}.txt`, shown.map((one) => explanationPage(one, STYLE)).join("\n"));
  }
  const { kinds } = await readGiven([`${DEMO}/smtpd/current`], options, SILENT);
  const page = [...kindsPage(kinds.explained(options.zone), kinds.total, STYLE)].join("");
  all.set("whole-file.txt", page);
  return all;
}

const STYLE = { width: 78, colours: PLAIN, again: (command: string) => command };

const nothing = async (): Promise<void> => {};

const SILENT: Screen = {
  isTerminal: false,
  colours: PLAIN,
  width: 78,
  reportWidth: 78,
  cuts: false,
  wide: false,
  unicode: false,
  write: nothing,
  writeAll: nothing,
  deliver: nothing,
  show: nothing,
  talk: () => {},
  tell: () => {},
  progress: () => {},
};
