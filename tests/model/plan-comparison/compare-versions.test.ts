import { expect, test } from 'vitest';
import { compareVersions } from '#model/plan-comparison/compare-versions';
import type { ComparedTarget } from '#model/plan-comparison/comparison';
import { text } from './promised-text.ts';

function said(rows: readonly ComparedTarget[]): string[] {
  return rows.map((row) => {
    const { indicator, year } = 'before' in row ? row.before : row.after;
    return `${indicator.id} ${String(year)} ${row.kind}`;
  });
}

test('each promise is in one class', () => {
  const before = text(['a 2026 10', 'b 2026 10', 'c 2026 10', 'd 2026 10', 'e 2026 8–9', 'f 2026 10']);
  const after = text(['a 2026 10', 'b 2026 11', 'c 2026 9', 'e 2026 9', 'g 2026 1', 'h 2026 9'], {
    reworded: [{ from: 'f', to: 'h' }],
  });
  expect(said(compareVersions(before, after))).toEqual([
    'a 2026 unchanged',
    'b 2026 relaxed',
    'c 2026 raised',
    'd 2026 dropped',
    'e 2026 changed',
    'f 2026 reworded',
    'g 2026 added',
  ]);
});

test('a text that is not known as a whole drops nothing: what it does not repeat is unknown', () => {
  const after = text(['a 2026 10'], { complete: false });
  expect(said(compareVersions(text(['a 2026 10', 'b 2026 10']), after))).toEqual([
    'a 2026 unchanged',
    'b 2026 not-repeated',
  ]);
});

test('a drop that the text states counts with its reason, also where the text is not known as a whole', () => {
  const reason = { id: 'Kewenangannya pindah ke provinsi.' };
  const after = text(['a 2026 10'], { complete: false, dropped: [{ indicator: 'b', reason }] });
  const [, row] = compareVersions(text(['a 2026 10', 'b 2026 10']), after);
  expect(row).toMatchObject({ kind: 'dropped', reason });
});

test('a drop without a word has no reason', () => {
  const [row] = compareVersions(text(['b 2026 10']), text([]));
  expect(row).toMatchObject({ kind: 'dropped' });
  expect(row).not.toHaveProperty('reason');
});

test('a reworded target that also became easier says both', () => {
  const after = text(['h 2026 12'], { reworded: [{ from: 'f', to: 'h', note: { id: 'Definisi baru' } }] });
  expect(compareVersions(text(['f 2026 10']), after)).toMatchObject([
    { kind: 'reworded', aims: 'relaxed', note: { id: 'Definisi baru' } },
  ]);
});

test('a definition with another better direction has no common order', () => {
  const after = text(['naik-h 2026 12'], { reworded: [{ from: 'f', to: 'naik-h' }] });
  expect(compareVersions(text(['f 2026 10']), after)).toMatchObject([{ kind: 'reworded', aims: 'changed' }]);
});

test('each year stands by itself, a promise without a deadline too', () => {
  const rows = compareVersions(text(['a 2025 10', 'a none 8']), text(['a 2026 9', 'a none 7']));
  expect(said(rows)).toEqual(['a 2025 dropped', 'a 2026 added', 'a undefined raised']);
});
