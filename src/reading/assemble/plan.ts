import type { Goal, Mission, Plan, PlanVersion, Programme } from '#model/plan';
import type { Entry } from '#schemas/entry';
import type { PlanEntry } from '#schemas/plan';
import { at, knownIndicators, leading, leads, type Spot } from './joining.ts';
import { present } from './present.ts';
import { eventsOf, gapsOf, statementsOf } from './records.ts';
import { halves, type RegionScope } from './region-scope.ts';
import { citationsOf, dateOf, textIf, textOf } from './values.ts';

export function planOf(
  spot: Spot,
  { id, file, data }: Entry<'plans'>,
  scope: RegionScope,
  programmes: readonly Programme[],
): Plan {
  return present({
    id: halves(id)[1],
    kind: data.kind,
    title: textOf(data.title),
    startYear: data.start_year,
    endYear: data.end_year,
    versions: data.versions.map((version, index) => versionOf(at(spot, 'versions', index), version)),
    succession: successionOf(at(spot, 'succession'), data.succession, scope),
    vision: textIf(data.vision),
    missions: (data.missions ?? []).map((mission, index) => missionOf(at(spot, 'missions', index), mission)),
    priorities: (data.priorities ?? []).map((priority, index) => ({
      kind: priority.kind,
      what: textOf(priority.what),
      citations: citationsOf(at(spot, 'priorities', index, 'sources'), priority.sources),
    })),
    programmes,
    events: eventsOf(at(spot, 'events'), data.events),
    statements: statementsOf(at(spot, 'statements'), data.statements),
    gaps: gapsOf(at(spot, 'gaps'), data.gaps),
    citations: citationsOf(at(spot, 'sources'), data.sources),
    formerly: data.formerly,
    place: { file, line: 1 },
  });
}

function versionOf(spot: Spot, entry: PlanEntry['versions'][number]): PlanVersion {
  const indicators = knownIndicators(spot.joining);
  return present({
    id: entry.id,
    name: textOf(entry.name),
    status: entry.status,
    date: dateOf(at(spot, 'date'), entry.date),
    legalBasis: entry.legal_basis,
    reason: textIf(entry.reason),
    complete: entry.targets_listed === 'all',
    dropped: (entry.dropped ?? []).flatMap(({ indicator, reason }, index) =>
      leads(at(spot, 'dropped', index, 'indicator'), indicators, indicator)
        ? [{ indicator, reason: textOf(reason) }]
        : [],
    ),
    reworded: (entry.reworded ?? []).flatMap(({ from, to, note }, index) => {
      const here = at(spot, 'reworded', index);
      const known = [leads(at(here, 'from'), indicators, from), leads(at(here, 'to'), indicators, to)];
      return known.includes(false) ? [] : [present({ from, to, note: textIf(note) })];
    }),
    citations: citationsOf(at(spot, 'sources'), entry.sources),
    note: textIf(entry.note),
  });
}

function successionOf(spot: Spot, entry: PlanEntry['succession'], scope: RegionScope): Plan['succession'] {
  if (entry === undefined) return undefined;
  const { plan } = entry;
  return present({
    plan: plan !== undefined && leads(at(spot, 'plan'), scope.plans, plan) ? plan : undefined,
    title: textOf(entry.title),
    date: dateOf(at(spot, 'date'), entry.date),
    status: entry.status,
    citations: citationsOf(at(spot, 'sources'), entry.sources),
    note: textIf(entry.note),
  });
}

type MissionEntry = NonNullable<PlanEntry['missions']>[number];

function missionOf(spot: Spot, entry: MissionEntry): Mission {
  return {
    number: entry.number,
    text: textOf(entry.text),
    goals: (entry.goals ?? []).map((goal, index) => goalOf(at(spot, 'goals', index), goal)),
  };
}

function goalOf(spot: Spot, entry: NonNullable<MissionEntry['goals']>[number]): Goal {
  const indicators = knownIndicators(spot.joining);
  return {
    code: entry.code,
    text: textOf(entry.text),
    indicators: leading(at(spot, 'indicators'), indicators, entry.indicators),
    objectives: (entry.objectives ?? []).map((objective, index) => ({
      code: objective.code,
      text: textOf(objective.text),
      indicators: leading(at(spot, 'objectives', index, 'indicators'), indicators, objective.indicators),
    })),
  };
}
