/**
 * Writes the screens of test/screens/ and test/overview-screens/ anew; part of `npm run generate` (screens.ts,
 * overview-screens.ts).
 */
import { writeFileSync } from "node:fs";
import { overviewScreens } from "./overview-screens.ts";
import { screens } from "./screens.ts";

for (const [name, text] of await screens()) writeFileSync(`test/screens/${name}`, text);
for (const [name, text] of await overviewScreens())
  writeFileSync(`test/overview-screens/${name}`, text);
