import { describe, expect, test } from 'vitest';
import { smallCountShown } from '#checks/small-count-shown';
import { decimal } from '#model/decimal';
import type { Figure } from '#model/figure';
import type { Measure } from '#model/measure';
import { datasetWith, figure, FIGURES, indicator, number, range } from './dataset-builder.ts';
import { places } from './run.ts';

const VILLAGE = '15.04.03.2001';
const poor = indicator({ id: 'keluarga-miskin', unit: 'keluarga', shareOfPeople: false });

function inVillage(measure: Measure, change: Partial<Figure> = {}): string[] {
  const one = figure({ indicator: poor, area: VILLAGE, content: { measure }, ...change });
  return places(smallCountShown, datasetWith({ figures: [one] }));
}

describe('counts of people from 1 to 9 below kecamatan level are withheld', () => {
  test.each(['1', '9'])('%s families in a village are an error', (value) => {
    expect(inVillage(number(value))).toEqual([`${FIGURES}:2 value`]);
  });

  test.each(['0', '10'])('%s families in a village may be shown', (value) => {
    expect(inVillage(number(value))).toEqual([]);
  });

  test('a range shows as much as its upper end', () => {
    expect(inVillage(range('1', '9'))).toHaveLength(1);
    expect(inVillage(range('1', '20'))).toEqual([]);
  });

  test('"fewer than 10" shows nobody, "fewer than 9" is a small count', () => {
    const lessThan = (value: string): Measure => ({ kind: 'number', value: decimal(value), precision: 'less-than' });
    expect(inVillage(lessThan('10'))).toEqual([]);
    expect(inVillage(lessThan('9'))).toHaveLength(1);
  });

  test('a kecamatan, a region, and what is no person may show small counts', () => {
    expect(inVillage(number('3'), { area: '15.04.03' })).toEqual([]);
    const whole = figure({ indicator: poor, content: { measure: number('3') } });
    expect(places(smallCountShown, datasetWith({ figures: [whole] }))).toEqual([]);
    expect(inVillage(number('3'), { indicator: indicator({ unit: 'unit', shareOfPeople: false }) })).toEqual([]);
  });

  test('a withheld value is what the rule asks for', () => {
    const withheld = figure({ indicator: poor, area: VILLAGE, content: { missing: 'withheld' } });
    expect(places(smallCountShown, datasetWith({ figures: [withheld] }))).toEqual([]);
  });
});
