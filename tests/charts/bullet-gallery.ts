/** The gallery of the bullet chart, and what it answers. */
import type { BulletInput } from '#charts/bullet/input';
import type { TrendIndicator } from '#charts/trend/input';
import { decimal } from '#model/decimal';
import type { Aim } from '#model/target';
import type { Answers } from './situations.ts';
import { exact } from './trend-case.ts';

const PERCENT: TrendIndicator = { unit: 'persen', decimals: 2, direction: 'lower' };
const RUPIAH: TrendIndicator = { unit: 'rupiah', decimals: 2, direction: 'higher' };

function value(text: string, kind: 'value' | 'at-least' | 'at-most' | 'above' | 'below' = 'value'): Aim {
  return { kind, value: decimal(text) };
}

function bullet(baseline: string | undefined, actual: string, aim: Aim, more: Partial<BulletInput> = {}): BulletInput {
  return {
    id: 'uji',
    title: 'Angka uji',
    indicator: PERCENT,
    ...(baseline !== undefined && { baseline: { year: 2020, measure: exact(baseline) } }),
    actual: { year: 2024, measure: exact(actual), provisional: false },
    target: { year: 2026, aim },
    ...more,
  };
}

export const gallery: readonly (readonly [string, BulletInput])[] = Object.entries({
  'passed-early': bullet('9.65', '8.63', value('9.20')),
  'one-value': bullet(undefined, '6.69', value('6.20')),
  'all-equal': bullet('9.20', '9.20', value('9.20')),
  'two-close': bullet('9.20', '9.21', value('9.22')),
  negative: bullet('-4.20', '-0.75', value('2.50')),
  'far-apart': bullet('0.37', '4000000000000', value('1000000000000', 'at-least'), { indicator: RUPIAH }),
  'range-target': bullet('12.50', '10.74', { kind: 'range', lower: decimal('10.42'), upper: decimal('11.5') }),
  'narrow-range': bullet('80', '20', { kind: 'range', lower: decimal('10.001'), upper: decimal('10.002') }),
  'at-most': bullet('15.20', '14.15', value('14', 'below')),
  revised: bullet('9.65', '9.30', value('9.50'), { original: { year: 2026, aim: value('9.00') } }),
  provisional: bullet('9.65', '9.30', value('9.20'), {
    actual: { year: 2024, measure: exact('9.30'), provisional: true },
  }),
  'vague-value': bullet('9.65', '9', value('9.20'), {
    actual: {
      year: 2024,
      measure: { kind: 'number', value: decimal('9'), precision: 'less-than' },
      provisional: false,
    },
  }),
});

const ONE_VALUE = { not: 'A bullet shows one value against one target.' };

export const answers: Answers = {
  'one value only': { shown: 'one-value' },
  'all missing': { not: 'Without a value there is no verdict, and so no bullet.' },
  'negative values': { shown: 'negative' },
  'values from 0.37 to 4 trillion': { shown: 'far-apart' },
  '25 years': ONE_VALUE,
  'two equal values': { shown: 'all-equal' },
  'crossing lines': ONE_VALUE,
  'range narrower than a pixel': { shown: 'narrow-range' },
  'very long names': { not: 'The indicator is named by the page; the words on the drawing are its own.' },
  '40 members': ONE_VALUE,
  'all withheld': { not: 'A withheld value is not judged, so there is no bullet.' },
  'provisional last value': { shown: 'provisional' },
  'method break': ONE_VALUE,
  'original and revised target apart': { shown: 'revised' },
  'target passed early': { shown: 'passed-early' },
};
