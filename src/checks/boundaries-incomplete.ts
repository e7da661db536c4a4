import { boundaryParts } from '#model/boundary-parts';
import type { Check } from './check.ts';

/** What has no shape is hatched and listed on the map; the editor should know. */
export const boundariesIncomplete: Check = {
  code: 'boundaries-incomplete',
  about: 'A boundaries file has a shape for each official part of its parent.',
  severity: 'warning',
  *run({ boundaries, networks }, { areas }) {
    for (const { parent, level, units, place } of boundaries) {
      const shaped = new Set(units.map(({ code }) => code));
      const missing = (boundaryParts(parent, level, areas, networks) ?? []).filter(({ code }) => !shaped.has(code));
      if (missing.length === 0) continue;
      const names = missing.map(({ code, name }) => `${code} ${name}`).join(', ');
      yield { place, values: { count: String(missing.length), names } };
    }
  },
};
