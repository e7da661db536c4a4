import { expect, test } from 'vitest';
import { districtNotListed } from '#checks/district-not-listed';
import { cluster, CLUSTER, datasetWith, figure, FIGURES, region, REGION } from './dataset-builder.ts';
import { places } from './run.ts';

const mersam = { code: '15.04.01', name: 'Mersam' };
const bulian = { code: '15.04.03', name: 'Muara Bulian' };

test('a kecamatan that the region does not list is a warning that names the list', () => {
  const wrong = datasetWith({
    region: region({ districts: [mersam] }),
    clusters: [cluster()],
    figures: [figure({ area: '15.04.03' })],
  });
  expect(places(districtNotListed, wrong)).toEqual([
    `${CLUSTER}:1 members.0.code → ${REGION}:1 districts`,
    `${FIGURES}:2 area → ${REGION}:1 districts`,
  ]);
});

test('a listed kecamatan is fine, and so is a region that lists none', () => {
  const listed = datasetWith({ region: region({ districts: [mersam, bulian] }), clusters: [cluster()] });
  expect(places(districtNotListed, listed)).toEqual([]);
  expect(places(districtNotListed, datasetWith({ clusters: [cluster()] }))).toEqual([]);
});
