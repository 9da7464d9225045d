/**
 * A system's files, as its own programs would see them: the running one, or one that is mounted or copied
 * somewhere (`--root`). Links are resolved inside it, an absolute one from its root, and none leads out.
 * Nothing is ever written or run.
 */
import {
  constants as access,
  closeSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  type Stats,
  statSync,
} from "node:fs";
import { join, posix } from "node:path";

/** Paths given to it and by it are those of the system looked at: absolute, `/` is its root. */
export class Root {
  /** Where its root is on this machine: "" for the running system. */
  readonly at: string;
  /** What may not be read, each path once with why. */
  readonly unreadable = new Map<string, string>();
  private readonly texts = new Map<string, string | undefined>();
  private readonly reals = new Map<string, string | undefined>();
  private readonly lists = new Map<string, string[]>();
  private readonly stats = new Map<string, Stats | undefined>();

  constructor(root: string) {
    this.at = root.replace(/\/+$/, "");
  }

  /** The path on this machine, for who opens it; links in it are resolved. */
  outside(path: string): string {
    return join(this.at === "" ? "/" : this.at, this.real(path) ?? path);
  }

  /** The path without links; undefined if there is nothing, or links that go in a circle. */
  real(path: string): string | undefined {
    const whole = posix.normalize(path).replace(/(?<=.)\/$/, "");
    if (!this.reals.has(whole)) this.reals.set(whole, this.resolved(whole));
    return this.reals.get(whole);
  }

  /** Each part in turn; a link's parts take its place. */
  private resolved(path: string): string | undefined {
    const left = partsOf(path).reverse();
    let reached = "/";
    for (let links = 0; ; ) {
      const part = left.pop();
      if (part === undefined) return reached;
      const next = part === ".." ? posix.dirname(reached) : posix.join(reached, part);
      const stat = this.own(next);
      if (stat?.isSymbolicLink()) {
        if (++links > MOST_LINKS) return undefined;
        const target = readlinkSync(join(this.at, next));
        if (target.startsWith("/")) reached = "/";
        left.push(...partsOf(target).reverse());
      } else if (stat) reached = next;
      else return undefined;
    }
  }

  /** True for a link, or links, that lead back to themselves. */
  isCircle(path: string): boolean {
    return this.own(path)?.isSymbolicLink() === true && this.real(path) === undefined
      ? this.linkTargets(path).has("again")
      : false;
  }

  /** The paths that a chain of links leads over; "again" among them if it comes back. */
  private linkTargets(path: string): Set<string> {
    const seen = new Set<string>();
    for (let at = path; this.own(at)?.isSymbolicLink(); ) {
      if (seen.has(at)) return seen.add("again");
      seen.add(at);
      at = posix.resolve(posix.dirname(at), readlinkSync(join(this.at, at)));
    }
    return seen;
  }

  /** Of the path itself: a link is one. Nothing where there is none, or none that we may look at. */
  private own(path: string): Stats | undefined {
    if (!this.stats.has(path)) this.stats.set(path, this.ownNow(path));
    return this.stats.get(path);
  }

  private ownNow(path: string): Stats | undefined {
    try {
      return lstatSync(join(this.at, path), { throwIfNoEntry: false });
    } catch (error) {
      this.note(path, error);
      return undefined;
    }
  }

  /** Where a link leads, as it is written; undefined if it is no link. */
  link(path: string): string | undefined {
    try {
      return this.own(path)?.isSymbolicLink() ? readlinkSync(join(this.at, path)) : undefined;
    } catch (error) {
      this.note(path, error);
      return undefined;
    }
  }

  stat(path: string): Stats | undefined {
    const real = this.real(path);
    return real === undefined ? undefined : this.own(real);
  }

  isDirectory(path: string): boolean {
    return this.stat(path)?.isDirectory() ?? false;
  }

  isFile(path: string): boolean {
    return this.stat(path)?.isFile() ?? false;
  }

  /** Names in a directory, in order; none if it is none, or not ours to read. */
  list(path: string): string[] {
    const known = this.lists.get(path);
    if (known) return known;
    const names = this.listed(path);
    this.lists.set(path, names);
    return names;
  }

  private listed(path: string): string[] {
    const real = this.real(path);
    if (real === undefined) return [];
    try {
      return readdirSync(join(this.at === "" ? "/" : this.at, real)).sort();
    } catch (error) {
      this.note(path, error);
      return [];
    }
  }

