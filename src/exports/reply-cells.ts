/** Replies of agencies as exported rows: one for each document a reply was given in. */
import { replyWords } from '#language/reply';
import type { RegionReport } from '#model/dataset';
import { periodId } from '#model/period';
import type { Reply } from '#model/reply';
import type { Citation, Source } from '#model/source';

export interface ReplyRow {
  readonly id: string;
  /** What it answers: `figure`, `verdict` or `silence`. */
  readonly answers: string;
  readonly period: string;
  readonly agency: string;
  readonly date: string;
  /** The whole reply in Indonesian, with its factors and follow-up. */
  readonly text: string;
  readonly source: Source;
  /** Pages of the document, apart by a semicolon. */
  readonly page: string;
}

/** The replies on one indicator, in the order of the content. */
export function replyRows({ replies }: RegionReport, indicator: string): readonly ReplyRow[] {
  return replies.flatMap((reply) => {
    const { id, about, agency, date, document } = reply;
    if (about.on === 'recommendation' || about.indicator !== indicator) return [];
    const period = about.on === 'figure' ? periodId(about.period) : String(about.year);
    return documents(document).map((one) => ({
      id,
      answers: about.on,
      period,
      agency,
      date,
      text: wholeText(reply),
      ...one,
    }));
  });
}

/** Each document once, with all its pages. */
function documents(citations: readonly Citation[]): readonly Pick<ReplyRow, 'source' | 'page'>[] {
  return [...Map.groupBy(citations, ({ source }) => source)].map(([source, own]) => ({
    source,
    page: own.flatMap(({ page }) => page ?? []).join('; '),
  }));
}

/** The reply with its factors and its follow-up, in Indonesian. */
export function wholeText({ text, supportingFactors, hinderingFactors, followUp }: Reply): string {
  const words = replyWords('id');
  const parts = [
    [words.supportingFactors, supportingFactors],
    [words.hinderingFactors, hinderingFactors],
    [words.followUp, followUp],
  ] as const;
  return [text.id, ...parts.flatMap(([label, part]) => (part === undefined ? [] : [`${label}: ${part.id}`]))].join(' ');
}
