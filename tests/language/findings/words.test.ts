import { describe, expect, test } from 'vitest';
import { checks } from '#checks/all-checks';
import { checkWords } from '#language/findings/checks';
import { readingWords } from '#language/findings/reading';
import { wordsOf } from '#language/findings/words';
import type { Finding } from '#model/finding';
import { READING_CODES } from '#reading/codes';

// The compiler holds the reader to its list of codes; a check's code is its own.
const codes: readonly string[] = [...READING_CODES, ...checks.map((check) => check.code)];
const finding = (code: string): Finding => ({
  code,
  severity: 'error',
  place: { file: 'a', line: 1 },
  values: { seen: '1', suggestion: 'x', column: 'c', field: 'f', expected: 'id', choices: 'a, b' },
});

describe('every code has words in both languages: a title and a way to mend it', () => {
  test.each(codes)('%s', (code) => {
    expect({ ...readingWords, ...checkWords }).toHaveProperty([code]);
    const id = wordsOf(finding(code), 'id');
    const en = wordsOf(finding(code), 'en');
    for (const { title, fix } of [id, en]) {
      expect(title.length).toBeGreaterThan(10);
      expect(fix.length).toBeGreaterThan(5);
      expect(title + fix).not.toMatch(/undefined|\[object|NaN/);
    }
    expect(id.title).not.toBe(en.title);
  });
});

test('no words are left of codes that nobody says any more', () => {
  expect(Object.keys(readingWords).filter((code) => !codes.includes(code))).toEqual([]);
});

test('reader and checks do not use one code for two things', () => {
  expect(new Set(codes).size).toBe(codes.length);
});
