import { parsePeriod } from '#model/period';
import type { Reply, ReplySubject } from '#model/reply';
import type { Entry } from '#schemas/entry';
import type { ReplyEntry } from '#schemas/reply';
import { at, complain, knownIndicators, leads, type Spot } from './joining.ts';
import { present } from './present.ts';
import { halves, type RegionScope } from './region-scope.ts';
import { citationsOf, dayOf, textIf, textOf } from './values.ts';

/** A reply; undefined, with findings, when what it answers or who answers is not known. */
export function replyOf(spot: Spot, { id, file, data }: Entry<'replies'>, scope: RegionScope): Reply | undefined {
  const about = subjectOf(at(spot, 'about'), data.about, scope);
  const date = dayOf(at(spot, 'date'), data.date);
  const known = leads(at(spot, 'agency'), scope.agencies, data.agency);
  const document = citationsOf(at(spot, 'document'), data.document);
  if (about === undefined || date === undefined || !known) return undefined;
  return present({
    id: halves(id)[1],
    agency: data.agency,
    date,
    document,
    about,
    text: textOf(data.text),
    supportingFactors: textIf(data.supporting_factors),
    hinderingFactors: textIf(data.hindering_factors),
    followUp: textIf(data.follow_up),
    place: { file, line: 1 },
  });
}

function subjectOf(spot: Spot, about: ReplyEntry['about'], scope: RegionScope): ReplySubject | undefined {
  if (about.on === 'recommendation') {
    const { on, recommendation } = about;
    return leads(at(spot, 'recommendation'), scope.recommendations, recommendation)
      ? { on, recommendation }
      : undefined;
  }
  const { indicator } = about;
  const known = leads(at(spot, 'indicator'), knownIndicators(spot.joining), indicator);
  if (about.on !== 'figure') return known ? { on: about.on, indicator, year: about.year } : undefined;
  const seen = String(about.period);
  const period = parsePeriod(seen);
  if (period === undefined) complain(at(spot, 'period'), 'period-malformed', { seen, column: 'about.period' });
  return known && period !== undefined ? { on: about.on, indicator, period } : undefined;
}
