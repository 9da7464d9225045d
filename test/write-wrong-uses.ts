/** Writes test/wrong-uses/said.txt anew. */
import { mkdirSync, writeFileSync } from "node:fs";
import { said } from "./wrong-uses.ts";

mkdirSync("test/wrong-uses", { recursive: true });
writeFileSync("test/wrong-uses/said.txt", await said());
