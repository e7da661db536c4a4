import type { Check } from './check.ts';

export const goneStillThere: Check = {
  code: 'gone-still-there',
  about: 'A page that is called withdrawn is not there, nor anything below it.',
  severity: 'error',
  *run(dataset, { addresses }) {
    const { live } = addresses(dataset);
    for (const { path, place } of dataset.site.gone ?? []) {
      const there = path.endsWith('/') ? [...live].find((one) => one.startsWith(path)) : path;
      if (there !== undefined && live.has(there)) yield { place, values: { address: path, there } };
    }
  },
};
