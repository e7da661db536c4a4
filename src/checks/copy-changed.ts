import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

export const copyChanged: Check = {
  code: 'copy-changed',
  about: 'The copy of a source is the file that was read: its SHA-256 is the one written down.',
  severity: 'error',
  *run({ sources }) {
    for (const { copy, sha256, place } of sources.values()) {
      if (copy === undefined || sha256 === undefined || copy.sha256 === sha256) continue;
      yield {
        place: fieldOf(place, 'sha256'),
        other: copy.place,
        values: { file: copy.place.file, expected: sha256, found: copy.sha256 },
      };
    }
  },
};
