/** One small example for each rule, for the page that explains the rules. Invented round numbers, not of any region. */
import { decimal } from '../decimal.ts';
import type { Calculation, RuleId } from './calculation.ts';
import type { PaceCalculation } from './pace.ts';
import type { ProgressCalculation } from './progress.ts';

const zero = decimal('0');

export const EXAMPLES: { readonly [Rule in RuleId]: Calculation & { readonly rule: Rule } } = {
  higher: { rule: 'higher', actual: decimal('62.3'), target: decimal('70') },
  lower: { rule: 'lower', actual: decimal('11.88'), target: decimal('11') },
  'higher-below-zero': { rule: 'higher-below-zero', actual: decimal('-1.5'), target: decimal('-2') },
  'lower-below-zero': { rule: 'lower-below-zero', actual: decimal('0.2'), target: decimal('-0.5') },
  maintain: { rule: 'maintain', actual: decimal('97'), target: decimal('100') },
  'inside-range': {
    rule: 'inside-range',
    actual: decimal('85'),
    range: { lower: decimal('80'), upper: decimal('90') },
  },
  coverage: { rule: 'coverage', actual: decimal('9'), target: decimal('14'), of: decimal('14') },
  'zero-target': { rule: 'zero-target', actual: decimal('0.85') },
  'zero-change': {
    rule: 'zero-change',
    comparison: { sign: '≤', bound: decimal('0.9') },
    before: decimal('0.9'),
    beforeYear: 2022,
    actual: decimal('0.6'),
    year: 2023,
  },
  ordinal: { rule: 'ordinal', scale: ['WTP', 'WDP', 'TW', 'TMP'], actual: 'WDP', target: 'WTP' },
};

/** The comparison that the example of a zero target is judged by. */
export const ZERO_EXAMPLE = { sign: '≤', bound: zero } as const;

export const PROGRESS_EXAMPLE: ProgressCalculation = {
  rule: 'progress',
  baseline: decimal('12.5'),
  end: decimal('10'),
  actual: decimal('11'),
};

/** Three achievements in percent. */
export const AVERAGE_EXAMPLE = [decimal('125'), decimal('92'), decimal('74.57')] as const;

export const PACE_EXAMPLE: PaceCalculation = {
  rule: 'pace',
  baseline: { year: 2024, value: decimal('12.5') },
  target: { year: 2029, value: decimal('10') },
  actual: { year: 2026, value: decimal('11') },
  sense: 'lower',
};
