import type { Centre, ChainLink, Cluster } from '#model/cluster';
import type { ClusterEntry } from '#schemas/cluster';
import type { Entry } from '#schemas/entry';
import { at, knownIndicators, leading, leads, type Spot } from './joining.ts';
import { present } from './present.ts';
import { gapsOf, membersOf, rolesOf, statementsOf } from './records.ts';
import { halves, type RegionScope } from './region-scope.ts';
import { citationsOf, textIf, textOf } from './values.ts';

export function clusterOf(spot: Spot, { id, file, data }: Entry<'clusters'>, scope: RegionScope): Cluster {
  const { plan, set } = data;
  return present({
    id: halves(id)[1],
    kind: data.kind,
    name: textOf(data.name),
    set: set === undefined ? undefined : { id: set.id, name: textOf(set.name) },
    plan: plan !== undefined && leads(at(spot, 'plan'), scope.plans, plan) ? plan : undefined,
    purpose: textIf(data.purpose),
    centre: centreOf(at(spot, 'centre'), data.centre),
    members: membersOf(at(spot, 'members'), data.members),
    commodities: (data.commodities ?? []).map(textOf),
    chain: (data.chain ?? []).map((link, index) => linkOf(at(spot, 'chain', index), link)),
    programmes: leading(at(spot, 'programmes'), scope.programmes, data.programmes),
    indicators: leading(at(spot, 'indicators'), knownIndicators(spot.joining), data.indicators),
    statements: statementsOf(at(spot, 'statements'), data.statements),
    gaps: gapsOf(at(spot, 'gaps'), data.gaps),
    citations: citationsOf(at(spot, 'sources'), data.sources),
    formerly: data.formerly,
    place: { file, line: 1 },
  });
}

function centreOf(spot: Spot, entry: ClusterEntry['centre']): Centre | undefined {
  if (entry === undefined) return undefined;
  return present({
    name: entry.name,
    code: entry.code,
    point: entry.point,
    roles: rolesOf(at(spot, 'roles'), entry.roles),
    note: textIf(entry.note),
  });
}

function linkOf(spot: Spot, entry: NonNullable<ClusterEntry['chain']>[number]): ChainLink {
  return {
    stage: entry.stage,
    who: textOf(entry.who),
    what: textOf(entry.what),
    citations: citationsOf(at(spot, 'sources'), entry.sources),
  };
}
