/**
 * All reports, in the order they are listed. The first is what `qtrail report` prints.
 */
import { auth } from "./auth.ts";
import { bounces } from "./bounces.ts";
import { capacityReport } from "./capacity-report.ts";
import { clients } from "./clients.ts";
import { days } from "./days.ts";
import { dead } from "./dead.ts";
import { delays } from "./delays.ts";
import { deliveries } from "./deliveries.ts";
import { hosts } from "./hosts.ts";
import { hours } from "./hours.ts";
import { incidents } from "./incidents.ts";
import { loops } from "./loops.ts";
import { mailboxes } from "./mailboxes.ts";
import { overview } from "./overview.ts";
import { providers } from "./providers.ts";
import { queue } from "./queue.ts";
import { reasons } from "./reasons.ts";
import { recipientDomains } from "./recipient-domains.ts";
import { recipients } from "./recipients.ts";
import { refused } from "./refused.ts";
import type { Report } from "./report.ts";
import { texts } from "./report-texts.ts";
import { scanners } from "./scanners.ts";
import { senderDomains } from "./sender-domains.ts";
import { senders } from "./senders.ts";
import { services } from "./services.ts";
import { sizes } from "./sizes.ts";
import { spf } from "./spf.ts";
import { suspects } from "./suspects.ts";
import { uids } from "./uids.ts";

export const REPORTS: Report[] = [
  overview,
  senders,
  senderDomains,
  uids,
  recipients,
  recipientDomains,
  mailboxes,
  hosts,
  providers,
  reasons,
  texts,
  bounces,
  dead,
  loops,
  queue,
  incidents,
  delays,
  hours,
  days,
  sizes,
  deliveries,
  refused,
  auth,
  clients,
  services,
  scanners,
  spf,
  suspects,
  capacityReport,
];
