/** The ledgers of the content, and the rows that they do not hold. */
import type { Dataset } from '#model/dataset';
import type { Ledger } from '#model/ledger';
import { ledgerOwners, type LedgerOwner } from '#ledger/owners';
import { unrecordedOf, type Unrecorded } from '#ledger/unrecorded';
import type { BrokenLine } from '#ledger/verify';
import type { Breach } from '../check.ts';

/** Those who have published something. What was never published is not compared. */
export function publishedOwners(dataset: Dataset): readonly (LedgerOwner & { readonly ledger: Ledger })[] {
  return ledgerOwners(dataset).flatMap((owner) => {
    const { ledger } = owner;
    return ledger === undefined ? [] : [{ ...owner, ledger }];
  });
}

/** What is not recorded of those who have published something. */
export function unrecorded(
  dataset: Dataset,
): readonly { readonly owner: LedgerOwner & { readonly ledger: Ledger }; readonly one: Unrecorded }[] {
  return publishedOwners(dataset).flatMap((owner) =>
    unrecordedOf(owner.records, owner.ledger).map((one) => ({ owner, one })),
  );
}

/** The breaches of a rule about the lines of a ledger. */
export function* brokenLines(dataset: Dataset, rule: (ledger: Ledger) => readonly BrokenLine[]): Generator<Breach> {
  for (const { ledger } of publishedOwners(dataset))
    for (const { line, values } of rule(ledger)) yield { place: { file: ledger.file, line }, values };
}
