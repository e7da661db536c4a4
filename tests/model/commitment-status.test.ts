import { describe, expect, test } from 'vitest';
import type { Commitment, CommitmentStatus, StatusEntry } from '#model/commitment';
import { commitmentStanding } from '#model/commitment-status';
import { decimal } from '#model/decimal';
import type { Milestone, MilestoneStatus } from '#model/milestone';
import { cite, commitment, dataset, date, indicator, network, report, target } from '../checks/dataset-builder.ts';
import { figure, number, site } from './scoring/builder.ts';

const own = indicator();
const network14 = network({
  stageNames: [{ id: 'formed', name: { id: 'Terbentuk' } }],
  coverageTarget: { count: 2, of: 2 },
  members: ['62.01', '62.02'].map((code) => ({ code, name: code, roles: [] })),
});

function entry(on: string, status: CommitmentStatus): StatusEntry {
  return { date: date(on), status, evidence: [cite()] };
}

function milestone(id: string, status: MilestoneStatus): Milestone {
  return { id, name: { id }, status, citations: [cite()] };
}

function standing(change: Partial<Commitment>, values: Readonly<Record<string, string>> = {}, networks = [network14]) {
  const figures = Object.entries(values).map(([period, value]) => figure(own, { period, measure: number(value) }));
  const targets = [target({ indicator: own, year: 2025, aim: { kind: 'value', value: decimal('9.2') } })];
  const made = report({ targets, figures });
  const judged = { by: 'target', indicator: own.id, year: 2025 } as const;
  const promise = commitment({ judgement: judged, plan: 'rpjmd', ...change });
  return commitmentStanding(promise, made, dataset({ reports: [made], indicators: [own], networks, site: site() }));
}

describe('judged by a target', () => {
  test('the verdict decides, whatever an older entry says', () => {
    const statuses = [entry('2024-11', 'in-progress')];
    expect(standing({ statuses }, { 2025: '9' })).toMatchObject({ status: 'met', from: 'target' });
    expect(standing({ statuses, deadline: date('2025') }, { 2025: '9.3' })).toMatchObject({
      status: 'not-met',
      from: 'target',
    });
  });

  test('nothing is not met before the deadline of the promise', () => {
    const later = standing({ deadline: date('2027'), statuses: [entry('2026-01', 'not-met')] }, { 2025: '9.3' });
    expect(later).toMatchObject({ status: 'not-yet-due', from: 'deadline' });
  });

  test('met in its year and worse since is met, then reversed', () => {
    expect(standing({}, { 2025: '9', 2026: '9.5' })).toMatchObject({ status: 'met-then-reversed' });
  });

  test('what became of the promise itself is not changed by a figure', () => {
    expect(standing({ statuses: [entry('2025', 'withdrawn')] }, { 2025: '9' })).toMatchObject({
      status: 'withdrawn',
      from: 'entry',
    });
  });
});

describe('judged by coverage', () => {
  const judgement = { by: 'coverage' } as const;
  const state = (code: string, status: MilestoneStatus) => ({ code, milestones: [milestone('formed', status)] });

  test('is met when all have formed, with or without a date', () => {
    const all = { ...network14, statuses: [state('62.01', 'done'), state('62.02', 'done')] };
    expect(standing({ judgement, network: 'tpakd' }, {}, [all])).toMatchObject({ status: 'met', from: 'coverage' });
  });

  test('unknown is not none: what is not known decides nothing', () => {
    const some = { ...network14, statuses: [state('62.01', 'done')] };
    const said = [entry('2022-07', 'in-progress')];
    expect(standing({ judgement, network: 'tpakd', statuses: said }, {}, [some])).toMatchObject({
      status: 'in-progress',
      from: 'entry',
    });
  });
});

describe('judged by milestones or by entries', () => {
  test('all steps done is met, also when a first date was missed', () => {
    const milestones = [milestone('semula', 'missed'), milestone('terdaftar', 'done')];
    const judgement = { by: 'milestones' } as const;
    expect(standing({ judgement, milestones })).toMatchObject({ status: 'met', from: 'milestones' });
    expect(standing({ judgement, milestones: [milestone('semula', 'missed')] }).status).toBeUndefined();
  });

  test('the latest dated entry counts, an undated one only alone', () => {
    const judgement = { by: 'output' } as const;
    const statuses = [entry('2024-05', 'met'), entry('2023', 'in-progress'), entry('unknown', 'no-number')];
    expect(standing({ judgement, statuses }).status).toBe('met');
    expect(standing({ judgement, statuses: statuses.slice(2) }).status).toBe('no-number');
  });

  test('an entry dated after the release date is not used', () => {
    const judgement = { by: 'output' } as const;
    expect(standing({ judgement, statuses: [entry('2026-12', 'met')] }).status).toBeUndefined();
  });

  test('"in progress" from before the deadline says nothing about the time after it', () => {
    const judgement = { by: 'output' } as const;
    const deadline = date('2025-06');
    expect(standing({ judgement, deadline, statuses: [entry('2025-01', 'in-progress')] }).status).toBeUndefined();
    expect(standing({ judgement, deadline, statuses: [entry('2025-08', 'in-progress')] }).status).toBe('in-progress');
  });

  test('past its deadline and looked for afterwards without success is not reported', () => {
    const judgement = { by: 'output' } as const;
    const gap = (on: string) => [
      { what: { id: 'hasil' }, reason: 'not-in-our-sources' as const, search: { what: { id: 'laman' }, on } },
    ];
    expect(standing({ judgement, deadline: date('2025-06'), gaps: gap('2026-01-01') }).status).toBe('not-reported');
    expect(standing({ judgement, deadline: date('2025-06'), gaps: gap('2025-06-01') }).status).toBeUndefined();
  });
});
