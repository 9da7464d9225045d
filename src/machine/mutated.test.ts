/**
 * Scripts and configurations are a stranger's: cut off or changed anywhere, nothing of them throws or runs on.
 */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { fc, times } from "../chance.testing.ts";
import { findServices } from "./finder.ts";
import { Root } from "./root.ts";
import { rotationOf } from "./rotation.ts";

const root = mkdtempSync(join(tmpdir(), "qtrail-mutated-"));
after(() => rmSync(root, { recursive: true, force: true }));

const FILES: Record<string, string> = {
  "service/qmail-send/run":
    '#!/bin/sh\nexec 2>&1\nX=`cat /var/qmail/control/me | head -1`\n. ./env.sh\nif [ -r a ] && [ -n "$X" ]; then exec env - PATH="/var/qmail/bin:$PATH" qmail-start ./Maildir/; else f() { exec qmail-start "$1"; }; f x; fi\ncase "$1" in a|b*) echo ${X%%/*};; *) exit 1;; esac\nwhile read l; do echo $l; done < f << EOF\ntext\nEOF\n',
  "service/qmail-send/log/run":
    "#!/bin/execlineb -P\nfdmove -c 2 1 backtick X { cat f } pipeline { a } s6-log n20 t s1000 /var/log/a\n",
  "etc/rsyslog.conf":
    'module(load="imuxsock")\n$template q,"/var/log/%$year%.log"\ntemplate(name="l" type="list") { constant(value="/var/log/") property(name="programname") }\nif ($programname == "qmail" or not ($syslogseverity <= 4)) and re_match($syslogtag, "^q") then { action(type="omfile" dynaFile="q") stop } else { call x }\n:programname, startswith, "q" ?q;l\n& stop\nmail.*;mail.!=debug;*.none -/var/log/mail.log\n',
  "etc/logrotate.conf":
    'weekly\n/var/log/*.log "/var/log/a b" {\n daily\n rotate 3\n postrotate\n kill ${X}\n endscript\n}\n',
  "etc/newsyslog.conf": "/var/log/maillog 640 7 * @T00 JC\n",
  "etc/systemd/system/qmail.service":
    "[Service]\nEnvironment=\"A=b c\" D=e\nExecStart=/bin/sh -c 'exec qmail-start ./Maildir/ 2>&1 | multilog t /var/log/q'\nStandardOutput=append:/var/log/x\n",
  "etc/xinetd.d/smtp":
    "service smtp\n{\n server = /var/qmail/bin/tcp-env\n server_args = /var/qmail/bin/qmail-smtpd\n}\n",
  "etc/rc.d/qmail":
    "#!/bin/sh\nname=qmail\n. /etc/rc.subr\n: ${qmail_log:='multilog -*'}\nstart_cmd=s\ns() { qmail-start ./Maildir/ $qmail_log & }\nrun_rc_command start\n",
};

const change = fc.record({
  file: fc.constantFrom(...Object.keys(FILES)),
  at: fc.nat(1000),
  gone: fc.nat(20),
  put: fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom(
      "`",
      "$(",
      "${",
      "}",
      "(",
      ")",
      "[",
      "[z-a]",
      "*",
      '"',
      "'",
      "\\",
      "<<E",
      "{",
      "\0",
      "&&",
      ";;",
    ),
  ),
});

test("any change of any file is read to its end", () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const files = { ...FILES };
      for (const { file, at, gone, put } of changes) {
        const text = files[file];
        const from = at % (text.length + 1);
        files[file] = text.slice(0, from) + put + text.slice(from + gone);
      }
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(root, name)), { recursive: true });
        writeFileSync(join(root, name), text);
      }
      const seen = new Root(root);
      assert.ok(Array.isArray(findServices(seen).services));
      rotationOf(seen, "/var/log/maillog");
    }),
    { numRuns: times(200, 5_000) },
  );
});
