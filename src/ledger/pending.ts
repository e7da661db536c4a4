/** The dataset as it would be once its changes are recorded: what a preview shows. */
import type { Dataset } from '#model/dataset';
import { appendTo } from './append.ts';
import { ledgerOwners } from './owners.ts';

/** Shown only, never written, so that it need not be hidden from anybody. */
const NO_SALT = '0'.repeat(32);

/** Adds the lines that `npm run ledger` would add, as far as nothing is lacking for them. */
export function withPendingLines(dataset: Dataset): Dataset {
  const ledgers = new Map(
    ledgerOwners(dataset).flatMap((owner) => {
      if (owner.ledger === undefined) return [];
      const { lines } = appendTo(owner, {
        date: dataset.site.releaseDate,
        withdrawals: dataset.withdrawals,
        salt: () => NO_SALT,
      });
      return [[owner.owner, { file: owner.ledger.file, lines }] as const];
    }),
  );
  const later = <Owner extends object>(owner: Owner, id: string): Owner => {
    const ledger = ledgers.get(id);
    return ledger === undefined ? owner : { ...owner, ledger };
  };
  return {
    ...dataset,
    regions: new Map([...dataset.regions].map(([code, report]) => [code, later(report, code)])),
    networks: new Map([...dataset.networks].map(([id, network]) => [id, later(network, id)])),
  };
}
