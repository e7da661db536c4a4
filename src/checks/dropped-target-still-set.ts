import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

export const droppedTargetStillSet: Check = {
  code: 'dropped-target-still-set',
  about: 'A version sets no target for an indicator that it says it dropped or reworded to another.',
  severity: 'error',
  *run(dataset) {
    for (const { plans, targets } of dataset.regions.values()) {
      for (const { id: plan, place, versions } of plans) {
        for (const [index, { id: version, dropped, reworded }] of versions.entries()) {
          const given = [
            ...dropped.map(({ indicator }, at) => ({ indicator, field: `dropped.${String(at)}.indicator` })),
            ...reworded.map(({ from }, at) => ({ indicator: from, field: `reworded.${String(at)}.from` })),
          ];
          for (const { indicator, field } of given) {
            const still = targets.find(
              (target) => target.indicator.id === indicator && target.plan === plan && target.version === version,
            );
            if (still === undefined) continue;
            yield {
              place: fieldOf(place, `versions.${String(index)}.${field}`),
              other: fieldOf(still.place, 'indicator'),
              values: { indicator, plan, version },
            };
          }
        }
      }
    }
  },
};
