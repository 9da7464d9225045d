/**
 * Programs that prepare another program's surroundings and become it: `setuidgid qmaill multilog ...` is
 * multilog, as qmaill. One row each: which of its options take a value, and how many words follow them.
 */

/** What is found behind a wrapper. */
interface Wrapped {
  /** Words that belong to the wrapper. */
  skip: number;
  user?: string;
  cwd?: string;
  /** The word at this place behind the skipped ones is none of the program's. */
  drops?: number;
  /** No variable of the environment stays. */
  clears?: boolean;
  /** A directory with a file for each variable. */
  directory?: string;
  /** Variables set, `NAME=value`, as indices of the words. */
  sets?: number[];
  /** Standard error goes where standard output goes. */
  joins?: boolean;
  /** A command for the shell, as an index of the words. */
  shell?: number;
  /** It hands the program's output to a logger of that command line. */
  logger?: string[];
}

type Unwrap = (argv: readonly string[]) => Wrapped | undefined;

export function unwrap(argv: readonly string[]): Wrapped | undefined {
  const name = argv[0]?.split("/").at(-1) ?? "";
  return Object.hasOwn(WRAPPERS, name) ? WRAPPERS[name](argv) : undefined;
}

/** Options as getopt(3) reads them; `words` more that are the wrapper's own. */
function options(valued: string, words = 0, more: Partial<Wrapped> = {}): Unwrap {
  return (argv) => ({ skip: behindOptions(argv, valued).at + words, ...more });
}

/** The first word that is no option, and the options' values by their letters. */
function behindOptions(
  argv: readonly string[],
  valued: string,
): { at: number; given: Map<string, string> } {
  const given = new Map<string, string>();
  let at = 1;
  for (; at < argv.length && /^[-+]./.test(argv[at]); at++) {
    const word = argv[at];
    if (word === "--") return { at: at + 1, given };
    if (word.startsWith("--")) {
      const [name, value] = word.slice(2).split(/=(.*)/s);
      given.set(name, value ?? "");
      continue;
    }
    for (let i = 1; i < word.length; i++) {
      if (!valued.includes(word[i])) {
        given.set(word[i], "");
        continue;
      }
      given.set(word[i], word.slice(i + 1) || (argv[++at] ?? ""));
      break;
    }
  }
  return { at, given };
}

/** The word behind the options is a user, perhaps with a group behind a colon. */
function asUser(valued: string): Unwrap {
  return (argv) => {
    const { at } = behindOptions(argv, valued);
    return { skip: at + 1, user: userOf(argv[at]) };
  };
}

function userOf(word = ""): string {
  return word.replace(/^:/, "").split(":")[0];
}

const env: Unwrap = (argv) => {
  let at = 1;
  let clears = false;
  const sets: number[] = [];
  for (; at < argv.length; at++) {
    if (argv[at] === "-" || argv[at] === "-i" || argv[at] === "--ignore-environment") clears = true;
    else if (argv[at] === "-u" || argv[at] === "-C") at++;
    else if (/^[A-Za-z_]\w*=/.test(argv[at])) sets.push(at);
    else if (!argv[at].startsWith("-")) break;
  }
  return { skip: at, clears, sets };
};

const chpst: Unwrap = (argv) => {
  const { at, given } = behindOptions(argv, "uUb/CenlLmdoprfct");
  const user = given.get("u");
  const directory = given.get("e");
  const cwd = given.get("C");
  return {
    skip: at,
    ...(user !== undefined && { user: userOf(user) }),
    ...(directory !== undefined && { directory }),
    ...(cwd !== undefined && { cwd }),
  };
};

const envdir: Unwrap = (argv) => {
  const { at } = behindOptions(argv, "");
  return { skip: at + 1, directory: argv[at] ?? "" };
};

/** `su [-] user -c command`. */
const su: Unwrap = (argv) => {
  const command = argv.findIndex((word) => word === "-c" || word === "--command") + 1;
  const user =
    argv.slice(1).find((word, i) => !word.startsWith("-") && i + 1 !== command) ?? "root";
  return command > 0 ? { skip: argv.length, user, shell: command } : undefined;
};

/** Debian's: the program is an option, its arguments stand behind `--`. */
const startStopDaemon: Unwrap = (argv) => {
  const named = argv.findIndex((word) => /^(?:-a|--startas)$/.test(word)) + 1;
  const exec = named || argv.findIndex((word) => /^(?:-x|--exec)$/.test(word)) + 1;
  if (exec === 0 || argv.some((word) => /^(?:-K|--stop)$/.test(word))) return { skip: argv.length };
  const user = argv.findIndex((word) => /^(?:-c|--chuid)$/.test(word)) + 1;
  return { skip: exec, ...(user > 0 && { user: userOf(argv[user]) }) };
};

/** FreeBSD's daemon(8), which may log by itself, or Red Hat's function. */
const daemon: Unwrap = (argv) => {
  const { at, given } = behindOptions(argv, "cmopPtTulslR");
  const user = given.get("u") ?? given.get("user");
  const tag = given.get("T");
  const file = given.get("o");
  const facility = given.get("l") ?? "daemon";
  const syslog = [
    "logger",
    "-t",
    tag ?? "daemon",
    "-p",
    `${facility}.${given.get("s") ?? "notice"}`,
  ];
  return {
    skip: at,
    ...(/\s/.test(argv[at] ?? "") && { shell: at }), // Red Hat's: the command is one word
    ...(user !== undefined && { user: userOf(user) }),
    ...(file !== undefined && { logger: ["tee", file] }),
    ...(tag !== undefined && { logger: syslog }),
    ...((tag !== undefined || file !== undefined) && { joins: true }),
  };
};

/** `argv0 program name arguments`: the name is only what ps shows. */
const argv0: Unwrap = () => ({ skip: 1, drops: 1 });

const WRAPPERS: Record<string, Unwrap> = {
  env,
  exec: options("a"),
  command: options(""),
  nice: options("n"),
  ionice: options("cn"),
  nohup: options(""),
  setsid: options(""),
  time: options(""),
  stdbuf: options("ioe"),
  taskset: options("", 1),
  chrt: options("", 1),
  chroot: options("", 1),
  busybox: options(""),
  tcpd: options(""),
  // daemontools
  setuidgid: asUser(""),
  envuidgid: options("", 1),
  envdir,
  softlimit: options("amdsloprctf"),
  setlock: options("", 1),
  pgrphack: options(""),
  fghack: options(""),
  argv0,
  setuser: asUser(""),
  // runit, freedt, perp
  chpst,
  runuid: asUser(""),
  runtool: asUser(""),
  // s6
  "s6-setuidgid": asUser(""),
  "s6-envuidgid": options("", 1),
  "s6-applyuidgid": options("ugG"),
  "s6-envdir": envdir,
  "s6-softlimit": options("amdsloprctfHh"),
  "s6-setlock": options("t", 1),
  "s6-fghack": options(""),
  "s6-notifyoncheck": options("dswTtn"),
  "with-contenv": options(""),
  // systems
  su,
  "su-exec": asUser(""),
  gosu: asUser(""),
  runuser: (argv) => su(argv) ?? asUser("")(argv),
  sudo: (argv) => {
    const { at, given } = behindOptions(argv, "ugp");
    return { skip: at, user: given.get("u") ?? "root" };
  },
  "start-stop-daemon": startStopDaemon,
  startproc: options("ipltu"),
  start_daemon: options("npc"),
  daemon,
  action: options("", 1),
};
