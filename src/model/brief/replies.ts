/** The replies that belong into a brief: to what it shows. */
import type { Recommendation } from '../recommendation.ts';
import type { Reply } from '../reply.ts';
import type { DueActual } from '../silence.ts';
import { momentsBehind } from './counting-verdicts.ts';
import type { BriefLine } from './selection.ts';

interface Around {
  readonly year: number;
  readonly lines: readonly BriefLine[];
  readonly silent: readonly DueActual[];
  readonly recommendations: readonly Recommendation[];
  readonly isOf: (agency: string) => boolean;
}

/** Replies by or about the agencies of the brief; first those to the lines that stand first, then the latest. */
export function repliesIn(replies: readonly Reply[], around: Around): readonly Reply[] {
  const own = replies.filter((reply) => answers(reply, around));
  const placeOf = ({ about }: Reply): number => {
    const place =
      'indicator' in about ? around.lines.findIndex(({ record }) => record.indicator.id === about.indicator) : -1;
    return place < 0 ? around.lines.length : place;
  };
  return own.toSorted((a, b) => placeOf(a) - placeOf(b) || (a.date < b.date ? 1 : -Number(a.date > b.date)));
}

function answers({ about, agency }: Reply, { year, lines, silent, recommendations, isOf }: Around): boolean {
  if (about.on === 'recommendation') {
    return recommendations.some(({ id }) => id === about.recommendation);
  }
  const own = lines.filter(({ record }) => record.indicator.id === about.indicator);
  if (own.length === 0 && !isOf(agency)) return false;
  switch (about.on) {
    case 'verdict':
      return own.some(({ verdicts }) => verdicts.some(({ target }) => target.year === about.year));
    case 'silence':
      return silent.some((due) => due.indicator.id === about.indicator && due.year === about.year);
    case 'figure': {
      const years = own.flatMap(({ verdicts }) => verdicts.flatMap(momentsBehind)).map((moment) => moment.year);
      return [year, ...years].includes(about.period.year);
    }
  }
}
