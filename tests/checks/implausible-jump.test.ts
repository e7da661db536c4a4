import { describe, expect, test } from 'vitest';
import { implausibleJump } from '#checks/implausible-jump';
import { unitMixUp } from '#checks/unit-mix-up';
import { decimal } from '#model/decimal';
import type { Figure } from '#model/figure';
import { at, baseline, datasetWith, figure, FIGURES, indicator, number, target, TARGETS } from './dataset-builder.ts';
import { places, run } from './run.ts';
import { yearly } from './series.ts';

const rate = indicator();

describe('a value is not about ten times its neighbours', () => {
  test('a value that leaps away and back is the odd one', () => {
    const wrong = yearly(rate, '9.65', '10.05', '96.3', '9.45');
    expect(places(implausibleJump, wrong)).toEqual([`${FIGURES}:4 value → ${FIGURES}:3 value`]);
    expect(run(implausibleJump, wrong)[0]?.values).toMatchObject({ value: '96.3', neighbour: '10.05', times: '10' });
  });

  test('the first value is the odd one when all others agree', () => {
    expect(places(implausibleJump, yearly(rate, '96.5', '9.4', '9.3', '9.2'))).toEqual([
      `${FIGURES}:2 value → ${FIGURES}:3 value`,
    ]);
  });

  test('of two values the later is the odd one', () => {
    expect(places(implausibleJump, yearly(rate, '1', '10'))).toEqual([`${FIGURES}:3 value → ${FIGURES}:2 value`]);
  });

  test('every row of a run that is off is named', () => {
    expect(places(implausibleJump, yearly(rate, '9.1', '9.2', '9.3', '93', '92'))).toEqual([
      `${FIGURES}:5 value → ${FIGURES}:4 value`,
      `${FIGURES}:6 value → ${FIGURES}:4 value`,
    ]);
  });

  test('a decimal sign that slipped is found though the neighbours moved a little, and seven times is no jump', () => {
    expect(places(implausibleJump, yearly(rate, '9.65', '96.5'))).toHaveLength(1);
    expect(places(implausibleJump, yearly(rate, '12.05', '98.1'))).toHaveLength(1);
    expect(places(implausibleJump, yearly(rate, '10', '70'))).toEqual([]);
  });

  test('a zero, a change of sign, and a gradual rise are no jumps', () => {
    expect(places(implausibleJump, yearly(rate, '0.37', '0', '0.4'))).toEqual([]);
    expect(places(implausibleJump, yearly(indicator({ shareOfPeople: false }), '-0.1', '5.4'))).toEqual([]);
    expect(places(implausibleJump, yearly(rate, '1', '5', '20', '90'))).toEqual([]);
  });

  test('values of two methods are not compared', () => {
    const figures = [figure({ method: 'lama' }), figure({ method: 'baru', content: { measure: number('86.3') } })];
    expect(places(implausibleJump, datasetWith({ figures }))).toEqual([]);
  });

  test('rows need not stand in the order of years', () => {
    const row = (year: number, value: string, line: number) =>
      figure({ period: { year }, content: { measure: number(value) }, place: at(FIGURES, line) });
    const figures = [row(2024, '8.6', 2), row(2022, '9.6', 3), row(2023, '95', 4), row(2021, '10', 5)];
    expect(places(implausibleJump, datasetWith({ figures }))).toEqual([`${FIGURES}:4 value → ${FIGURES}:3 value`]);
  });

  test('a target is held against the baseline and targets of its plan', () => {
    const wrong = datasetWith({
      baselines: [baseline()],
      targets: [target({ aim: { kind: 'value', value: decimal('0.92') } })],
    });
    expect(places(implausibleJump, wrong)).toEqual([`${TARGETS}:3 value → ${TARGETS}:2 value`]);
  });

  test('a jump that an editor doubts or explains is no longer told', () => {
    const told = (change: Partial<Figure>) => {
      const dataset = yearly(rate, '9.65', '10.05', '96.3', '9.45');
      const figures = dataset.regions.get('15.04')?.figures ?? [];
      const answered = figures.map((one, index) => (index === 2 ? { ...one, ...change } : one));
      return places(implausibleJump, datasetWith({ figures: answered }));
    };
    expect(told({})).toHaveLength(1);
    expect(told({ doubt: { id: 'Sepuluh kali lipat tetangganya.' } })).toEqual([]);
    expect(told({ note: { id: 'Benar menurut tabel asli.' } })).toEqual([]);
  });

  test('a jump that is a mixed-up unit is told once, by that check', () => {
    const wrong = yearly(rate, '9.65', '0.0963', '9.45');
    expect(places(implausibleJump, wrong)).toEqual([]);
    expect(places(unitMixUp, wrong)).toHaveLength(1);
  });
});
