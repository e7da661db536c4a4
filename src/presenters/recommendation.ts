/** A recommendation of the DPRD on the LKPJ: what was asked of whom, what came of it, and what the agency says to it. */
import { formatDate } from '#formatting/date';
import { recommendationWords } from '#language/recommendation';
import type { RegionReport } from '#model/dataset';
import { compareDates } from '#model/date';
import { indicatorRecords } from '#model/promise';
import { lastStep, type Recommendation, type RecommendationStatus } from '#model/recommendation';
import { repliesOn } from '#model/reply';
import { pages, recommendationAnchor } from '#routes';
import { presentAgencyName, type AgencyName } from './agency-name.ts';
import { presentCitations, type SourceLine } from './citation.ts';
import { atHome, type ReplyBlock } from './reply.ts';
import { presentGap, type GapLine } from './statement.ts';
import type { View, Words } from './view.ts';

/** Where the follow-up stands by its last step; `unknown` where no step is known to us. */
export interface FollowUpStatus {
  readonly status: RecommendationStatus | 'unknown';
  readonly word: string;
}

export interface FollowUpLine extends FollowUpStatus {
  readonly date: string;
  readonly what: Words;
  readonly sources: readonly SourceLine[];
}

export interface RecommendationBlock {
  readonly anchor: string;
  /** Its place on the page of the region's recommendations. */
  readonly href: string;
  readonly year: number;
  readonly number?: string;
  readonly text: Words;
  readonly decision: { readonly title: Words; readonly date: string; readonly sources: readonly SourceLine[] };
  readonly agencies: readonly AgencyName[];
  /** Indicators with their page in the region, where it has one. */
  readonly indicators: readonly (Words & { readonly href?: string })[];
  readonly status: FollowUpStatus;
  /** Steps by date. */
  readonly steps: readonly FollowUpLine[];
  readonly replies: readonly ReplyBlock[];
  readonly gaps: readonly GapLine[];
}

export function presentRecommendation(view: View, report: RegionReport, asked: Recommendation): RecommendationBlock {
  const { decision, id, lkpjYear, number } = asked;
  const anchor = recommendationAnchor(id);
  return {
    anchor,
    href: view.to(`${pages.recommendations(report.region)}#${anchor}`),
    year: lkpjYear,
    ...(number !== undefined && { number: recommendationWords(view.language).number({ number }) }),
    text: view.say(asked.text),
    decision: {
      title: view.say(decision.title),
      date: formatDate(decision.date, view.language),
      sources: presentCitations(view, decision.citations),
    },
    agencies: asked.agencies.map((agency) => presentAgencyName(view, report.region, agency)),
    indicators: asked.indicators.map((indicator) => presentIndicatorName(view, report, indicator)),
    status: statusOf(view, lastStep(asked)?.status ?? 'unknown'),
    steps: asked.steps
      .toSorted((a, b) => compareDates(a.date, b.date))
      .map((step) => ({
        ...statusOf(view, step.status),
        date: formatDate(step.date, view.language),
        what: view.say(step.what),
        sources: presentCitations(view, step.evidence),
      })),
    replies: repliesOn(report.replies, { on: 'recommendation', recommendation: id }).map((reply) =>
      atHome(view, report, reply),
    ),
    gaps: asked.gaps.map((gap) => presentGap(view, gap)),
  };
}

function statusOf(view: View, status: FollowUpStatus['status']): FollowUpStatus {
  return { status, word: recommendationWords(view.language).statuses[status] };
}

function presentIndicatorName(view: View, report: RegionReport, id: string): RecommendationBlock['indicators'][number] {
  const indicator = view.dataset.indicators.get(id);
  const name = indicator === undefined ? { text: id } : view.say(indicator.name);
  const recorded = indicatorRecords(report).some((record) => record.indicator.id === id);
  return { ...name, ...(recorded && { href: view.to(pages.indicator(report.region, id)) }) };
}
