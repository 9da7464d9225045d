/**
 * Set-ups of logging, each a few files, and what is found in them: services, where they log, what is wrong.
 *
 * Not tested here: whole systems as they were (test/systems.test.ts), how logs are read.
 */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { utc } from "../time/zones.ts";
import { type Diagnosis, examine } from "./doctor.ts";
import type { LogPlace } from "./place.ts";

const NOW = { seconds: 1_795_195_900, nanos: 0 };
/** When the last line of a silent log was written. */
const OLD = 1_794_113_527;
const LINE = "@400000006b008405063e0b9c new msg 100000\n";
const SYSLOG_LINE = "Nov 20 17:31:00 mx1 qmail: 1795195860.104729 new msg 5\n";
const SEND = "#!/bin/sh\nexec qmail-start ./Maildir/\n";
const SMTPD = "#!/bin/sh\nexec tcpserver -v 0 25 qmail-smtpd 2>&1\n";

/** `a -> b` is a link; a path that ends in `/` a directory. */
type Files = Record<string, string>;

async function look(files: Files): Promise<Diagnosis> {
  const root = mkdtempSync(join(tmpdir(), "qtrail-setup-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      const [path, target] = name.split(" -> ");
      mkdirSync(dirname(join(root, path)), { recursive: true });
      if (target !== undefined) symlinkSync(target, join(root, path));
      else if (path.endsWith("/")) mkdirSync(join(root, path), { recursive: true });
      else writeFileSync(join(root, path), text);
      if (text.startsWith("@400000006af0")) utimesSync(join(root, path), OLD, OLD);
    }
    return await examine(root, NOW, { zone: utc }, 48);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** `qmail-send: directory /var/log/qmail`. */
function placesIn({ services }: Diagnosis): string[] {
  return services.map(({ name, place }) => `${name}: ${placeText(place)}`);
}

function placeText(place: LogPlace): string {
  const path = "path" in place && place.path !== undefined ? ` ${place.path}` : "";
  return place.kind === "syslog"
    ? `syslog ${place.facility} ${place.tag}${path}`
    : `${place.kind}${path}`;
}

function codesIn({ problems }: Diagnosis): string[] {
  return problems.map(({ code }) => code).sort();
}

function setUp(name: string, files: Files, places: string[], codes: string[]): void {
  test(name, async () => {
    const found = await look(files);
    assert.deepEqual(placesIn(found), places);
    assert.deepEqual(codesIn(found), codes, JSON.stringify(found.problems, undefined, 1));
  });
}

/** A queue and an SMTP service under daemontools, with such log scripts. */
function supervised(sendLog: string, more: Files = {}): Files {
  return {
    "service/qmail-send/run": SEND,
    "service/qmail-send/log/run": `#!/bin/sh\n${sendLog}\n`,
    "service/qmail-smtpd/run": SMTPD,
    "service/qmail-smtpd/log/run":
      "#!/bin/sh\nexec setuidgid qmaill multilog t n50 s1000000 ./main\n",
    "service/qmail-smtpd/log/main/current": LINE,
    ...more,
  };
}

const SMTPD_PLACE = "qmail-smtpd: directory /service/qmail-smtpd/log/main";

setUp(
  "a run script without a log service: readproctitle",
  { "service/qmail-send/run": SEND, "service/qmail-smtpd/run": SMTPD },
  ["qmail-send: readproctitle", "qmail-smtpd: readproctitle"],
  ["readproctitle", "readproctitle"],
);

setUp(
  "svlogd's +* takes every line again; n without a number keeps all",
  supervised("exec chpst -u log svlogd -tt ./main", {
    "service/qmail-send/log/main/config": "-*status*\n+*\nn\n",
    "service/qmail-send/log/main/current": LINE,
  }),
  ["qmail-send: directory /service/qmail-send/log/main", SMTPD_PLACE],
  [],
);

setUp(
  "svlogd's -* alone keeps no line",
  supervised("exec chpst -u log svlogd -tt ./main", {
    "service/qmail-send/log/main/config": "-*\n",
    "service/qmail-send/log/main/current": LINE,
  }),
  ["qmail-send: discarded", SMTPD_PLACE],
  ["discarded"],
);

setUp(
  "tcpserver without 2>&1 logs past its log service",
  supervised("exec setuidgid qmaill multilog t n50 ./main", {
    "service/qmail-send/log/main/current": LINE,
    "service/qmail-smtpd/run": "#!/bin/sh\nexec tcpserver -v 0 25 qmail-smtpd\n",
  }),
  ["qmail-send: directory /service/qmail-send/log/main", SMTPD_PLACE],
  ["readproctitle"],
);

setUp(
  "what readproctitle holds is told",
  {
    "service/qmail-send/run": SEND,
    "service/qmail-smtpd/run": SMTPD,
    "proc/77/cmdline":
      "readproctitle\0service\0errors:\0.....multilog: fatal: unable to lock directory\n\0",
  },
  ["qmail-send: readproctitle", "qmail-smtpd: readproctitle"],
  ["readproctitle", "readproctitle"],
);

test("the text that readproctitle holds is said", async () => {
  const { problems } = await look({
    "service/qmail-send/run": SEND,
    "proc/77/cmdline":
      "readproctitle\0service\0errors:\0.....multilog: fatal: unable to lock directory\n\0",
  });
  assert.match(problems.map(({ say }) => say).join("\n"), /unable to lock directory/);
});

setUp(
  "a processor, no stamps, and a logger as root",
  supervised("exec multilog n50 '!/usr/local/bin/archive' /var/log/qmail", {
    "var/log/qmail/current": "new msg 1\n",
  }),
  ["qmail-send: directory /var/log/qmail", SMTPD_PLACE],
  ["no-stamps", "processor", "runs-as-root"],
);

setUp(
  "softlimit, setlock, a variable with a default, a pipe through tai64n",
  supervised(
    'LOG=${LOG:-/var/log/q}\nexec softlimit -m 3000000 setlock -n /tmp/lock sh -c "exec tai64n | setuidgid qmaill multilog n50 s2000000 $LOG"',
    { "var/log/q/current": LINE },
  ),
  ["qmail-send: directory /var/log/q", SMTPD_PLACE],
  [],
);

setUp(
  "a function, a case and a loop lead to the logger",
  supervised(
    'dir() { echo /var/log/$1; }\nlogto() {\n  exec setuidgid qmaill multilog t n50 s2000000 "$1"\n}\ncase "$(basename $(dirname $PWD))" in\n  qmail-*) D=/var/log/qq ;;\n  *) D=/nowhere ;;\nesac\nfor i in 1; do logto $D; done',
    { "var/log/qq/current": LINE },
  ),
  ["qmail-send: directory /var/log/qq", SMTPD_PLACE],
  [],
);

setUp(
  "perhaps this, perhaps that: an unknown condition is followed both ways",
  supervised(
    'if /usr/local/bin/is-master; then D=/var/log/a; else D=/var/log/a; fi\nexec setuidgid qmaill multilog t n50 s2000000 "$D"',
    { "var/log/a/current": LINE },
  ),
  ["qmail-send: directory /var/log/a", SMTPD_PLACE],
  [],
);

setUp(
  "s6-rc, with execline and a pipeline of services",
  {
    "etc/s6-overlay/s6-rc.d/qmail-send/type": "longrun\n",
    "etc/s6-overlay/s6-rc.d/qmail-send/run":
      "#!/command/execlineb -P\nfdmove -c 2 1\nwith-contenv\nqmail-start ./Maildir/\n",
    "etc/s6-overlay/s6-rc.d/qmail-send/producer-for": "qmail-send-log\n",
    "etc/s6-overlay/s6-rc.d/qmail-send-log/type": "longrun\n",
    "etc/s6-overlay/s6-rc.d/qmail-send-log/consumer-for": "qmail-send\n",
    "etc/s6-overlay/s6-rc.d/qmail-send-log/run":
      "#!/command/execlineb -P\ns6-setuidgid qmaill\ns6-log -b -- n20 s2000000 t /var/log/qmail-send\n",
    "var/log/qmail-send/current": LINE,
  },
  ["qmail-send: directory /var/log/qmail-send"],
  ["service-missing"],
);

setUp(
  "s6-overlay's own logger",
  {
    "etc/services.d/qmail-send/run":
      "#!/usr/bin/execlineb -P\nfdmove -c 2 1\n/var/qmail/bin/qmail-start ./Maildir/\n",
    "etc/services.d/qmail-send/log/run":
      "#!/usr/bin/execlineb -P\ns6-setuidgid qmaill\nlogutil-service /var/log/qmail-send\n",
    "var/log/qmail-send/current": "2026-11-20 17:31:00.123456789  new msg 5\n",
  },
  ["qmail-send: directory /var/log/qmail-send"],
  ["service-missing"],
);

setUp(
  "perp: rc.main and rc.log",
  {
    "etc/perp/qmail-send/rc.main":
      '#!/bin/sh\nexec 2>&1\nif test ${1} = "start" ; then\n exec qmail-start ./Maildir/\nfi\nexit 0\n',
    "etc/perp/qmail-send/rc.log":
      '#!/bin/sh\nif test ${1} = "start" ; then\n exec runuid qmaill tinylog -k 9 -s 500000 -t /var/log/qmail-send\nfi\nexit 0\n',
    "var/log/qmail-send/current": LINE,
  },
  ["qmail-send: directory /var/log/qmail-send"],
  ["service-missing"],
);

setUp(
  "OpenBSD's rc.d, with a logger of its own",
  {
    "etc/rc.d/qmail":
      '#!/bin/ksh\ndaemon="/var/qmail/bin/qmail-start"\ndaemon_flags="./Maildir/"\ndaemon_logger="mail.info"\n. /etc/rc.d/rc.subr\nrc_bg=YES\nrc_cmd $1\n',
    "etc/rc.conf.local": "pkg_scripts=qmail\n",
    "etc/syslog.conf": "mail.info\t\t\t/var/log/maillog\n",
    "etc/newsyslog.conf": "/var/log/maillog\t600\t30\t*\t24\tZ\n",
    "var/log/maillog": SYSLOG_LINE,
    "var/qmail/control/me": "mx1.example.net\n",
  },
  ["qmail: syslog mail qmail /var/log/maillog"],
  ["syslog-lossy"],
);

setUp(
  "Solaris: SMF, and m4 in syslog.conf",
  {
    "var/svc/manifest/network/qmail.xml":
      '<service_bundle type="manifest" name="qmail">\n<service name="network/qmail" type="service" version="1">\n<instance name="default" enabled="true"/>\n<exec_method type="method" name="start" exec="/lib/svc/method/qmail %m" timeout_seconds="60"/>\n</service>\n</service_bundle>\n',
    "lib/svc/method/qmail":
      '#!/sbin/sh\ncase "$1" in\nstart)\n  env - PATH=/var/qmail/bin:$PATH qmail-start ./Maildir/ splogger qmail &\n  ;;\nesac\n',
    "etc/syslog.conf":
      "mail.debug\t\t\tifdef(`LOGHOST', /var/log/syslog, @loghost)\n*.err\t/var/adm/messages\n",
    "etc/logadm.conf": "/var/log/syslog -C 8 -a 'kill -HUP `cat /var/run/syslog.pid`'\n",
    "var/log/syslog": SYSLOG_LINE,
  },
  ["qmail: syslog mail qmail /var/log/syslog"],
  ["syslog-lossy"],
);

setUp(
  "SMF's own log takes what nobody else does",
  {
    "var/svc/manifest/site/qmail.xml":
      "<service name='site/qmail'><instance name='default'/>\n<exec_method name='start' type='method' exec='/var/qmail/bin/qmail-start ./Maildir/'/></service>\n",
    "var/svc/log/site-qmail:default.log": "new msg 1\n",
  },
  ["qmail: file /var/svc/log/site-qmail:default.log"],
  ["no-rotation"],
);

const SPLOGGER =
  "#!/bin/sh\nexec env - PATH=/var/qmail/bin:$PATH qmail-start ./Maildir/ splogger qmail\n";
const INIT = '#!/bin/sh\ncase "$1" in\n start) /var/qmail/rc & ;;\nesac\n';

setUp(
  "mail.* leaves the machine",
  { "var/qmail/rc": SPLOGGER, "etc/init.d/qmail": INIT, "etc/syslog.conf": "mail.*\t@loghost\n" },
  ["qmail: syslog mail qmail"],
  ["remote-only", "syslog-lossy"],
);

setUp(
  "rsyslog sends on, and stops",
  {
    "var/qmail/rc": SPLOGGER,
    "etc/init.d/qmail": INIT,
    "etc/rsyslog.conf": "$IncludeConfig /etc/rsyslog.d/*.conf\nmail.*\t-/var/log/mail.log\n",
    "etc/rsyslog.d/1.conf": 'if $programname == "qmail" then @@logs.example.net:514\n& stop\n',
  },
  ["qmail: syslog mail qmail"],
  ["remote-only", "syslog-lossy"],
);

setUp(
  "rsyslog throws away",
  {
    "var/qmail/rc": SPLOGGER,
    "etc/init.d/qmail": INIT,
    "etc/rsyslog.conf": ':programname, isequal, "qmail" ~\nmail.*\t-/var/log/mail.log\n',
  },
  ["qmail: syslog mail qmail"],
  ["discarded", "syslog-lossy"],
);

setUp(
  "rsyslog drops above a rate",
  {
    "var/qmail/rc": SPLOGGER,
    "etc/init.d/qmail": INIT,
    "etc/rsyslog.conf":
      'module(load="imuxsock" SysSock.RateLimit.Interval="5" SysSock.RateLimit.Burst="200")\nmail.*\t-/var/log/mail.log\n',
    "etc/logrotate.d/mail": "/var/log/mail.log {\n\tweekly\n\trotate 4\n}\n",
    "var/log/mail.log": SYSLOG_LINE,
  },
  ["qmail: syslog mail qmail /var/log/mail.log"],
  ["rate-limit", "syslog-lossy"],
);

setUp(
  "a section for a program, and one for all others, in a BSD's syslog.conf",
  {
    "var/qmail/rc": SPLOGGER,
    "etc/init.d/qmail": INIT,
    "etc/syslog.conf": "!qmail\nmail.*\t/var/log/qmail.log\n!*\nmail.*\t/var/log/maillog\n",
    "etc/newsyslog.conf": "/var/log/qmail.log 640 30 * @T00 J\n/var/log/maillog 640 30 * @T00 J\n",
    "var/log/qmail.log": SYSLOG_LINE,
    "var/log/maillog": SYSLOG_LINE,
  },
  ["qmail: syslog mail qmail /var/log/qmail.log"],
  ["duplicate", "syslog-lossy"],
);

const UNIT = "[Unit]\nDescription=qmail\n\n[Service]\n";

setUp(
  "a unit whose output goes to a file that nobody rotates",
  {
    "etc/systemd/system/qmail-send.service": `${UNIT}ExecStart=/var/qmail/bin/qmail-start ./Maildir/\nStandardOutput=append:/var/log/qmail-send.log\n`,
    "var/log/qmail-send.log": "new msg 1\n",
  },
  ["qmail-send: file /var/log/qmail-send.log"],
  ["no-rotation"],
);

setUp(
  "units that log to a journal in memory, which drops",
  {
    "etc/systemd/system/qmail-send.service": `${UNIT}ExecStart=/var/qmail/bin/qmail-start ./Maildir/\n`,
    "etc/systemd/system/qmail-smtpd.service": `${UNIT}ExecStart=/usr/bin/tcpserver -v 0 25 /var/qmail/bin/qmail-smtpd\n`,
    "etc/systemd/journald.conf": "[Journal]\nStorage=volatile\nRateLimitBurst=500\n",
  },
  ["qmail-send: journal", "qmail-smtpd: journal"],
  ["rate-limit", "volatile-journal"],
);

setUp(
  "Red Hat's daemon function, Debian's start-stop-daemon",
  {
    "etc/init.d/qmail":
      '#!/bin/sh\n. /etc/init.d/functions\nstart() {\n  daemon --user=root "/var/qmail/rc &"\n  start-stop-daemon --start --background --exec /usr/bin/tcpserver -- -v 0 25 /var/qmail/bin/qmail-smtpd\n}\ncase "$1" in start) start;; esac\n',
    "var/qmail/rc": SPLOGGER,
    "etc/syslog.conf": "mail.*\t/var/log/maillog\n",
    "etc/logrotate.conf": "weekly\nrotate 4\n/var/log/maillog {\n}\n",
    "var/log/maillog": SYSLOG_LINE,
  },
  ["qmail: syslog mail qmail /var/log/maillog", "qmail-smtpd: none"],
  ["not-logged", "syslog-lossy"],
);

setUp(
  "a log directory that is a link to itself, and a current that is a link",
  supervised("exec setuidgid qmaill multilog t n50 s2000000 /var/log/qmail", {
    "var/log/qmail -> qmail": "",
    "service/qmail-smtpd/log/main/real": LINE,
    "service/qmail-pop3d/run":
      "#!/bin/sh\nexec tcpserver -v 0 110 qmail-popup mx1 vchkpw qmail-pop3d Maildir 2>&1\n",
    "service/qmail-pop3d/log/run":
      "#!/bin/sh\nexec setuidgid qmaill multilog t n50 s2000000 /var/log/pop3d\n",
    "var/log/pop3d/current -> ../elsewhere.log": "",
    "var/log/pop3d/@400000006b008405063e0b9c.s": LINE,
    "var/log/elsewhere.log": LINE,
  }),
  ["qmail-send: directory /var/log/qmail", SMTPD_PLACE, "qmail-pop3d: directory /var/log/pop3d"],
  ["link-loop", "link-strange"],
);

setUp(
  "a supervised service that runs and whose log is silent for days",
  supervised("exec setuidgid qmaill multilog t n50 s2000000 ./main", {
    "service/qmail-send/log/main/current": "@400000006af00000063e0b9c new msg 100000\n",
  }),
  ["qmail-send: directory /service/qmail-send/log/main", SMTPD_PLACE],
  [],
);

setUp(
  "a qmail-send that runs, and whose output is a file",
  {
    "proc/77/cmdline": "qmail-send\0",
    "proc/77/fd/1 -> /var/log/somewhere.log": "",
    "var/log/somewhere.log": "new msg 1\n",
  },
  ["qmail-send: file /var/log/somewhere.log"],
  ["no-rotation"],
);

setUp(
  "a logger that runs, and that no script was found to start",
  {
    "proc/78/cmdline": "multilog\0t\0n50\0s2000000\0./main\0",
    "proc/78/cwd -> /home/mail/qmail-smtpd/log": "",
    "home/mail/qmail-smtpd/log/main/current": LINE,
  },
  ["qmail-smtpd: directory /home/mail/qmail-smtpd/log/main"],
  ["runs-as-root"],
);

setUp(
  "s6's own log takes what no logger does",
  {
    "run/service/qmail-send/run": SEND,
    "run/uncaught-logs/current": LINE,
  },
  ["qmail-send: file /run/uncaught-logs/current"],
  ["no-rotation", "service-missing"],
);

setUp(
  "a service and a log service that are down, and a queue that nobody found",
  {
    "service/qmail-smtpd/run": SMTPD,
    "service/qmail-smtpd/log/run": "#!/bin/sh\nexec setuidgid qmaill multilog t n50 ./main\n",
    "service/qmail-smtpd/log/main/current": LINE,
    "service/qmail-smtpd/log/down": "",
    "service/qmail-pop3d/run":
      "#!/bin/sh\nexec tcpserver -v 0 110 qmail-popup mx1 vchkpw qmail-pop3d Maildir 2>&1\n",
    "service/qmail-pop3d/log/run": "#!/bin/sh\nexec setuidgid qmaill multilog t n50 ./main\n",
    "service/qmail-pop3d/down": "",
  },
  [SMTPD_PLACE, "qmail-pop3d: directory /service/qmail-pop3d/log/main"],
  ["down", "down", "service-missing"],
);

setUp(
  "a service that runs, says its supervisor, and whose log is silent",
  supervised("exec setuidgid qmaill multilog t n50 ./main", {
    "service/qmail-send/log/main/current": "@400000006af00000063e0b9c new msg 100000\n",
    "service/qmail-send/supervise/status": `${"x".repeat(12)}\u0001\u0002\0\0\0u`,
  }),
  ["qmail-send: directory /service/qmail-send/log/main", SMTPD_PLACE],
  ["log-dead"],
);

setUp(
  "a directory that its logger may not write into, and one named after the host",
  supervised("exec setuidgid qmaill multilog t n50 /var/log/`hostname -s`", {
    "etc/hostname": "mx1.example.net\n",
    "etc/passwd": "qmaill:x:2102:2102::/var/qmail:/sbin/nologin\n",
    "var/log/mx1/": "",
  }),
  ["qmail-send: directory /var/log/mx1", SMTPD_PLACE],
  ["empty", "not-writable"],
);

setUp(
  "rsyslog files that include each other",
  {
    "etc/init.d/qmail": "#!/bin/sh\nqmail-start ./Maildir/ splogger qmail &\n",
    "etc/rsyslog.conf": "$IncludeConfig /etc/rsyslog.d/*.conf\nmail.* /var/log/mail.log\n",
    "etc/rsyslog.d/a.conf": "$IncludeConfig /etc/rsyslog.d/*.conf\n",
    "etc/rsyslog.d/b.conf": 'include(file="/etc/rsyslog.conf")\n',
    "etc/logrotate.d/mail": "/var/log/mail.log {\n daily\n rotate 60\n}\n",
    "var/log/mail.log": SYSLOG_LINE,
  },
  ["qmail: syslog mail qmail /var/log/mail.log"],
  ["syslog-lossy"],
);

setUp(
  "a ruleset of rsyslog that calls itself, and blocks without end",
  {
    "etc/init.d/qmail": "#!/bin/sh\nqmail-start ./Maildir/ splogger qmail &\n",
    "etc/rsyslog.conf": `ruleset(name="x") {\n call x\n mail.* /var/log/mail.log\n}\ncall x\n${"if 1 then {".repeat(20_000)}\n`,
    "etc/logrotate.d/mail": "/var/log/mail.log {\n daily\n rotate 60\n}\n",
    "var/log/mail.log": SYSLOG_LINE,
  },
  ["qmail: syslog mail qmail /var/log/mail.log"],
  ["syslog-lossy"],
);

setUp(
  "a filter of syslog-ng that names itself, and brackets without end",
  {
    "etc/init.d/qmail": "#!/bin/sh\nqmail-start ./Maildir/ splogger qmail &\n",
    "etc/syslog-ng/syslog-ng.conf": [
      '@include "*.conf"',
      "filter f { filter(f) and facility(mail); };",
      `filter g { ${"(".repeat(20_000)} };`,
      'destination d { file("/var/log/mail.log"); };',
      "log { filter(f); filter(g); destination(d); };",
      "",
    ].join("\n"),
    "etc/logrotate.d/mail": "/var/log/mail.log {\n daily\n rotate 60\n}\n",
    "var/log/mail.log": SYSLOG_LINE,
  },
  ["qmail: syslog mail qmail /var/log/mail.log"],
  ["syslog-lossy"],
);

setUp(
  "a unit whose output is thrown away",
  {
    "etc/systemd/system/qmail-send.service": `${UNIT}ExecStart=/var/qmail/bin/qmail-start ./Maildir/\nStandardOutput=null\n`,
  },
  ["qmail-send: discarded"],
  ["discarded"],
);

setUp(
  "one log script for all, linked into each service",
  {
    "service/qmail-send/run": SEND,
    "service/qmail-send/log/run -> /var/qmail/svc/run_log": "",
    "var/qmail/svc/run_log":
      '#!/bin/sh\nNAME=`basename ${PWD%/log}`\nexec setuidgid qmaill busybox multilog t n50 "/var/log/$NAME"\n',
    "var/log/qmail-send/current": LINE,
  },
  ["qmail-send: directory /var/log/qmail-send"],
  ["service-missing"],
);

setUp(
  "logger(1) as a log service, as root",
  supervised("exec logger -t qmail -p mail.info", {
    "etc/syslog.conf": "mail.*\t/var/log/maillog\n",
    "etc/newsyslog.conf": "/var/log/maillog 640 30 * @T00 J\n",
    "var/log/maillog": SYSLOG_LINE,
  }),
  ["qmail-send: syslog mail qmail /var/log/maillog", SMTPD_PLACE],
  ["runs-as-root", "syslog-lossy"],
);

setUp(
  "accustamp and cyclog behind qmail-start, started by a script of qmail's own",
  {
    "etc/rc.local": "csh -cf '/var/qmail/boot/proc &'\n",
    "var/qmail/boot/proc":
      "#!/bin/sh\nexec env - PATH=/var/qmail/bin:$PATH \\\nqmail-start '|preline procmail' sh -c 'accustamp | cyclog -s5000000 -n50 /var/log/qmail'\n",
    "etc/inetd.conf":
      "smtp stream tcp nowait qmaild /usr/sbin/tcpd /var/qmail/bin/tcp-env /var/qmail/bin/qmail-smtpd\n",
    "var/log/qmail/current": "1795195860.104729 new msg 1\n",
  },
  ["qmail: directory /var/log/qmail", "smtp: none"],
  ["no-sessions"],
);

setUp(
  "xinetd that logs its connections",
  {
    "etc/xinetd.conf":
      "defaults\n{\n log_type = SYSLOG mail info\n log_on_success = HOST PID DURATION\n}\n",
    "etc/xinetd.d/smtp":
      "service smtp\n{\n disable = no\n server = /var/qmail/bin/tcp-env\n server_args = /var/qmail/bin/qmail-smtpd\n}\n",
  },
  ["smtp: none"],
  ["service-missing"],
);

setUp(
  "one script that a unit calls, that init would call, and that is a run script's too",
  {
    "service/qmail/run": "#!/bin/sh\nexec /var/qmail/rc\n",
    "var/qmail/rc": SPLOGGER,
    "etc/init.d/qmail": INIT,
    "etc/systemd/system/qmail-old.service": `${UNIT}ExecStart=/etc/init.d/qmail start\n`,
    "etc/syslog.conf": "mail.*\t/var/log/maillog\n",
    "etc/newsyslog.conf": "/var/log/maillog 640 30 * @T00 J\n",
    "var/log/maillog": SYSLOG_LINE,
  },
  ["qmail: syslog mail qmail /var/log/maillog"],
  ["service-missing", "syslog-lossy"],
);

setUp(
  "a script that ends without its control file, as Life with qmail has it, and a log of its status lines",
  supervised("exec setuidgid qmaill multilog t n50 ./main", {
    "service/qmail-send/log/main/current": LINE,
    "service/qmail-smtpd/run":
      '#!/bin/sh\nU=`id -u qmaild`\nif [ -z "$U" ]; then\n echo U is unset\n exit 1\nfi\nif [ ! -f /var/qmail/control/rcpthosts ]; then\n exit 1\nfi\nexec tcpserver -v -u "$U" 0 smtp qmail-smtpd 2>&1\n',
    "service/qmail-smtpd/log/run":
      "#!/bin/sh\nexec setuidgid qmaill multilog t n50 '-*' '+* status: *' ./status '+*' ./main\n",
  }),
  ["qmail-send: directory /service/qmail-send/log/main", SMTPD_PLACE],
  ["duplicate"],
);

setUp(
  "docker keeps what a container prints",
  {
    "var/lib/docker/containers/4f2a/config.v2.json": JSON.stringify({
      Name: "/mail",
      Config: { Image: "example/qmail:1", Cmd: ["/var/qmail/rc"] },
    }),
    "var/lib/docker/containers/4f2a/hostconfig.json": JSON.stringify({
      LogConfig: { Type: "json-file", Config: {} },
    }),
    "var/lib/docker/containers/4f2a/4f2a-json.log":
      '{"log":"new msg 5\\n","stream":"stdout","time":"2026-11-20T17:31:00.123456789Z"}\n',
  },
  ["mail: docker /var/lib/docker/containers/4f2a/4f2a-json.log"],
  ["lost-with-container", "no-rotation"],
);

setUp(
  "newer Plesk: its maillog under /var/log/plesk",
  {
    "etc/psa/psa.conf": "QMAIL_ROOT_D /var/qmail\n",
    "etc/init.d/qmail":
      '#!/bin/sh\ncase "$1" in\nstart)\n exec env - PATH="/var/qmail/bin:$PATH" qmail-start ./Maildir/ splogger qmail &\n;;\nesac\n',
    "etc/rsyslog.conf": "mail.*\t-/var/log/plesk/maillog\n",
    "etc/logrotate.d/plesk": "/var/log/plesk/maillog {\n  daily\n  rotate 30\n}\n",
    "var/log/plesk/maillog": SYSLOG_LINE,
  },
  ["qmail: syslog mail qmail /var/log/plesk/maillog"],
  ["syslog-lossy"],
);

setUp(
  "clamd's LogFile and qmail-scanner's own log are found beside",
  {
    ...supervised("exec setuidgid qmaill multilog t n50 s2000000 ./main", {
      "service/qmail-send/log/main/current": LINE,
    }),
    "etc/clamd.conf": "LogFile /var/log/clamd.log\n",
    "var/log/clamd.log": "Fri Nov 20 17:31:00 2026 -> SelfCheck: Database status OK.\n",
    "etc/logrotate.d/clam": "/var/log/*.log {\n weekly\n rotate 9\n}\n",
  },
  [
    "qmail-send: directory /service/qmail-send/log/main",
    SMTPD_PLACE,
    "clamd: file /var/log/clamd.log",
  ],
  [],
);

test("a script that calls itself without end is followed to an end, and soon", async () => {
  const began = performance.now();
  const found = await look({
    "service/qmail-send/run": "#!/bin/sh\nf() { f; f; f; f; }\nf\n. ./run\nexec ./run\n",
    "service/qmail-smtpd/run": SMTPD,
  });
  assert.equal(found.services.length, 2);
  assert.ok(performance.now() - began < 5000);
});

test("nothing of a script is run, and no link leads out of the root", async () => {
  const outside = mkdtempSync(join(tmpdir(), "qtrail-outside-"));
  try {
    const proof = join(outside, "was-run");
    writeFileSync(join(outside, "current"), LINE);
    const found = await look({
      ...supervised(
        `X=$(touch ${proof})\ntouch ${proof}\nexec setuidgid qmaill multilog t n50 s2000000 /var/log/out`,
      ),
      [`var/log/out -> ${outside}`]: "",
    });
    assert.equal(found.logs.get(found.services[0])?.files.length, 0);
    assert.throws(() => rmSync(proof), /ENOENT/);
  } finally {
    rmSync(outside, { recursive: true, force: true });
  }
});
