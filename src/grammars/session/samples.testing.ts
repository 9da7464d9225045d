/**
 * The lines of the composed logs of sessions, without their stamps.
 *
 * For tests only, and left out of the package by its name.
 */
import { readFileSync } from "node:fs";

export function sessionSamples(name: string): string[] {
  return readFileSync(`corpus/sessions/${name}`, "latin1")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.replace(/^@[0-9a-f]{24} /, ""));
}
