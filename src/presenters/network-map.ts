/** Maps of a network: squares with role or status, and named points that can be made interactive. */
import { placeWords } from '#language/places';
import { drawPointMap } from '#maps/points/draw';
import { drawTileGrid } from '#maps/tile-grid/draw';
import type { Sign, TileInput } from '#maps/tile-grid/input';
import type { MilestoneStatus } from '#model/milestone';
import type { Network } from '#model/network';
import { pages } from '#routes';
import { recordWords } from '#language/record';
import { asDrawnMap, asInteractiveMap, type DrawnMap } from './drawn-map.ts';
import type { View } from './view.ts';

const SIGNS: Readonly<Record<MilestoneStatus, Sign>> = {
  planned: 'planned',
  'in-progress': 'in-progress',
  done: 'done',
  'not-done': 'planned',
  missed: 'missed',
  unknown: 'unknown',
};

export function presentNetworkMaps(view: View, network: Network): readonly DrawnMap[] {
  return [squares(view, network), points(view, network)].filter((map) => map !== undefined);
}

/** The milestone a region is furthest known to have passed, else what is known of the first. */
export function furthest(network: Network, code: string): { readonly stage: number; readonly status: MilestoneStatus } {
  const status = network.statuses.find((entry) => entry.code === code);
  const known = network.stageNames.map((stage) => status?.milestones.find((entry) => entry.id === stage.id)?.status);
  const stage = known.lastIndexOf('done');
  return stage < 0 ? { stage: 0, status: known[0] ?? 'unknown' } : { stage, status: 'done' };
}

function squares(view: View, network: Network): DrawnMap | undefined {
  const words = placeWords(view.language);
  const rollOut = network.kind === 'roll-out';
  const tiles = network.tiles.map((tile): TileInput => {
    const member = network.members.find((entry) => entry.code === tile.code);
    const report = view.dataset.regions.get(tile.code);
    const look = rollOut ? rollOutLook(view, network, tile.code) : roleLook(view, network, tile.code);
    return {
      ...tile,
      name: report?.region.shortName ?? member?.name ?? tile.code,
      tone: 'member',
      ...(report !== undefined && { href: view.to(pages.region(report.region)) }),
      ...look,
    };
  });
  const present = new Set(tiles.map((tile) => tile.sign));
  return asDrawnMap(
    drawTileGrid(
      {
        id: 'peta-kotak',
        title: rollOut ? words.statusMap(view.say(network.name).text) : words.rolesMap(view.say(network.name).text),
        level: 'region',
        tiles,
        legend: rollOut
          ? Object.entries(recordWords(view.language).milestone).flatMap(([status, text]) => {
              const sign = SIGNS[status as MilestoneStatus];
              return present.has(sign) && status !== 'not-done' ? [{ sign, text }] : [];
            })
          : [],
      },
      view.language,
    ),
  );
}

function rollOutLook(view: View, network: Network, code: string): Pick<TileInput, 'sign' | 'value' | 'tone'> {
  const { stage, status } = furthest(network, code);
  const name = network.stageNames[stage]?.name;
  return {
    sign: SIGNS[status],
    tone: status === 'done' ? (stage === 0 ? 'class-2' : 'class-3') : 'plain',
    ...(status === 'done' && name !== undefined && { value: view.say(name).text }),
  };
}

function roleLook(view: View, network: Network, code: string): Pick<TileInput, 'reading'> {
  const role = network.members.find((entry) => entry.code === code)?.roles.at(-1);
  return role === undefined ? {} : { reading: view.say(role.what).text };
}

function points(view: View, network: Network): DrawnMap | undefined {
  const places = network.members.flatMap((member) => {
    const region = view.dataset.regions.get(member.code)?.region;
    const role = member.roles.at(-1);
    if (region?.point === undefined) return [];
    const text = network.kind === 'roll-out' ? rollOutLook(view, network, member.code).value : undefined;
    const said = text ?? (role === undefined ? undefined : view.say(role.what).text);
    return [
      { ...region.point, name: region.shortName, kind: 'member' as const, ...(said !== undefined && { text: said }) },
    ];
  });
  if (places.length < 2) return undefined;
  const map = drawPointMap(
    { id: 'peta-titik', title: placeWords(view.language).whereMap(view.say(network.name).text), points: places },
    view.language,
  );
  return asInteractiveMap(map, view.language);
}
