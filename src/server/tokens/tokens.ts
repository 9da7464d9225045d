/**
 * Tokens: who may see what over HTTP, and until when.
 *
 *     served/tokens/ID.json      a token: its name, its scope, the hash of its secret
 *     served/links/HASH.json     a link that has not been opened yet
 *     served/visits/HASH.json    a browser that has opened one
 *
 * Each is a file of its own, so that a server and those who give tokens and take them back need not wait for each other:
 * a link works once because its file can be removed once. When a token was last used is its file's time of change.
 * No secret is kept, only its SHA-256.
 */
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import {
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Scope } from "../../reports/scope.ts";

export interface TokenKept {
  id: string;
  name: string;
  scope: Scope;
  /** RFC 3339. */
  created: string;
  /** Absent: it is valid until it is revoked. */
  expires?: string;
}

export interface TokenListed extends TokenKept {
  /** RFC 3339, some minutes late. */
  lastUsed?: string;
  isExpired: boolean;
}

export interface TokenAdded {
  token: TokenKept;
  /** Shown once, and known to nobody afterwards. */
  secret: string;
  /** The path of a link that works once, below the server's address. */
  link: string;
}

interface Written extends TokenKept {
  schema: "qtrail/token@1";
  hash: string;
}

/** Of a link or a visit: whose it is, and until when. */
interface Pass {
  token: string;
  expires: string;
}

/** A link that is not opened in that time opens nothing. */
export const LINK_SECONDS = 3600;
/** Browsers forget a cookie after so long in any case. */
const MOST_VISIT_SECONDS = 400 * 86_400;
/** A token's last use is noted so often at most. */
const NOTED_EACH_SECONDS = 300;

export class Tokens {
  private readonly folder: string;
  private readonly now: () => number;
  private known: { stamp: string; files: number; tokens: readonly Written[] } | undefined;
  private readonly noted = new Map<string, number>();

  /** `now`: milliseconds since 1970. */
  constructor(folder: string, now: () => number = Date.now) {
    this.folder = folder;
    this.now = now;
  }

  /** @throws TokenProblem where there is one of that name, or it is none */
  add(name: string, scope: Scope, seconds: number | undefined): TokenAdded {
    refuseOddName(name);
    if (this.all().some((one) => one.name === name))
      throw new TokenProblem(
        `there is a token "${name}" already`,
        "give it another name, or revoke that one",
      );
    const secret = `qtr_${randomSecret()}`;
    const token: TokenKept = {
      id: randomBytes(5).toString("hex"),
      name,
      scope,
      created: this.timeIn(0),
      ...(seconds !== undefined && { expires: this.timeIn(seconds) }),
    };
    this.write("tokens", token.id, { schema: "qtrail/token@1", ...token, hash: hashOf(secret) });
    const link = randomSecret();
    try {
      this.write("links", hashOf(link), { token: token.id, expires: this.timeIn(LINK_SECONDS) });
    } catch (error) {
      this.revoke(token.id); // nobody would ever know its secret
      throw error;
    }
    return { token, secret, link: `enter/${link}` };
  }

  /** The oldest first. */
  list(): TokenListed[] {
    return this.all().map(({ schema: _, hash: __, ...token }) => {
      const lastUsed = this.lastUse(token);
      return {
        ...token,
        ...(lastUsed && { lastUsed }),
        isExpired: this.isOver(token.expires),
      };
    });
  }

  /** By its id or its name; false where there is none. Who has come in by it is out. */
  revoke(named: string): boolean {
    const found = this.all().find(({ id, name }) => id === named || name === named);
    if (!found) return false;
    rmSync(this.path("tokens", found.id), { force: true });
    this.known = undefined;
    return true;
  }

  /** One counts until it is revoked, though its time be over, or its file be damaged. */
  isAny(): boolean {
    this.all();
    return (this.known?.files ?? 0) > 0;
  }

  /** The token whose secret this is, or by which that visit began; undefined where it is not valid. */
  holding(secret: string | undefined): TokenKept | undefined {
    if (secret === undefined) return undefined;
    const hash = hashOf(secret);
    const found = secret.startsWith("qtr_")
      ? this.all().find((one) => isSame(one.hash, hash))
      : this.byPass("visits", hash);
    if (!found || this.isOver(found.expires)) return undefined;
    this.noteUse(found.id);
    return found;
  }

  /** Whether it could be opened now. */
  isLink(link: string): boolean {
    const token = this.byPass("links", hashOf(link));
    return token !== undefined && !this.isOver(token.expires);
  }

  /** Opens a link, which is gone then. */
  enterBy(link: string): Visit | undefined {
    const hash = hashOf(link);
    const token = this.byPass("links", hash);
    if (!token || !this.remove("links", hash)) return undefined;
    return this.isOver(token.expires) ? undefined : this.begin(token);
  }

  /** With the token itself, as it was given. */
  enterWith(secret: string): Visit | undefined {
    const token = secret.startsWith("qtr_") ? this.holding(secret) : undefined;
    return token && this.begin(token);
  }

