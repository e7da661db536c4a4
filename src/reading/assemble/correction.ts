import type { Correction, CorrectionOutcome, CorrectionSubject } from '#model/correction';
import { parsePeriod } from '#model/period';
import type { CorrectionEntry } from '#schemas/correction';
import type { Entry } from '#schemas/entry';
import { at, complain, knownIndicators, type Known, knownSources, leads, type Spot } from './joining.ts';
import { present } from './present.ts';
import { citationsOf, dayOf, textOf } from './values.ts';

/** A request; undefined, with findings, when what it is about is not known or its dates are in no calendar. */
export function correctionOf(
  spot: Spot,
  { id, file, data }: Entry<'corrections'>,
  regions: Known,
): Correction | undefined {
  const received = dayOf(at(spot, 'received'), data.received);
  const about = subjectOf(at(spot, 'about'), data.about, regions);
  const outcome = outcomeOf(at(spot, 'outcome'), data.outcome);
  if (received === undefined || about === undefined || outcome === undefined) return undefined;
  return present({
    id,
    received,
    from: data.from,
    institution: data.institution,
    about,
    request: textOf(data.request),
    outcome,
    place: { file, line: 1 },
  });
}

function subjectOf(spot: Spot, about: CorrectionEntry['about'], regions: Known): CorrectionSubject | undefined {
  switch (about.on) {
    case 'other':
      return { on: about.on, what: textOf(about.what) };
    case 'source':
      return leads(at(spot, 'source'), knownSources(spot.joining), about.source) ? about : undefined;
    case 'region':
      return leads(at(spot, 'region'), regions, about.region) ? about : undefined;
    default: {
      const known = [
        leads(at(spot, 'region'), regions, about.region),
        leads(at(spot, 'indicator'), knownIndicators(spot.joining), about.indicator),
      ];
      const subject = about.on === 'figure' ? figureOf(spot, about) : about;
      return known.includes(false) ? undefined : subject;
    }
  }
}

function figureOf(
  spot: Spot,
  about: Extract<CorrectionEntry['about'], { on: 'figure' }>,
): CorrectionSubject | undefined {
  const seen = String(about.period);
  const period = parsePeriod(seen);
  if (period === undefined) complain(at(spot, 'period'), 'period-malformed', { seen, column: 'about.period' });
  return period === undefined ? undefined : { ...about, period };
}

function outcomeOf(spot: Spot, outcome: CorrectionEntry['outcome']): CorrectionOutcome | undefined {
  if (outcome.is === 'open') return outcome;
  const date = dayOf(at(spot, 'date'), outcome.date);
  const citations = citationsOf(at(spot, 'sources'), outcome.sources);
  if (date === undefined) return undefined;
  return outcome.is === 'accepted'
    ? { is: outcome.is, date, change: textOf(outcome.change), citations }
    : { is: outcome.is, date, reason: textOf(outcome.reason), citations };
}
