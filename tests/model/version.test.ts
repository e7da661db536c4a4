import { expect, test } from 'vitest';
import { isSuperseded } from '#model/version';
import { cite, indicator, plan, planVersion, target } from '../checks/dataset-builder.ts';

const version = (id: string) => planVersion({ id });
const plans = [plan({ versions: [version('perda'), version('perubahan')] })];
const gini = indicator({ id: 'gini' });
const poor = indicator();
const original = target({ indicator: poor, version: 'perda' });

test('a later version of the same plan, year and indicator supersedes a target', () => {
  const revised = target({ indicator: poor, version: 'perubahan' });
  expect(isSuperseded(original, [original, revised], plans)).toBe(true);
  expect(isSuperseded(revised, [original, revised], plans)).toBe(false);
});

test.each([
  ['the same version from another source', { version: 'perda', citation: cite({ id: 'koran' }) }],
  ['another year', { version: 'perubahan', year: 2025 }],
  ['another indicator', { version: 'perubahan', indicator: gini }],
  ['another plan', { version: 'perubahan', plan: 'rkpd' }],
])('%s supersedes nothing', (_, change) => {
  expect(isSuperseded(original, [original, target({ indicator: poor, ...change })], plans)).toBe(false);
});

test('a target whose version is not known is neither earlier nor later', () => {
  const { version: left, ...unknown } = original;
  expect(left).toBe('perda');
  expect(isSuperseded(unknown, [original, unknown], plans)).toBe(false);
  expect(isSuperseded(original, [original, unknown], plans)).toBe(false);
});

test('a target outside any plan is not superseded by another one', () => {
  const { plan: from, version: of, ...announced } = original;
  expect([from, of]).toEqual(['rpjmd', 'perda']);
  expect(isSuperseded(announced, [announced, { ...announced }], plans)).toBe(false);
});
