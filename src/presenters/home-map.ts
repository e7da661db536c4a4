import type { DrawnMap } from './drawn-map.ts';
import type { View } from './view.ts';

export function presentHomeMap(_view: View): DrawnMap | undefined {
  return undefined;
}
