/** Recommendations of the DPRD: those on the LKPJ before with their follow-up, then those on the LKPJ of the year. */
import { formatList } from '#formatting/list';
import { recommendationWords } from '#language/recommendation';
import type { Brief } from '#model/brief/brief';
import { lastStep, type Recommendation } from '#model/recommendation';
import { presentRecommendation, type FollowUpStatus } from '../recommendation.ts';
import type { View, Words } from '../view.ts';
import type { Cite, Draft } from './draft.ts';
import { columnLetters, wrappedLines } from './wrapped-lines.ts';

export interface RecommendationRow {
  readonly title: string;
  readonly href: string;
  readonly text: Words;
  readonly agencies: string;
  readonly marks: readonly number[];
  readonly status: FollowUpStatus;
  readonly step?: Words & { readonly date: string; readonly marks: readonly number[] };
}

export function draftRecommendations(view: View, brief: Brief): Draft<Recommendation, RecommendationRow> {
  return {
    entries: [...brief.followUp, ...brief.recommendations],
    present: (recommendation, cite) => presentRow(view, brief, recommendation, cite),
    cost: ({ title, text, agencies, status, step }) =>
      Math.max(
        wrappedLines(`${title}: ${text.text} 00`, columnLetters(0.6)) + wrappedLines(agencies, columnLetters(0.6)),
        wrappedLines(`✓ ${status.word}`, columnLetters(0.4)) +
          wrappedLines(step === undefined ? '' : `${step.date}: ${step.text} 00`, columnLetters(0.4)),
      ) + 0.5,
    head: 5,
    share: 14,
    most: 12,
  };
}

function presentRow(view: View, { edition: { report } }: Brief, asked: Recommendation, cite: Cite): RecommendationRow {
  const { year, number, text, status, steps, href } = presentRecommendation(view, report, asked);
  const last = steps.at(-1);
  const step = lastStep(asked);
  return {
    title: [recommendationWords(view.language).ofYear({ year: String(year) }), number].filter(isGiven).join(', '),
    href,
    text,
    agencies: formatList(
      report.region.agencies
        .filter(({ id }) => asked.agencies.includes(id))
        .map((agency) => agency.shortName ?? agency.name),
      view.language,
    ),
    marks: cite(asked.decision.citations),
    status,
    ...(last !== undefined &&
      step !== undefined && { step: { ...last.what, date: last.date, marks: cite(step.evidence) } }),
  };
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined;
}
