/** Maps of a network: squares with role or status, and named points that can be made interactive. */
import { placeWords } from '#language/places';
import { drawPointMap } from '#maps/points/draw';
import { drawPlaces } from '#maps/ladder';
import type { Group, PlaceInput, PlaceLegend, Tone } from '#maps/places';
import { boundariesOf } from '#model/boundaries-of';
import type { Boundaries } from '#model/boundaries';
import type { Text } from '#model/language';
import type { Network } from '#model/network';
import type { Source } from '#model/source';
import { embeds, pages } from '#routes';
import { asDrawnMap, type DrawnMap } from './drawn-map.ts';
import { pointsOf } from './points-of.ts';
import type { View } from './view.ts';

export function presentNetworkMaps(view: View, network: Network): readonly DrawnMap[] {
  return [presentMembersMap(view, network), presentPointsMap(view, network)].filter((map) => map !== undefined);
}

/** The last stage, counted from 0, that a region is known to have passed; undefined when none is known. */
function furthest(network: Network, code: string): number | undefined {
  const status = network.statuses.find((entry) => entry.code === code);
  const stage = network.stageNames.findLastIndex((name) =>
    status?.milestones.some((milestone) => milestone.id === name.id && milestone.status === 'done'),
  );
  return stage < 0 ? undefined : stage;
}

export function presentMembersMap(view: View, network: Network): DrawnMap | undefined {
  const words = placeWords(view.language);
  const rollOut = network.kind === 'roll-out';
  const name = view.say(network.name).text;
  const title = rollOut ? words.statusMap(name) : words.rolesMap(name);
  const members = network.members.map(({ code, name }): PlaceInput => {
    const report = view.dataset.regions.get(code);
    const look = rollOut ? rollOutLook(view, network, code) : roleLook(view, network, code);
    return {
      code,
      name: report?.region.shortName ?? name,
      tone: 'member',
      ...(report !== undefined && { href: view.to(pages.region(report.region)) }),
      ...look,
    };
  });
  return asDrawnMap(
    drawPlaces(
      {
        id: 'peta-anggota',
        title,
        level: 'region',
        boundaries: networkBoundaries(view, network),
        tiles: network.tiles,
        points: pointsOf([...view.dataset.regions.values()].map(({ region }) => region)),
        places: members,
        legend: rollOut ? rollOutLegend(view, network) : roleLegend(view, network),
      },
      view.language,
    ),
    view,
    {
      ...(!rollOut && firstRoles(network).length > 0 && { title: words.firstRoles }),
      embed: { path: embeds.networkMap(network.id, 'anggota'), name: title, sources: sourcesOf(network) },
    },
  );
}

/** The network's own boundaries; else those of the province in which all members lie. */
function networkBoundaries(view: View, { id, members }: Network): Boundaries | undefined {
  const [province, ...others] = new Set(members.map(({ code }) => code.slice(0, 2)));
  const own = boundariesOf(view.dataset.boundaries, id, 'regency');
  if (own !== undefined || province === undefined || others.length > 0) return own;
  return boundariesOf(view.dataset.boundaries, province, 'regency');
}

/** Grounds of the stages, darker with each stage; a region of which nothing is known is hatched. */
const STAGE_TONES: readonly Tone[] = ['class-2', 'class-3', 'class-4', 'class-5'];

/** Where it is said what each member is or has done. */
function sourcesOf({ members, statuses }: Network): readonly Source[] {
  const said = [...members.flatMap(({ roles }) => roles), ...statuses.flatMap(({ milestones }) => milestones)].flatMap(
    ({ citations }) => citations,
  );
  return said.map(({ source }) => source);
}

function rollOutLook(view: View, network: Network, code: string): Pick<PlaceInput, 'sign' | 'value' | 'tone'> {
  const stage = furthest(network, code);
  const name = network.stageNames[stage ?? -1]?.name;
  if (stage === undefined || name === undefined) return { tone: 'no-data', sign: 'unknown' };
  return { tone: STAGE_TONES[stage] ?? 'class-5', value: view.say(name).text };
}

function rollOutLegend(view: View, network: Network): readonly PlaceLegend[] {
  const reached = network.members.map((member) => furthest(network, member.code));
  return [
    ...network.stageNames.flatMap((stage, index) =>
      reached.includes(index) ? [{ tone: STAGE_TONES[index] ?? 'class-5', text: view.say(stage.name).text }] : [],
    ),
    ...(reached.includes(undefined)
      ? [{ tone: 'no-data', sign: 'unknown', text: placeWords(view.language).unknownStatus } satisfies PlaceLegend]
      : []),
  ];
}

const GROUPS: readonly Group[] = [1, 2, 3, 4, 5, 6];

/** The roles as first stated, each once: later statements stand in the list of members. */
function firstRoles(network: Network): readonly Text[] {
  const roles = new Map<string, Text>();
  for (const member of network.members) {
    const [first] = member.roles;
    if (first !== undefined && !roles.has(first.what.id)) roles.set(first.what.id, first.what);
  }
  return [...roles.values()].slice(0, GROUPS.length);
}

function roleLook(view: View, network: Network, code: string): Pick<PlaceInput, 'reading' | 'group'> {
  const role = network.members.find((entry) => entry.code === code)?.roles[0];
  if (role === undefined) return {};
  const group = GROUPS[firstRoles(network).findIndex((entry) => entry.id === role.what.id)];
  return { reading: view.say(role.what).text, ...(group !== undefined && { group }) };
}

function roleLegend(view: View, network: Network): readonly PlaceLegend[] {
  return firstRoles(network).map((role, index) => ({ group: GROUPS[index] ?? 6, text: view.say(role).text }));
}

export function presentPointsMap(view: View, network: Network): DrawnMap | undefined {
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
  const title = placeWords(view.language).whereMap(view.say(network.name).text);
  const map = drawPointMap({ id: 'peta-titik', title, points: places }, view.language);
  return asDrawnMap(map, view, {
    embed: { path: embeds.networkMap(network.id, 'titik'), name: title, sources: sourcesOf(network) },
  });
}
