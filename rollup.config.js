/**
 * The program in few files: node takes half a millisecond for each module that it loads, and a
 * command needs more than a hundred. They are CommonJS, which node loads sooner: a small answer comes
 * some 10 ms earlier. The library stays as the compiler wrote it.
 *
 * Files lie as deep as in dist/src, for they name others from where they are.
 */
import { readFileSync, writeFileSync } from "node:fs";

const { dependencies, optionalDependencies } = JSON.parse(readFileSync("package.json", "utf8"));

export default {
  input: {
    main: "dist/src/cli/main.js",
    // Loaded by its name, where who starts it is.
    "lexing-thread": "dist/src/sources/lexing-thread.js",
    "answering-thread": "dist/src/cli/serve/answering-thread.js",
  },
  plugins: [
    {
      name: "around",
      writeBundle() {
        writeFileSync("dist/program/package.json", '{ "type": "commonjs" }\n');
      },
    },
  ],
  external: [/^node:/, ...Object.keys({ ...dependencies, ...optionalDependencies })],
  output: {
    dir: "dist/program/cli",
    format: "cjs",
    dynamicImportInCjs: false,
    chunkFileNames: "[name].js",
    banner: ({ name }) => (name === "main" ? "#!/usr/bin/env node" : ""),
  },
};
