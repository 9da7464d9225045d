/**
 * The program in few files: node takes half a millisecond for each module that it loads, and a
 * command needs more than a hundred. The library stays as the compiler wrote it.
 *
 * Files lie as deep as in dist/src, for they name others from where they are.
 */
import { cpSync, readFileSync } from "node:fs";

const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));

export default {
  input: {
    main: "dist/src/cli/main.js",
    // Loaded by their names, where those who start them are.
    "section-thread": "dist/src/pipeline/section-thread.js",
    "unpack-thread": "dist/src/sources/unpack-thread.js",
  },
  plugins: [
    {
      name: "engines",
      writeBundle() {
        for (const name of ["lines.wasm", "sessions.wasm"])
          cpSync(`dist/src/tallying/${name}`, `dist/program/tallying/${name}`);
      },
    },
  ],
  external: [/^node:/, ...Object.keys(dependencies)],
  output: {
    dir: "dist/program/cli",
    chunkFileNames: "[name].js",
    banner: ({ name }) => (name === "main" ? "#!/usr/bin/env node" : ""),
  },
};
