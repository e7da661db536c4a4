import { describe, expect, test } from 'vitest';
import type { Dataset, Term } from '#model/dataset';
import { termsIn } from '#presenters/term';
import { viewAt } from '#presenters/view';
import { dataset, prose } from '../checks/dataset-builder.ts';

const term = (id: string, title: string, also: readonly string[] = [], en?: string): Term => ({
  ...prose({ id, title: { id: title, ...(en !== undefined && { en }) } }),
  short: { id: `Arti ${title}.` },
  also,
});
const data: Dataset = {
  ...dataset(),
  glossary: [
    term('target', 'target'),
    term('bps', 'BPS', ['Badan Pusat Statistik']),
    term('realisasi', 'realisasi', [], 'actual'),
  ],
};

function found(shown: unknown, language: 'id' | 'en' = 'id'): readonly string[] {
  return termsIn(viewAt(data, language, ''), shown).map((line) => line.title.text);
}

describe('words explained in place', () => {
  test('are those that the page shows, in any writing and under any of their names', () => {
    expect(found({ lead: 'Target menurut badan pusat statistik.' })).toEqual(['target', 'BPS']);
  });
  test('are whole words', () => {
    expect(found('Penargetan dan targetnya')).toEqual([]);
  });
  test('are not the names of fields, nor parts of addresses and drawings', () => {
    expect(found({ target: '9,20 persen', href: '../sumber/bps/', svg: '<text>BPS</text>', anchor: 'target' })).toEqual(
      [],
    );
  });
  test('are found in the words of an editor’s text, not in its markup', () => {
    expect(found({ html: '<p class="target">Angka BPS</p>' })).toEqual(['BPS']);
  });
  test('are found by their English name on an English page', () => {
    expect(found('the actual figure', 'en')).toEqual(['actual']);
    expect(found('the actual figure')).toEqual([]);
  });
});
