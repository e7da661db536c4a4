import { expect, test } from 'vitest';
import { contactInCorrection } from '#checks/contact-in-correction';
import type { Correction } from '#model/correction';
import { correction, dataset } from './dataset-builder.ts';
import { run } from './run.ts';

const found = (change: Partial<Correction>) =>
  run(contactInCorrection, dataset({ corrections: [correction(change)] })).map(({ place, values }) => [
    place.field,
    values['kind'],
  ]);

test.each([
  ['Tulis ke uji@contoh.example.', 'mail'],
  ['Telepon 0812-0000-0000.', 'phone'],
  ['Telepon 081200000000.', 'phone'],
  ['Telepon +62 812 0000 0000.', 'phone'],
])('"%s" holds a %s', (id, kind) => {
  expect(found({ request: { id } })).toEqual([['request', kind]]);
});

test.each([
  'Angka 2024 adalah 8,63 persen, bukan 9,65 persen.',
  'Pagu Rp 812.345.678.901 diminta diperiksa.',
  'Nilainya 0,8123456789 dan 10812345678.',
  'Perda 2/2021, tabel 5.1, hlm. 80812.',
  'Kode 15.04.03 dan 62 08 12 03.',
])('"%s" holds none', (id) => {
  expect(found({ request: { id } })).toEqual([]);
});

test('every text of the request is looked at, in both languages', () => {
  const contact = { id: 'Baik.', en: 'Write to uji@contoh.example.' };
  expect(found({ about: { on: 'other', what: contact } })).toEqual([['about.what', 'mail']]);
  const common = { date: '2025-04-01', citations: [] };
  expect(found({ outcome: { is: 'accepted', change: contact, ...common } })).toEqual([['outcome.change', 'mail']]);
  expect(found({ outcome: { is: 'refused', reason: contact, ...common } })).toEqual([['outcome.reason', 'mail']]);
});
