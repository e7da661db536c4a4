import { expect, test } from 'vitest';
import { liveAddresses } from '#addresses/live-addresses';
import { regionOf, regionSegment } from '#routes';
import { REAL } from '../presenters/real-content.ts';

test('addresses of wanted regions are those of all without what stands below the others', () => {
  const [wanted = ''] = [...REAL.regions.values()].map(({ region }) => regionSegment(region));
  const all = liveAddresses(REAL);
  const some = liveAddresses(REAL, ({ region }) => regionSegment(region) === wanted);
  const isBelowOther = (path: string): boolean => {
    const region = regionOf(path.replace(/^en\//, ''));
    return region !== undefined && region !== wanted;
  };
  expect(some.length).toBeLessThan(all.length);
  expect(some.some((path) => regionOf(path) === wanted)).toBe(true);
  expect(some).toEqual(all.filter((path) => !isBelowOther(path)));
});
