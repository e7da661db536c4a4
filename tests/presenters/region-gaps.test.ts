import { expect, test } from 'vitest';
import type { Gap } from '#model/missing';
import { presentRegionGaps } from '#presenters/region-gaps';
import { viewAt } from '#presenters/view';
import { commitment, dataset, plan, report } from '../checks/dataset-builder.ts';

const view = viewAt(dataset(), 'id', 'wilayah/15.04-batanghari/');
const gap = (what: string, on: string): Gap => ({
  what: { id: what },
  reason: 'not-in-our-sources',
  search: { what: { id: 'Berita.' }, on },
});

test('gaps with the same search stand under it once, each with what it is about; another day is another search', () => {
  const groups = presentRegionGaps(
    view,
    report({
      plans: [plan({ gaps: [gap('Pagu.', '2025-06-01'), gap('Target.', '2025-07-01')] })],
      commitments: [commitment({ gaps: [gap('Hasil.', '2025-06-01')] })],
    }),
  );
  expect(groups.map(({ gaps }) => gaps.map(({ what, about }) => `${what.text} ${about.text}`))).toEqual([
    ['Pagu. RPJMD 2021–2026', 'Hasil. Menurunkan angka kemiskinan.'],
    ['Target. RPJMD 2021–2026'],
  ]);
  expect(new Set(groups.map(({ search }) => search)).size).toBe(2);
});

test('gaps that nobody searched for stand together without a search', () => {
  const bare: Gap = { what: { id: 'Angka.' }, reason: 'no-number-given' };
  const [group, ...others] = presentRegionGaps(view, report({ plans: [plan({ gaps: [bare, bare] })] }));
  expect(others).toEqual([]);
  expect(group).not.toHaveProperty('search');
  expect(group?.gaps).toHaveLength(2);
});
