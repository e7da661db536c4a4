/** Silences by agency: how many actuals each has not reported, and the first of them. */
import { compareText } from '#model/order';
import { formatDay } from '#formatting/date';
import { formatList } from '#formatting/list';
import { formatSentence } from '#formatting/sentence';
import { briefWords } from '#language/brief';
import type { Brief } from '#model/brief/brief';
import { agencyFor } from '#model/brief/scope';
import type { Agency } from '#model/region';
import type { DueActual } from '#model/silence';
import { count } from '../region-summary.ts';
import type { View } from '../view.ts';
import type { Draft } from './draft.ts';
import { FULL_WIDTH, wrappedLines } from './wrapped-lines.ts';

export interface SilenceRow {
  readonly agency: string;
  readonly count: string;
  /** `Persentase penduduk miskin (2024, 2025)`, the longest overdue first. */
  readonly items: string;
  readonly searched?: string;
}

interface OfAgency {
  readonly agency?: Agency;
  readonly due: readonly DueActual[];
}

/** Indicators named for each agency; the others are counted. */
const NAMED = 3;

export function draftSilences(view: View, brief: Brief): Draft<OfAgency, SilenceRow> {
  return {
    entries: byAgency(brief),
    present: (entry) => presentSilence(view, entry),
    cost: ({ agency, count: number, items, searched = '' }) =>
      wrappedLines(`${agency}: ${number}. ${items}. ${searched}`, FULL_WIDTH - 4) + 0.3,
    head: 5 + wrappedLines(silenceSummary(view, brief) ?? '', FULL_WIDTH),
    share: 13,
    most: 40,
  };
}

/** How many each agency has not reported, all of them in one sentence; the details may not all fit. Not said of one alone. */
export function silenceSummary(view: View, brief: Brief): string | undefined {
  const words = briefWords(view.language);
  const groups = byAgency(brief);
  if (groups.length < 2) return undefined;
  const counts = groups.map(({ agency, due }) =>
    words.agencyCount({ agency: agencyText(view, agency), count: count(view, due.length) }),
  );
  return formatSentence(words.silentBy({ counts: formatList(counts, view.language) }));
}

function agencyText(view: View, agency: Agency | undefined): string {
  return agency?.shortName ?? agency?.name ?? briefWords(view.language).agencyUnknown;
}

/** In the order of the region's list of agencies; what nobody is named for comes last. */
function byAgency({ edition: { report }, silent }: Brief): readonly OfAgency[] {
  const groups = Map.groupBy(silent, ({ indicator }) => agencyFor(report, indicator.id));
  const named = report.region.agencies.flatMap((agency) => {
    const due = groups.get(agency);
    return due === undefined ? [] : [{ agency, due }];
  });
  const unnamed = groups.get(undefined);
  return unnamed === undefined ? named : [...named, { due: unnamed }];
}

function presentSilence(view: View, { agency, due }: OfAgency): SilenceRow {
  const words = briefWords(view.language);
  const indicators = [...Map.groupBy(due, ({ indicator }) => indicator)];
  const items = indicators.slice(0, NAMED).map(([indicator, own]) => {
    const years = own.map(({ year }) => year).toSorted((a, b) => a - b);
    return `${view.say(indicator.shortName ?? indicator.name).text} (${years.join(', ')})`;
  });
  const more = indicators.length - items.length;
  const searched = lastSearch(due);
  return {
    agency: agencyText(view, agency),
    count: words.silentCount({ count: count(view, due.length) }),
    items: [...items, ...(more === 0 ? [] : [words.silentMore({ count: count(view, more) })])].join('; '),
    ...(searched !== undefined && { searched: words.searched({ on: formatDay(searched, view.language) }) }),
  };
}

function lastSearch(due: readonly DueActual[]): string | undefined {
  const days = due.flatMap(({ outcome }) => (outcome.kind === 'not-reported' ? [outcome.search.on] : []));
  return days.toSorted(compareText).at(-1);
}
