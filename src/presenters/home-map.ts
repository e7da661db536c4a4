/** The home page's map: every region with a report, as a named point. */
import { regionWords } from '#language/region';
import { drawPointMap } from '#maps/points/draw';
import { asDrawnMap, type DrawnMap } from './drawn-map.ts';
import type { View } from './view.ts';

export function presentHomeMap(view: View): DrawnMap | undefined {
  const words = regionWords(view.language);
  const points = [...view.dataset.regions.values()].flatMap(({ region }) => {
    if (region.point === undefined || region.coverage !== 'full') return [];
    return [{ ...region.point, name: region.shortName, kind: 'member' as const, text: words.full }];
  });
  return asDrawnMap(drawPointMap({ id: 'peta', title: words.homeMap, points }, view.language), view);
}
