/** Who keeps a ledger: regions and networks. */
import type { Dataset } from '#model/dataset';
import type { Ledger } from '#model/ledger';
import { recordsOfNetwork, recordsOfRegion, type LedgerRecord } from './records.ts';

export interface LedgerOwner {
  /** Code of the region or id of the network. */
  readonly owner: string;
  readonly name: string;
  /** Where its ledger is or would be, from the content folder on. */
  readonly file: string;
  /** Undefined: nothing of it was ever published. */
  readonly ledger?: Ledger;
  /** Worked out when asked for: most checks ask only of those who have published. */
  readonly records: readonly LedgerRecord[];
}

/** Regions by code, then networks by id. */
export function ledgerOwners({ regions, networks }: Dataset): readonly LedgerOwner[] {
  return [
    ...[...regions.values()].map((report) => ({
      owner: report.region.code,
      name: report.region.name,
      file: report.region.place.file.replace(/[^/]+$/, 'ledger.jsonl'),
      ...(report.ledger !== undefined && { ledger: report.ledger }),
      get records() {
        return recordsOfRegion(report);
      },
    })),
    ...[...networks.values()].map((network) => ({
      owner: network.id,
      name: network.name.id,
      file: `networks/${network.id}.ledger.jsonl`,
      ...(network.ledger !== undefined && { ledger: network.ledger }),
      get records() {
        return recordsOfNetwork(network);
      },
    })),
  ];
}
