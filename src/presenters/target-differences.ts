/** Targets of several documents for one year that are not the same, side by side. */
import { formatAim } from '#formatting/aim';
import { targetDifferenceWords } from '#language/target-differences';
import { judgingWords } from '#language/judging';
import { recordWords } from '#language/record';
import type { RegionReport } from '#model/dataset';
import type { TargetDifference } from '#model/target-differences';
import { pages } from '#routes';
import { presentCitation, type SourceLine } from './citation.ts';
import type { Link, View } from './view.ts';

export interface TargetDifferenceBlock {
  readonly about: string;
  readonly targets: readonly {
    readonly text: string;
    readonly standing: string;
    readonly plan: Link;
    readonly source: SourceLine;
  }[];
}

export function presentTargetDifferences(
  view: View,
  report: RegionReport,
  differences: readonly TargetDifference[],
): readonly TargetDifferenceBlock[] {
  return differences.map((difference) => presentDifference(view, report, difference));
}

function presentDifference(view: View, { region }: RegionReport, difference: TargetDifference): TargetDifferenceBlock {
  const words = targetDifferenceWords(view.language);
  const { indicator, year, targets } = difference;
  return {
    about: words.about({ indicator: view.say(indicator.name).text, year: String(year) }),
    targets: targets.map(({ plan, target, standing }) => ({
      text: words.target({
        document: recordWords(view.language).planKind[plan.kind],
        aim: formatAim(target.aim, indicator, view.language),
      }),
      standing: judgingWords(view.language).standing[standing],
      plan: { ...view.say(plan.title), href: view.to(pages.plan(region, plan.id)) },
      source: presentCitation(view, target.citation),
    })),
  };
}
