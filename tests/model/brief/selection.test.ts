import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINE_REASONS, lineReason, orderLines, select } from '#model/brief/selection';
import { verdictsOf, type Verdict } from '#model/scoring/verdict';
import { indicatorRecords } from '#model/promise';
import { decimal } from '#model/decimal';
import {
  date,
  figure,
  indicator,
  number,
  plan,
  planVersion,
  report,
  site,
  target,
} from '../../checks/dataset-builder.ts';

const lines = fc.array(fc.record({ reason: fc.constantFrom(...LINE_REASONS), place: fc.nat() }), { maxLength: 60 });
const worse = (line: { readonly reason: (typeof LINE_REASONS)[number] }): number => LINE_REASONS.indexOf(line.reason);

describe('the selection of a brief', () => {
  test('never takes more than there is room for, and counts every one it leaves out', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: -3, max: 70 }), (all, most) => {
        const { shown, omitted } = select(orderLines(all), most);
        expect(shown.length).toBeLessThanOrEqual(Math.max(0, most));
        expect(shown.length + omitted).toBe(all.length);
      }),
    );
  });

  test('never leaves out a more pressing line for a less pressing one', () => {
    fc.assert(
      fc.property(lines, fc.nat({ max: 60 }), (all, most) => {
        const { shown } = select(orderLines(all), most);
        const left = all.filter((line) => !shown.includes(line));
        expect(left.every((line) => shown.every((one) => worse(one) <= worse(line)))).toBe(true);
      }),
    );
  });

  test('keeps the order of the plan among lines that press alike', () => {
    fc.assert(
      fc.property(lines, (all) => {
        for (const reason of LINE_REASONS) {
          const own = (list: typeof all): number[] =>
            list.filter((line) => line.reason === reason).map(({ place }) => place);
          expect(own([...orderLines(all)])).toEqual(own(all));
        }
      }),
    );
  });
});

const poverty = indicator();

function verdict(change: Partial<Parameters<typeof target>[0]>, value: string): Verdict {
  const own = report({
    targets: [target({ indicator: poverty, year: 2024, ...change })],
    figures: [figure({ indicator: poverty, content: { measure: number(value) } })],
    baselines: [],
  });
  const [record] = indicatorRecords(own);
  const [found] = record === undefined ? [] : verdictsOf(record, own.plans, site());
  if (found === undefined) throw new RangeError('no verdict');
  return found;
}

describe('the reason of a line', () => {
  const met = verdict({}, '8.63');
  const notMet = verdict({}, '10');
  const calm = { disputed: false, silent: false };

  test('not met comes before all else', () => {
    expect(lineReason({ verdicts: [met, notMet], disputed: true, silent: true })).toBe('not-met');
  });

  test('sources that differ come before silence, and silence before the order of the plan', () => {
    expect(lineReason({ verdicts: [met], disputed: true, silent: true })).toBe('disagreement');
    expect(lineReason({ verdicts: [met], disputed: false, silent: true })).toBe('silent');
    expect(lineReason({ verdicts: [met], ...calm })).toBe('plan-order');
  });

  test('a changed target is said even where it is met', () => {
    const plans = [
      plan({
        versions: [planVersion({ id: 'awal' }), planVersion({ id: 'perubahan', date: date('2023-09-01') })],
      }),
    ];
    const own = report({
      plans,
      baselines: [],
      targets: [
        target({ indicator: poverty, year: 2024, version: 'awal', aim: { kind: 'value', value: decimal('8') } }),
        target({ indicator: poverty, year: 2024, version: 'perubahan' }),
      ],
      figures: [figure({ indicator: poverty })],
    });
    const [record] = indicatorRecords(own);
    const verdicts = record === undefined ? [] : verdictsOf(record, plans, site());
    expect(verdicts).toHaveLength(1);
    expect(lineReason({ verdicts, ...calm })).toBe('moved');
  });
});
