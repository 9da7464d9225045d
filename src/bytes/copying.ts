/**
 * Copying short runs of bytes, as addresses and reports are.
 *
 * Four bytes at a time, which is three times as quick as one by one; `set` of a `subarray` makes an object for
 * each. The views that this takes are those of the arrays that were copied from and to last.
 */
export function copyBytes(
  from: Uint8Array,
  at: number,
  end: number,
  to: Uint8Array,
  toAt: number,
): void {
  if (from !== last.from) {
    last.from = from;
    last.source = viewOf(from);
  }
  if (to !== last.to) {
    last.to = to;
    last.target = viewOf(to);
  }
  const { source, target } = last;
  const length = end - at;
  let i = 0;
  for (; i + 4 <= length; i += 4) target.setInt32(toAt + i, source.getInt32(at + i));
  for (; i < length; i++) to[toAt + i] = from[at + i];
}

const NOTHING: Uint8Array = new Uint8Array(0);
const last: { from: Uint8Array; source: DataView; to: Uint8Array; target: DataView } = {
  from: NOTHING,
  source: viewOf(NOTHING),
  to: NOTHING,
  target: viewOf(NOTHING),
};

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
