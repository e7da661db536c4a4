/** The home page's map: regions by what there is of them. Those with a report are named. */
import { regionWords } from '#language/region';
import { drawPointMap } from '#maps/points/draw';
import type { MapPoint } from '#maps/points/input';
import { embeds, pages } from '#routes';
import { asDrawnMap, type DrawnMap } from './drawn-map.ts';
import type { View } from './view.ts';

export function presentHomeMap(view: View): DrawnMap | undefined {
  const { homeMap, full, figuresOnly } = regionWords(view.language);
  const points = [...view.dataset.regions.values()].flatMap(({ region }): readonly MapPoint[] => {
    // A province without a report would be a point among its own regencies.
    if (region.point === undefined || (region.kind === 'provinsi' && region.coverage !== 'full')) return [];
    const place = { ...region.point, name: region.shortName, href: view.to(pages.region(region)) };
    return region.coverage === 'full'
      ? [{ ...place, kind: 'member', text: full }]
      : [{ ...place, kind: 'other', text: figuresOnly, quiet: true }];
  });
  const legend = [
    { kind: 'member' as const, text: full },
    { kind: 'other' as const, text: figuresOnly },
  ].filter(({ kind }) => points.some((point) => point.kind === kind));
  const embed = { path: embeds.homeMap(), name: homeMap, sources: [] };
  return asDrawnMap(drawPointMap({ id: 'peta', title: homeMap, points, legend }, view.language), view, { embed });
}
