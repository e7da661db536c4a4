/** Clusters in short, grouped by the set they were named in. */
import { formatDate } from '#formatting/date';
import type { Cluster, Role } from '#model/cluster';
import type { Region } from '#model/region';
import { pages } from '#routes';
import { presentCitations, type SourceLine } from './citation.ts';
import type { View, Words } from './view.ts';

export interface ClusterCard {
  readonly id: string;
  readonly name: Words;
  readonly href: string;
  readonly purpose?: Words;
  readonly centre?: string;
  readonly members: readonly string[];
}

export interface ClusterSet {
  readonly id: string;
  readonly name?: Words;
  readonly clusters: readonly ClusterCard[];
}

export interface RoleLine {
  readonly what: Words;
  readonly from: string;
  readonly note?: Words;
  readonly sources: readonly SourceLine[];
}

export function presentRole(view: View, role: Role): RoleLine {
  return {
    what: view.say(role.what),
    from: formatDate(role.from, view.language),
    ...(role.note !== undefined && { note: view.say(role.note) }),
    sources: presentCitations(view, role.citations),
  };
}

export function presentClusterCard(view: View, region: Region, cluster: Cluster): ClusterCard {
  return {
    id: cluster.id,
    name: view.say(cluster.name),
    href: view.to(pages.cluster(region, cluster.id)),
    ...(cluster.purpose !== undefined && { purpose: view.say(cluster.purpose) }),
    ...(cluster.centre !== undefined && { centre: cluster.centre.name }),
    members: cluster.members.map((member) => member.name),
  };
}

export function presentClusterSets(view: View, region: Region, clusters: readonly Cluster[]): readonly ClusterSet[] {
  const groups = Map.groupBy(clusters, (cluster) => cluster.set?.id ?? cluster.id);
  return [...groups.values()].flatMap((group): ClusterSet[] => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      {
        id: first.set?.id ?? first.id,
        ...(first.set !== undefined && { name: view.say(first.set.name) }),
        clusters: group.map((cluster) => presentClusterCard(view, region, cluster)),
      },
    ];
  });
}
