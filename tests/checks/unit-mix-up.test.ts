import { expect, test } from 'vitest';
import { unitMixUp } from '#checks/unit-mix-up';
import { FIGURES, indicator } from './dataset-builder.ts';
import { places, run } from './run.ts';
import { yearly } from './series.ts';

const people = indicator({ id: 'penduduk-miskin', unit: 'jiwa', shareOfPeople: false });

test('percent written as a fraction is a warning that names the factor', () => {
  const wrong = yearly(indicator(), '9.65', '0.1005', '9.63');
  expect(places(unitMixUp, wrong)).toEqual([`${FIGURES}:3 value → ${FIGURES}:2 value`]);
  expect(run(unitMixUp, wrong)[0]?.values['factor']).toBe('100');
});

test('people written in thousands are a warning', () => {
  const wrong = yearly(people, '28100', '27', '26900');
  expect(run(unitMixUp, wrong)[0]?.values).toMatchObject({ value: '27', factor: '1000', unit: 'jiwa' });
});

test('a hundredfold count of people is no unit of theirs', () => {
  expect(places(unitMixUp, yearly(people, '28100', '281', '26900'))).toEqual([]);
});

test('a series in one unit is fine', () => {
  expect(places(unitMixUp, yearly(indicator(), '9.65', '10.05', '9.63'))).toEqual([]);
});
