/** Schematic maps of clusters over the kecamatan of a region. */
import { placeWords } from '#language/places';
import { drawTileGrid } from '#maps/tile-grid/draw';
import type { Group, TileInput } from '#maps/tile-grid/input';
import type { Cluster } from '#model/cluster';
import type { RegionReport } from '#model/dataset';
import { districtAnchor } from '#routes';
import { asDrawnMap, type DrawnMap } from './drawn-map.ts';
import type { View } from './view.ts';

const GROUPS: readonly Group[] = [1, 2, 3, 4, 5, 6];

/** One cluster: its members filled, its centre marked; undefined where the region has no grid or the cluster no places. */
export function presentClusterMap(view: View, report: RegionReport, cluster: Cluster): DrawnMap | undefined {
  const inGrid = cluster.members.filter((member) => report.region.tiles.some((tile) => tile.code === member.code));
  if (inGrid.length === 0) return undefined;
  const words = placeWords(view.language);
  const name = view.say(cluster.name).text;
  const centre = cluster.centre?.code;
  return asDrawnMap(
    drawTileGrid(
      {
        id: 'peta-klaster',
        title: name,
        level: 'district',
        tiles: tilesOf(report, (code) => ({
          tone: inGrid.some((member) => member.code === code) ? 'member' : 'plain',
          ...(code === centre && { sign: 'centre', value: words.centre }),
        })),
        legend: [
          { tone: 'member', text: words.member },
          ...(centre === undefined ? [] : [{ sign: 'centre' as const, text: words.centre }]),
        ],
      },
      view.language,
    ),
  );
}

/** All area clusters of a region on one grid, told apart by band and pattern; squares lead to the list of kecamatan. */
export function presentClustersMap(view: View, report: RegionReport): DrawnMap | undefined {
  const areas = report.clusters.filter((cluster) => cluster.kind === 'area').slice(0, GROUPS.length);
  if (areas.length === 0) return undefined;
  const groupOf = (index: number) => GROUPS[index] ?? 1;
  return asDrawnMap(
    drawTileGrid(
      {
        id: 'peta-klaster',
        title: placeWords(view.language).clustersOf(report.region.name),
        level: 'district',
        tiles: tilesOf(report, (code) => {
          const index = areas.findIndex((area) => area.members.some((member) => member.code === code));
          const area = areas[index];
          return {
            tone: area === undefined ? 'plain' : 'member',
            href: `#${districtAnchor(code)}`,
            ...(area !== undefined && { group: groupOf(index), reading: view.say(area.name).text }),
            ...(area?.centre?.code === code && { sign: 'centre' }),
          };
        }),
        legend: [
          ...areas.map((area, index) => ({ group: groupOf(index), text: view.say(area.name).text })),
          { sign: 'centre', text: placeWords(view.language).centre },
        ],
      },
      view.language,
    ),
  );
}

function tilesOf(
  report: RegionReport,
  look: (code: string) => Omit<TileInput, 'code' | 'name' | 'col' | 'row'>,
): readonly TileInput[] {
  return report.region.tiles.map((tile) => ({
    ...tile,
    name: report.region.districts.find((district) => district.code === tile.code)?.name ?? tile.code,
    ...look(tile.code),
  }));
}
