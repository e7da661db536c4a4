import { expect, test } from 'vitest';
import { unusedIndicator } from '#checks/unused-indicator';
import { cluster, dataset, indicator, plan, report } from './dataset-builder.ts';
import { places } from './run.ts';

const ipm = indicator({ id: 'ipm' });

test('an indicator that nothing speaks of is a warning at its file', () => {
  expect(places(unusedIndicator, dataset({ indicators: [indicator(), ipm] }))).toEqual(['indicators/ipm.yaml:1']);
});

test('a goal, an objective, a cluster and a predecessor are uses', () => {
  const objective = { code: '1.1.1', text: { id: 'Sasaran' }, indicators: ['di-sasaran'] };
  const goal = { code: '1.1', text: { id: 'Tujuan' }, indicators: ['di-tujuan'], objectives: [objective] };
  const missions = [{ number: 1, text: { id: 'Misi' }, goals: [goal] }];
  const used = dataset({
    indicators: ['di-sasaran', 'di-tujuan', 'di-klaster', 'pengganti']
      .map((id) => indicator({ id }))
      .concat(indicator({ successor: 'pengganti' })),
    reports: [report({ plans: [plan({ missions })], clusters: [cluster({ indicators: ['di-klaster'] })] })],
  });
  expect(places(unusedIndicator, used)).toEqual([]);
});
