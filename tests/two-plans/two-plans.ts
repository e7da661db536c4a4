/**
 * Writes a made-up content folder: one invented region whose old plan of 480 indicators was revised twice and then replaced.
 * The same bytes each time.
 */
import { writeFigures } from './figures.ts';
import { writeNewPlan, writeOldPlan, writeYearPlans } from './plans.ts';
import { writeBudget, writeProgrammes } from './programmes.ts';
import { writeCorrections, writeRecommendations, writeReplies } from './records.ts';
import { writeRegion } from './region.ts';
import { writeCopies, writeIndicators, writeSite, writeSources } from './shared.ts';
import { writeTargets } from './targets.ts';

const PARTS = [
  writeSite,
  writeSources,
  writeCopies,
  writeIndicators,
  writeRegion,
  writeOldPlan,
  writeNewPlan,
  writeYearPlans,
  writeTargets,
  writeFigures,
  writeProgrammes,
  writeBudget,
  writeRecommendations,
  writeReplies,
  writeCorrections,
];

export function writeTwoPlans(folder: string): void {
  for (const write of PARTS) write(folder);
}
