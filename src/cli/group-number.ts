/**
 * A group of this machine, by its name or number.
 */
import { readFileSync } from "node:fs";
import { nearest } from "../reports/filter/nearest.ts";
import { UserError } from "./error.ts";

const GROUPS = "/etc/group";

export function groupNumber(group: string): number {
  if (/^\d{1,9}$/.test(group)) return Number(group);
  const lines = readFileSync(GROUPS, "utf8").split("\n");
  const numbers = new Map(
    lines.map((line) => line.split(":")).map(([name = "", , number = ""]) => [name, number]),
  );
  const number = numbers.get(group);
  if (number && /^\d+$/.test(number)) return Number(number);
  const meant = nearest(group, [...numbers.keys()].filter(Boolean));
  throw new UserError(`--group: there is no group "${group}" in ${GROUPS}`, {
    hint: meant ? `did you mean ${meant}?` : "name one of its groups, or give a number",
  });
}
