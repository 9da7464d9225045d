/**
 * The overview: what needs attention, then what came in and what became of it, in totals that
 * add up, then the short lists that other reports have in full.
 */
import { attemptTotals } from "./attempt-totals.ts";
import { bounceKinds } from "./bounce-kinds.ts";
import { capacity } from "./capacity.ts";
import { completed } from "./completed.ts";
import { delaySpread } from "./delay-spread.ts";
import { door } from "./door.ts";
import { fateTotals } from "./fate-totals.ts";
import { hoursInDetail } from "./hours.ts";
import { problems } from "./problems.ts";
import { topReasons } from "./reasons.ts";
import { reportOf } from "./report.ts";
import { topDomains } from "./top-domains.ts";
import { topSenders } from "./top-senders.ts";
import { againstUsual } from "./usual.ts";
import { waitingMail } from "./waiting-mail.ts";

export const overview = reportOf({
  name: "overview",
  version: 3,
  title: "Overview",
  about:
    "What needs attention; how many messages came in and what became of their recipients; where logs of sessions were read, what came to the door and what was turned away; how long it took; who sent and received most; why mail failed. A table shows the page that one reads, with lists of five rows; --wide and the machine formats have all of it. Messages count that came into the queue in the period, with all that happened to them later; sessions count that came in in the period; alerts, restarts and slots count when they happened. Delivered means that the next server, or the mailbox, took it.",
  needs: ["queue", "sessions"],
  summary: problems,
  tallies: [
    fateTotals,
    againstUsual,
    door,
    attemptTotals,
    delaySpread,
    capacity,
    hoursInDetail,
    waitingMail,
    topSenders,
    topDomains,
    topReasons,
    bounceKinds,
    completed,
  ],
  top: 5,
});
