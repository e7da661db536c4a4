import { isSurelyBefore, type PartialDate } from '#model/date';
import type { Dataset } from '#model/dataset';
import type { Place } from '#model/finding';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

interface Term {
  readonly from: PartialDate | undefined;
  readonly until: PartialDate | undefined;
  readonly place: Place;
  readonly fields: readonly [string, string];
}

function inYear(year: number | undefined): PartialDate | undefined {
  return year === undefined ? undefined : { known: 'year', iso: String(year) };
}

function* terms(dataset: Dataset): Generator<Term> {
  for (const { published, seen, place } of dataset.sources.values())
    yield { from: published, until: seen, place, fields: ['published', 'seen'] };
  const validity = (path: string): readonly [string, string] => [`${path}valid_from`, `${path}valid_until`];
  for (const { validFrom, validUntil, methods, place } of dataset.indicators.values()) {
    yield { from: inYear(validFrom), until: inYear(validUntil), place, fields: validity('') };
    for (const [index, { from, until }] of methods.entries())
      yield {
        from: inYear(from),
        until: inYear(until),
        place,
        fields: [`methods.${index}.from`, `methods.${index}.until`],
      };
  }
  for (const { region, commitments } of dataset.regions.values()) {
    const { place } = region;
    yield { from: region.validFrom, until: region.validUntil, place, fields: validity('') };
    for (const [index, { validFrom, validUntil }] of region.agencies.entries())
      yield { from: validFrom, until: validUntil, place, fields: validity(`agencies.${index}.`) };
    for (const [index, { from, until }] of region.officeHolders.entries()) {
      const path = `office_holders.${index}`;
      yield { from, until, place, fields: [`${path}.from`, `${path}.until`] };
    }
    for (const { promisedOn, deadline, place: where } of commitments)
      yield { from: promisedOn, until: deadline, place: where, fields: ['promised_on', 'deadline'] };
  }
}

export const termEndsBeforeStart: Check = {
  code: 'term-ends-before-start',
  about:
    'What ends ends no earlier than it begins: terms, validities, deadlines; no source is seen before it is published.',
  severity: 'error',
  *run(dataset) {
    for (const { from, until, place, fields } of terms(dataset)) {
      if (from === undefined || until === undefined || !isSurelyBefore(until, from)) continue;
      if (from.known === 'unknown' || until.known === 'unknown') continue;
      yield {
        place: fieldOf(place, fields[1]),
        other: fieldOf(place, fields[0]),
        values: { from: from.iso, until: until.iso, field: fields[1], start: fields[0] },
      };
    }
  },
};
