import { looksLikeBps } from '#model/area-code';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { everyAreaCode } from './walks/area-codes.ts';

/** BPS and Kemendagri give many regions different numbers, so a dot must never simply be put in. */
export const bpsCode: Check = {
  code: 'bps-code',
  about: 'Areas are named by their Kemendagri code, never by their BPS code.',
  severity: 'error',
  *run(dataset, { areas }) {
    for (const { code, place, field } of everyAreaCode(dataset)) {
      if (!looksLikeBps(code)) continue;
      const area = areas.asBps(code);
      yield {
        place: fieldOf(place, field),
        values: { code, ...(area !== undefined && { kemendagri: area.code, name: area.name }) },
      };
    }
  },
};