  leave(visit: string): void {
    this.remove("visits", hashOf(visit));
  }

  private begin({ id, expires }: TokenKept): Visit {
    this.tidy();
    const secret = randomSecret();
    const left = expires === undefined ? Infinity : (Date.parse(expires) - this.now()) / 1000;
    const seconds = Math.min(left, MOST_VISIT_SECONDS);
    this.write("visits", hashOf(secret), { token: id, expires: this.timeIn(seconds) });
    return { secret, seconds };
  }

  private byPass(kind: "links" | "visits", hash: string): Written | undefined {
    const pass = readJson<Pass>(this.path(kind, hash));
    if (!pass || this.isOver(pass.expires)) return undefined;
    return this.all().find(({ id }) => id === pass.token);
  }

  /** Read again when one was added or taken away, by whomever. */
  private all(): readonly Written[] {
    const folder = join(this.folder, "tokens");
    const stats = statSync(folder, { throwIfNoEntry: false, bigint: true });
    if (!stats) {
      this.known = undefined;
      return [];
    }
    const stamp = `${stats.ino} ${stats.mtimeNs} ${Math.floor(this.now() / 1000)}`;
    if (this.known?.stamp !== stamp) {
      const names = readdirSync(folder).filter((name) => /^[0-9a-f]{10}\.json$/.test(name));
      const tokens = names.flatMap((name) => readJson<Written>(join(folder, name)) ?? []);
      tokens.sort((a, b) => Date.parse(a.created) - Date.parse(b.created));
      this.known = { stamp, files: names.length, tokens };
    }
    return this.known.tokens;
  }

  private lastUse({ id, created }: TokenKept): string | undefined {
    const stats = statSync(this.path("tokens", id), { throwIfNoEntry: false });
    const used = stats?.mtimeMs ?? 0;
    return used > Date.parse(created) + 1000 ? new Date(used).toISOString() : undefined;
  }

  private noteUse(id: string): void {
    const now = this.now();
    if (now - (this.noted.get(id) ?? 0) < NOTED_EACH_SECONDS * 1000) return;
    this.noted.set(id, now);
    try {
      utimesSync(this.path("tokens", id), now / 1000, now / 1000);
    } catch (error) {
      if (!isMissing(error)) throw error; // it was revoked meanwhile
    }
  }

  /** Passes whose time is over, and those of tokens that are gone. */
  private tidy(): void {
    const ids = new Set(this.all().map(({ id }) => id));
    for (const kind of ["links", "visits"] as const)
      for (const name of namesIn(join(this.folder, kind))) {
        const path = join(this.folder, kind, name);
        const pass = readJson<Pass>(path);
        if (!pass || this.isOver(pass.expires) || !ids.has(pass.token))
          rmSync(path, { force: true });
      }
  }

  /** Whole or not at all, and for its owner alone. */
  private write(kind: string, name: string, value: object): void {
    const path = this.path(kind, name);
    const begun = `${path}.${process.pid}`;
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    try {
      writeFileSync(begun, `${JSON.stringify(value)}\n`, { mode: 0o600 });
      this.giveToOwner(this.folder, dirname(path), begun);
      renameSync(begun, path);
    } catch (error) {
      rmSync(begun, { force: true });
      throw error;
    }
    this.known = undefined;
  }

  /** What root adds the server has to read, which is the user of the folder around it. */
  private giveToOwner(...paths: string[]): void {
    const { uid, gid } = statSync(dirname(this.folder));
    if (process.geteuid?.() === 0 && uid !== 0) for (const path of paths) chownSync(path, uid, gid);
  }

  /** True for the one who has removed it. */
  private remove(kind: string, name: string): boolean {
    try {
      unlinkSync(this.path(kind, name));
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  private path(kind: string, name: string): string {
    return join(this.folder, kind, `${name}.json`);
  }

  private timeIn(seconds: number): string {
    return new Date(this.now() + seconds * 1000).toISOString();
  }

  private isOver(expires: string | undefined): boolean {
    return expires !== undefined && Date.parse(expires) <= this.now();
  }
}

/** A browser that has come in: what its cookie holds, and for how many seconds. */
export interface Visit {
  secret: string;
  seconds: number;
}

/** What is asked of tokens cannot be done. */
export class TokenProblem extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = "TokenProblem";
    this.hint = hint;
  }
}

const MOST_NAME = 80;
/** Would change what is shown around it, in lists and in the audit. */
const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** @throws TokenProblem */
function refuseOddName(name: string): void {
  if (name.trim() === "" || name.length > MOST_NAME)
    throw new TokenProblem(`a token's name has 1 to ${MOST_NAME} letters`, "say whose it is");
  if (CONTROL.test(name))
    throw new TokenProblem(
      "a token's name holds no line breaks and no control signs",
      "write it in letters, digits and blanks: 'help desk'",
    );
}

function randomSecret(): string {
  return randomBytes(32).toString("base64url");
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** undefined where it is not there, or what is there is none of ours. */
function readJson<Value>(path: string): Value | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Value;
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "ENOENT";
}
