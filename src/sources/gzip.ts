/**
 * gzip, of one member or several, by Node's zlib.
 *
 * Fed in small pieces, so that little is lost where the data is broken, and flushed before the
 * end, so that nothing is where it is cut off.
 */
import { constants, createGunzip } from "node:zlib";

export async function* gunzip(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const stream = createGunzip({ chunkSize: CHUNK_BYTES });
  const feeding = feed(stream, packed).catch((error: Error) => stream.destroy(error));
  try {
    for await (const bytes of stream) yield bytes as Buffer;
  } finally {
    stream.destroy();
    await feeding;
  }
}

async function feed(
  stream: ReturnType<typeof createGunzip>,
  packed: AsyncIterable<Buffer>,
): Promise<void> {
  const closed = new Promise<void>((resolve) => stream.once("close", resolve));
  for await (const chunk of packed) {
    for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
      if (stream.destroyed) return;
      const piece = Buffer.from(chunk.subarray(at, at + PIECE_BYTES)); // `chunk` is used again
      const taken = new Promise<void>((resolve) => stream.write(piece, () => resolve()));
      await Promise.race([taken, closed]); // broken data closes the stream without a word to us
    }
  }
  if (stream.destroyed) return;
  await new Promise<void>((resolve) => {
    stream.once("close", resolve);
    stream.flush(constants.Z_SYNC_FLUSH, resolve);
  });
  stream.end();
}

/** Of packed bytes: what lies in a broken one is lost. */
const PIECE_BYTES = 1 << 16;
/** Of unpacked bytes: what a piece gives lies in one or two. */
const CHUNK_BYTES = 1 << 19;
