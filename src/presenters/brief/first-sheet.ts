/** The first sheet of a brief, which stands alone on a notice board. */
import { formatDay } from '#formatting/date';
import { formatList } from '#formatting/list';
import { formatSentence } from '#formatting/sentence';
import { briefWords } from '#language/brief';
import { judgingWords } from '#language/judging';
import type { Brief } from '#model/brief/brief';
import { LINE_REASONS } from '#model/brief/selection';
import { READER_STATUSES, readerStatusOf, targetStatus } from '#model/scoring/status';
import { count } from '../region-summary.ts';
import type { StatusWord } from '../verdict.ts';
import type { View } from '../view.ts';
import { topLines, type TopLine } from './top-lines.ts';
import { FULL_WIDTH, wrappedLines } from './wrapped-lines.ts';

export interface FirstSheet {
  readonly sentences: readonly string[];
  readonly counts?: {
    readonly title: string;
    readonly counts: readonly (StatusWord & { readonly count: string })[];
    /** Those for which none of the four words would be true. */
    readonly apart?: string;
  };
  /** Said where there is no verdict at all. */
  readonly noLines?: string;
  /** What nobody has looked for yet, apart from all verdicts. */
  readonly notSearched?: string;
  readonly top: readonly TopLine[];
  readonly order: string;
}

/** Lines of the first sheet (A4, under a head with a QR code) in its own, larger type. */
const LINES = 52;
/** Letters on a line in that type, and in the type of the heading. */
const LETTERS = Math.floor(FULL_WIDTH * 0.89);
const HEADING_LETTERS = 36;
/** Lines for the kicker, the strip of counts, the titles, and the space between. */
const FRAME = 14;
const HEADING_LINE = 1.7;

/** `heading` and `paragraphs`: what else stands on the sheet; the lines that matter most get the room that is left. */
export function presentFirstSheet(
  view: View,
  brief: Brief,
  { heading, paragraphs }: { readonly heading: string; readonly paragraphs: readonly string[] },
): FirstSheet {
  const sheet = presentFacts(view, brief);
  const texts = [
    ...paragraphs,
    sheet.sentences.join(' '),
    sheet.counts?.apart ?? '',
    sheet.notSearched ?? '',
    sheet.order,
  ];
  const taken = texts.reduce((sum, text) => sum + wrappedLines(text, LETTERS), FRAME);
  const room = LINES - taken - wrappedLines(heading, HEADING_LETTERS) * HEADING_LINE;
  return { ...sheet, top: topLines(view, brief, { lines: room, letters: LETTERS - 4 }) };
}

function presentFacts(view: View, brief: Brief): Omit<FirstSheet, 'top'> {
  const words = briefWords(view.language);
  const { edition, lines, notSearched } = brief;
  const reasons = LINE_REASONS.map((reason) => words.reasons[reason]);
  return {
    sentences: [
      words.lead({ year: String(edition.year), day: formatDay(edition.released, view.language) }),
      ...planSentences(view, brief),
    ],
    ...(lines.length === 0
      ? { noLines: words.noLines({ year: String(edition.year) }) }
      : { counts: presentCounts(view, brief) }),
    ...(notSearched.length > 0 && { notSearched: words.notSearched({ count: count(view, notSearched.length) }) }),
    order: formatSentence(words.order({ reasons: formatList(reasons, view.language) })),
  };
}

/** The plans of the year and how far into their term it is. */
function planSentences(view: View, { edition: { report, year } }: Brief): readonly string[] {
  const words = briefWords(view.language);
  const plans = report.plans.filter(({ startYear, endYear }) => startYear <= year && year <= endYear);
  if (plans.length === 0) return [words.noPlan({ year: String(year) })];
  return plans.map(({ title, startYear, endYear }) => {
    const plan = view.say(title).text;
    if (startYear === endYear) return words.planOneYear({ plan });
    return words.planYear({ plan, number: String(year - startYear + 1), of: String(endYear - startYear + 1) });
  });
}

function presentCounts(view: View, { lines }: Brief): NonNullable<FirstSheet['counts']> {
  const words = briefWords(view.language);
  const judging = judgingWords(view.language);
  const verdicts = lines.flatMap((line) => line.verdicts);
  const others = Map.groupBy(
    verdicts.filter((verdict) => readerStatusOf(verdict) === undefined),
    targetStatus,
  );
  const apart = [...others].map(([status, own]) =>
    words.countOf({ count: count(view, own.length), word: judging.status[status] }),
  );
  return {
    title: words.counts({ targets: count(view, verdicts.length), indicators: count(view, lines.length) }),
    counts: READER_STATUSES.map((status) => ({
      status,
      word: judging.reader[status],
      count: count(view, verdicts.filter((verdict) => readerStatusOf(verdict) === status).length),
    })),
    ...(apart.length > 0 && { apart: words.apart({ counts: formatList(apart, view.language) }) }),
  };
}
