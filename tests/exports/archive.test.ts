import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipped } from '#exports/archive';

const files = [{ name: 'isi.txt', pieces: () => ['isi'] }];
const bytesOn = (day: string): Uint8Array => Buffer.concat([...zipped(files, day)]);
const textOf = (zip: Uint8Array): string => new TextDecoder().decode(unzipSync(zip)['isi.txt']);

test('a day that ZIP cannot hold becomes its first one: a site without an edition has its files too', () => {
  expect(textOf(bytesOn('0000-00-00'))).toBe('isi');
  expect(bytesOn('1945-08-17')).toEqual(bytesOn('1980-01-01'));
});

test('the same files on the same day are the same bytes; another day is told', () => {
  expect(bytesOn('2026-11-23')).toEqual(bytesOn('2026-11-23'));
  expect(bytesOn('2026-11-23')).not.toEqual(bytesOn('2026-11-24'));
});
