import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

export const copyWithoutFingerprint: Check = {
  code: 'copy-without-fingerprint',
  about: 'A source with a copy writes down its SHA-256, so that a changed file is noticed.',
  severity: 'error',
  *run({ sources }) {
    for (const { copy, sha256, place } of sources.values()) {
      if (copy === undefined || sha256 !== undefined) continue;
      yield { place: fieldOf(place, 'copy'), values: { file: copy.place.file, found: copy.sha256 } };
    }
  },
};
