/**
 * Numbers from 0 to 2^32 - 1 in seven bits a byte, the lowest first; the eighth bit of a byte says that more follow.
 * Small numbers, and so lengths and gaps, take one byte each.
 */
export const encodeVarints = (numbers: readonly number[]): Uint8Array<ArrayBuffer> => {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    while (rest > 0x7f) {
      bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
};

/** The numbers that were encoded. */
export const decodeVarints = (bytes: Uint8Array): Uint32Array<ArrayBuffer> => {
  let count = 0;
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] ?? 0) < 0x80) count += 1;
  const numbers = new Uint32Array(count);
  let number = 0;
  let shift = 0;
  let position = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    number |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte >= 0x80) continue;
    numbers[position] = number;
    position += 1;
    number = 0;
    shift = 0;
  }
  return numbers;
};
