import { parseDecimal } from '#model/decimal';
import type { Network, NetworkAmount } from '#model/network';
import type { Entry } from '#schemas/entry';
import type { NetworkEntry } from '#schemas/network';
import { at, type Spot } from './joining.ts';
import { ledgerIf } from './ledger.ts';
import { present } from './present.ts';
import { disagreementsOf, eventsOf, gapsOf, membersOf, milestonesOf, statementsOf } from './records.ts';
import { senOf } from './sen.ts';
import { citationsOf, dateOf, textIf, textOf } from './values.ts';

export function networkOf(
  spot: Spot,
  { id, file, data }: Entry<'networks'>,
  ledger: Entry<'networkLedgers'> | undefined,
): Network {
  const { coverage_target: coverage } = data;
  return present({
    id,
    kind: data.kind,
    name: textOf(data.name),
    summary: textOf(data.summary),
    lead: textIf(data.lead),
    actors: (data.actors ?? []).map((actor, index) => ({
      name: actor.name,
      role: textOf(actor.role),
      citations: citationsOf(at(spot, 'actors', index, 'sources'), actor.sources),
    })),
    members: membersOf(at(spot, 'members'), data.members),
    tiles: data.tiles ?? [],
    stageNames: (data.stage_names ?? []).map((stage) => ({ id: stage.id, name: textOf(stage.name) })),
    statuses: (data.statuses ?? []).map((status, index) => ({
      code: status.region,
      milestones: milestonesOf(at(spot, 'statuses', index, 'milestones'), status.milestones),
    })),
    stages: milestonesOf(at(spot, 'stages'), data.stages),
    coverageTarget: coverage === undefined ? undefined : present(coverage),
    amounts: (data.amounts ?? []).map((amount, index) => amountOf(at(spot, 'amounts', index), amount)),
    programmes: statementsOf(at(spot, 'programmes'), data.programmes),
    events: eventsOf(at(spot, 'events'), data.events),
    statements: statementsOf(at(spot, 'statements'), data.statements),
    disagreements: disagreementsOf(at(spot, 'disagreements'), data.disagreements),
    gaps: gapsOf(at(spot, 'gaps'), data.gaps),
    citations: citationsOf(at(spot, 'sources'), data.sources),
    ledger: ledgerIf(ledger).ledger,
    formerly: data.formerly,
    place: { file, line: 1 },
  });
}

function amountOf(spot: Spot, entry: NonNullable<NetworkEntry['amounts']>[number]): NetworkAmount {
  const rupiah = parseDecimal(String(entry.rupiah));
  return present({
    name: textOf(entry.name),
    sen: rupiah === undefined ? 0n : senOf(rupiah),
    rounded: entry.rounded,
    date: dateOf(at(spot, 'date'), entry.date),
    citations: citationsOf(at(spot, 'sources'), entry.sources),
    note: textIf(entry.note),
  });
}
