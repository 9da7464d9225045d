/**
 * xz, by the package xz-decompress: the one file that imports it.
 *
 * The package lets one stream be open at a time and keeps a second one waiting; merging two
 * archives would wait for ever. Each stream has a context of its own, so we let them be open
 * together.
 */
import { ReadableStream } from "node:stream/web";

export async function* unxz(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const { default: xz } = await import("xz-decompress");
  Object.assign(xz.XzReadableStream, { _contextMutex: OPEN_DOOR });
  const source = packed[Symbol.asyncIterator]();
  const input = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) controller.close();
      else controller.enqueue(Buffer.from(value)); // the chunk is used again
    },
    async cancel() {
      await source.return?.();
    },
  });
  const output = new xz.XzReadableStream(input as globalThis.ReadableStream<Uint8Array>);
  for await (const bytes of output as unknown as AsyncIterable<Uint8Array>) {
    if (bytes.length > 0) yield Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
}

const OPEN_DOOR = { acquire: async () => undefined, release: () => undefined };
