import { describe, expect, test } from 'vitest';
import { afterReleaseDate } from '#checks/after-release-date';
import type { Dataset } from '#model/dataset';
import type { Milestone } from '#model/milestone';
import {
  baseline,
  budgetLine,
  cite,
  cluster,
  commitment,
  dataset,
  datasetWith,
  date,
  figure,
  network,
  plan,
  planVersion,
  recommendation,
  region,
  reply,
  source,
} from './dataset-builder.ts';
import { places, run } from './run.ts';

const LATE = date('2026-02-01');
const role = { what: { id: 'Pangan' }, from: LATE, citations: [cite()] };
const event = { date: LATE, what: { id: 'Rapat' }, citations: [cite()] };
const gap = {
  what: { id: 'Pagu' },
  reason: 'not-in-our-sources',
  search: { what: { id: 'Berita' }, on: '2026-02-01' },
} as const;
const milestone: Milestone = {
  id: 'sk',
  name: { id: 'SK' },
  status: 'done',
  planned: LATE,
  date: LATE,
  asOf: LATE,
  citations: [cite()],
};
const version = planVersion({ date: LATE });

function fields(content: Dataset): (string | undefined)[] {
  return run(afterReleaseDate, content).map(({ place }) => place.field);
}

describe('nothing happened after the release date', () => {
  test('a late figure is an error at its period, and names the release date', () => {
    const late = datasetWith({ figures: [figure({ period: { year: 2026, part: { kind: 'month', number: 3 } } })] });
    expect(places(afterReleaseDate, late)).toEqual([
      'regions/15.04-batanghari/figures.csv:2 period → site.yaml:1 release_date',
    ]);
    expect(run(afterReleaseDate, late)[0]?.values).toEqual({ date: '2026-03', release: '2025-12-31', field: 'period' });
  });

  test('release and search of a figure, baseline and realised budget', () => {
    const missing = figure({ content: { missing: 'not-reported', search: gap.search }, released: LATE });
    expect(fields(datasetWith({ figures: [missing] }))).toEqual(['released', 'searched_on']);
    expect(fields(datasetWith({ baselines: [baseline({ year: 2026 })] }))).toEqual(['year']);
    expect(fields(datasetWith({ budget: [budgetLine({ year: 2026, stage: 'realisation' })] }))).toEqual(['year']);
  });

  test('when a source was published and seen', () => {
    expect(fields(dataset({ sources: [source({ published: LATE, seen: LATE })] }))).toEqual(['published', 'seen']);
  });

  test('versions, succession, events and searches of a plan', () => {
    const succession = { title: { id: 'RPJMD baru' }, date: LATE, status: 'draft', citations: [cite()] } as const;
    const plans = [plan({ versions: [version], succession, events: [event], gaps: [gap] })];
    expect(fields(datasetWith({ plans }))).toEqual([
      'versions.0.date',
      'succession.date',
      'events.0.date',
      'gaps.0.search.on',
    ]);
  });

  test('promise, status and milestones of a commitment, but not what is planned', () => {
    const statuses = [{ date: LATE, status: 'met', evidence: [cite()] } as const];
    const commitments = [commitment({ promisedOn: LATE, statuses, milestones: [milestone] })];
    expect(fields(datasetWith({ commitments }))).toEqual([
      'promised_on',
      'statuses.0.date',
      'milestones.0.date',
      'milestones.0.as_of',
    ]);
  });

  test('roles in a cluster, and the start of a term of office', () => {
    const centre = { name: 'Muara Bulian', roles: [role] };
    const members = [{ code: '15.04.03', name: 'Muara Bulian', roles: [role] }];
    const officeHolders = [{ office: 'Bupati', name: 'A', from: LATE, citations: [cite()] }];
    const late = datasetWith({ region: region({ officeHolders }), clusters: [cluster({ centre, members })] });
    expect(fields(late)).toEqual(['office_holders.0.from', 'centre.roles.0.from', 'members.0.roles.0.from']);
  });

  test('decision and steps of a recommendation, and the date of a reply', () => {
    const late = recommendation({
      decision: { title: { id: 'Keputusan' }, date: LATE, citations: [cite()] },
      steps: [{ date: LATE, what: { id: 'Langkah' }, status: 'done', evidence: [cite()] }],
    });
    const replies = [reply({ date: '2026-01-01' })];
    expect(fields(datasetWith({ recommendations: [late], replies }))).toEqual([
      'decision.date',
      'steps.0.date',
      'date',
    ]);
  });

  test('everything dated in a network', () => {
    const late = network({
      members: [{ code: '62.09', name: 'Lamandau', roles: [role] }],
      statuses: [{ code: '62.09', milestones: [milestone] }],
      stages: [milestone],
      amounts: [{ name: { id: 'Minat' }, sen: 1n, rounded: true, date: LATE, citations: [cite()] }],
      events: [event],
    });
    expect(fields(dataset({ networks: [late] }))).toEqual([
      'members.0.roles.0.from',
      'statuses.0.milestones.0.date',
      'statuses.0.milestones.0.as_of',
      'stages.0.date',
      'stages.0.as_of',
      'amounts.0.date',
      'events.0.date',
    ]);
  });

  test('a vague date that may lie before the release date stands', () => {
    for (const text of ['2025', '2025-12', '2025-12-31', 'unknown', 'not before 2025-12-31'])
      expect(fields(dataset({ sources: [source({ published: date(text) })] }))).toEqual([]);
  });

  test('the future may be budgeted', () => {
    expect(fields(datasetWith({ budget: [budgetLine({ year: 2027, stage: 'indicative' })] }))).toEqual([]);
  });
});
