import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { parse } from "../parse.ts";
import { report } from "../report.ts";
import { readSettings, setFor, written } from "./read.ts";
import { SETTINGS, variableOf } from "./table.ts";

const home = mkdtempSync(join(tmpdir(), "qtrail-settings-"));
after(() => rmSync(home, { recursive: true, force: true }));

let made = 0;

/** What is set where files have these texts: `user`, `etc`, or a name in conf.d. */
async function settingsOf(files: Record<string, string>, env: NodeJS.ProcessEnv = {}) {
  const root = join(home, String(++made));
  const places: Record<string, string> = {
    user: join(root, "xdg/qtrail/config.toml"),
    etc: join(root, "etc/config.toml"),
  };
  for (const [name, text] of Object.entries(files)) {
    const path = places[name] ?? join(root, "etc/conf.d", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const settings = await readSettings(
    { XDG_CONFIG_HOME: join(root, "xdg"), ...env },
    join(root, "etc"),
  );
  return [...settings].map(([key, { values, origin }]) => [
    key,
    values.join(" "),
    origin.replace(`${root}/`, ""),
  ]);
}

async function refused(text: string): Promise<{ message: string; hint: string }> {
  try {
    await settingsOf({ etc: text });
  } catch (error) {
    const { message, hint } = error as Error & { hint: string };
    return { message: message.replace(/^.*?\/etc\//, ""), hint };
  }
  throw new Error("it was taken");
}

test("without a file nothing is set", async () => {
  assert.deepEqual(await settingsOf({}), []);
  assert.deepEqual([...(await readSettings({}, join(home, "nowhere")))], []);
});

test("the environment comes before the user's file, that before the last of conf.d, that before the rest", async () => {
  const zone = (name: string): string => `zones.shown = "${name}"\n`;
  const files = {
    etc: `${zone("UTC")}paths = "/a"\n[thresholds]\nqueue-lifetime = 86400\n`,
    "10-a.toml": `${zone("Europe/Paris")}paths = ["/b", "/c"]\n`,
    "20-b.toml": zone("Europe/Rome"),
    "20-b.toml~": zone("Nowhere"),
  };
  assert.deepEqual(await settingsOf(files), [
    ["zones.shown", "Europe/Rome", "etc/conf.d/20-b.toml"],
    ["paths", "/b /c", "etc/conf.d/10-a.toml"],
    ["thresholds.queue-lifetime", "86400", "etc/config.toml"],
  ]);
  const user = { ...files, user: zone("Europe/Berlin") };
  assert.deepEqual((await settingsOf(user))[0], [
    "zones.shown",
    "Europe/Berlin",
    "xdg/qtrail/config.toml",
  ]);
  assert.deepEqual(
    (await settingsOf(user, { QTRAIL_ZONES_SHOWN: "+02:00", QTRAIL_PATHS: "/x, /y" })).slice(0, 2),
    [
      ["paths", "/x /y", "QTRAIL_PATHS"],
      ["zones.shown", "+02:00", "QTRAIL_ZONES_SHOWN"],
    ],
  );
});

test("a configuration home that is not absolute is none, and the home directory's is taken", async () => {
  const root = join(home, "of-home");
  mkdirSync(join(root, ".config/qtrail"), { recursive: true });
  writeFileSync(join(root, ".config/qtrail/config.toml"), 'names.host = "mx1"');
  const settings = await readSettings({ XDG_CONFIG_HOME: "x", HOME: root }, "/nowhere");
  assert.deepEqual(settings.get("names.host")?.values, ["mx1"]);
});

test("a key that is unknown is refused with the one that was meant", async () => {
  assert.deepEqual(await refused("[zones]\nshwon = 1\n"), {
    message: 'config.toml: there is no key "zones.shwon"',
    hint: "did you mean zones.shown? All keys: qtrail help config",
  });
  assert.match((await refused("[colours]\n")).hint, /^the keys are paths, zones\.shown, /);
});

test("a value that the flag does not take is refused with one that it does", async () => {
  const cases: [text: string, message: RegExp][] = [
    ['zones.shown = "Berlin"', /^config\.toml: zones\.shown: .*Berlin/],
    ['zones.logs = ["/var/log/mail=Nowhere"]', /zones\.logs: .*Nowhere/],
    ['zones.shown = ["UTC", "CET"]', /zones\.shown: wanted is one text or number/],
    ["paths = true", /paths: wanted is a text, or a list of texts/],
    ["paths = [[1]]", /paths: wanted is a text, or a list of texts/],
    ["thresholds.queue-lifetime = 0", /"0" is not a whole number from 1 on/],
    ['rankings.leave-out = ["/(/"]', /rankings\.leave-out: /],
    ['rankings.leave-out = ["192.0.2.0/99"]', /rankings\.leave-out: .*no address or network/],
    ['paths = "/a"\nzones.shown = UTC', /^config\.toml:2: /],
  ];
  for (const [text, message] of cases) {
    const { message: said, hint } = await refused(text);
    assert.match(said, message);
    assert.match(hint, / = /, text);
  }
});

test("every key's example is taken, from a file as from its variable", async () => {
  for (const [key, { example }] of Object.entries(SETTINGS)) {
    const from = (answer: string[][]): unknown => answer.map(([name, value]) => [name, value]);
    const said = [[key, example]];
    assert.deepEqual(from(await settingsOf({ etc: written(key, [example]) })), said);
    assert.deepEqual(from(await settingsOf({}, { [variableOf(key)]: example })), said);
  }
});

test("the keys stand for flags that commands have", () => {
  for (const { key, flag } of Object.values(SETTINGS))
    if (key !== undefined && key in report.flags)
      assert.equal(report.flags[key]?.about, flag.about, key);
});

test("a flag that is typed, or one that says the same, comes before what is set", async () => {
  process.env.QTRAIL_ZONES_SHOWN = "Asia/Tokyo"; // read once, by the first who asks
  const asked = async (...words: string[]): Promise<unknown> => {
    const parsed = parse(report, words);
    return "typed" in parsed && (await setFor(report, parsed.typed)).get("tz");
  };
  assert.deepEqual(await asked(), ["Asia/Tokyo"]);
  assert.deepEqual(await asked("--utc"), undefined);
});
