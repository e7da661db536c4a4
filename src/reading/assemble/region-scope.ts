/** What the records of one region can point to within it. */
import type { Entries } from '#schemas/entry';
import type { Joining, Known } from './joining.ts';

export interface RegionScope {
  /** The region's folder, `15.04-batanghari`. */
  readonly folder: string;
  readonly plans: Known;
  readonly versionsOf: (plan: string) => Known;
  /** Codes of the objectives (sasaran) of a plan. */
  readonly objectivesOf: (plan: string) => Known;
  readonly programmes: Known;
  readonly agencies: Known;
  readonly clusters: Known;
  readonly items: Known;
  readonly recommendations: Known;
  readonly networks: Known;
}

interface Ids {
  readonly plans: Map<string, Set<string>>;
  readonly programmes: Set<string>;
  /** The file of a programme table that is broken, if one is. */
  readonly programmeFiles: string[];
  readonly agencies: Set<string>;
  readonly clusters: Set<string>;
  readonly recommendations: Set<string>;
  readonly objectives: Map<string, Set<string>>;
  readonly items: Set<string>;
}

/** Makes the scope of each region folder, from the entries alone. */
export function scopesOf(
  entries: Entries,
  { broken, holding }: Pick<Joining, 'broken' | 'holding'>,
): (folder: string) => RegionScope {
  const byFolder = new Map<string, Ids>();
  const idsOf = (folder: string): Ids => {
    const made = byFolder.get(folder) ?? {
      plans: new Map(),
      programmes: new Set(),
      programmeFiles: [],
      agencies: new Set(),
      clusters: new Set(),
      recommendations: new Set(),
      objectives: new Map(),
      items: new Set(),
    };
    byFolder.set(folder, made);
    return made;
  };
  for (const { id, data } of entries.regions) data.agencies?.forEach((agency) => idsOf(id).agencies.add(agency.id));
  for (const { id, data } of entries.plans) {
    const [folder, plan] = halves(id);
    idsOf(folder).plans.set(plan, new Set(data.versions.map((version) => version.id)));
    const objectives = (data.missions ?? []).flatMap(({ goals }) =>
      (goals ?? []).flatMap((goal) => goal.objectives ?? []),
    );
    idsOf(folder).objectives.set(plan, new Set(objectives.map(({ code }) => code)));
  }
  for (const { id, data } of entries.programmes) {
    data.rows.forEach((row) => idsOf(halves(id)[0]).programmes.add(row.cells['id'] ?? ''));
  }
  for (const { id } of entries.clusters) idsOf(halves(id)[0]).clusters.add(halves(id)[1]);
  for (const { id } of entries.recommendations) idsOf(halves(id)[0]).recommendations.add(halves(id)[1]);
  for (const { id, data } of entries.budgets) data.rows.forEach((row) => idsOf(id).items.add(row.cells['item'] ?? ''));
  for (const file of broken) {
    const folder = /^regions\/([^/]+)\/plans\/[^/]+\/programmes\.csv$/.exec(file)?.[1];
    if (folder !== undefined) idsOf(folder).programmeFiles.push(file);
  }
  const networks = new Set(entries.networks.map((entry) => entry.id));
  const heldProgramme = (folder: string) => (id: string) => holding.programmes.get(`${folder}/${id}`);
  return (folder) => scopeOf(folder, idsOf(folder), networks, heldProgramme(folder));
}

function scopeOf(
  folder: string,
  ids: Ids,
  networks: ReadonlySet<string>,
  heldProgramme: (id: string) => string | undefined,
): RegionScope {
  const inFolder = (file: string): string => `regions/${folder}/${file}`;
  const none: ReadonlySet<string> = new Set();
  return {
    folder,
    plans: { kind: 'plan', ids: ids.plans, fileOf: (id) => inFolder(`plans/${id}/plan.yaml`) },
    versionsOf: (plan) => ({
      kind: 'version',
      ids: ids.plans.get(plan) ?? none,
      fileOf: () => inFolder(`plans/${plan}/plan.yaml`),
    }),
    objectivesOf: (plan) => ({
      kind: 'objective',
      ids: ids.objectives.get(plan) ?? none,
      fileOf: () => inFolder(`plans/${plan}/plan.yaml`),
    }),
    programmes: {
      kind: 'programme',
      ids: ids.programmes,
      fileOf: (id) => heldProgramme(id) ?? ids.programmeFiles[0] ?? inFolder('plans/…/programmes.csv'),
    },
    agencies: { kind: 'agency', ids: ids.agencies, fileOf: () => inFolder('region.yaml') },
    clusters: { kind: 'cluster', ids: ids.clusters, fileOf: (id) => inFolder(`clusters/${id}.yaml`) },
    items: { kind: 'item', ids: ids.items, fileOf: () => inFolder('budget.csv') },
    recommendations: {
      kind: 'recommendation',
      ids: ids.recommendations,
      fileOf: (id) => inFolder(`recommendations/${id}.yaml`),
    },
    networks: { kind: 'network', ids: networks, fileOf: (id) => `networks/${id}.yaml` },
  };
}

/** `15.04-batanghari/rpjmd-2021-2026` → folder and id within it. */
export function halves(id: string): readonly [string, string] {
  const slash = id.indexOf('/');
  return [id.slice(0, slash), id.slice(slash + 1)];
}
