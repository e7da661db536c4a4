import { absolute, add, decimal, divide, multiply, subtract, type Decimal } from '../decimal.ts';
import type { PercentCalculation } from './calculation.ts';

const HUNDRED = decimal('100');
const TWO = decimal('2');

/**
 * Achievement (capaian) in percent, rounded half up to two decimals once, away from zero below it. Exact until then.
 * It may be negative and may exceed 100; both are shown as they are.
 * Sources of the rules: the pair R/T and (2T − R)/T of regional LKjIP, extended to targets below zero so that a
 * better value never scores lower.
 * @throws RangeError for a target of zero, which `calculationFor` never hands over.
 */
export function achievement(calculation: PercentCalculation): Decimal {
  if (calculation.rule === 'inside-range') return HUNDRED;
  const { target } = calculation;
  const percent = divide(multiply(HUNDRED, numerator(calculation)), absolute(target), 2);
  if (percent === undefined) throw new RangeError('a target of zero has no percentage');
  return percent;
}

function numerator({ rule, actual, target }: Exclude<PercentCalculation, { rule: 'inside-range' }>): Decimal {
  const size = absolute(target);
  switch (rule) {
    case 'higher':
    case 'coverage':
      return actual;
    case 'lower':
      return subtract(multiply(TWO, target), actual);
    case 'higher-below-zero':
      return add(size, subtract(actual, target));
    case 'lower-below-zero':
      return subtract(size, subtract(actual, target));
    case 'maintain':
      return subtract(size, absolute(subtract(actual, target)));
  }
}
