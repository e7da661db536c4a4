import type { Check } from './check.ts';

export const unusedCopy: Check = {
  code: 'unused-copy',
  about: 'A source names each file in sources/files.',
  severity: 'error',
  needsAll: true,
  *run({ sources, copies }) {
    const named = new Set([...sources.values()].map(({ copy }) => copy?.name));
    for (const { name, place } of copies.values()) if (!named.has(name)) yield { place, values: { name } };
  },
};
