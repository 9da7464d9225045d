/**
 * Writes the screens of test/screens/ anew; part of `npm run generate` (screens.ts).
 */
import { writeFileSync } from "node:fs";
import { screens } from "./screens.ts";

for (const [name, text] of await screens()) writeFileSync(`test/screens/${name}`, text);
