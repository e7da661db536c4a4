/** Words of pages that stand in frames of other sites, and of the codes that put them there. */
import type { Language } from '#model/language';

const id = {
  label: 'Sematkan',
  /** The label for those who hear it away from its drawing. */
  name: (o: { title: string }) => `Sematkan: ${o.title}`,
  lead: 'Salin kode ini ke situs Anda. Isinya mengikuti perbaikan angka di sini.',
  noAddress: 'Kode untuk disalin ada setelah situs ini punya alamat.',
  preview: 'Lihat tampilan sematannya',
  frame: 'Bingkai (iframe)',
  picture: 'Gambar dengan tautan',
  card: 'Kartu untuk situs lain',
  title: (o: { heading: string }) => `${o.heading} (sematan)`,
  description: (o: { heading: string; site: string }) =>
    `${o.heading}: tampilan untuk disematkan di situs lain, dari ${o.site}.`,
  whole: 'Buka halaman lengkap',
  row: 'Lihat angka ini beserta riwayatnya',
  actual: (o: { period: string }) => `Realisasi ${o.period}`,
  target: (o: { period: string }) => `Target ${o.period}`,
  baseline: (o: { period: string }) => `Kondisi awal ${o.period}`,
  noValue: 'Belum ada nilai realisasi atau kondisi awal yang kami temukan.',
};
export type EmbedWords = typeof id;

const en: EmbedWords = {
  label: 'Embed',
  name: (o) => `Embed: ${o.title}`,
  lead: 'Copy this code into your site. What it shows follows corrections made here.',
  noAddress: 'There will be code to copy once this site has an address.',
  preview: 'See what it looks like in a frame',
  frame: 'Frame (iframe)',
  picture: 'Picture with a link',
  card: 'Card for other sites',
  title: (o) => `${o.heading} (embed)`,
  description: (o) => `${o.heading}: made to be embedded in other sites, from ${o.site}.`,
  whole: 'Open the full page',
  row: 'See this figure with its history',
  actual: (o) => `Actual, ${o.period}`,
  target: (o) => `Target, ${o.period}`,
  baseline: (o) => `Baseline, ${o.period}`,
  noValue: 'We have found no actual value or baseline yet.',
};

export function embedWords(language: Language): EmbedWords {
  return language === 'id' ? id : en;
}
