/** A made-up region whose figures were revised, withdrawn and redacted: test data, no real values. */
import { appendTo } from '#ledger/append';
import { ledgerOwners } from '#ledger/owners';
import type { Dataset } from '#model/dataset';
import type { Figure } from '#model/figure';
import type { Ledger } from '#model/ledger';
import {
  baseline,
  dataset,
  figure,
  indicator,
  number,
  report,
  site,
  source,
  target,
} from '../checks/dataset-builder.ts';
import { edition, LEDGER, withdrawal } from './editing.ts';

const POOR = indicator();
const GONE = indicator({ id: 'garis-kemiskinan', name: { id: 'Garis kemiskinan' }, unit: 'rupiah', decimals: 0 });

const of = (year: number, value: string, change: Partial<Figure> = {}): Figure =>
  figure({ indicator: POOR, period: { year }, content: { measure: number(value) }, ...change });

function published(figures: readonly Figure[], ledger?: Ledger): Dataset {
  return dataset({
    site: site({ name: { id: 'Situs uji' }, releaseDate: '2026-02-28' }),
    sources: [source()],
    indicators: [POOR, GONE],
    reports: [
      report({
        figures,
        targets: [target({ indicator: POOR })],
        baselines: [baseline({ indicator: POOR })],
        ...(ledger !== undefined && { ledger, withdrawnIndicators: [GONE] }),
      }),
    ],
  });
}

/**
 * 2022 stands as published, 2023 was revised from 9.4 to 9.45, 2024 withdrawn with a note in two languages, 2021 redacted, and
 * the only figure of another indicator is gone.
 */
export function revisedDataset(): Dataset {
  const first = published([
    of(2021, '9.1'),
    of(2022, '9.63'),
    of(2023, '9.4'),
    of(2024, '8.63'),
    of(2024, '500000', { indicator: GONE }),
  ]);
  const last = (data: Dataset, ledger: Ledger | undefined, change: Parameters<typeof edition>[0]): Ledger => {
    const [owner] = ledgerOwners(data);
    if (owner === undefined) throw new Error('a region expected');
    return {
      file: LEDGER,
      lines: appendTo({ ...owner, ...(ledger !== undefined && { ledger }) }, edition(change)).lines,
    };
  };
  const original = last(first, undefined, {});
  const second = published([of(2022, '9.63'), of(2023, '9.45', { reason: 'Salah ketik' })]);
  const ledger = last(second, original, {
    date: '2026-02-28',
    withdrawals: [
      withdrawal(2024, { text: { id: 'Angka kabupaten lain.', en: 'A figure of another regency.' } }),
      withdrawal(2021, { kind: 'privacy', redact: true }),
      withdrawal(2024, { figure: 'garis-kemiskinan/2024-realisasi-bps-2024', kind: 'source-withdrawn' }),
    ],
  });
  return published([of(2022, '9.63'), of(2023, '9.45', { reason: 'Salah ketik' })], ledger);
}
