import type { Check } from './check.ts';
import { usedSources } from './walks/used-sources.ts';

export const unusedSource: Check = {
  code: 'unused-source',
  about: 'Something in the content rests on each source.',
  severity: 'warning',
  needsAll: true,
  *run(dataset) {
    const used = usedSources(dataset);
    for (const { id, place } of dataset.sources.values()) if (!used.has(id)) yield { place, values: { id } };
  },
};
