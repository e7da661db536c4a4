/** Where each reply stands on an indicator's page: beside the verdict, beside the row, or, when neither is there, on its own. */
import { compareText } from '#model/order';
import type { RegionReport } from '#model/dataset';
import type { Figure } from '#model/figure';
import { periodId } from '#model/period';
import type { Reply } from '#model/reply';
import type { Verdict } from '#model/scoring/verdict';
import { atHome, presentReply, type ReplyBlock } from './reply.ts';
import type { View } from './view.ts';

export interface RepliesOfIndicator {
  readonly toVerdict: (verdict: Verdict) => readonly ReplyBlock[];
  readonly toFigure: (figure: Figure) => readonly ReplyBlock[];
  readonly others: readonly ReplyBlock[];
}

/**
 * A reply stands beside each verdict of its year, and under the last row of its period. A reply on a silence stands beside
 * the verdicts of that year, else under the row of that year. Its anchor is where it stands first.
 */
export function presentRepliesOfIndicator(
  view: View,
  report: RegionReport,
  indicator: string,
  verdicts: readonly Verdict[],
  figures: readonly Figure[],
): RepliesOfIndicator {
  const mine = report.replies
    .filter(({ about }) => about.on !== 'recommendation' && about.indicator === indicator)
    .toSorted((a, b) => compareText(a.date, b.date));
  const places = mine.map((reply) => {
    const beside = verdictsFor(reply, verdicts);
    return { reply, beside, under: beside.length === 0 ? rowFor(reply, figures) : undefined };
  });
  return {
    toVerdict: (verdict) =>
      places
        .filter(({ beside }) => beside.includes(verdict))
        .map(({ reply, beside }) =>
          beside[0] === verdict ? atHome(view, report, reply) : presentReply(view, report, reply),
        ),
    toFigure: (figure) =>
      places.filter(({ under }) => under === figure).map(({ reply }) => atHome(view, report, reply)),
    others: places
      .filter(({ beside, under }) => beside.length === 0 && under === undefined)
      .map(({ reply }) => atHome(view, report, reply)),
  };
}

function verdictsFor({ about }: Reply, verdicts: readonly Verdict[]): readonly Verdict[] {
  return about.on === 'verdict' || about.on === 'silence'
    ? verdicts.filter(({ target }) => target.year === about.year)
    : [];
}

function rowFor({ about }: Reply, figures: readonly Figure[]): Figure | undefined {
  const rows = figures.filter(({ period }) =>
    about.on === 'figure'
      ? periodId(period) === periodId(about.period)
      : about.on === 'silence' && period.year === about.year,
  );
  return rows.findLast(({ area }) => area === undefined) ?? rows.at(-1);
}
