/**
 * Texts as numbers of 32 bits, where it is only told whether one was there before.
 */

/** 32 bits of a text (FNV-1a, mixed). */
export function hashOfText(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mixed(hash);
}

/** Another number of 32 bits that depends on every bit of both. */
function mixed(hash: number, other = 0): number {
  let bits = hash ^ Math.imul(other, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return (bits ^ (bits >>> 16)) >>> 0;
}
