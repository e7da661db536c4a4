import { historiesOf } from '#ledger/history';
import { ledgerOwners } from '#ledger/owners';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';

export const withdrawalOfNothing: Check = {
  code: 'withdrawal-of-nothing',
  about: 'A withdrawal names a figure that was published and is no longer in the content.',
  severity: 'error',
  needsAll: true,
  *run(dataset) {
    const owners = new Map(ledgerOwners(dataset).map((owner) => [owner.owner, owner]));
    for (const { owner: code, figure, place } of dataset.withdrawals) {
      const owner = owners.get(code);
      const row = owner?.records.find(({ id }) => id === figure);
      const published = historiesOf(owner?.ledger).has(figure);
      if (published && row === undefined) continue;
      yield {
        place: fieldOf(place, 'figure'),
        ...(row !== undefined && { other: row.place }),
        values: { id: figure, because: published ? 'still-there' : 'never-published' },
      };
    }
  },
};
