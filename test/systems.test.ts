/**
 * What `qtrail doctor` says of 26 real set-ups: every service with its place and history, every problem by its code,
 * and no other; as root, and as a user who may not read everything.
 *
 * Not tested here: how the answer is shown (doctor.test.ts), what single configurations mean (src/machine).
 */
import assert from "node:assert/strict";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { doctorJson } from "../src/cli/doctor-json.ts";
import { examine } from "../src/machine/doctor.ts";
import { findServices } from "../src/machine/finder.ts";
import { readPlaces } from "../src/machine/read-places.ts";
import { Root } from "../src/machine/root.ts";
import { parseMoment } from "../src/time/words.ts";
import { utc } from "../src/time/zones.ts";
import { asNobody, isRoot } from "./nobody.ts";
import { restore, unpack } from "./systems/unpack.ts";

interface ServiceSaid {
  service: string;
  destination: Record<string, unknown>;
  retention?: Record<string, unknown>;
  [key: string]: unknown;
}

interface ProblemSaid {
  code: string;
  service?: string;
  line?: string;
  file?: string;
  fix?: string;
  files?: string[];
  unless?: string;
}

interface Said {
  now: string;
  services: ServiceSaid[];
  problems: ProblemSaid[];
}

/** What is said besides what is asked for, and why. */
const MORE: Record<string, string[]> = {
  // the tree's traps: splogger stands there as an argument of qmail-smtpd, which is to be flagged
  "18-mail-toaster": ["logger-is-argument"],
};

/** For each problem with a mending: what of the line is to be changed, and in which file. */
const MENDINGS: Record<string, { code: string; file: string; fix: RegExp }[]> = {
  "01-lwq-daemontools": [
    {
      code: "history-short",
      file: "/var/qmail/supervise/qmail-send/log/run",
      fix: /multilog t s10000000 n50 \/var\/log\/qmail$/,
    },
  ],
  "04-qmailtoaster-splogger": [
    { code: "syslog-lossy", file: "/var/qmail/rc", fix: /^(?!.*splogger)/ },
  ],
  "05-gentoo-genqmail": [
    { code: "history-short", file: "/var/qmail/control/conf-common", fix: /^LOG_MAXCOUNT=50$/ },
  ],
  "06-freebsd-port": [
    {
      code: "not-logged",
      file: "/etc/rc.conf",
      fix: /^qmailsmtpd_flags="-v -R .*2>&1 \| splogger/,
    },
  ],
  "12-s6-sqmail-docker": [
    {
      code: "history-short",
      file: "/service/qmail-smtpd/log/run",
      fix: /s6-log n50 T s2000000 "\$\{LOG_DIR\}"$/,
    },
  ],
  "15-plesk-psa-maillog": [
    { code: "history-short", file: "/etc/logrotate.d/psa-maillog", fix: /^rotate 60$/ },
  ],
  "18-mail-toaster": [
    {
      code: "discarded",
      file: "/usr/local/etc/toaster-watcher.conf",
      fix: /^smtpd_log_method = multilog$/,
    },
  ],
  "34-qmailtoaster-all-services": [
    {
      code: "control-missing",
      file: "/var/qmail/control/logsize",
      fix: /^echo 1000000 > \/var\/qmail\/control\/logsize$/,
    },
  ],
};

const trees = mkdtempSync(join(tmpdir(), "qtrail-systems-"));
chmodSync(trees, 0o755);
before(async () => {
  await unpack("test/systems/systems.tar.xz", trees);
  for (const name of readdirSync(trees)) restore(join(trees, name));
});
after(() => rmSync(trees, { recursive: true, force: true }));

const ALL = readFileSync("test/systems/names.txt", "utf8").trim().split("\n");

test("all set-ups are there", () => {
  assert.deepEqual(readdirSync(trees).sort(), ALL);
});

for (const name of ALL) {
  test(`${name}: its services, their places and their history`, async () => {
    const [got, said] = await both(name);
    const of = (services: ServiceSaid[]) => services.map(({ service }) => service).sort();
    assert.deepEqual(of(got.services), of(said.services));
    for (const wanted of said.services) {
      const service = got.services.find((one) => one.service === wanted.service) as ServiceSaid;
      assert.deepEqual(comparable(service, wanted), comparable(wanted, wanted));
    }
  });

  test(`${name}: its problems, and no other`, async () => {
    const [got, said] = await both(name);
    assert.deepEqual(codesOf(got, said), wantedCodes(name, said));
    for (const { code, file, fix } of MENDINGS[name] ?? []) {
      const problem = got.problems.find((one) => one.code === code && one.fix?.match(fix));
      assert.equal(problem?.file, file, JSON.stringify(got.problems));
    }
  });

  test(`${name}: the same for a user who may not read everything, who is told so`, async () => {
    const [got, said] = await asNobody(() => both(name));
    const isClosed = ({ code }: ProblemSaid) => code === "unreadable";
    const known = { ...got, problems: got.problems.filter((problem) => !isClosed(problem)) };
    assert.deepEqual(codesOf(known, said), wantedCodes(name, said));
    const closed = got.problems.filter(isClosed);
    for (const { file } of closed)
      assert.ok(file && isClosedToOthers(join(trees, name, "root", file)), file);
    if (isRoot && said.problems.some(isClosed)) assert.notEqual(closed.length, 0);
  });
}

