/** Maps of clusters over the kecamatan of a region. */
import { placeWords } from '#language/places';
import type { PlaceMark } from '#maps/areas/input';
import { drawPlaces } from '#maps/ladder';
import type { Group, PlaceInput } from '#maps/places';
import { boundariesOf } from '#model/boundaries-of';
import type { Cluster } from '#model/cluster';
import type { RegionReport } from '#model/dataset';
import type { Source } from '#model/source';
import { districtAnchor, embeds, pages } from '#routes';
import { asDrawnMap, type DrawnMap } from './drawn-map.ts';
import { pointsOf } from './points-of.ts';
import type { View } from './view.ts';

const GROUPS: readonly Group[] = [1, 2, 3, 4, 5, 6];

/** One cluster: its members filled, its centre marked; undefined where the region has no grid or the cluster no places. */
export function presentClusterMap(view: View, report: RegionReport, cluster: Cluster): DrawnMap | undefined {
  const { districts } = report.region;
  const members = cluster.members.filter((member) => districts.some((district) => district.code === member.code));
  if (members.length === 0) return undefined;
  const words = placeWords(view.language);
  const name = view.say(cluster.name).text;
  const centre = cluster.centre?.code;
  return asDrawnMap(
    drawPlaces(
      {
        ...ground(view, report),
        title: name,
        marks: marksOf([cluster]),
        places: placesOf(report, (code) => ({
          tone: members.some((member) => member.code === code) ? 'member' : 'plain',
          ...(code === centre && { sign: 'centre', value: words.centre }),
        })),
        legend: [
          { tone: 'member', text: words.member },
          ...(centre === undefined ? [] : [{ sign: 'centre' as const, text: words.centre }]),
        ],
      },
      view.language,
    ),
    view,
    {
      embed: {
        path: embeds.clusterMap(report.region, cluster.id),
        name: `${name}, ${report.region.name}`,
        sources: sourcesOf([cluster]),
      },
    },
  );
}

/** All area clusters of a region on one grid, told apart by band and pattern; squares lead to the list of kecamatan. */
export function presentClustersMap(view: View, report: RegionReport): DrawnMap | undefined {
  const areas = report.clusters.filter((cluster) => cluster.kind === 'area').slice(0, GROUPS.length);
  if (areas.length === 0) return undefined;
  const groupOf = (index: number) => GROUPS[index] ?? 1;
  return asDrawnMap(
    drawPlaces(
      {
        ...ground(view, report),
        title: placeWords(view.language).clustersOf(report.region.name),
        marks: marksOf(areas),
        places: placesOf(report, (code) => {
          const index = areas.findIndex((area) => area.members.some((member) => member.code === code));
          const area = areas[index];
          return {
            tone: area === undefined ? 'plain' : 'member',
            href: view.to(`${pages.region(report.region)}#${districtAnchor(code)}`),
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
    view,
    {
      embed: {
        path: embeds.clustersMap(report.region),
        name: placeWords(view.language).clustersOf(report.region.name),
        sources: sourcesOf(areas),
      },
    },
  );
}

/** Where it is said who belongs to which cluster. */
function sourcesOf(clusters: readonly Cluster[]): readonly Source[] {
  return clusters.flatMap(({ citations }) => citations.map(({ source }) => source));
}

function ground(view: View, { region }: RegionReport) {
  return {
    id: 'peta-klaster',
    level: 'district',
    boundaries: boundariesOf(view.dataset.boundaries, region.code, 'district'),
    tiles: region.tiles,
    points: pointsOf(region.districts),
  } as const;
}

/** Centres that are no kecamatan: a village or a town whose place is known. */
function marksOf(clusters: readonly Cluster[]): readonly PlaceMark[] {
  return clusters.flatMap(({ centre }) =>
    centre?.code === undefined && centre?.point !== undefined ? [{ name: centre.name, point: centre.point }] : [],
  );
}

function placesOf(
  { region }: RegionReport,
  look: (code: string) => Omit<PlaceInput, 'code' | 'name'>,
): readonly PlaceInput[] {
  return region.districts.map(({ code, name }) => ({ code, name, ...look(code) }));
}
