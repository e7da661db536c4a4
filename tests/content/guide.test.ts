import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checks } from '#checks/all-checks';
import { READING_CODES } from '#reading/codes';
import { TABLES } from '#schemas/tables';

const GUIDE = readFileSync('PANDUAN.md', 'utf8');
const untold = (words: readonly string[]): readonly string[] => words.filter((word) => !GUIDE.includes(`\`${word}\``));

test('the guide tells every message by its code', () => {
  expect(untold([...READING_CODES, ...checks.map(({ code }) => code)])).toEqual([]);
});

test('the guide tells every column of every table', () => {
  expect(untold(TABLES.flatMap(({ columns }) => columns.map(({ name }) => name)))).toEqual([]);
});
