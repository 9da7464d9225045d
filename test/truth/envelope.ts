/**
 * What qmail-send makes of an envelope before it logs it, told from its source alone.
 *
 * qsutil.c `logsafe`: every byte outside 33..126 and `%` becomes `_`, a newline `/`.
 * qmail-send.c `rewrite`: an address without a host gets this host's; a host in control/locals
 * is local; one in control/virtualdomains is local with the domain's prefix; others are remote.
 */
import type { Truth } from "./record.ts";

/** `channel address` of a recipient as `starting delivery` shows it at `seconds`. */
export function recipientAsLogged(truth: Truth, address: string, seconds: number): string {
  const full = address.includes("@") ? address : `${address}@${truth.meta.me}`;
  const host = full.slice(full.lastIndexOf("@") + 1).toLowerCase();
  if (truth.meta.locals.includes(host)) return `local ${asLogged(full)}`;
  const prefix = virtualDomainsAt(truth, seconds)[host];
  return prefix ? `local ${prefix}-${asLogged(full)}` : `remote ${asLogged(full)}`;
}

export function asLogged(address: string): string {
  return address.replaceAll("\n", "/").replace(/[^!-~]|%/g, "_");
}

/** The domains of the start, and after the hangup signal those of the control file. */
function virtualDomainsAt(truth: Truth, seconds: number): { [domain: string]: string } {
  const hangup = truth.events.find(({ signal }) => signal === "SIGHUP");
  if (!hangup || seconds < hangup.t) return truth.meta.virtualdomains;
  const rows = truth.control.files.virtualdomains?.trim().split("\n") ?? [];
  return Object.fromEntries(rows.map((row) => row.split(":") as [string, string]));
}
