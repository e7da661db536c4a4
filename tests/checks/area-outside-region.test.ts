import { expect, test } from 'vitest';
import { areaOutsideRegion } from '#checks/area-outside-region';
import { cluster, CLUSTER, dataset, datasetWith, figure, FIGURES, region, REGION, report } from './dataset-builder.ts';
import { places } from './run.ts';

test('districts, cluster members and areas of figures of another region are errors', () => {
  const wrong = datasetWith({
    region: region({ districts: [{ code: '15.05.03', name: 'Kumpeh Ulu' }] }),
    clusters: [
      cluster({
        members: [{ code: '15.05.03', name: 'Kumpeh Ulu', roles: [] }],
        centre: { name: 'Sengeti', code: '15.05.01', roles: [] },
      }),
    ],
    figures: [figure({ area: '15.05.03' })],
  });
  expect(places(areaOutsideRegion, wrong)).toEqual([
    `${REGION}:1 districts.0.code`,
    `${CLUSTER}:1 members.0.code`,
    `${CLUSTER}:1 centre.code`,
    `${FIGURES}:2 area`,
  ]);
});

test('a code that merely starts with the same digits lies elsewhere', () => {
  const province = report({ region: region({ code: '15', kind: 'provinsi' }), clusters: [cluster()] });
  expect(places(areaOutsideRegion, dataset({ reports: [province] }))).toEqual([]);
  const itself = datasetWith({ clusters: [cluster({ members: [{ code: '15.04', name: 'Batanghari', roles: [] }] })] });
  expect(places(areaOutsideRegion, itself)).toEqual([`${CLUSTER}:1 members.0.code`]);
});
