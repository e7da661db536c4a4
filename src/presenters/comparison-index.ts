/** The index of indicators that can be compared across regions, and of those that cannot be, with the reason. */
import { comparisonWords } from '#language/comparison';
import { comparisonsOf, type Comparison } from '#model/comparison';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import { pages } from '#routes';
import { coverage } from './comparison.ts';
import { presentFrame, type Frame } from './frame.ts';
import { count } from './region-summary.ts';
import { viewAt, type Link, type View, type Words } from './view.ts';

export interface ComparisonIndexPage {
  readonly frame: Frame;
  readonly sentences: readonly string[];
  /** Promised by at least one region, then the rest; empty groups are left out. */
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly note: string;
    readonly comparisons: readonly (Link & { readonly counts: string })[];
  }[];
  readonly impossible: readonly { readonly name: Words; readonly line: string }[];
}

export function presentComparisonIndex(dataset: Dataset, language: Language): ComparisonIndexPage {
  const view = viewAt(dataset, language, pages.comparisons());
  const words = comparisonWords(language);
  const { possible, impossible } = comparisonsOf(dataset);
  const promised = [...possible.values()].filter(isPromised);
  const rest = [...possible.values()].filter((comparison) => !isPromised(comparison));
  const groups = [
    { id: 'punya-target', title: words.promised, note: words.promisedNote, members: promised },
    { id: 'tanpa-target', title: words.notPromised, note: words.notPromisedNote, members: rest },
  ];
  return {
    frame: presentFrame(view, { heading: { text: words.heading }, description: words.description }),
    sentences: [words.lead, words.noRanking],
    groups: groups
      .filter(({ members }) => members.length > 0)
      .map(({ members, ...group }) => ({
        ...group,
        comparisons: members.map((comparison) => presentLine(view, comparison)),
      })),
    impossible: impossible.map(({ indicator, why, regions }) => ({
      name: view.say(indicator.name),
      line: words.impossibleLine({ of: count(view, regions), why: words.why[why] }),
    })),
  };
}

function isPromised({ compared, leftOut }: Comparison): boolean {
  return [...compared, ...leftOut].some(({ record }) => record.targets.length > 0);
}

function presentLine(view: View, comparison: Comparison): Link & { readonly counts: string } {
  const { indicator } = comparison;
  return {
    ...view.say(indicator.name),
    href: view.to(pages.comparison(indicator.id)),
    counts: coverage(view, comparison),
  };
}
