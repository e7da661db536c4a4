import { hash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deflated, deflatedPart } from '#exports/deflate';

/** What no packing makes smaller: more than zlib is given at once. */
function noise(bytes: number): Buffer {
  let state = 1;
  const next = (): number => (state = (state * 48_271) % 2_147_483_647) >> 8;
  return Buffer.from(Array.from({ length: bytes }, next));
}

const content = fc.oneof(
  fc.uint8Array({ maxLength: 60 }).map((some) => Buffer.from(some)),
  fc.constantFrom(Buffer.from('angka;0,5;'.repeat(60_000)), noise(700_000)),
);

test('what was packed is the same when it is unpacked', () => {
  fc.assert(
    fc.property(content, (bytes) => {
      expect(inflateRawSync(deflated(bytes)).equals(bytes)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('parts are packed alike whatever was packed before, and may stand in any order', () => {
  const parts = fc.array(fc.array(content, { maxLength: 3 }), { maxLength: 4 });
  fc.assert(
    fc.property(parts, (all) => {
      const packed = all.map(deflatedPart);
      const backwards = all.toReversed().map(deflatedPart).toReversed();
      expect(Buffer.concat(backwards).equals(Buffer.concat(packed))).toBe(true);
      const whole = Buffer.concat([...packed, deflated(Buffer.from('habis'))]);
      expect(inflateRawSync(whole).equals(Buffer.concat([...all.flat(), Buffer.from('habis')]))).toBe(true);
    }),
    { numRuns: 25 },
  );
});

test('the same content is the same bytes on every machine; another version of the packing program may change them', () => {
  const text = Array.from(
    { length: 3000 },
    (_, row) => `15.04,indikator-${String(row % 7)},${String(row * row)}\n`,
  ).join('');
  expect(hash('sha256', deflated(Buffer.from(text)))).toBe(
    '3c7119f053fbe8d7c7c5b960499bd67ca6793577885557cab08867c1c7e5b8a6',
  );
});
