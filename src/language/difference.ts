/** Words beside values of different sources. They are called different, never false. Arguments are already formatted. */
import type { UsedBecause } from '#model/disagreement';
import type { Language } from '#model/language';
import type { SourceKind } from '#model/source';

export interface DifferenceWords {
  readonly lead: string;
  /** Whose voice a source is: "statistik resmi". */
  readonly voice: Readonly<Record<SourceKind, string>>;
  readonly title: (o: { period: string; voices: string; difference?: string }) => string;
  readonly used: Readonly<Record<UsedBecause, (o: { source: string }) => string>>;
  readonly higher: (o: { difference: string; relative?: string }) => string;
  readonly lower: (o: { difference: string; relative?: string }) => string;
}

const id: DifferenceWords = {
  lead: 'Laporan pemda, statistik resmi, dan berita dapat memberi angka berbeda untuk waktu dan metode yang sama. Semuanya ditampilkan.',
  voice: {
    statistics: 'statistik resmi',
    government: 'laporan pemerintah',
    plan: 'dokumen rencana',
    regulation: 'peraturan',
    news: 'berita',
    dataset: 'himpunan data',
    other: 'sumber lain',
  },
  title: (o) => `${o.period}: ${o.voices}${o.difference === undefined ? '' : `, selisih ${o.difference}`}`,
  used: {
    preferred: (o) => `Yang dipakai: ${o.source}, dipilih penyusun dengan alasan ini:`,
    statistics: (o) => `Yang dipakai: ${o.source}, karena statistik resmi didahulukan.`,
    producer: (o) => `Yang dipakai: ${o.source}, karena datang dari penghasil datanya sendiri.`,
    first: (o) => `Yang dipakai: ${o.source}, karena tercatat lebih dulu; penyusun belum memilih.`,
  },
  higher: (o) => `${o.difference} lebih tinggi daripada yang dipakai${relative(o)}`,
  lower: (o) => `${o.difference} lebih rendah daripada yang dipakai${relative(o)}`,
};

const en: DifferenceWords = {
  lead: 'Local government reports, official statistics and news can give different figures for the same time and method. All are shown.',
  voice: {
    statistics: 'official statistics',
    government: 'government report',
    plan: 'plan document',
    regulation: 'regulation',
    news: 'news',
    dataset: 'dataset',
    other: 'another source',
  },
  title: (o) => `${o.period}: ${o.voices}${o.difference === undefined ? '' : `, difference ${o.difference}`}`,
  used: {
    preferred: (o) => `Used: ${o.source}, chosen by the compilers for this reason:`,
    statistics: (o) => `Used: ${o.source}, because official statistics come first.`,
    producer: (o) => `Used: ${o.source}, because it comes from the producer of the data.`,
    first: (o) => `Used: ${o.source}, because it was recorded first; the compilers have not chosen yet.`,
  },
  higher: (o) => `${o.difference} higher than the one used${relative(o)}`,
  lower: (o) => `${o.difference} lower than the one used${relative(o)}`,
};

function relative(o: { readonly relative?: string }): string {
  return o.relative === undefined ? '' : ` (${o.relative})`;
}

export function differenceWords(language: Language): DifferenceWords {
  return language === 'id' ? id : en;
}
