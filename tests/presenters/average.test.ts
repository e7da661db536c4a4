import { describe, expect, test } from 'vitest';
import { decimal } from '#model/decimal';
import { formatAverage } from '#formatting/average';
import { presentPlan } from '#presenters/plan';
import { presentRegion } from '#presenters/region';
import * as build from '../checks/dataset-builder.ts';
import { BANDS } from '../model/scoring/builder.ts';

/** One indicator each: `72.10 ← 70.50` is a target and its actual; without an actual nothing is reported. */
function content(year: number, ...pairs: readonly string[]) {
  return pairs.map((pair, index) => {
    const [asked = '', actual] = pair.split(' ← ');
    const id = `i${String(year)}-${String(index)}`;
    const of = build.indicator({ id, name: { id }, direction: 'higher', shareOfPeople: false });
    return {
      target: build.target({ indicator: of, year, aim: { kind: 'value', value: decimal(asked) } }),
      figures:
        actual === undefined
          ? []
          : [build.figure({ indicator: of, period: { year }, content: { measure: build.number(actual) } })],
    };
  });
}

function pages(rows: ReturnType<typeof content>) {
  const plan = build.plan();
  const report = build.report({
    plans: [plan],
    baselines: [],
    targets: rows.map(({ target }) => target),
    figures: rows.flatMap(({ figures }) => figures),
  });
  const site = build.site({ releaseDate: '2026-11-23', bands: BANDS });
  const dataset = build.dataset({ site, indicators: rows.map(({ target }) => target.indicator), reports: [report] });
  return { region: presentRegion(dataset, report, 'id'), plan: presentPlan(dataset, report, plan, 'id') };
}

describe('the average official achievement', () => {
  const five = content(2024, '72.10 ← 70.50', '100 ← 92', '3.50 ← 2.61', '50', '0 ← 5');

  test('says from how many of how many, leaves out what has no percentage, and warns that it is lenient', () => {
    const [average] = pages(five).region.averages;
    expect(average).toMatchObject({
      title: 'Rata-rata capaian resmi target 2024',
      value: '88,12 %, dihitung dari 3 dari 5 target',
    });
    expect(average).not.toHaveProperty('capped');
    expect(average?.notes.join(' ')).toMatch(/longgar.*tidak dianggap nol/);
  });
  test('shows its working with the numbers', () => {
    const [average] = pages(five).region.averages;
    expect(average?.working.map(({ formula }) => formula?.html)).toEqual(['(97,78 + 92,00 + 74,57) ÷ 3 = 88,12 %']);
  });
  test('over 100 it is shown as it is and capped, each with its working', () => {
    const [average] = pages(content(2024, '100 ← 125', '100 ← 92', '3.50 ← 2.61')).region.averages;
    expect(average?.value).toBe('97,19 %, dihitung dari 3 dari 3 target');
    expect(average?.capped).toBe('88,86 % bila capaian di atas 100 % dihitung 100 %');
    expect(average?.working.map(({ formula }) => formula?.html)).toEqual([
      '(125,00 + 92,00 + 74,57) ÷ 3 = 97,19 %',
      '(100,00 + 92,00 + 74,57) ÷ 3 = 88,86 %',
    ]);
  });
  test('of one percentage, or of none, there is none', () => {
    expect(pages(content(2024, '100 ← 92', '50')).region.averages).toEqual([]);
  });
  test('the region shows the latest year, the plan every year', () => {
    const { region, plan } = pages([...content(2023, '10 ← 9', '10 ← 8'), ...content(2024, '10 ← 9', '10 ← 10')]);
    expect(region.averages.map(({ title }) => title.slice(-4))).toEqual(['2024']);
    expect(plan.averages.map(({ title }) => title.slice(-4))).toEqual(['2024', '2023']);
  });
});

test('of many values the working shows their sum', () => {
  const many = Array.from({ length: 13 }, () => decimal('90.5'));
  expect(formatAverage(many, 'id')).toBe('1.176,50 ÷ 13 = 90,50 %');
  expect(formatAverage([], 'id')).toBeUndefined();
});
