import type { Cluster } from '#model/cluster';
import type { RegionReport } from '#model/dataset';
import type { DrawnMap } from './drawn-map.ts';
import type { View } from './view.ts';

export function presentClusterMap(_view: View, _report: RegionReport, _cluster: Cluster): DrawnMap | undefined {
  return undefined;
}
