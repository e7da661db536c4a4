import type { Dataset, RegionReport } from '#model/dataset';
import { historiesOf } from '#ledger/history';
import type { Check } from './check.ts';

const known = new WeakMap<RegionReport, ReadonlySet<string>>();

/** Of a region: made once, because few change while editing. */
function usedInRegion(report: RegionReport): ReadonlySet<string> {
  const used = known.get(report) ?? new Set(idsIn(report));
  known.set(report, used);
  return used;
}

function* idsIn(report: RegionReport): Generator<string> {
  const { plans, clusters, commitments, baselines, targets, figures, ledger } = report;
  for (const id of historiesOf(ledger).keys()) yield id.split('/', 1)[0] ?? '';
  for (const { indicator } of [...baselines, ...targets, ...figures]) yield indicator.id;
  const goals = plans.flatMap(({ missions }) => missions.flatMap((mission) => mission.goals));
  for (const { indicators } of [...goals, ...goals.flatMap(({ objectives }) => objectives), ...clusters])
    yield* indicators;
  for (const { judgement } of commitments) if (judgement.by === 'target') yield judgement.indicator;
}

function usedIndicators(dataset: Dataset): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { successor } of dataset.indicators.values()) if (successor !== undefined) used.add(successor);
  for (const report of dataset.regions.values()) for (const id of usedInRegion(report)) used.add(id);
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
