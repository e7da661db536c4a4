/** What goes on across regions: agglomerations, roll-outs, staged plans. */
import { coverageOf } from '#model/coverage';
import type { Network } from '#model/network';
import { pages } from '#routes';
import type { Addresses } from './addresses.ts';
import { milestoneRecord } from './promises.ts';
import type { NetworkRecord } from './shapes/records.ts';
import { sourceIds, textOrNull, textRecord } from './values.ts';

export function networkRecord(addresses: Addresses, network: Network): NetworkRecord {
  const coverage = coverageOf(network);
  return {
    id: network.id,
    kind: network.kind,
    name: textRecord(network.name),
    summary: textRecord(network.summary),
    lead: textOrNull(network.lead),
    members: network.members.map(({ code, name }) => ({ code, name })),
    statuses: network.statuses.map(({ code, milestones }) => ({ code, milestones: milestones.map(milestoneRecord) })),
    stages: network.stages.map(milestoneRecord),
    coverage:
      coverage === undefined
        ? null
        : {
            count: coverage.count,
            of: coverage.of,
            year: network.coverageTarget?.year ?? null,
            reached_by: coverage.reachedBy,
            unknown: coverage.unknown,
            reached: coverage.reached ?? null,
          },
    sources: sourceIds([
      ...network.citations,
      ...network.statuses.flatMap(({ milestones }) => milestones.flatMap(({ citations }) => citations)),
      ...network.stages.flatMap(({ citations }) => citations),
    ]),
    ...addresses.place(pages.network(network.id)),
  };
}
