import type { Dataset, RegionReport } from './dataset.ts';
import type { Text } from './language.ts';
import type { Ledger } from './ledger.ts';
import type { Network } from './network.ts';

/** The region or network whose ledger speaks of something. */
export type RecordOwner = { readonly report: RegionReport } | { readonly network: Network };

/** A ledger with the region or network it tells of. */
export interface KeptLedger {
  readonly record: RecordOwner;
  readonly name: Text;
  readonly ledger: Ledger;
}

/** Of all that have published something: regions by code, then networks by id. */
export function keptLedgers({ regions, networks }: Pick<Dataset, 'regions' | 'networks'>): readonly KeptLedger[] {
  return [
    ...[...regions.values()].flatMap((report) => keptLedger({ report }) ?? []),
    ...[...networks.values()].flatMap((network) => keptLedger({ network }) ?? []),
  ];
}

/** True where something was ever published, so that its changes have a page. */
export function hasPublished({ ledger }: RegionReport | Network): boolean {
  return ledger !== undefined;
}

/** Undefined where nothing was ever published. */
export function keptLedger(record: RecordOwner): KeptLedger | undefined {
  const { ledger } = 'report' in record ? record.report : record.network;
  if (ledger === undefined) return undefined;
  if ('network' in record) return { record, ledger, name: record.network.name };
  const { name } = record.report.region;
  return { record, ledger, name: { id: name, en: name } };
}
