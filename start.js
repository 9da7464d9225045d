/**
 * `npm start`: installs and builds what is missing or old, then runs qtrail with the arguments,
 * or its demo without any.
 *
 * Plain JavaScript, for it runs before anything is installed. On a second run it is silent and
 * starts qtrail at once.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL(".", import.meta.url));
const program = join(root, "dist", "program", "cli", "main.js");

const major = Number(process.versions.node.split(".")[0]);
if (major < 20) {
  console.error(`qtrail: fatal: Node ${process.version} is too old: 20 or newer is needed`);
  process.exit(2);
}

// npm writes this file at the end of an installation.
const installedMark = join(root, "node_modules", ".package-lock.json");
const installed = changedAt(installedMark);
if (installed < changedAt(join(root, "package-lock.json"))) {
  // On Windows npm is a script, which only a shell can start.
  step("installing", "npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], {
    shell: process.platform === "win32",
  });
  // npm leaves the file alone where nothing was to be changed: then it is current from now on.
  utimesSync(installedMark, new Date(), new Date());
}

const built = changedAt(program);
const newest = Math.max(newestIn(join(root, "src")), changedAt(join(root, "tsconfig.json")));
if (built < newest) {
  rmSync(join(root, "dist"), { recursive: true, force: true });
  step("compiling", process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc")]);
  const rollup = join(root, "node_modules", "rollup", "dist", "bin", "rollup");
  step("putting together", process.execPath, [rollup, "-c", "--silent"]);
}

const words = process.argv.slice(2);
const run = spawnSync(process.execPath, [program, ...(words.length > 0 ? words : ["demo"])], {
  stdio: "inherit",
  // npm goes to the project's root: paths are meant from where it was called.
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
process.exit(run.status ?? (run.signal === "SIGINT" ? 130 : 2));

/** Runs a program with its output on standard error; ends qtrail if it fails. */
function step(what, command, args, options = {}) {
  console.error(`qtrail: ${what} (the first time, or after a change) …`);
  const done = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], ...options });
  if (done.status === 0) return;
  console.error(`qtrail: fatal: ${what} failed: ${done.error?.message ?? `status ${done.status}`}`);
  process.exit(2);
}

/** When a file last changed, in milliseconds; 0 if it is not there. */
function changedAt(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

function newestIn(directory) {
  let newest = 0;
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? newestIn(path) : changedAt(path));
  }
  return newest;
}
