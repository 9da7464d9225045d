/**
 * `qtrail token`: who may see what on the page of `qtrail serve`, and until when.
 */
import { jsonText } from "../bytes/json-text.ts";
import { isDomain } from "../grammars/addresses/parts.ts";
import { nearest } from "../reports/filter/nearest.ts";
import { type Scope, scopeWords } from "../reports/scope.ts";
import { addressKept, servedFolder } from "../server/served-folder.ts";
import {
  LINK_SECONDS,
  type TokenAdded,
  type TokenListed,
  TokenProblem,
  Tokens,
} from "../server/tokens/tokens.ts";
import { SECONDS_PER_DAY } from "../time/calendar.ts";
import { duration } from "../time/format.ts";
import {
  BadValue,
  type Call,
  command,
  type Flag,
  grouped,
  list,
  onOff,
  type Values,
} from "./command.ts";
import { UserError } from "./error.ts";
import { SCREEN, STORE, TEXT_OR_JSON } from "./flags.ts";
import { reasonWords } from "./logs.ts";
import { openScreen, type Screen } from "./screen.ts";
import { storeFolder } from "./stored.ts";

const ACTIONS = ["add", "list", "revoke"] as const;

/** Days of a token of which nothing is said. */
const USUAL_DAYS = 90;

const expires: Flag<number | "never" | undefined> = {
  takes: "SPAN",
  example: "90d",
  about: `with add: until when, 12h, 90d or never (default ${USUAL_DAYS}d)`,
  read(given) {
    const last = given.at(-1);
    if (last === undefined || last === "never") return last;
    const [, number = "", unit = ""] = /^(\d{1,5})([hdw])$/.exec(last) ?? [];
    const seconds = Number(number) * (SECONDS_OF[unit] ?? 0);
    if (seconds <= 0) throw new BadValue(last, "a span such as 12h, 90d or 8w, nor never");
    return seconds;
  },
};
const SECONDS_OF: Readonly<Record<string, number>> = {
  h: 3600,
  d: SECONDS_PER_DAY,
  w: 7 * SECONDS_PER_DAY,
};

const flags = {
  ...grouped("What it shows", {
    domain: list("DOMAIN", "with add: mail of this domain; may be given several times"),
    all: onOff("with add: all mail, tokens and the audit"),
    reports: onOff("with add: figures without addresses"),
    expires,
  }),
  ...TEXT_OR_JSON,
  ...grouped("The store", {
    store: { ...STORE.store, about: "the folder of the store that is served" },
  }),
  ...SCREEN,
};

export const token = command({
  name: "token",
  summary: "say who may see what on the page of qtrail serve",
  about: [
    "Adds a token, lists them, or takes one back. A running server knows of it at once. As long as there is no token, and no proxy is named, a server shows everything to whoever is on its machine, and nothing to others; from the first token on it shows nothing without one, except over its socket.",
    `A token shows the mail of some domains, all mail, or figures alone. Of a domain's mail the addresses of others are shown without their names, as …@bigmail.example, also within lists' and forwarders' addresses and in replies. It is printed once, and only its hash is kept: a program sends it as Authorization: Bearer, and a person opens the link that is printed with it, which works once and for ${duration(LINK_SECONDS)} and takes a button, or enters it at /enter.`,
    "Exit status: 0 if it was done, 1 if there is no such token, 2 on trouble.",
  ],
  arguments: [
    { usage: ACTIONS.join("|"), about: "what is to be done", completes: ACTIONS },
    {
      usage: "[NAME]",
      about: "with add: whose it is, for the list and the audit; with revoke: which, or its id",
    },
  ],
  flags,
  examples: [
    {
      command: "qtrail token add 'help desk' --domain club.example --expires 90d",
      about: "somebody who is asked about the mail of that domain",
    },
    { command: "qtrail token list", about: "who may see what, and when he last did" },
    { command: "qtrail token revoke 'help desk'", about: "it shows nothing any more" },
  ],
  run,
});

type Given = Values<typeof flags>;

