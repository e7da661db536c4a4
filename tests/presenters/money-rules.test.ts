import { expect, test } from 'vitest';
import { presentMethodology } from '#presenters/methodology';
import { LANGUAGES, REAL } from './real-content.ts';

test('the examples of money are computed: absorption, a change, a rounded change, roundings, a sum over years', () => {
  const examples = presentMethodology(REAL, 'id').money.rules.map(({ example }) => example);
  expect(examples).toEqual([
    'Rp1.234.567.890 ÷ Rp1.500.000.000 × 100 = 82,30 %',
    'Rp1,5 miliar → Rp1,8 miliar: naik Rp300 juta (20,00 %) dari APBD',
    'Rp3,4 triliun → Rp4,3 triliun: naik sekitar Rp900 miliar (sekitar 26,5 %) dari APBD',
    'Rp6 miliar + Rp5 miliar dan Rp10 miliar: boleh meleset Rp1,5 miliar',
    '',
    '(22 + 15) ÷ 60 × 100 = 61,67 %',
  ]);
});

test.each(LANGUAGES)('every rule of money has a name and words in "%s"', (language) => {
  for (const { name, words } of presentMethodology(REAL, language).money.rules) {
    expect(name).toMatch(/\S/);
    expect(words).toMatch(/\.$/);
  }
});
