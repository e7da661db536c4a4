import { boundaryParts } from '#model/boundary-parts';
import type { Check } from './check.ts';

export const boundariesUnitUnknown: Check = {
  code: 'boundaries-unit-unknown',
  about: 'Each shape of a boundaries file stands for an official part of its parent.',
  severity: 'error',
  *run({ boundaries, networks }, { areas }) {
    for (const { parent, level, units, place } of boundaries) {
      const parts = boundaryParts(parent, level, areas, networks);
      if (parts === undefined) continue;
      const codes = new Set(parts.map(({ code }) => code));
      for (const { code, name } of units) if (!codes.has(code)) yield { place, values: { code, name, parent } };
    }
  },
};
