/** Every chart and schematic map of the site with all its cases. A new chart is one line here. */
import { budget } from './budget.ts';
import { bullet } from './bullet.ts';
import { coverageDots } from './dots.ts';
import { pointMap } from './point-map.ts';
import type { ChartGallery } from './shown.ts';
import { smallMultiples } from './small-multiples.ts';
import { spark } from './spark.ts';
import { tileGrid } from './tile-grid.ts';
import { timeline } from './timeline.ts';
import { trend } from './trend.ts';
import { valueChain } from './value-chain.ts';

export const galleries: readonly ChartGallery[] = [
  trend,
  spark,
  smallMultiples,
  bullet,
  budget,
  timeline,
  coverageDots,
  valueChain,
  tileGrid,
  pointMap,
];