  /** Paths that a pattern of the shell or of an `include` means: `*` and `?` in any part. */
  glob(pattern: string): string[] {
    let found = ["/"];
    for (const part of partsOf(pattern)) {
      const wanted = /[*?[]/.test(part) ? patternOf(part) : undefined;
      found = found.flatMap((directory) =>
        wanted
          ? this.list(directory)
              .filter((name) => wanted.test(name) && !name.startsWith("."))
              .map((name) => posix.join(directory, name))
          : [posix.join(directory, part)],
      );
    }
    return found.filter((path) => this.real(path) !== undefined);
  }

  /** A small file as text, such as people write; undefined if there is none, or none that we may read. */
  text(path: string): string | undefined {
    if (path.startsWith("/proc/")) return this.read(path); // never twice the same
    if (!this.texts.has(path)) this.texts.set(path, this.read(path));
    return this.texts.get(path);
  }

  private read(path: string): string | undefined {
    const real = this.real(path);
    if (real === undefined || !this.own(real)?.isFile()) return undefined;
    let file: number | undefined;
    try {
      file = openSync(join(this.at, real), access.O_RDONLY | access.O_NONBLOCK);
      return READ.toString("utf8", 0, readSync(file, READ, 0, READ.length, null));
    } catch (error) {
      this.note(path, error);
      return undefined;
    } finally {
      if (file !== undefined) closeSync(file);
    }
  }

  /** Whether whoever runs this may read the file, or look into the directory: it is tried. */
  mayRead(path: string): boolean {
    const outside = this.outside(path);
    let file: number | undefined;
    try {
      file = openSync(outside, access.O_RDONLY | access.O_NONBLOCK);
      if (this.isDirectory(path)) statSync(join(outside, "."));
      return true;
    } catch (error) {
      this.note(path, error);
      return !this.unreadable.has(path);
    } finally {
      if (file !== undefined) closeSync(file);
    }
  }

  /** It may be there: a directory on the way to it is not ours to look into. */
  isHidden(path: string): boolean {
    if (this.real(path) !== undefined) return false;
    return [...this.unreadable.keys()].some(
      (closed) => path === closed || path.startsWith(`${closed}/`),
    );
  }

  /** The line as it is written, without blanks around it. */
  line({ file, line }: { file: string; line: number }): string | undefined {
    return line === 0 ? undefined : this.text(file)?.split("\n")[line - 1]?.trim();
  }

  /** A user's or group's name in the system looked at; its number where that has none. */
  nameOfId(table: "passwd" | "group", id: number): string {
    const lines = (this.text(`/etc/${table}`) ?? "").split("\n").map((line) => line.split(":"));
    return (
      lines.find(([, , number]) => number === String(id))?.[0] ?? (id === 0 ? "root" : String(id))
    );
  }

  private note(path: string, error: unknown): void {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (CLOSED.has(code)) this.unreadable.set(path, code);
    else if (!NOTHING_THERE.has(code)) throw error;
  }
}

const CLOSED: ReadonlySet<string> = new Set(["EACCES", "EPERM", "EIO"]);
/** Of a path that leads nowhere, and of one that none can be: too long, with a NUL. */
const NOTHING_THERE: ReadonlySet<string> = new Set([
  ...["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP", "ERR_INVALID_ARG_VALUE"],
  ...["ESRCH", "EINVAL", "ENXIO"], // processes that are gone, and pipes
]);

/** As the kernel counts (path_resolution(7)). */
const MOST_LINKS = 40;
/** Scripts and configurations are small; what is larger is read so far. */
const READ = Buffer.allocUnsafeSlow(1 << 18);

function partsOf(path: string): string[] {
  return path.split("/").filter((part) => part !== "" && part !== ".");
}

/** One part of a path, as glob(7) has it; a `[` that opens no set of signs is itself. */
export function patternOf(pattern: string): RegExp {
  const signs = pattern.replace(/\*+|\?|\[[!^]?\]?[^\]]*\]|[.+^${}()|\\[\]]/g, (found) => {
    if (found.startsWith("*")) return ".*";
    if (found === "?") return ".";
    return found.length > 2 ? setOf(found) : `\\${found.split("").join("\\")}`;
  });
  return new RegExp(`^${signs}$`, "s");
}

/** `[a-z]`, `[!0-9]`: a range that runs backwards holds nothing. */
function setOf(set: string): string {
  const isNegated = /^\[[!^]/.test(set);
  const inner = set.slice(isNegated ? 2 : 1, -1);
  const ranges = inner.replace(/(.)-(.)|[\\\]^[-]/gs, (found, from?: string, to?: string) => {
    if (from === undefined || to === undefined) return `\\${found}`;
    return from <= to ? `${plain(from)}-${plain(to)}` : "";
  });
  return isNegated ? `[^${ranges}]` : `[${ranges}]`;
}

function plain(sign: string): string {
  return /[\\\]^[-]/.test(sign) ? `\\${sign}` : sign;
}
