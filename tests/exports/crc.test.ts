import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crcOfBoth } from '#exports/crc';

const content = fc.uint8Array({ maxLength: 300 });

test('the checksum of two contents follows from that of each', () => {
  fc.assert(
    fc.property(content, content, (first, second) => {
      const both = crcOfBoth(crc32(first), crc32(second), second.length);
      expect(both).toBe(crc32(Buffer.concat([first, second])));
    }),
  );
});

test.each([0, 1, 2 ** 16, 2 ** 24 + 1])('also where the second has %i bytes', (length) => {
  const first = Buffer.from('uji');
  const second = new Uint8Array(length).fill(7);
  expect(crcOfBoth(crc32(first), crc32(second), length)).toBe(crc32(second, crc32(first)));
});

test('the length of the second may be more than 32 bits hold', () => {
  const [first, second] = [crc32(Buffer.from('satu')), crc32(Buffer.from('dua'))];
  const half = 2 ** 33;
  // Twice as long in two steps is the same.
  const inSteps = crcOfBoth(crcOfBoth(first, 0, half), second, half);
  expect(crcOfBoth(first, second, 2 * half)).toBe(inSteps);
});
