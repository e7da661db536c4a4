/** One request for a correction: what it is about, who asked, and what became of it. */
import { correctionPath } from '#addresses/correction-pages';
import { formatDay } from '#formatting/date';
import { formatPeriod } from '#formatting/period';
import { correctionWords } from '#language/corrections';
import type { Correction, CorrectionOutcome, CorrectionSubject } from '#model/correction';
import type { RegionReport } from '#model/dataset';
import { anchorOfFigure, anchorOfTarget } from '#model/identity';
import { periodId } from '#model/period';
import { indicatorRecords } from '#model/promise';
import { correctionAnchor, pages } from '#routes';
import { presentCitations, type SourceLine } from './citation.ts';
import type { Link, View, Words } from './view.ts';

export interface CorrectionBlock {
  /** Permanent anchor on the page of corrections. */
  readonly anchor: string;
  /** The request on that page. */
  readonly href: string;
  /** What it is about, as a link where that has a page. */
  readonly about: Words & Partial<Pick<Link, 'href'>>;
  readonly received: string;
  readonly request: Words;
  readonly outcome: { readonly is: CorrectionOutcome['is']; readonly word: string; readonly date?: string };
  /** What was changed, or why not. */
  readonly answer?: { readonly label: string; readonly text: Words };
  readonly documents: readonly SourceLine[];
}

export function presentCorrection(view: View, correction: Correction): CorrectionBlock {
  const words = correctionWords(view.language);
  const { received, from, institution, outcome } = correction;
  const date = formatDay(received, view.language);
  const anchor = correctionAnchor(correction.id);
  const sender = institution === undefined ? words.from[from] : `${words.from[from]}, ${institution}`;
  return {
    anchor,
    href: view.to(correctionPath(view.dataset, correction)),
    about: subjectOf(view, correction.about),
    received: words.received({ date, from: sender }),
    request: view.say(correction.request),
    outcome: {
      is: outcome.is,
      word: words.outcome[outcome.is],
      ...(outcome.is !== 'open' && { date: formatDay(outcome.date, view.language) }),
    },
    ...(outcome.is === 'accepted' && { answer: { label: words.change, text: view.say(outcome.change) } }),
    ...(outcome.is === 'refused' && { answer: { label: words.reason, text: view.say(outcome.reason) } }),
    documents: outcome.is === 'open' ? [] : presentCitations(view, outcome.citations),
  };
}

function subjectOf(view: View, about: CorrectionSubject): CorrectionBlock['about'] {
  const words = correctionWords(view.language);
  const { sources, regions } = view.dataset;
  switch (about.on) {
    case 'other':
      return view.say(about.what);
    case 'source': {
      const title = sources.get(about.source)?.title ?? about.source;
      return { text: words.source({ title }), href: view.to(pages.source(about.source)) };
    }
    case 'region': {
      const report = regions.get(about.region);
      if (report === undefined) return { text: about.region };
      return { text: report.region.name, href: view.to(pages.region(report.region)) };
    }
    default: {
      const report = regions.get(about.region);
      const found = view.dataset.indicators.get(about.indicator);
      const names = {
        indicator: found === undefined ? about.indicator : view.say(found.shortName ?? found.name).text,
        region: report?.region.name ?? about.region,
      };
      return { text: titleOf(view, about, names), ...hrefOf(view, about, report) };
    }
  }
}

type Aimed = Extract<CorrectionSubject, { readonly indicator: string }>;

function titleOf(view: View, about: Aimed, names: { readonly indicator: string; readonly region: string }): string {
  const words = correctionWords(view.language);
  switch (about.on) {
    case 'figure':
      return words.figure({ ...names, when: formatPeriod(about.period, view.language) });
    case 'target':
      return words.target({ ...names, when: String(about.year) });
    case 'indicator':
      return words.indicator(names);
  }
}

/** The indicator's page, at the row where it is still there. */
function hrefOf(view: View, about: Aimed, report: RegionReport | undefined): Partial<Pick<Link, 'href'>> {
  const mine = (row: { readonly indicator: { readonly id: string } }): boolean => row.indicator.id === about.indicator;
  if (report === undefined || !indicatorRecords(report).some(mine)) return {};
  const page = pages.indicator(report.region, about.indicator);
  const anchor = anchorIn(about, report, mine);
  return { href: view.to(anchor === undefined ? page : `${page}#${anchor}`) };
}

function anchorIn(
  about: Aimed,
  { figures, targets }: RegionReport,
  mine: (row: { readonly indicator: { readonly id: string } }) => boolean,
): string | undefined {
  if (about.on === 'indicator') return undefined;
  if (about.on === 'target') {
    const target = targets.find((row) => mine(row) && row.year === about.year);
    return target === undefined ? undefined : anchorOfTarget(target);
  }
  const figure = figures.find((row) => mine(row) && periodId(row.period) === periodId(about.period));
  return figure === undefined ? undefined : anchorOfFigure(figure);
}
