import { describe, expect, test } from 'vitest';
import { presentClusterList, presentIndicatorList, presentPlanList } from '#presenters/list-page';
import { presentGlossary, presentTermPage } from '#presenters/glossary';
import { presentNetworkIndex } from '#presenters/network-index';
import { presentSources } from '#presenters/source';
import { recordedIndicators } from '#presenters/indicator';
import { dataset, figure, indicator, report, target } from '../checks/dataset-builder.ts';
import { LANGUAGES, REAL, realReport } from './real-content.ts';

const batanghari = realReport('15.04');

describe.each(LANGUAGES)('lists in "%s"', (language) => {
  test('every indicator, cluster and plan of a region is listed', () => {
    expect(presentIndicatorList(REAL, batanghari, language).indicators).toHaveLength(
      recordedIndicators(batanghari).length,
    );
    const { clusterSets } = presentClusterList(REAL, batanghari, language);
    expect(clusterSets.flatMap((set) => set.clusters)).toHaveLength(batanghari.clusters.length);
    expect(presentPlanList(REAL, batanghari, language).plans).toHaveLength(batanghari.plans.length);
  });
  test('every network, source and term is listed', () => {
    expect(presentNetworkIndex(REAL, language).networks).toHaveLength(REAL.networks.size);
    expect(presentSources(REAL, language).sources).toHaveLength(REAL.sources.size);
    expect(presentGlossary(REAL, language).terms).toHaveLength(REAL.glossary.length);
  });
  test('the page of a term opens with its short explanation', () => {
    for (const term of REAL.glossary) expect(presentTermPage(REAL, term, language).lead?.text).not.toBe('');
  });
});

describe('a row of the list of indicators', () => {
  const of = indicator();
  const row = (change: Parameters<typeof report>[0]) => {
    const content = report({ targets: [], baselines: [], figures: [], ...change });
    return presentIndicatorList(dataset({ reports: [content] }), content, 'id').indicators[0];
  };
  test('without a value shows a dash, never zero', () => {
    expect(row({ targets: [target({ indicator: of })] })).toMatchObject({ latest: '–', latestPeriod: '' });
    expect(row({ figures: [figure({ indicator: of, content: { missing: 'withheld' } })] })).toMatchObject({
      latest: '–',
    });
  });
  test('without a target says so', () => {
    expect(row({ figures: [figure({ indicator: of })] })).toMatchObject({ target: 'tanpa target', targetYear: '' });
  });
  test('shows the target of the last promised year', () => {
    const { year: _, ...open } = target({ indicator: of });
    const targets = [target({ indicator: of, year: 2024 }), target({ indicator: of, year: 2026 }), open];
    expect(row({ targets })).toMatchObject({ targetYear: '2026' });
  });
  test('one value is no trend', () => {
    expect(row({ figures: [figure({ indicator: of })] })).not.toHaveProperty('spark');
  });
});
