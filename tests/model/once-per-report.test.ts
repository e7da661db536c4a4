import { expect, test } from 'vitest';
import { oncePerReport } from '#model/once-per-report';
import { report } from '../checks/dataset-builder.ts';
import { site } from './scoring/builder.ts';

test('what is made of a report is made once with the same settings, and again with others or of another report', () => {
  const made: object[] = [];
  const once = oncePerReport((of, by) => {
    const one = { of, by };
    made.push(one);
    return one;
  });
  const [first, second] = [report({}), report({})];
  const [settings, others] = [site({}), site({})];
  const one = once(first, settings);
  expect(one).toEqual({ of: first, by: settings });
  expect(once(first, settings)).toBe(one);
  expect(made).toHaveLength(1);
  expect(once(second, settings).of).toBe(second);
  expect(once(first, others).by).toBe(others);
  expect(once(first, settings)).toBe(one);
  expect(made).toHaveLength(3);
});
