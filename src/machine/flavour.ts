/**
 * Which qmail it is, told by what lies in its home and beside it; a guess, and nothing depends on it.
 */
import type { Found } from "./finder.ts";
import { homesIn } from "./problems/system.ts";
import type { Root } from "./root.ts";

interface Sign {
  flavour: string;
  isThere(root: Root, homes: readonly string[]): boolean;
}

const at =
  (...paths: string[]) =>
  (root: Root) =>
    paths.some((path) => root.real(path) !== undefined);
const inHome =
  (...names: string[]) =>
  (root: Root, homes: readonly string[]) =>
    homes.some((home) => names.some((name) => root.real(`${home}/${name}`) !== undefined));

const SIGNS: readonly Sign[] = [
  {
    flavour: "indimail-mta",
    isThere: at("/var/indimail", "/etc/indimail", "/usr/libexec/indimail"),
  },
  { flavour: "qmail (Plesk)", isThere: at("/etc/psa/psa.conf", "/usr/local/psa") },
  { flavour: "qmail (SME Server)", isThere: at("/home/e-smith", "/etc/e-smith") },
  {
    flavour: "Mail::Toaster",
    isThere: at("/usr/local/etc/toaster-watcher.conf", "/etc/toaster-watcher.conf"),
  },
  { flavour: "qmailtoaster", isThere: inHome("control/logcount", "control/logsize") },
  {
    flavour: "qmail-ldap",
    isThere: inHome("control/ldapserver", "bin/qmail-ldaplookup", "boot/qmail/run"),
  },
  { flavour: "s/qmail", isThere: inHome("svc", "bin/qmail-smtpam", "control/tlsdestinations") },
  {
    flavour: "notqmail",
    isThere: at("/etc/systemd/system/qmail-send.service", "/usr/share/doc/notqmail"),
  },
  {
    flavour: "netqmail (Gentoo)",
    isThere: inHome("bin/qmail-config-system", "control/conf-common"),
  },
  { flavour: "netqmail (Debian)", isThere: at("/var/lib/qmail/control") },
  { flavour: "qmail (pkgsrc)", isThere: at("/usr/pkg/etc/qmail", "/usr/pkg/bin/qmail-send") },
  { flavour: "qmail (FreeBSD port)", isThere: at("/usr/local/etc/rc.d/qmailsend") },
  { flavour: "netqmail", isThere: inHome("doc/PIC.local2rem", "bin/qmail-send") },
];

export function flavourOf({ root, services }: Found): string {
  const homes = [...new Set([...services.flatMap(({ home }) => home ?? []), ...homesIn(root)])];
  const sign = SIGNS.find(({ isThere }) => isThere(root, homes));
  return sign?.flavour ?? (services.length > 0 ? "qmail" : "none");
}
