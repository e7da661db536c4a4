import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packCommon, packing, packText, wrapText, zipOf } from '#exports/archive';

const bytesOn = (day: string): Uint8Array => Buffer.concat([...zipOf([['isi.txt', packText('isi')]], day)]);
const textOf = (zip: Uint8Array): string => new TextDecoder().decode(unzipSync(zip)['isi.txt']);

test('a day that ZIP cannot hold becomes its first one: a site without an edition has its files too', () => {
  expect(textOf(bytesOn('0000-00-00'))).toBe('isi');
  expect(bytesOn('1945-08-17')).toEqual(bytesOn('1980-01-01'));
});

test('the same files on the same day are the same bytes; another day is told', () => {
  expect(bytesOn('2026-11-23')).toEqual(bytesOn('2026-11-23'));
  expect(bytesOn('2026-11-23')).not.toEqual(bytesOn('2026-11-24'));
});

test('content is the same after unpacking, whichever way it was packed and in whatever parts it came', () => {
  const text = fc.string({ unit: 'binary' }).filter((one) => one.isWellFormed());
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), (parts) => {
      const whole = parts.join('');
      const inParts = packing();
      for (const part of parts) inParts.add(new TextEncoder().encode(part));
      const ways = [inParts.close(), packText(whole), packCommon(whole), packCommon(whole), wrapText(whole)];
      const zip = Buffer.concat([
        ...zipOf(
          ways.map((packed, index) => [`${String(index)}.txt`, packed]),
          '2026-11-23',
        ),
      ]);
      const unpacked = Object.values(unzipSync(zip)).map((bytes) =>
        new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
      );
      expect(unpacked).toEqual(ways.map(() => whole));
    }),
    { numRuns: 50 },
  );
});
