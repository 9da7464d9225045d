/**
 * What pages are shown with: their style, icon and scripts, as the build has put them beside the program.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import type { Asset } from "../server/service.ts";

const FOLDER = new URL("../../program/web/", import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** By their names; read once, when a server starts. */
export function pageAssets(): ReadonlyMap<string, Asset> {
  return new Map(
    readdirSync(FOLDER).flatMap((name): [string, Asset][] => {
      const type = TYPES[extname(name)];
      if (type === undefined) return [];
      const body = readFileSync(new URL(name, FOLDER));
      const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
      return [[name, { type, body, etag }]];
    }),
  );
}
