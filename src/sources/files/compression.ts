/**
 * Compressed logs: known by their first bytes, whatever their name says.
 *
 * A rotation may leave `mail.log.2.gz`; a multilog processor may put gzip into any `@….s`.
 * gzip is Node's own; the others are pure JavaScript or WebAssembly, each imported by one file
 * and loaded when the first such file is met.
 */
export type Compression = "gzip" | "bzip2" | "xz" | "zstd";

/** What is wrong with packed bytes: lost ones, changed ones, or others behind their end. */
export type Flaw = "broken" | "checksum" | "followed";

/** Gives the bytes of a compressed stream; throws when it breaks, after what could be read, or says what is wrong. */
export type Decompress = (
  packed: AsyncIterable<Buffer>,
  onFlaw: (flaw: Flaw) => void,
) => AsyncIterable<Buffer>;

/** Bytes needed to tell. */
export const MAGIC_BYTES = 6;

/** undefined: not compressed by anything we know. */
export function compressionOf(head: Buffer): Compression | undefined {
  return MAGICS.find(([, magic]) => head.subarray(0, magic.length).equals(magic))?.[0];
}

export async function decompressor(compression: Compression): Promise<Decompress> {
  switch (compression) {
    case "gzip":
      return (await import("./gzip.ts")).gunzip;
    case "bzip2":
      return (await import("./bzip2.ts")).bunzip2;
    case "xz":
      return (await import("./xz.ts")).unxz;
    case "zstd":
      return (await import("./zstd.ts")).unzstd;
    default:
      return compression satisfies never;
  }
}

const MAGICS: [Compression, Buffer][] = [
  ["gzip", Buffer.from("1f8b", "hex")],
  ["bzip2", Buffer.from("BZh")],
  ["xz", Buffer.from("fd377a585a00", "hex")],
  ["zstd", Buffer.from("28b52ffd", "hex")],
];
