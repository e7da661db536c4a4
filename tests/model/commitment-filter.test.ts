import { describe, expect, test } from 'vitest';
import {
  commitmentIndex,
  deadlineYear,
  filtersOf,
  recordedCommitments,
  type CommitmentFilter,
} from '#model/commitment-filter';
import type { Dataset } from '#model/dataset';
import { pages } from '#routes';
import { commitment, dataset, date, region, report } from '../checks/dataset-builder.ts';
import { REAL } from '../presenters/real-content.ts';

const bapperida = { id: 'bapperida', name: 'Bapperida' };
const own = region({ agencies: [bapperida, { id: 'dinas', name: 'Dinas tanpa janji' }] });
const output = { by: 'output' } as const;
const small = dataset({
  reports: [
    report({
      region: own,
      commitments: [
        commitment({ id: 'a', judgement: output, deadline: date('2031-05'), agency: bapperida.id }),
        commitment({ id: 'b', judgement: output }),
        commitment({ id: 'c', judgement: output, deadline: date('unknown') }),
      ],
    }),
    report({ region: region({ code: '15.05', name: 'Tanpa janji' }), commitments: [] }),
  ],
});

function idsBy(data: Dataset, by: CommitmentFilter['by']): readonly string[] {
  return commitmentIndex(data)
    .filter(({ filter }) => filter.by === by)
    .flatMap(({ commitments }) => commitments.map((one) => `${one.report.region.code}-${one.commitment.id}`));
}

describe.each([
  ['a small site', small],
  ['the real content', REAL],
] as const)('on %s', (_, data) => {
  const all = recordedCommitments(data).map((one) => `${one.report.region.code}-${one.commitment.id}`);

  test.each(['standing', 'region', 'year'] as const)('every commitment has exactly one value by %s', (by) => {
    expect(all.length).toBeGreaterThan(0);
    expect(idsBy(data, by).toSorted()).toEqual(all.toSorted());
  });

  test('by agency are those that name one, each once', () => {
    const naming = recordedCommitments(data).filter(({ agency }) => agency !== undefined);
    expect(idsBy(data, 'agency')).toHaveLength(naming.length);
  });

  test('what an entry is marked with leads to the pages that list it', () => {
    const listed = commitmentIndex(data).flatMap(({ filter, commitments }) =>
      commitments.map((one) => `${one.report.region.code}-${one.commitment.id} ${pages.commitmentsBy(filter)}`),
    );
    const marked = recordedCommitments(data).flatMap((one) =>
      filtersOf(one).map((filter) => `${one.report.region.code}-${one.commitment.id} ${pages.commitmentsBy(filter)}`),
    );
    expect(marked.toSorted()).toEqual(listed.toSorted());
  });

  test('no value is offered that keeps nothing', () => {
    expect(commitmentIndex(data).filter(({ commitments }) => commitments.length === 0)).toEqual([]);
  });
});

test('values come in a fixed order: known years forwards, then an unknown year, then no deadline', () => {
  expect(commitmentIndex(small).map(({ filter }) => pages.commitmentsBy(filter))).toEqual([
    'komitmen/status/belum-jatuh-tempo/',
    'komitmen/status/belum-dinilai/',
    'komitmen/wilayah/15.04-batanghari/',
    'komitmen/perangkat-daerah/15.04-batanghari/bapperida/',
    'komitmen/tahun/2031/',
    'komitmen/tahun/tenggat-tidak-diketahui/',
    'komitmen/tahun/tanpa-tenggat/',
  ]);
});

test('a deadline without an end is not given a year', () => {
  expect(deadlineYear(commitment({ deadline: date('not before 2026-01') }))).toBe('unknown');
  expect(deadlineYear(commitment({ deadline: date('2026-12') }))).toBe(2026);
  expect(deadlineYear(commitment())).toBe('none');
});
