import { expect, test } from 'vitest';
import { agencyOf } from '#model/responsible-agency';
import { commitment, indicator, plan, programme, region, report, target } from '../checks/dataset-builder.ts';

const agencies = ['bappeda', 'dinas-sosial', 'dinas-kesehatan'].map((id) => ({ id, name: id }));
const own = indicator();
const base = { region: region({ agencies }) };

test('nobody is named: nobody answers', () => {
  expect(agencyOf(report(base), own.id)).toBeUndefined();
});

test("the plan's own table comes before a commitment, and a commitment before a programme", () => {
  const programmes = [programme({ indicators: [own.id], agency: 'dinas-kesehatan' })];
  const plans = [plan({ programmes })];
  const commitments = [commitment({ agency: 'dinas-sosial' })];
  const targets = [target({ agency: 'bappeda' }), target({ year: 2027 })];
  expect(agencyOf(report({ ...base, plans }), own.id)?.id).toBe('dinas-kesehatan');
  expect(agencyOf(report({ ...base, plans, commitments }), own.id)?.id).toBe('dinas-sosial');
  expect(agencyOf(report({ ...base, plans, commitments, targets }), own.id)?.id).toBe('bappeda');
});

test('the latest row that names an agency counts', () => {
  const targets = [target({ agency: 'bappeda' }), target({ year: 2027, agency: 'dinas-sosial' })];
  expect(agencyOf(report({ ...base, targets }), own.id)?.id).toBe('dinas-sosial');
});
