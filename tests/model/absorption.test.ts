import { expect, test } from 'vitest';
import { absorption, absorptionOf } from '#model/absorption';
import { budgetLine } from '../checks/dataset-builder.ts';

test('absorption is realised over ceiling, in percent', () => {
  expect(absorption(1_234_567_890_00n, 1_500_000_000_00n)).toBe('82.3');
});

test('a ceiling of zero has no absorption', () => {
  expect(absorption(5n, 0n)).toBeUndefined();
});

test('the revised budget counts before the first one, and indicative amounts not at all', () => {
  const lines = [
    budgetLine({ stage: 'indicative', sen: 900n }),
    budgetLine({ stage: 'apbd', sen: 200n }),
    budgetLine({ stage: 'revised-apbd', sen: 400n, rounded: true }),
    budgetLine({ stage: 'realisation', sen: 100n }),
  ];
  expect(absorptionOf(lines, 'belanja', 2024)).toMatchObject({ percent: '25', rounded: true });
  expect(absorptionOf(lines.slice(0, 3), 'belanja', 2024)).toBeUndefined();
  expect(absorptionOf(lines, 'belanja', 2025)).toBeUndefined();
});
