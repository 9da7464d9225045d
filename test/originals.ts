/**
 * The original programs that ours stand in for, from the distribution's packages.
 *
 * What is not here is installed where that is allowed; where it cannot be, the suite is named as
 * not run, and under CI=true it fails.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { getuid } from "node:process";

/** Where `program` is; undefined if it is neither here nor can be installed. */
export function original(program: string, debianPackage: string): string | undefined {
  const here = found(program);
  if (here !== undefined) return here;
  install(debianPackage);
  return found(program);
}

/** For node:test: why a comparison with `program` is not made, or false. */
export function without(program: string, debianPackage: string): string | false {
  if (original(program, debianPackage) !== undefined || process.env.CI === "true") return false;
  return `not run: ${program} is not here (apt-get install ${debianPackage})`;
}

function found(program: string): string | undefined {
  const places = [...(process.env.PATH ?? "").split(":"), "/usr/bin", "/usr/local/bin", "/command"];
  return places.map((place) => join(place, program)).find(existsSync);
}

const tried = new Set<string>();

function install(debianPackage: string): void {
  if (getuid?.() !== 0 || tried.has(debianPackage)) return;
  tried.add(debianPackage);
  const quietly = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  for (const words of [["update"], ["install", "-y", "--no-install-recommends", debianPackage]]) {
    try {
      execFileSync("apt-get", words, quietly as { stdio: "ignore" });
    } catch {
      return; // without a package manager or its mirror: the suite is named as not run
    }
  }
}
