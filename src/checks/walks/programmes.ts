import { circleFrom } from '#model/circle';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Plan, Programme } from '#model/plan';

/** A programme with the one it belongs to: of its own plan, else of another plan of the region. */
export interface PlacedProgramme {
  readonly report: RegionReport;
  readonly plan: Plan;
  readonly programme: Programme;
  readonly parent?: Programme;
  /** The way up from the programme, itself first, when it leads back to it. */
  readonly circle?: readonly Programme[];
}

/** Every programme that a plan names. */
export function* everyProgramme(dataset: Dataset): Generator<PlacedProgramme> {
  for (const report of dataset.regions.values()) {
    const all = report.plans.flatMap(({ programmes }) => programmes);
    const anywhere = new Map(all.toReversed().map((programme) => [programme.id, programme]));
    for (const plan of report.plans) {
      const here = new Map(plan.programmes.toReversed().map((programme) => [programme.id, programme]));
      const parentOf = ({ parent }: Programme): Programme | undefined =>
        parent === undefined ? undefined : (here.get(parent) ?? anywhere.get(parent));
      for (const programme of plan.programmes) {
        const parent = parentOf(programme);
        const circle = circleFrom(programme, parentOf);
        yield {
          report,
          plan,
          programme,
          ...(parent !== undefined && { parent }),
          ...(circle !== undefined && { circle }),
        };
      }
    }
  }
}
