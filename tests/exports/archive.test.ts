import { crc32, inflateRawSync } from 'node:zlib';
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

const piece = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc.constantFrom('angka;', '0,5;').map((text) => Buffer.from(text.repeat(20_000))),
);
/** What stands in packed content: some of no part, some letters, or a part. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('loose' as const), piece }),
  fc.record({ kind: fc.constant('short' as const), piece: fc.uint8Array({ maxLength: 5 }) }),
  fc.record({ kind: fc.constant('part' as const), pieces: fc.array(piece, { maxLength: 3 }) }),
);

test('what is too large to stand unpacked is refused, not cut', () => {
  expect(wrapText('a'.repeat(65_535)).size).toBe(65_535);
  expect(() => wrapText('a'.repeat(65_536))).toThrow('65536 bita');
});

test('parts are packed alike wherever they stand, and can be taken as they are packed', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      const [made, taken] = [packing(), packing()];
      for (const one of steps) {
        if (one.kind === 'loose') for (const pack of [made, taken]) pack.add(one.piece);
        if (one.kind === 'short') for (const pack of [made, taken]) pack.addShort(one.piece);
        if (one.kind !== 'part') continue;
        const alone = packing();
        alone.cut();
        made.cut();
        for (const pack of [made, alone]) for (const own of one.pieces) pack.add(own);
        const [there, here] = [made.cut(), alone.cut()];
        const whole = Buffer.concat(one.pieces);
        const packed = new Uint8Array(Buffer.concat(alone.close().chunks).subarray(here.at, here.at + here.bytes));
        expect(here.crc).toBe(crc32(whole));
        expect(taken.take(packed, whole.length, here.crc)).toEqual(there);
      }
      const [one, other] = [made.close(), taken.close()];
      expect(Buffer.concat(other.chunks).equals(Buffer.concat(one.chunks))).toBe(true);
      const content = Buffer.concat(
        steps.flatMap((each) => (each.kind === 'part' ? each.pieces : [Buffer.from(each.piece)])),
      );
      expect([one.size, one.crc]).toEqual([content.length, crc32(content)]);
      expect([other.size, other.crc]).toEqual([content.length, crc32(content)]);
      // Two programs that unpack.
      expect(inflateRawSync(Buffer.concat(one.chunks)).equals(content)).toBe(true);
      const zip = Buffer.concat([...zipOf([['isi', one]], '2026-11-23')]);
      expect(Buffer.from(unzipSync(zip)['isi'] ?? []).equals(content)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('where the packed form of each content begins in the ZIP is told', () => {
  const begins = new Map<string, number>();
  const contents = ['satu', 'dué – 数'].map((text) => [`${text}.txt`, packText(text)] as const);
  const zip = Buffer.concat([...zipOf(contents, '2026-11-23', (name, at) => begins.set(name, at))]);
  for (const [name, { chunks }] of contents)
    expect(inflateRawSync(zip.subarray(begins.get(name))).toString()).toBe(
      inflateRawSync(Buffer.concat(chunks)).toString(),
    );
  expect(begins.size).toBe(2);
});
