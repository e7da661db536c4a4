import { kindOfCode } from '#model/area-code';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

export const regionKindMismatch: Check = {
  code: 'region-kind-mismatch',
  about: 'The kind of a region fits its code: kota count from 71 on.',
  severity: 'warning',
  *run(dataset) {
    for (const { region } of dataset.regions.values()) {
      const expected = kindOfCode(region.code);
      if (expected === undefined || expected === region.kind) continue;
      yield { place: fieldOf(region.place, 'kind'), values: { code: region.code, kind: region.kind, expected } };
    }
  },
};
