import { describe, expect, test } from 'vitest';
import { checks } from '#checks/all-checks';
import { STALE_EXCEPTION } from '#checks/run-check';
import { WHY } from '#language/findings/why';
import { READING_CODES } from '#reading/codes';
import { tryExample } from './excerpts.ts';
import { EXAMPLES, WITHOUT_EXAMPLE } from './finding-examples.ts';

const CODES: readonly string[] = [...READING_CODES, ...checks.map(({ code }) => code), STALE_EXCEPTION];
const tried = new Map(Object.entries(EXAMPLES).map(([code, example]) => [code, tryExample(code, example)]));

test('every code has an example, or is about the program and not about content', () => {
  expect([...Object.keys(EXAMPLES), ...WITHOUT_EXAMPLE].toSorted()).toEqual(CODES.toSorted());
});

describe('every code says why it matters, in both languages', () => {
  test('and no words are left of codes that nobody says any more', () => {
    expect(Object.keys(WHY).toSorted()).toEqual(CODES.toSorted());
  });

  test.each(Object.entries(WHY))('%s', (_, { id, en }) => {
    for (const words of [id, en]) expect(words).toMatch(/^["A-Z][^]{40,220}\.$/);
    expect(id).not.toBe(en);
  });
});

describe('an example', () => {
  test.each([...tried])('of %s raises that code, and no other but what follows from it', (code, { wrong }) => {
    const raised = new Set(wrong.map((finding) => finding.code));
    expect([...raised].toSorted()).toEqual([code, ...(EXAMPLES[code]?.along ?? [])].toSorted());
  });

  test.each([...tried])('of %s is silent when it is mended', (_, { right }) => {
    expect(right.map(({ code, place }) => `${code} ${place.file}:${String(place.line)}`)).toEqual([]);
  });
});

test('what the pages show is taken from these examples', async () => {
  const shown = Object.fromEntries([...tried].map(([code, { shown: one }]) => [code, one]));
  await expect(`${JSON.stringify(shown, undefined, 1)}\n`).toMatchFileSnapshot('../../src/guide/finding-examples.json');
});
