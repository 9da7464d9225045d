/**
 * The program in few files: node takes half a millisecond for each module that it loads, and a
 * command needs more than a hundred. They are CommonJS, which node loads sooner: a small answer comes
 * some 10 ms earlier. The library stays as the compiler wrote it.
 *
 * Files lie as deep as in dist/src, for they name others from where they are.
 *
 * Beside them what the server gives to browsers: the style and the icon as they are, and scripts with all that they use.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";

const { dependencies, optionalDependencies } = JSON.parse(readFileSync("package.json", "utf8"));

const program = {
  input: {
    main: "dist/src/cli/main.js",
    // Loaded by its name, where who starts it is.
    "lexing-thread": "dist/src/sources/lexing-thread.js",
    "answering-thread": "dist/src/cli/serve/answering-thread.js",
    "importing-thread": "dist/src/cli/serve/importing-thread.js",
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

const SCRIPTS = "dist/src/web/browser";
const ASSETS = "src/web/assets";
const SERVED = "dist/program/web";

const browser = {
  input: Object.fromEntries(
    readdirSync(SCRIPTS)
      .filter((name) => /^[a-z-]+\.js$/.test(name))
      .map((name) => [name.slice(0, -".js".length), `${SCRIPTS}/${name}`]),
  ),
  plugins: [
    nodeResolve({ browser: true }),
    terser(),
    {
      name: "assets",
      writeBundle() {
        mkdirSync(SERVED, { recursive: true });
        for (const name of readdirSync(ASSETS))
          copyFileSync(`${ASSETS}/${name}`, `${SERVED}/${name}`);
      },
    },
  ],
  output: { dir: SERVED, format: "es", chunkFileNames: "[name].js" },
};

export default [program, browser];
