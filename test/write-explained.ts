/**
 * Writes the explanations of test/explained/ anew; part of `npm run generate` (explained.ts).
 */
import { writeFileSync } from "node:fs";
import { explanations } from "./explained.ts";

for (const [name, text] of await explanations()) writeFileSync(`test/explained/${name}`, text);
