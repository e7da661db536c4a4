import type { Dataset } from '#model/dataset';
import { historiesOf } from '#ledger/history';
import type { Check } from './check.ts';

function usedIndicators(dataset: Dataset): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { successor } of dataset.indicators.values()) if (successor !== undefined) used.add(successor);
  for (const { plans, clusters, commitments, baselines, targets, figures, ledger } of dataset.regions.values()) {
    for (const id of historiesOf(ledger).keys()) used.add(id.split('/', 1)[0] ?? '');
    for (const { indicator } of [...baselines, ...targets, ...figures]) used.add(indicator.id);
    const goals = plans.flatMap(({ missions }) => missions.flatMap((mission) => mission.goals));
    for (const { indicators } of [...goals, ...goals.flatMap(({ objectives }) => objectives), ...clusters])
      for (const id of indicators) used.add(id);
    for (const { judgement } of commitments) if (judgement.by === 'target') used.add(judgement.indicator);
  }
  return used;
}

export const unusedIndicator: Check = {
  code: 'unused-indicator',
  about: 'Each indicator has a figure, a target, or a place in a plan.',
  severity: 'warning',
  needsAll: true,
  *run(dataset) {
    const used = usedIndicators(dataset);
    for (const { id, place } of dataset.indicators.values()) if (!used.has(id)) yield { place, values: { id } };
  },
};
