/** The checksum of ZIP (CRC-32) of two contents that follow each other, from those of each. */

/**
 * A checksum is a polynomial over two elements modulo that of IEEE 802.3 (CRC-32), here with its lowest power in the highest bit.
 * Behind a content of n bytes another one is multiplied by x^8n, which is how the checksum of both follows from each.
 */
const MODULUS = 0xedb88320;
const ONE = 0x80000000;
/** x^8, a byte. */
const BYTE = 0x00800000;

/** `secondBytes`: length of the second content. */
export function crcOfBoth(first: number, second: number, secondBytes: number): number {
  return (times(first, shiftBy(secondBytes)) ^ second) >>> 0;
}

/** x^8n by squaring. */
function shiftBy(bytes: number): number {
  let shift = ONE;
  let square = BYTE;
  for (let left = bytes; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) shift = times(shift, square);
    square = times(square, square);
  }
  return shift;
}

function times(one: number, other: number): number {
  let product = 0;
  let shifted = other;
  for (let power = ONE; power !== 0; power >>>= 1) {
    if ((one & power) !== 0) product ^= shifted;
    shifted = (shifted & 1) === 0 ? shifted >>> 1 : (shifted >>> 1) ^ MODULUS;
  }
  return product;
}