async function run({ args, flags: given, asker }: Call<typeof flags>): Promise<number> {
  const [action = "list", name, ...more] = args;
  const screen = await openScreen(given, asker.outlet);
  const served = servedFolder(await storeFolder(given.store));
  const tokens = new Tokens(served);
  if (more.length > 0)
    throw new UserError(`"${more[0]}" is one word too many`, { hint: "put a name in quotes" });
  try {
    switch (action) {
      case "add":
        return await add(tokens, name, given, screen, addressKept(served));
      case "list":
        return await listAll(tokens, given, screen);
      case "revoke":
        return revoke(tokens, name, screen);
    }
  } catch (cause) {
    if (cause instanceof TokenProblem) throw new UserError(cause.message, { hint: cause.hint });
    if ((cause as NodeJS.ErrnoException).code === undefined) throw cause;
    throw new UserError(`${served}: ${reasonWords(cause)}`, {
      cause,
      hint: "do it as the user who runs the server, or name its store: --store DIR",
    });
  }
  const meant = nearest(action.toLowerCase(), ACTIONS);
  throw new UserError(`token: "${action}" is none of ${ACTIONS.join(", ")}`, {
    hint: `did you mean: qtrail token ${meant ?? "list"}?`,
    corrections: [[action, meant ?? "list"]],
  });
}

async function add(
  tokens: Tokens,
  name: string | undefined,
  given: Given,
  screen: Screen,
  address = "http://127.0.0.1:8470/",
): Promise<number> {
  const scope = scopeOf(given);
  const called = name ?? (scope.kind === "domains" ? scope.domains.join(", ") : scopeWords(scope));
  const span = given.expires ?? USUAL_DAYS * SECONDS_PER_DAY;
  const added = tokens.add(called, scope, span === "never" ? undefined : span);
  await screen.write(
    given.output === "json" ? addedJson(added, address) : addedText(added, address),
  );
  return 0;
}

function addedText(
  { token: { id, name, scope, expires }, secret, link }: TokenAdded,
  address: string,
): string {
  return [
    `Token "${name}" (${id}) shows ${scopeWords(scope)}, ${untilWords(expires)}.`,
    "",
    `  ${secret}`,
    "",
    `It is shown this once. For a browser, once and within ${duration(LINK_SECONDS)}:`,
    "",
    `  ${address}${link}`,
    "",
  ].join("\n");
}

function addedJson({ token, secret, link }: TokenAdded, address: string): string {
  return `${jsonText({ schema: "qtrail/token-added@1", ...token, secret, link: address + link }, 2)}\n`;
}

async function listAll(tokens: Tokens, given: Given, screen: Screen): Promise<number> {
  const all = tokens.list();
  if (given.output === "json")
    await screen.write(`${jsonText({ schema: "qtrail/tokens@1", tokens: all }, 2)}\n`);
  else await screen.show(all.length > 0 ? all.map(listed).join("\n") : NONE);
  return 0;
}

const NONE =
  "There is no token: without a proxy the server shows everything to who is on this\nmachine.  One for a domain: qtrail token add NAME --domain club.example\n";

function listed({ id, name, scope, created, expires, lastUsed, isExpired }: TokenListed): string {
  return [
    `${id}  ${name}`,
    `  shows     ${scopeWords(scope)}`,
    `  given     ${created.slice(0, 10)}, ${isExpired ? `expired since ${expires?.slice(0, 10)}` : untilWords(expires)}`,
    `  last used ${lastUsed === undefined ? "never" : `${lastUsed.slice(0, 16).replace("T", " ")} UTC`}`,
    "",
  ].join("\n");
}

function revoke(tokens: Tokens, name: string | undefined, screen: Screen): number {
  if (name === undefined)
    throw new UserError("revoke which token?", { hint: "their names: qtrail token list" });
  const isDone = tokens.revoke(name);
  screen.talk(
    isDone
      ? `"${name}" shows nothing any more`
      : `there is no token "${name}"; their names: qtrail token list`,
  );
  return isDone ? 0 : 1;
}

function scopeOf({ domain, all, reports }: Given): Scope {
  const said = [domain.length > 0, all, reports].filter(Boolean).length;
  if (said !== 1)
    throw new UserError(
      said === 0 ? "what is the token to show?" : "--domain, --all, --reports: one of them",
      { hint: "write: qtrail token add NAME --domain club.example" },
    );
  const wrong = domain.find((one) => !isDomain(one));
  if (wrong !== undefined)
    throw new UserError(`--domain: "${wrong}" is no domain`, {
      hint: wrong.includes("@")
        ? `write: --domain ${wrong.slice(wrong.lastIndexOf("@") + 1)}`
        : "write it as it stands behind the @: --domain club.example",
    });
  if (all) return { kind: "all" };
  return reports
    ? { kind: "figures" }
    : { kind: "domains", domains: [...new Set(domain.map((one) => one.toLowerCase()))] };
}

function untilWords(expires: string | undefined): string {
  return expires === undefined
    ? "until it is revoked"
    : `until ${expires.slice(0, 16).replace("T", " ")} UTC`;
}
