/**
 * Rows of numbers in few bytes each, and back, to the last bit.
 *
 *     [SAME, number]          all are the same
 *     [PLAIN, unit, bytes]    integers, in units; each in as many bytes as it needs, seven bits in one
 *     [STEPS, unit, bytes]    the same of the step from the one before
 *     [FLOATS, numbers]       what is no integer
 */

export type PackedNumbers =
  | [typeof SAME, number]
  | [typeof PLAIN | typeof STEPS, number, Uint8Array]
  | [typeof FLOATS, Float64Array];

const SAME = 0;
const PLAIN = 1;
const STEPS = 2;
const FLOATS = 3;

/** So that a step between two of them is exact, too. */
const MOST = 2 ** 51;

export function packedNumbers(numbers: Float64Array): PackedNumbers {
  const first = numbers[0] ?? 0;
  if (numbers.every((number) => Object.is(number, first))) return [SAME, first];
  const unit = unitOf(numbers);
  if (unit === 0) return [FLOATS, numbers.slice()];
  let [plain, steps, before] = [0, 0, 0];
  for (const number of numbers) {
    const units = number / unit;
    plain += lengthOf(folded(units));
    steps += lengthOf(folded(units - before));
    before = units;
  }
  return plain <= steps
    ? [PLAIN, unit, written(numbers, unit, plain, false)]
    : [STEPS, unit, written(numbers, unit, steps, true)];
}

export function unpackedNumbers(packed: PackedNumbers, count: number): Float64Array<ArrayBuffer> {
  switch (packed[0]) {
    case SAME:
      return new Float64Array(count).fill(packed[1]);
    case FLOATS:
      return packed[1].slice();
    default:
      return read(packed[2], packed[1], count, packed[0] === STEPS);
  }
}

/** The largest number that goes into all of them; 0 if not all are integers. */
function unitOf(numbers: Float64Array): number {
  let unit = 0;
  for (const number of numbers) {
    if (!Number.isInteger(number) || Math.abs(number) >= MOST) return 0;
    if (unit !== 1 && (unit === 0 || number % unit !== 0)) unit = sharedBy(unit, Math.abs(number));
  }
  return unit;
}

function sharedBy(one: number, other: number): number {
  return other === 0 ? one : sharedBy(other, one % other);
}

/** Numbers below 0 stand between the others. */
function folded(number: number): number {
  return number >= 0 ? 2 * number : -2 * number - 1;
}

function lengthOf(number: number): number {
  let length = 1;
  for (let least = 128; number >= least; least *= 128) length++;
  return length;
}

function written(
  numbers: Float64Array,
  unit: number,
  length: number,
  isSteps: boolean,
): Uint8Array {
  const bytes = new Uint8Array(length);
  let to = 0;
  let before = 0;
  for (const number of numbers) {
    const units = number / unit;
    let left = folded(units - before);
    if (isSteps) before = units;
    for (; left >= 0x4000_0000; left = Math.floor(left / 128)) bytes[to++] = (left % 128) | 0x80;
    for (; left >= 0x80; left >>>= 7) bytes[to++] = (left & 0x7f) | 0x80;
    bytes[to++] = left;
  }
  return bytes;
}

function read(
  bytes: Uint8Array,
  unit: number,
  count: number,
  isSteps: boolean,
): Float64Array<ArrayBuffer> {
  const numbers = new Float64Array(count);
  let at = 0;
  let before = 0;
  for (let i = 0; i < count; i++) {
    let place = 1;
    let number = 0;
    let byte = bytes[at++];
    for (; byte >= 0x80; byte = bytes[at++]) {
      number += (byte & 0x7f) * place;
      place *= 128;
    }
    number += byte * place;
    const units = (number % 2 === 0 ? number / 2 : -(number + 1) / 2) + before;
    if (isSteps) before = units;
    numbers[i] = units * unit;
  }
  return numbers;
}
