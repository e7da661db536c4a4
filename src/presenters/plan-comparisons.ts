/** What the plan's page says about its comparisons: those that have a page, and why others have none. */
import { planComparisonWords } from '#language/plan-comparison';
import { planComparisons } from '#model/plan-comparison/plan-comparison';
import type { RegionReport } from '#model/dataset';
import type { Plan } from '#model/plan';
import { pages } from '#routes';
import { nameOfText } from './plan-comparison.ts';
import type { Link, View } from './view.ts';

export interface PlanComparisons {
  readonly links: readonly Link[];
  /** Why two texts are not compared, where at least one of them has targets. */
  readonly without: readonly string[];
}

export function presentPlanComparisons(view: View, report: RegionReport, plan: Plan): PlanComparisons {
  const words = planComparisonWords(view.language);
  const all = planComparisons(report, plan, view.dataset.site.releaseDate);
  const known = report.targets.some((target) => target.plan === plan.id);
  return {
    links: all.flatMap((comparison) => {
      if (comparison.rows === undefined) return [];
      const { earlier, later } = comparison;
      const names = { earlier: nameOfText(view, comparison, earlier), later: nameOfText(view, comparison, later) };
      const href = view.to(pages.planComparison(report.region, plan.id, comparison.id));
      return [{ text: words.compare(names), href }];
    }),
    without: all.flatMap((comparison) => {
      const { without } = comparison;
      if (without === undefined || !known) return [];
      const said = words.noTargetsIn({ text: nameOfText(view, comparison, comparison[without]) });
      return [without === 'later' ? `${said} ${words.notDropped}` : said];
    }),
  };
}
