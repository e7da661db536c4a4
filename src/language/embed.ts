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
  /** `version`: the end of an address that keeps its figure. */
  card: (o: { version: string | undefined }) =>
    o.version === undefined
      ? 'Kartu untuk situs lain'
      : `Kartu untuk situs lain (tanpa --${o.version} ia mengikuti perbaikan)`,
  title: (o: { heading: string }) => `${o.heading} (sematan)`,
  description: (o: { heading: string; site: string }) =>
    `${o.heading}: tampilan untuk disematkan di situs lain, dari ${o.site}.`,
  whole: 'Buka halaman lengkap',
  row: 'Lihat angka ini beserta riwayatnya',
  actual: (o: { period: string }) => `Realisasi ${o.period}`,
  target: (o: { period: string }) => `Target ${o.period}`,
  baseline: (o: { period: string }) => `Kondisi awal ${o.period}`,
  standsNow: 'Angka ini masih berlaku.',
  standsSince: (o: { day: string }) => `Terbit pada ${o.day} dan masih berlaku.`,
  revisedOn: (o: { day: string; value: string }) => `Angka ini direvisi pada ${o.day} menjadi ${o.value}.`,
  revisedTo: (o: { value: string }) => `Angka ini direvisi menjadi ${o.value}.`,
  now: (o: { value: string }) => `Sekarang: ${o.value}.`,
  withdrawnOn: (o: { day: string }) => `Angka ini dicabut pada ${o.day}.`,
  withdrawnBecause: (o: { day: string; kind: string }) => `Angka ini dicabut pada ${o.day}: ${o.kind}.`,
  allWithdrawn: 'Semua angka yang pernah terbit di sini sudah dicabut.',
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
  card: (o) =>
    o.version === undefined
      ? 'Card for other sites'
      : `Card for other sites (without --${o.version} it follows corrections)`,
  title: (o) => `${o.heading} (embed)`,
  description: (o) => `${o.heading}: made to be embedded in other sites, from ${o.site}.`,
  whole: 'Open the full page',
  row: 'See this figure with its history',
  actual: (o) => `Actual, ${o.period}`,
  target: (o) => `Target, ${o.period}`,
  baseline: (o) => `Baseline, ${o.period}`,
  standsNow: 'This figure still stands.',
  standsSince: (o) => `Published on ${o.day} and still standing.`,
  revisedOn: (o) => `This figure was revised on ${o.day} to ${o.value}.`,
  revisedTo: (o) => `This figure was revised to ${o.value}.`,
  now: (o) => `Now: ${o.value}.`,
  withdrawnOn: (o) => `This figure was withdrawn on ${o.day}.`,
  withdrawnBecause: (o) => `This figure was withdrawn on ${o.day}: ${o.kind}.`,
  allWithdrawn: 'Every figure that was published here has been withdrawn.',
  noValue: 'We have found no actual value or baseline yet.',
};

export function embedWords(language: Language): EmbedWords {
  return language === 'id' ? id : en;
}
