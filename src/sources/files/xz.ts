/**
 * xz, by the package xz-decompress: the one file that imports it.
 *
 * The package lets one stream be open at a time and keeps a second one waiting; merging two
 * archives would wait for ever. We let them be open together, each with an instance of the
 * WebAssembly for itself: in one that two share, the end of one stream spoils the other.
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
  const opened = await openingTurn();
  Object.assign(xz.XzReadableStream, OF_ITS_OWN);
  let given: Buffer | undefined = first;
  const input = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        opened(); // it has its instance, or it would not ask
        const piece = given ?? (await pieces.next()).value;
        given = undefined;
        if (piece) controller.enqueue(piece);
        else controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  try {
    const output = new xz.XzReadableStream(input as globalThis.ReadableStream<Uint8Array>);
    for await (const bytes of output as unknown as AsyncIterable<Uint8Array>) {
      if (bytes.length > 0) yield Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
  } finally {
    opened();
  }
}

/** Waits until no other stream is being opened; what it gives is called when this one is open. */
async function openingTurn(): Promise<() => void> {
  const before = opening;
  let opened = (): void => undefined;
  opening = new Promise((resolve) => {
    opened = resolve;
  });
  await before;
  return opened;
}

let opening = Promise.resolve();

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
/** What the package keeps for all streams. */
const OF_ITS_OWN = {
  _contextMutex: OPEN_DOOR,
  _moduleInstance: undefined,
  _moduleInstancePromise: undefined,
};
