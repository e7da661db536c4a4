import type { Dataset } from '#model/dataset';
import type { Plan, PlanVersion } from '#model/plan';

/** An adopted version of a plan that comes after one adopted before it. */
export interface Revision {
  readonly plan: Plan;
  readonly version: PlanVersion;
  /** Position in the plan's list of versions. */
  readonly index: number;
}

/** Every adopted text that took the place of an adopted text of the same plan. */
export function* everyRevision(dataset: Dataset): Generator<Revision> {
  for (const { plans } of dataset.regions.values()) {
    for (const plan of plans) {
      const first = plan.versions.findIndex(({ status }) => status === 'adopted');
      for (const [index, version] of plan.versions.entries()) {
        if (version.status === 'adopted' && index > first) yield { plan, version, index };
      }
    }
  }
}
