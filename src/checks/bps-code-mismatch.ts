import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

/** BPS codes of two digits, and those the registry does not know, are taken as they are. */
export const bpsCodeMismatch: Check = {
  code: 'bps-code-mismatch',
  about: 'The BPS code of a region stands for the same region as its Kemendagri code.',
  severity: 'warning',
  *run(dataset, { areas }) {
    for (const { region } of dataset.regions.values()) {
      const named = region.bpsCode === undefined ? undefined : areas.asBps(region.bpsCode);
      if (region.bpsCode === undefined || named === undefined || named.code === region.code) continue;
      yield {
        place: fieldOf(region.place, 'bps_code'),
        other: fieldOf(region.place, 'code'),
        values: { bps: region.bpsCode, code: region.code, named: named.code, name: named.name },
      };
    }
  },
};
