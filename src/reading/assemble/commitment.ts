import type { Commitment, Judgement } from '#model/commitment';
import type { CommitmentEntry } from '#schemas/commitment';
import type { Entry } from '#schemas/entry';
import { at, type Known, knownIndicators, leads, type Spot } from './joining.ts';
import { present } from './present.ts';
import { disagreementsOf, gapsOf, milestonesOf, statementsOf } from './records.ts';
import { halves, type RegionScope } from './region-scope.ts';
import { citationsOf, dateOf, textIf, textOf } from './values.ts';

/** A commitment; undefined when it is to be judged by an indicator that does not exist. */
export function commitmentOf(
  spot: Spot,
  { id, file, data }: Entry<'commitments'>,
  scope: RegionScope,
): Commitment | undefined {
  const judgement = judgementOf(at(spot, 'judged_by'), data.judged_by);
  const ifKnown = (field: 'agency' | 'stated_by' | 'plan' | 'network', known: Known): string | undefined => {
    const seen = data[field];
    return seen !== undefined && leads(at(spot, field), known, seen) ? seen : undefined;
  };
  const agency = ifKnown('agency', scope.agencies);
  const statedBy = ifKnown('stated_by', scope.agencies);
  const plan = ifKnown('plan', scope.plans);
  const network = ifKnown('network', scope.networks);
  const rest = {
    id: halves(id)[1],
    wording: textOf(data.wording),
    office: textOf(data.office),
    holder: data.holder,
    promisedOn: dateOf(at(spot, 'promised_on'), data.promised_on),
    where: textIf(data.where),
    recordedIn: citationsOf(at(spot, 'recorded_in'), data.recorded_in),
    deadline: data.deadline === 'none' ? undefined : dateOf(at(spot, 'deadline'), data.deadline),
    agency,
    statedBy,
    plan,
    network,
    statuses: (data.statuses ?? []).map((status, index) =>
      present({
        date: dateOf(at(spot, 'statuses', index, 'date'), status.date),
        status: status.status,
        evidence: citationsOf(at(spot, 'statuses', index, 'evidence'), status.evidence),
        note: textIf(status.note),
      }),
    ),
    milestones: milestonesOf(at(spot, 'milestones'), data.milestones),
    disagreements: disagreementsOf(at(spot, 'disagreements'), data.disagreements),
    statements: statementsOf(at(spot, 'statements'), data.statements),
    gaps: gapsOf(at(spot, 'gaps'), data.gaps),
    place: { file, line: 1 },
  };
  return judgement === undefined ? undefined : present({ ...rest, judgement });
}

function judgementOf(spot: Spot, entry: CommitmentEntry['judged_by']): Judgement | undefined {
  if (entry.by !== 'target') return entry;
  const { indicator, year } = entry;
  if (!leads(at(spot, 'indicator'), knownIndicators(spot.joining), indicator)) return undefined;
  return present({ by: entry.by, indicator, year });
}
