/**
 * xz, by the package xz-decompress: the one file that imports it.
 *
 * The package lets one stream be open at a time and keeps a second one waiting; merging two
 * archives would wait for ever. Each stream has a context of its own, so we let them be open
 * together.
 *
 * A file may be several xz streams, one behind the other (`xz >> all.xz`). The package goes on
 * with the next one only if its beginning is in the same piece as the end of the one before;
 * where a piece ends with a stream it says that all is done, and what follows begins anew here.
 */
import { ReadableStream } from "node:stream/web";

export async function* unxz(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const pieces = piecesOf(packed);
  for (;;) {
    const first = await pieces.next();
    if (first.done) return;
    yield* unpacked(first.value, pieces);
  }
}

/** From `first` on until the package says that it is done. */
async function* unpacked(first: Buffer, pieces: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const { default: xz } = await import("xz-decompress");
  Object.assign(xz.XzReadableStream, { _contextMutex: OPEN_DOOR });
  let given: Buffer | undefined = first;
  const input = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const piece = given ?? (await pieces.next()).value;
        given = undefined;
        if (piece) controller.enqueue(piece);
        else controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  const output = new xz.XzReadableStream(input as globalThis.ReadableStream<Uint8Array>);
  for await (const bytes of output as unknown as AsyncIterable<Uint8Array>) {
    if (bytes.length > 0) yield Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
}

/** Copies, as the source uses its buffer again; each small enough to be taken whole. */
async function* piecesOf(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of packed) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      yield Buffer.from(chunk.subarray(at, at + PIECE));
    }
  }
}

const PIECE = 32 * 1024;
const OPEN_DOOR = { acquire: async () => undefined, release: () => undefined };
