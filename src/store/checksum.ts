/**
 * The sum of a file, by which a flipped bit is found: what reads the rows does not notice most.
 */
import { createHash } from "node:crypto";
import { open } from "node:fs/promises";

export interface Checksum {
  bytes: number;
  sha256: string;
}

/** Reads it piece by piece: it may be large. */
export async function checksumOf(path: string): Promise<Checksum> {
  const hash = createHash("sha256");
  const piece = new Uint8Array(PIECE);
  const file = await open(path);
  try {
    let bytes = 0;
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, PIECE);
      if (bytesRead === 0) return { bytes, sha256: hash.digest("hex") };
      hash.update(piece.subarray(0, bytesRead));
      bytes += bytesRead;
    }
  } finally {
    await file.close();
  }
}

const PIECE = 1 << 18;
