/**
 * Runs commands one after the other in one process: `asked-in-one-process.js OUT`, with the words of each as JSON on
 * standard input. OUT becomes the answers as JSON. A process each would load and compile qtrail as often.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { type Answer, answerTo } from "../bench/answers/asking.ts";

const [, , out = ""] = process.argv;
const commands = JSON.parse(readFileSync(0, "utf8")) as string[][];
const answers: Answer[] = [];
for (const words of commands) answers.push(await answerTo(words));
writeFileSync(out, JSON.stringify(answers));
process.exit(0);
