/** Everything the content says about one region, put together. */
import type { Prose, RegionReport } from '#model/dataset';
import type { CollectionName, Entries, Entry } from '#schemas/entry';
import { budgetLineOf } from './budget.ts';
import { clusterOf } from './cluster.ts';
import { commitmentOf } from './commitment.ts';
import { figureOf } from './figures.ts';
import { indicatorsIn, ledgerIf } from './ledger.ts';
import type { Joining, Spot } from './joining.ts';
import { planOf } from './plan.ts';
import { programmeOf } from './programmes.ts';
import { recommendationOf } from './recommendation.ts';
import { regionOf } from './region.ts';
import { replyOf } from './reply.ts';
import { halves, type RegionScope } from './region-scope.ts';
import { tableScope } from './rows.ts';
import { targetsOf } from './targets.ts';

/** The entries of one collection by region folder. */
export function byFolder<Name extends CollectionName>(
  entries: readonly Entry<Name>[],
): ReadonlyMap<string, readonly Entry<Name>[]> {
  return Map.groupBy(entries, (entry) => (entry.id.includes('/') ? halves(entry.id)[0] : entry.id));
}

/** The entries that stand in region folders, found by folder. */
export interface Folders {
  readonly plans: ReadonlyMap<string, readonly Entry<'plans'>[]>;
  readonly programmes: ReadonlyMap<string, Entry<'programmes'>>;
  readonly clusters: ReadonlyMap<string, readonly Entry<'clusters'>[]>;
  readonly commitments: ReadonlyMap<string, readonly Entry<'commitments'>[]>;
  readonly recommendations: ReadonlyMap<string, readonly Entry<'recommendations'>[]>;
  readonly replies: ReadonlyMap<string, readonly Entry<'replies'>[]>;
  readonly targets: ReadonlyMap<string, readonly Entry<'targets'>[]>;
  readonly figures: ReadonlyMap<string, readonly Entry<'figures'>[]>;
  readonly budgets: ReadonlyMap<string, readonly Entry<'budgets'>[]>;
  readonly ledgers: ReadonlyMap<string, Entry<'ledgers'>>;
}

export function foldersOf(entries: Entries): Folders {
  return {
    plans: byFolder(entries.plans),
    programmes: new Map(entries.programmes.map((entry) => [entry.id, entry])),
    clusters: byFolder(entries.clusters),
    commitments: byFolder(entries.commitments),
    recommendations: byFolder(entries.recommendations),
    replies: byFolder(entries.replies),
    targets: byFolder(entries.targets),
    figures: byFolder(entries.figures),
    budgets: byFolder(entries.budgets),
    ledgers: new Map(entries.ledgers.map((entry) => [entry.id, entry])),
  };
}

export function regionReportOf(
  joining: Joining,
  entry: Entry<'regions'>,
  folders: Folders,
  scope: RegionScope,
  report: Prose | undefined,
): RegionReport {
  const spot = ({ file }: { readonly file: string }): Spot => ({ joining, file, path: '' });
  const plans = (folders.plans.get(entry.id) ?? []).map((plan) => {
    const programmes = folders.programmes.get(plan.id);
    const table = tableScope(joining, programmes?.file ?? '', scope);
    const rows = programmes?.data.rows ?? [];
    return planOf(
      spot(plan),
      plan,
      scope,
      rows.flatMap((row) => programmeOf(table, row, halves(plan.id)[1]) ?? []),
    );
  });
  const targets = (folders.targets.get(entry.id) ?? []).map((one) =>
    targetsOf(tableScope(joining, one.file, scope), one.data.rows),
  );
  const figures = (folders.figures.get(entry.id) ?? []).flatMap((one) => {
    const table = tableScope(joining, one.file, scope);
    return one.data.rows.flatMap((row) => figureOf(table, row) ?? []);
  });
  const budget = (folders.budgets.get(entry.id) ?? []).flatMap((one) => {
    const table = tableScope(joining, one.file, scope);
    return one.data.rows.flatMap((row) => budgetLineOf(table, row) ?? []);
  });
  const rows = targets.flatMap((one) => [...one.targets, ...one.baselines]);
  const present = new Set([...rows, ...figures].map(({ indicator }) => indicator));
  const ledger = folders.ledgers.get(entry.id);
  return {
    region: regionOf(spot(entry), entry, scope),
    plans,
    clusters: (folders.clusters.get(entry.id) ?? []).map((one) => clusterOf(spot(one), one, scope)),
    commitments: (folders.commitments.get(entry.id) ?? []).flatMap((one) => commitmentOf(spot(one), one, scope) ?? []),
    recommendations: (folders.recommendations.get(entry.id) ?? []).map((one) =>
      recommendationOf(spot(one), one, scope),
    ),
    replies: (folders.replies.get(entry.id) ?? []).flatMap((one) => replyOf(spot(one), one, scope) ?? []),
    baselines: targets.flatMap((one) => one.baselines),
    targets: targets.flatMap((one) => one.targets),
    figures,
    budget,
    ...(report === undefined ? {} : { report }),
    ...ledgerIf(ledger),
    withdrawnIndicators: indicatorsIn(ledger).flatMap((id) => {
      const indicator = joining.indicators.get(id);
      return indicator === undefined || present.has(indicator) ? [] : [indicator];
    }),
  };
}
