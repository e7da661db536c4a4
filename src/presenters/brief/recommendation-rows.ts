/** Recommendations of the DPRD: those on the LKPJ before with their follow-up, then those on the LKPJ of the year. */
import { formatDate } from '#formatting/date';
import { formatList } from '#formatting/list';
import { briefWords } from '#language/brief';
import type { Brief } from '#model/brief/brief';
import { lastStep, type Recommendation, type RecommendationStatus } from '#model/recommendation';
import type { View, Words } from '../view.ts';
import type { Cite, Draft } from './draft.ts';
import { wrappedLines } from './wrapped-lines.ts';

export interface RecommendationRow {
  readonly title: string;
  readonly text: Words;
  readonly agencies: string;
  readonly marks: readonly number[];
  readonly status?: { readonly status: RecommendationStatus; readonly word: string };
  readonly unknown: string;
  readonly step?: Words & { readonly date: string; readonly marks: readonly number[] };
}

export function draftRecommendations(view: View, brief: Brief): Draft<Recommendation, RecommendationRow> {
  return {
    entries: [...brief.followUp, ...brief.recommendations],
    present: (recommendation, cite) => presentRow(view, brief, recommendation, cite),
    cost: ({ title, text, agencies, step, unknown }) =>
      Math.max(
        wrappedLines(`${title}: ${text.text} 00`, 54) + wrappedLines(agencies, 54),
        1 + wrappedLines(step === undefined ? unknown : `${step.date}: ${step.text} 00`, 34),
      ) + 0.5,
    head: 5,
    share: 14,
    most: 12,
  };
}

function presentRow(view: View, { edition: { report } }: Brief, asked: Recommendation, cite: Cite): RecommendationRow {
  const words = briefWords(view.language);
  const step = lastStep(asked);
  const agencies = report.region.agencies.filter(({ id }) => asked.agencies.includes(id));
  return {
    title: words.recommendationOf({ year: String(asked.lkpjYear), number: asked.number ?? words.unnumbered }),
    text: view.say(asked.text),
    agencies: formatList(
      agencies.map(({ name, shortName }) => shortName ?? name),
      view.language,
    ),
    marks: cite(asked.decision.citations),
    unknown: words.followUpUnknown,
    ...(step !== undefined && {
      status: { status: step.status, word: words.followUpStatus[step.status] },
      step: { ...view.say(step.what), date: formatDate(step.date, view.language), marks: cite(step.evidence) },
    }),
  };
}
