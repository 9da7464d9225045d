/**
 * Writes the answers that README and docs show anew; part of `npm run generate` (shown.ts).
 */
import { writeFileSync } from "node:fs";
import { PAGES, writtenAnew } from "./shown.ts";

for (const page of PAGES) writeFileSync(page, await writtenAnew(page));
