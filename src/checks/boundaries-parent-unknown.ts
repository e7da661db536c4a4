import { boundaryParts } from '#model/boundary-parts';
import type { Check } from './check.ts';

export const boundariesParentUnknown: Check = {
  code: 'boundaries-parent-unknown',
  about: 'Boundaries belong to a region, a network of the content, or the whole country.',
  severity: 'error',
  *run({ boundaries, networks }, { areas }) {
    for (const { parent, level, place } of boundaries) {
      if (boundaryParts(parent, level, areas, networks) === undefined) yield { place, values: { parent } };
    }
  },
};
