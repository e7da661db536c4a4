/** Where each reply stands on an indicator's page: beside the verdict, beside the row, or, when neither is there, on its own. */
import type { RegionReport } from '#model/dataset';
import type { Figure } from '#model/figure';
import { periodId } from '#model/period';
import type { Reply } from '#model/reply';
import type { Verdict } from '#model/scoring/verdict';

export interface RepliesOfIndicator {
  readonly toVerdict: ReadonlyMap<Verdict, readonly Reply[]>;
  readonly toFigure: ReadonlyMap<Figure, readonly Reply[]>;
  readonly others: readonly Reply[];
}

/**
 * A reply has one home, after the last of what it answers: verdicts of its year, rows of its period. A reply on a silence
 * stands beside the verdict of that year, else beside the row of that year.
 */
export function repliesOfIndicator(
  { replies }: RegionReport,
  indicator: string,
  verdicts: readonly Verdict[],
  figures: readonly Figure[],
): RepliesOfIndicator {
  const toVerdict = new Map<Verdict, Reply[]>();
  const toFigure = new Map<Figure, Reply[]>();
  const others: Reply[] = [];
  for (const reply of replies.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))) {
    if (reply.about.on === 'recommendation' || reply.about.indicator !== indicator) continue;
    const verdict = verdictFor(reply, verdicts);
    const figure = verdict === undefined ? figureFor(reply, figures) : undefined;
    if (verdict !== undefined) put(toVerdict, verdict, reply);
    else if (figure !== undefined) put(toFigure, figure, reply);
    else others.push(reply);
  }
  return { toVerdict, toFigure, others };
}

function put<Key>(map: Map<Key, Reply[]>, key: Key, reply: Reply): void {
  map.set(key, [...(map.get(key) ?? []), reply]);
}

function verdictFor({ about }: Reply, verdicts: readonly Verdict[]): Verdict | undefined {
  return about.on === 'verdict' || about.on === 'silence'
    ? verdicts.findLast(({ target }) => target.year === about.year)
    : undefined;
}

function figureFor({ about }: Reply, figures: readonly Figure[]): Figure | undefined {
  const rows = figures.filter(({ period }) =>
    about.on === 'figure'
      ? periodId(period) === periodId(about.period)
      : about.on === 'silence' && period.year === about.year,
  );
  return rows.findLast(({ area }) => area === undefined) ?? rows.at(-1);
}
