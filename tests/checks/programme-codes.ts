/** Programmes of one plan, each on a line of its own, for checks of levels and codes. */
import type { Programme } from '#model/plan';
import type { RegionReport } from '#model/dataset';
import { at, datasetWith, FOLDER, plan, programme } from './dataset-builder.ts';

export const PROGRAMMES = `${FOLDER}/plans/rpjmd/programmes.csv`;

/** A dataset whose plan names these programmes, from line 2 on. */
export function withProgrammes(rows: readonly Partial<Programme>[], change: Partial<RegionReport> = {}) {
  const programmes = rows.map((row, index) => programme({ ...row, place: at(PROGRAMMES, index + 2) }));
  return datasetWith({ plans: [plan({ programmes })], ...change });
}
