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

const unknownWords: FindingWords = Object.fromEntries(
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

/** Ids of what is there but held back from being published. */
const heldWords: FindingWords = {
  'held-draft-referred-to': {
    id: ({ seen = '', file = '' }) => ({
      title: `"${seen}" masih draf, jadi belum boleh dirujuk dari sini.`,
      fix: `Hapus "draft: true" dari ${file} bila sudah siap terbit; bila belum, jadikan ini draf pula atau keluarkan rujukannya. Draf dilihat dengan npm run dev.`,
    }),
    en: ({ seen = '', file = '' }) => ({
      title: `"${seen}" is still a draft, so nothing published may refer to it.`,
      fix: `Remove "draft: true" from ${file} when it is ready; until then make this a draft too, or take the reference out. Drafts are seen with npm run dev.`,
    }),
  },
  'held-embargo-referred-to': {
    id: ({ seen = '', file = '', until = '' }) => ({
      title: `"${seen}" diembargo sampai ${until}, jadi belum boleh dirujuk dari sini.`,
      fix: `Beri embargo yang sama di sini, keluarkan rujukannya sampai release_date di site.yaml mencapai ${until}, atau ubah "embargo" di ${file}.`,
    }),
    en: ({ seen = '', file = '', until = '' }) => ({
      title: `"${seen}" is under embargo until ${until}, so nothing published may refer to it yet.`,
      fix: `Give this the same embargo, take the reference out until release_date in site.yaml reaches ${until}, or change "embargo" in ${file}.`,
    }),
  },
  'held-but-published': {
    id: ({ ledger = '' }) => ({
      title: `Ini sudah pernah terbit, sebab angkanya tercatat di ${ledger}; draf atau embargo akan menariknya diam-diam.`,
      fix: 'Hapus draft atau embargo. Yang sudah terbit ditarik dengan alasan, lewat berkas di withdrawals/.',
    }),
    en: ({ ledger = '' }) => ({
      title: `This was published before, for its figures are recorded in ${ledger}; a draft or embargo would take it back silently.`,
      fix: 'Remove draft or embargo. What was published is taken back with a reason, by a file in withdrawals/.',
    }),
  },
};

export const referenceWords: FindingWords = { ...unknownWords, ...heldWords };
