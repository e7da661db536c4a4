import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recommendationWords } from '#language/recommendation';
import { recordWords } from '#language/record';
import { STANDINGS } from '#model/commitment-filter';
import { READER_STATUSES, TARGET_STATUSES } from '#model/scoring/status';

const STYLES = readFileSync('src/styles/statuses.css', 'utf8');
const RULES = [...STYLES.matchAll(/([^{}]+)\{\s*--sign: url\("([^"]+)"\);\s*\}/g)].map(
  ([, selectors = '', sign = '']) => ({
    statuses: [...selectors.matchAll(/\.status\.is-([\w-]+)/g)].map(([, status = '']) => status),
    sign,
  }),
);

test('every status of verdicts, commitments, milestones and recommendations has exactly one sign', () => {
  const statuses = new Set<string>([
    ...READER_STATUSES,
    ...TARGET_STATUSES,
    ...STANDINGS,
    ...Object.keys(recordWords('id').milestone),
    ...Object.keys(recommendationWords('id').statuses),
  ]);
  const times = [...statuses].map((status) => [status, RULES.filter((rule) => rule.statuses.includes(status)).length]);
  expect(times.filter(([, count]) => count !== 1)).toEqual([]);
});

test('signs are shapes that differ, and hold no letters for a screen reader to say', () => {
  expect(new Set(RULES.map(({ sign }) => sign)).size).toBe(RULES.length);
  for (const { sign } of RULES) expect(sign).toMatch(/^data:image\/svg\+xml,(?!.*%3Ctext)/);
  expect([...STYLES.matchAll(/content: '([^']*)'/g)].map(([, text]) => text)).toEqual(['']);
});

test('reached, not reached, not yet due and not reported have four signs', () => {
  const signs = READER_STATUSES.map((status) => RULES.find(({ statuses }) => statuses.includes(status))?.sign);
  expect(new Set(signs).size).toBe(4);
});
