/**
 * bzip2, by the package unbzip2-stream: the one file that imports it.
 */
import { once } from "node:events";

export async function* bunzip2(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const { default: unbzip2 } = await import("unbzip2-stream");
  const stream = unbzip2();
  const blocks: Buffer[] = [];
  let broken: Error | undefined;
  stream.on("data", (block: Buffer) => blocks.push(block));
  stream.on("error", (error: Error) => {
    broken ??= error;
  });
  for await (const chunk of packed) {
    stream.write(Buffer.from(chunk)); // `chunk` is used again
    yield* blocks.splice(0);
    if (broken) throw broken;
  }
  const ended = once(stream, "end").catch(() => undefined);
  stream.end();
  yield* blocks.splice(0);
  if (broken) throw broken;
  await ended;
}