test("what may not be read is known before anything is, and the rest is read", async () => {
  const places = () =>
    readPlaces(findServices(new Root(join(trees, "09-debian-qmail-run", "root"))));
  const [seen] = places();
  assert.deepEqual([seen.closed, seen.paths.length], [undefined, 1]);
  const [closed] = await asNobody(async () => places());
  const expected = isRoot ? ["/var/log/qmail/qmail-send", 0] : [undefined, 1];
  assert.deepEqual([closed.closed, closed.paths.length], expected);
});

test("a service whose directory may not be looked into is named, and said to be closed", async () => {
  const root = mkdtempSync(join(tmpdir(), "qtrail-closed-"));
  const service = join(root, "service", "qmail-send");
  mkdirSync(service, { recursive: true });
  writeFileSync(join(service, "run"), "#!/bin/sh\nexec qmail-start ./Maildir/\n");
  chmodSync(root, 0o755);
  chmodSync(service, 0o000);
  const { services, problems } = await asNobody(() =>
    examine(root, { seconds: 1_795_195_900, nanos: 0 }, { zone: utc }, 48),
  );
  chmodSync(service, 0o755);
  rmSync(root, { recursive: true });
  assert.deepEqual(
    services.map(({ name, place }) => [name, place.kind]),
    [["qmail-send", "unknown"]],
  );
  const closed = problems.filter(({ code }) => code === "unreadable");
  assert.deepEqual(
    closed.map(({ file }) => file),
    ["/service/qmail-send"],
  );
});

test("logs of two machines are found with their names", () => {
  const [place] = readPlaces(findServices(new Root(join(trees, "26-syslog-ng", "root"))));
  assert.deepEqual(place.hosts, ["mx1", "mx2"]);
  assert.equal(place.paths.length, 3);
});

async function both(name: string): Promise<[Said, Said]> {
  const said = JSON.parse(readFileSync(join(trees, name, "expected.json"), "utf8")) as Said;
  const now = parseMoment(said.now, { now: { seconds: 0, nanos: 0 }, zone: utc });
  const diagnosis = await examine(join(trees, name, "root"), now, { zone: utc }, 48);
  return [JSON.parse(JSON.stringify(doctorJson(diagnosis, now))) as Said, said];
}

const COMPARED = [
  "logger",
  "run",
  "logRun",
  "files",
  "bytes",
  "first",
  "coversHours",
  "down",
  "started",
  "hosts",
];
const OF_PLACE = ["kind", "path", "facility", "tag", "unit"];
const OF_RETENTION = ["size", "files", "every", "hours", "min", "age", "compress"];

/** What of a service can be compared with what is wanted of it: `by` and `stamp` are prose, sentences in numbers too. */
function comparable(service: ServiceSaid, wanted: ServiceSaid): object {
  const pick = (
    from: Record<string, unknown> | undefined,
    keys: string[],
    of: Record<string, unknown> | undefined,
  ) => keys.filter((key) => of?.[key] !== undefined).map((key) => [key, numberOr(from?.[key])]);
  return [
    pick(service, COMPARED, wanted),
    pick(service.destination, OF_PLACE, wanted.destination),
    pick(service.retention, OF_RETENTION, wanted.retention),
  ];
}

/** `10 unless the database says otherwise` is 10. */
function numberOr(value: unknown): unknown {
  const number = typeof value === "string" ? /^(\d+) unless/.exec(value)?.[1] : undefined;
  return number === undefined ? value : Number(number);
}

/** With their services, where the set-up's own list has any for that code. */
function codesOf({ problems }: Said, said: Said): string[] {
  const named = new Set(
    said.problems.filter(({ service }) => service).map(({ code, service }) => `${code} ${service}`),
  );
  return problems
    .map(({ code, service }) => (named.has(`${code} ${service}`) ? `${code} ${service}` : code))
    .sort();
}

function isClosedToOthers(path: string): boolean {
  const stat = statSync(path);
  return (stat.mode & (stat.isDirectory() ? 0o005 : 0o004)) === 0;
}

/** Who reads everything is not told that he may not; of others it is asked apart. */
function wantedCodes(name: string, { problems }: Said): string[] {
  const wanted = problems.filter(({ unless }) => unless === undefined);
  return [
    ...wanted.map(({ code, service }) => (service === undefined ? code : `${code} ${service}`)),
    ...(MORE[name] ?? []),
  ].sort();
}
