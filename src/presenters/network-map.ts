import type { Network } from '#model/network';
import type { DrawnMap } from './drawn-map.ts';
import type { View } from './view.ts';

export function presentNetworkMap(_view: View, _network: Network): DrawnMap | undefined {
  return undefined;
}
