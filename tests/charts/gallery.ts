/** Every gallery case, by the name of its file. */
import type { TrendCase } from './trend-case.ts';

const files = import.meta.glob<{ shown: TrendCase }>('./gallery/*.ts', { eager: true });

export const gallery: readonly (readonly [string, TrendCase])[] = Object.entries(files).map(([path, file]) => [
  path.replace('./gallery/', '').replace('.ts', ''),
  file.shown,
]);
