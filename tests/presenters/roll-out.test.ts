import { describe, expect, test } from 'vitest';
import type { Milestone, MilestoneStatus } from '#model/milestone';
import type { Network } from '#model/network';
import { presentNetwork } from '#presenters/network';
import { coverageSentences, presentStatuses } from '#presenters/roll-out';
import { viewAt } from '#presenters/view';
import { dataset, date, network } from '../checks/dataset-builder.ts';
import { REAL } from './real-content.ts';

const view = viewAt(dataset(), 'id', 'jejaring/tpakd/');
const step = (id: string, status: MilestoneStatus): Milestone => ({
  id,
  name: { id },
  status,
  date: date('2022-06'),
  citations: [],
});
const member = (code: string) => ({ code, name: `Wilayah ${code}`, roles: [] });

function rollOut(change: Partial<Network> = {}): Network {
  return network({
    members: ['62.01', '62.02', '62.03'].map(member),
    stageNames: [
      { id: 'terbentuk', name: { id: 'Terbentuk' } },
      { id: 'dikukuhkan', name: { id: 'Dikukuhkan' } },
    ],
    statuses: [
      { code: '62.01', milestones: [step('terbentuk', 'done'), step('dikukuhkan', 'planned')] },
      { code: '62.02', milestones: [step('terbentuk', 'unknown')] },
    ],
    ...change,
  });
}

describe('the sentences of a roll-out', () => {
  test('unknown is not counted as none, and says so', () => {
    expect(coverageSentences(view, rollOut())).toEqual([
      'Terbentuk: 1 dari 3 wilayah menurut sumber yang bertanggal.',
      'Belum diketahui: 2 dari 3 wilayah. Belum diketahui tidak berarti belum ada.',
    ]);
  });
  test('a stage that no source mentions is not called "0 of 3"', () => {
    expect(coverageSentences(view, rollOut()).join(' ')).not.toContain('Dikukuhkan');
  });
  test('a planned milestone is not one that was passed', () => {
    const statuses = [{ code: '62.01', milestones: [step('terbentuk', 'planned')] }];
    expect(coverageSentences(view, rollOut({ statuses }))).toEqual([
      'Belum diketahui: 2 dari 3 wilayah. Belum diketahui tidak berarti belum ada.',
    ]);
  });
  test('a target says its year, or that it has none', () => {
    const target = { count: 14, of: 14 };
    expect(coverageSentences(view, rollOut({ coverageTarget: target }))[0]).toBe(
      'Target: 14 dari 14 wilayah, tanpa tenggat.',
    );
    expect(coverageSentences(view, rollOut({ coverageTarget: { ...target, year: 2025 } }))[0]).toBe(
      'Target: 14 dari 14 wilayah pada 2025.',
    );
  });
  test('other networks speak of no unknown regions', () => {
    expect(coverageSentences(view, network({ kind: 'agglomeration' }))).toEqual([]);
  });
});

describe('the table of a roll-out', () => {
  test('each member has a row with a cell for each stage; nothing known is an empty cell', () => {
    const rows = presentStatuses(view, rollOut());
    expect(rows.map((row) => row.cells.map((cell) => cell?.status))).toEqual([
      ['done', 'planned'],
      ['unknown', undefined],
      [undefined, undefined],
    ]);
  });
  test('only a roll-out has one', () => {
    expect(presentStatuses(view, rollOut({ kind: 'staged-plan' }))).toEqual([]);
  });
});

test('TPAKD in Kalimantan Tengah has a row for each of the 14 regencies, each linked', () => {
  const tpakd = REAL.networks.get('tpakd-kalimantan-tengah');
  const page = tpakd && presentNetwork(REAL, tpakd, 'id');
  expect(page?.statuses).toHaveLength(14);
  expect(page?.statuses.filter((row) => row.href === undefined)).toEqual([]);
});

test('the ten stages of BRIN’s action plan keep their order and carry no invented date', () => {
  const brin = REAL.networks.get('brin-kemiskinan-ekstrem');
  const stages = brin && presentNetwork(REAL, brin, 'id').stages;
  expect(stages?.map((stage) => stage.position)).toEqual(
    Array.from({ length: 10 }, (_, index) => `Tahap ${String(index + 1)} dari 10`),
  );
  const dates = stages?.flatMap((stage) => stage.dates) ?? [];
  expect(new Set(dates.filter((date) => !date.startsWith('keadaan per ')))).toEqual(
    new Set(['tanggal belum diketahui']),
  );
});
