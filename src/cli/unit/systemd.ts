/**
 * A unit of systemd: it may read the logs, write its own state, and nothing else.
 *
 * MemoryDenyWriteExecute stays away: V8 makes machine code as it runs.
 */
import type { ServiceAsked, ServiceFile } from "./service-files.ts";

export function systemdUnit({
  program,
  words,
  groups,
  logs,
  sendsEvents,
}: ServiceAsked): ServiceFile[] {
  const listens = words.some((word) => /^--(?:listen|socket)(?:=|$)/.test(word));
  const start = [
    ...program,
    "serve",
    "--store",
    "/var/lib/qtrail",
    ...(listens ? [] : ["--socket", "/run/qtrail/qtrail.sock"]),
    ...words,
  ];
  const lines = [
    "[Unit]",
    "Description=qtrail: what became of the mail",
    "Documentation=man:qtrail(1)",
    "After=network.target local-fs.target",
    "",
    "[Service]",
    "Type=notify",
    "NotifyAccess=all",
    `ExecStart=${start.map(unitWord).join(" ")}`,
    "Restart=on-failure",
    "RestartSec=5",
    "WatchdogSec=120",
    "TimeoutStopSec=60",
    "DynamicUser=yes",
    ...(groups.length > 0 ? [`SupplementaryGroups=${groups.join(" ")}`] : []),
    "StateDirectory=qtrail",
    "StateDirectoryMode=0700",
    "RuntimeDirectory=qtrail",
    "RuntimeDirectoryMode=0755",
    "ConfigurationDirectory=qtrail",
    "UMask=0077",
    "Nice=10",
    "IOSchedulingClass=idle",
    "MemoryMax=2G",
    "",
    "ProtectSystem=strict",
    "ProtectHome=yes",
    ...(logs.length > 0
      ? [`ReadOnlyPaths=${logs.map((path) => `-${unitWord(path)}`).join(" ")}`]
      : []),
    "PrivateTmp=yes",
    "PrivateDevices=yes",
    "ProtectClock=yes",
    "ProtectHostname=yes",
    "ProtectKernelTunables=yes",
    "ProtectKernelModules=yes",
    "ProtectKernelLogs=yes",
    "ProtectControlGroups=yes",
    "ProtectProc=invisible",
    "NoNewPrivileges=yes",
    "RestrictNamespaces=yes",
    "RestrictRealtime=yes",
    "RestrictSUIDSGID=yes",
    "LockPersonality=yes",
    "RemoveIPC=yes",
    "CapabilityBoundingSet=",
    "AmbientCapabilities=",
    "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6",
    ...(sendsEvents
      ? ["# Events go to other machines: name these with IPAddressAllow, and deny any other."]
      : ["IPAddressDeny=any", "IPAddressAllow=localhost"]),
    "SystemCallArchitectures=native",
    "SystemCallFilter=@system-service",
    "SystemCallFilter=~@privileged",
    "",
    "[Install]",
    "WantedBy=multi-user.target",
  ];
  return [{ path: "/etc/systemd/system/qtrail.service", text: `${lines.join("\n")}\n` }];
}

/** As systemd.service(5) reads a word: in quotes where it has spaces, `%` and `$` doubled. */
function unitWord(word: string): string {
  const escaped = word.replaceAll("%", "%%").replaceAll("$", "$$$$");
  return /[\s"'\\;]/.test(escaped) ? `"${escaped.replace(/["\\]/g, "\\$&")}"` : escaped;
}
