/** Each kecamatan of a region: its clusters, its role there, what the clusters do. */
import { districtAnchor, pages } from '#routes';
import type { Cluster } from '#model/cluster';
import type { RegionReport } from '#model/dataset';
import type { District } from '#model/region';
import type { Link, View, Words } from './view.ts';

export interface DistrictRow {
  readonly anchor: string;
  readonly code: string;
  readonly name: string;
  readonly clusters: readonly Link[];
  readonly roles: readonly Words[];
}

export function presentDistricts(view: View, report: RegionReport): readonly DistrictRow[] {
  return report.region.districts.map((district) => ({
    anchor: districtAnchor(district.code),
    code: district.code,
    name: district.name,
    clusters: report.clusters
      .filter((cluster) => belongs(cluster, district))
      .map((cluster) => {
        const name = view.say(cluster.name);
        return { ...name, href: view.to(pages.cluster(report.region, cluster.id)) };
      }),
    roles: report.clusters.flatMap((cluster) => rolesOf(view, cluster, district)),
  }));
}

function belongs(cluster: Cluster, district: District): boolean {
  return cluster.centre?.code === district.code || cluster.members.some((member) => member.code === district.code);
}

function rolesOf(view: View, cluster: Cluster, district: District): readonly Words[] {
  const centre = cluster.centre?.code === district.code ? cluster.centre.roles : [];
  const members = cluster.members.filter((member) => member.code === district.code).flatMap((member) => member.roles);
  return [...centre, ...members].map((role) => view.say(role.what));
}
