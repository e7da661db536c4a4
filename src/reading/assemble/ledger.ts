import type { Ledger } from '#model/ledger';
import type { Entry } from '#schemas/entry';
import { present } from './present.ts';

/** The ledger of a region or network; nothing where none was ever published. */
export function ledgerIf(entry: Entry<'ledgers' | 'networkLedgers'> | undefined): { readonly ledger?: Ledger } {
  if (entry === undefined) return {};
  const lines = entry.data.lines.map(({ sealed, ...line }) =>
    present({
      ...line,
      sealed:
        sealed === undefined
          ? undefined
          : present({
              ...sealed,
              state: sealed.state === undefined ? undefined : present(sealed.state),
              withdrawal:
                sealed.withdrawal === undefined
                  ? undefined
                  : { ...sealed.withdrawal, by: present(sealed.withdrawal.by), text: present(sealed.withdrawal.text) },
            }),
    }),
  );
  return { ledger: { file: entry.file, lines } };
}

const BY_INDICATOR = ['actual', 'target', 'baseline'];

/** Ids of the indicators whose rows the ledger tells of, each once. */
export function indicatorsIn(entry: Entry<'ledgers'> | undefined): readonly string[] {
  const lines = (entry?.data.lines ?? []).filter(({ kind }) => BY_INDICATOR.includes(kind));
  return [...new Set(lines.map(({ id }) => id.split('/', 1)[0] ?? ''))];
}
