/** How far a cumulative indicator has come in a plan, as the evaluation forms add it up. */
import { formResult, positionUpTo } from './cumulative.ts';
import { decimal, type Decimal } from './decimal.ts';
import type { Plan } from './plan.ts';
import type { IndicatorRecord } from './promise.ts';
import { actualOf, sum } from './scoring/actual.ts';
import { isSuperseded } from './version.ts';

export interface PlanPosition {
  readonly plan: Plan;
  /** The last year with a value. */
  readonly until: number;
  /** The sum of the known years. */
  readonly value: Decimal;
  /** Years that have a value, of the years from the plan's start to `until`. */
  readonly known: number;
  readonly of: number;
  /** What the targets of all years of the plan come to; undefined unless each year has one number. */
  readonly endTarget?: Decimal;
  /** The value against that in percent; undefined while a year is missing. */
  readonly share?: Decimal;
}

/** For each plan with targets of a cumulative indicator; empty for any other, and where values come from several methods. */
export function planPositions(record: IndicatorRecord, plans: readonly Plan[]): readonly PlanPosition[] {
  if (record.indicator.aggregation !== 'cumulative') return [];
  return plans.flatMap((plan) => {
    const years = yearsBetween(plan.startYear, plan.endYear);
    const own = record.targets.filter((target) => target.plan === plan.id);
    const moments = record.moments.filter(({ year }) => years.includes(year));
    if (own.length === 0 || new Set(moments.map(({ method }) => method)).size > 1) return [];
    const values = years.map((year) => {
      const actual = actualOf(
        moments.filter((moment) => moment.year === year),
        'cumulative',
      );
      return actual?.kind === 'number' ? actual.value : undefined;
    });
    const last = values.findLastIndex((value) => value !== undefined);
    const until = years[last];
    const { value, known, of } = positionUpTo(values.slice(0, last + 1), 'cumulative');
    if (until === undefined || value === undefined) return [];
    const endTarget = endTargetOf(record, plan, years, plans);
    const share = known < of || endTarget === undefined ? undefined : shareOfEnd(values.slice(0, last + 1), endTarget);
    return [
      {
        plan,
        until,
        value,
        known,
        of,
        ...(endTarget !== undefined && { endTarget }),
        ...(share !== undefined && { share }),
      },
    ];
  });
}

function yearsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The sum of the targets that stand, one a year. */
function endTargetOf(
  { targets }: IndicatorRecord,
  plan: Plan,
  years: readonly number[],
  plans: readonly Plan[],
): Decimal | undefined {
  const standing = targets.filter((target) => target.plan === plan.id && !isSuperseded(target, targets, plans));
  const numbers = years.flatMap((year) => {
    const [target, ...more] = standing.filter((one) => one.year === year);
    return target?.aim.kind === 'value' && more.length === 0 ? [target.aim.value] : [];
  });
  return numbers.length === years.length ? sum(numbers) : undefined;
}

function shareOfEnd(values: readonly (Decimal | undefined)[], endTarget: Decimal): Decimal | undefined {
  const year = values.at(-1);
  const before = positionUpTo(values.slice(0, -1), 'cumulative').value ?? decimal('0');
  return formResult({ aggregation: 'cumulative', endTarget, before, ...(year !== undefined && { year }) }).endShare;
}
