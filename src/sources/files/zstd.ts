/**
 * Zstandard, by the package fzstd: the one file that imports it.
 */
export async function* unzstd(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const { Decompress } = await import("fzstd");
  const blocks: Buffer[] = [];
  const stream = new Decompress((block) => {
    blocks.push(Buffer.from(block.buffer, block.byteOffset, block.byteLength));
  });
  for await (const chunk of packed) {
    for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
      yield* pushed(Buffer.from(chunk.subarray(at, at + PIECE_BYTES)), false); // it is used again
    }
  }
  yield* pushed(Buffer.alloc(0), true);

  /** Blocks that came before the data broke are given before it is said. */
  function* pushed(piece: Buffer, last: boolean): Generator<Buffer> {
    let broken: unknown;
    try {
      stream.push(piece, last);
    } catch (error) {
      broken = error;
    }
    yield* blocks.splice(0);
    if (broken) throw broken;
  }
}

const PIECE_BYTES = 1 << 16;
