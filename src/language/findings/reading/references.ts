/** Words for ids that lead nowhere. */
import { didYouMean } from '../did-you-mean.ts';
import type { FindingWords } from '../finding-words.ts';

const NAMES: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  source: { id: 'Sumber', en: 'source' },
  region: { id: 'Wilayah', en: 'region' },
  indicator: { id: 'Indikator', en: 'indicator' },
  plan: { id: 'Rencana', en: 'plan' },
  version: { id: 'Versi rencana', en: 'plan version' },
  programme: { id: 'Program', en: 'programme' },
  agency: { id: 'Perangkat daerah', en: 'agency' },
  method: { id: 'Metode', en: 'method' },
  cluster: { id: 'Klaster', en: 'cluster' },
  network: { id: 'Jejaring', en: 'network' },
  objective: { id: 'Sasaran', en: 'objective' },
  recommendation: { id: 'Rekomendasi', en: 'recommendation' },
  item: { id: 'Pos anggaran', en: 'budget item' },
};

export const referenceWords: FindingWords = Object.fromEntries(
  Object.entries(NAMES).map(([kind, name]) => [
    `${kind}-unknown`,
    {
      id: ({ seen = '', suggestion = '', file = '' }: Readonly<Record<string, string>>) => ({
        title: `${name.id} "${seen}" tidak ada.`,
        fix: `Perbaiki pengenalnya, atau tambahkan di ${file}.${didYouMean('id', suggestion)}`,
      }),
      en: ({ seen = '', suggestion = '', file = '' }: Readonly<Record<string, string>>) => ({
        title: `There is no ${name.en} "${seen}".`,
        fix: `Mend the id, or add it in ${file}.${didYouMean('en', suggestion)}`,
      }),
    },
  ]),
);
