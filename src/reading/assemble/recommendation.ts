import type { Recommendation } from '#model/recommendation';
import type { Entry } from '#schemas/entry';
import { at, knownIndicators, leading, type Spot } from './joining.ts';
import { present } from './present.ts';
import { gapsOf } from './records.ts';
import { halves, type RegionScope } from './region-scope.ts';
import { citationsOf, dateOf, textOf } from './values.ts';

export function recommendationOf(
  spot: Spot,
  { id, file, data }: Entry<'recommendations'>,
  scope: RegionScope,
): Recommendation {
  const { decision } = data;
  return present({
    id: halves(id)[1],
    lkpjYear: data.lkpj_year,
    number: data.number,
    text: textOf(data.text),
    decision: {
      title: textOf(decision.title),
      date: dateOf(at(spot, 'decision', 'date'), decision.date),
      citations: citationsOf(at(spot, 'decision', 'sources'), decision.sources),
    },
    agencies: leading(at(spot, 'agencies'), scope.agencies, data.agencies),
    indicators: leading(at(spot, 'indicators'), knownIndicators(spot.joining), data.indicators),
    steps: (data.steps ?? []).map((step, index) => ({
      date: dateOf(at(spot, 'steps', index, 'date'), step.date),
      what: textOf(step.what),
      status: step.status,
      evidence: citationsOf(at(spot, 'steps', index, 'evidence'), step.evidence),
    })),
    gaps: gapsOf(at(spot, 'gaps'), data.gaps),
    place: { file, line: 1 },
  });
}
