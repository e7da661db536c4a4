/** The recommendations of the DPRD in one region, by the year of the LKPJ, newest first. */
import { frameWords } from '#language/frame';
import { recommendationWords } from '#language/recommendation';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language } from '#model/language';
import type { Recommendation } from '#model/recommendation';
import { pages } from '#routes';
import { presentFrame, type Frame } from './frame.ts';
import { presentRecommendation, type FollowUpStatus, type RecommendationBlock } from './recommendation.ts';
import { count } from './region-summary.ts';
import { viewAt, type View } from './view.ts';

export interface RecommendationYear {
  /** Anchor of the year on its page. */
  readonly id: string;
  readonly title: string;
  /** How many there are and how far they have come. */
  readonly counts: string;
  readonly recommendations: readonly RecommendationBlock[];
}

export interface RecommendationsPage {
  readonly frame: Frame;
  readonly lead: string;
  readonly contents: readonly { readonly id: string; readonly title: string }[];
  readonly years: readonly RecommendationYear[];
}

export function presentRecommendationsPage(
  dataset: Dataset,
  report: RegionReport,
  language: Language,
): RecommendationsPage {
  const { region } = report;
  const view = viewAt(dataset, language, pages.recommendations(region));
  const words = recommendationWords(language);
  const years = presentRecommendationYears(view, report);
  return {
    frame: presentFrame(view, {
      heading: { text: words.headingOf({ region: region.name }) },
      description: words.description({ region: region.name }),
      crumbs: [
        { text: frameWords(language).regions, href: view.to(pages.regions()) },
        { text: region.name, href: view.to(pages.region(region)) },
      ],
    }),
    lead: words.lead,
    contents: years.map(({ id, title }) => ({ id, title })),
    years,
  };
}

export function presentRecommendationYears(view: View, report: RegionReport): readonly RecommendationYear[] {
  const byYear = Map.groupBy(report.recommendations, ({ lkpjYear }) => lkpjYear);
  return [...byYear].toSorted(([a], [b]) => b - a).map(([year, asked]) => presentYear(view, report, year, asked));
}

/** In the order in which a follow-up goes, the furthest first. */
const COUNTED: readonly FollowUpStatus['status'][] = ['done', 'in-progress', 'not-started', 'unknown'];

function presentYear(
  view: View,
  report: RegionReport,
  year: number,
  asked: readonly Recommendation[],
): RecommendationYear {
  const words = recommendationWords(view.language);
  const recommendations = asked
    .map((one) => presentRecommendation(view, report, one))
    .toSorted((a, b) => byNumber(a.number, b.number));
  const parts = COUNTED.flatMap((status) => {
    const number = recommendations.filter((one) => one.status.status === status).length;
    return number === 0 ? [] : [words.countOf[status]({ count: count(view, number) })];
  });
  return {
    id: yearAnchor(year),
    title: words.ofYear({ year: String(year) }),
    counts: words.counts({ count: count(view, recommendations.length), parts: parts.join(', ') }),
    recommendations,
  };
}

/** The anchor of a year on the page of recommendations. */
export function yearAnchor(year: number): string {
  return `lkpj-${String(year)}`;
}

/** `2` before `10`, `3.1` before `3.2`; those without a number last, as they stand. */
function byNumber(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const [first, second] = [digitsIn(a), digitsIn(b)];
  const differing = first.findIndex((number, index) => number !== second[index]);
  if (differing < 0) return first.length - second.length;
  return (first[differing] ?? 0) - (second[differing] ?? -1);
}

function digitsIn(text: string): readonly number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}
