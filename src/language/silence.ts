/** Words of what is due and not there: the list, and the request for information. Arguments are already formatted. */
import type { Language } from '#model/language';

const id = {
  heading: 'Belum ada laporan',
  description:
    'Realisasi yang sudah lewat waktunya: yang sudah kami cari dan tidak kami temukan, dan yang belum kami periksa.',
  headingIn: (o: { province: string }) => `Belum ada laporan, ${o.province}`,
  descriptionIn: (o: { province: string }) =>
    `Realisasi yang sudah lewat waktunya di ${o.province}: yang sudah kami cari dan tidak kami temukan, dan yang belum kami periksa.`,
  byPlace: 'Menurut wilayah',
  placeCount: (o: { silent: string; notSearched: string }) =>
    `${o.silent} sudah dicari, ${o.notSearched} belum kami periksa`,
  lead: 'Realisasi satu tahun ditunggu sampai bulan rilisnya, atau sampai batas pelaporan tahun berikutnya.',
  silent: 'Sudah dicari, belum ditemukan',
  silentNote:
    'Realisasi ini sudah lewat waktunya dan sudah kami cari. Mungkin sudah terbit di tempat yang belum kami periksa.',
  notSearched: 'Belum kami periksa',
  notSearchedNote:
    'Realisasi ini juga sudah lewat waktunya, tetapi kami belum mencarinya. Ini bukan temuan tentang daerahnya.',
  nothing: 'Tidak ada realisasi yang lewat waktu.',
  actualFor: (o: { indicator: string; year: string }) => `${o.indicator}, realisasi ${o.year}`,
  overdue: (o: { due: string; days: string }) => `ditunggu sampai ${o.due}, lewat ${o.days} hari`,
  searched: (o: { on: string; what: string }) => `Dicari pada ${o.on}: ${o.what}`,
  agency: 'Perangkat daerah',
  agencyUnknown: 'belum disebut di sumber kami',
  withoutAgency: 'Perangkat daerah belum disebut',
  byAgency: 'Jumlah menurut perangkat daerah',
  region: 'Wilayah',
  counts: (o: { silent: string; notSearched: string }) =>
    `${o.silent} realisasi sudah dicari dan belum ditemukan; ${o.notSearched} belum kami periksa.`,
  letter: 'Surat permohonan informasi',
  letterHeading: (o: { indicator: string; year: string; region: string }) =>
    `Permohonan informasi: ${o.indicator} ${o.year}, ${o.region}`,
  letterDescription: (o: { indicator: string; year: string; region: string }) =>
    `Surat siap cetak kepada PPID untuk meminta realisasi ${o.indicator} tahun ${o.year} di ${o.region}.`,
  letterLead:
    'Cetak halaman ini, isi titik-titiknya dengan tangan, lalu serahkan kepada PPID. Situs ini tidak menyimpan isian apa pun.',
  letterLanguage: 'Suratnya berbahasa Indonesia.',
  all: 'Semua realisasi yang belum ada laporannya',
};
export type SilenceWords = typeof id;

const en: SilenceWords = {
  heading: 'No report yet',
  description: 'Actuals that are overdue: those we looked for and did not find, and those we have not checked yet.',
  headingIn: (o) => `No report yet, ${o.province}`,
  descriptionIn: (o) =>
    `Actuals that are overdue in ${o.province}: those we looked for and did not find, and those we have not checked yet.`,
  byPlace: 'By region',
  placeCount: (o) => `${o.silent} looked for, ${o.notSearched} not checked by us yet`,
  lead: 'The actual of a year is due by the month of its usual release, or by the reporting deadline of the next year.',
  silent: 'Looked for, not found yet',
  silentNote: 'These actuals are overdue and we looked for them. They may be published somewhere we have not checked.',
  notSearched: 'Not checked by us yet',
  notSearchedNote:
    'These actuals are overdue too, but we have not looked for them. This is no finding about the region.',
  nothing: 'No actual is overdue.',
  actualFor: (o) => `${o.indicator}, actual for ${o.year}`,
  overdue: (o) => `due by ${o.due}, ${o.days} days overdue`,
  searched: (o) => `Looked for on ${o.on}: ${o.what}`,
  agency: 'Agency',
  agencyUnknown: 'not named in our sources',
  withoutAgency: 'Agency not named',
  byAgency: 'Counts by agency',
  region: 'Region',
  counts: (o) => `Actuals looked for and not found yet: ${o.silent}; not checked by us yet: ${o.notSearched}.`,
  letter: 'Letter of request for information',
  letterHeading: (o) => `Request for information: ${o.indicator} ${o.year}, ${o.region}`,
  letterDescription: (o) =>
    `A printable letter to the information officer (PPID) asking for the ${o.year} actual of ${o.indicator} in ${o.region}.`,
  letterLead:
    'Print this page, fill in the blanks by hand, and hand it to the information officer (PPID). This site keeps nothing you write.',
  letterLanguage: 'The letter is in Indonesian.',
  all: 'All actuals without a report yet',
};

export function silenceWords(language: Language): SilenceWords {
  return language === 'id' ? id : en;
}

/** The letter itself, always in Indonesian: it goes to a regional government. */
export const letterWords = {
  to: (o: { region: string }) => `Kepada Yth. Pejabat Pengelola Informasi dan Dokumentasi (PPID) ${o.region}`,
  subject: 'Perihal: Permohonan informasi publik',
  opening:
    'Berdasarkan Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, saya memohon informasi berikut.',
  indicator: 'Indikator',
  year: 'Tahun',
  asked: 'Informasi yang diminta',
  askedText: (o: { year: string; unit: string }) =>
    `Realisasi ${o.year} (satuan: ${o.unit}), cara menghitungnya, dan tanggal rilisnya`,
  document: 'Dokumen',
  documentText: (o: { year: string }) =>
    `Laporan Keterangan Pertanggungjawaban (LKPJ) Tahun ${o.year}, atau dokumen lain yang memuat angka itu`,
  target: 'Janji yang diukur',
  agency: 'Perangkat daerah',
  agencyUnknown: 'perangkat daerah yang membidangi indikator ini',
  background: (o: { due: string; on: string; site: string }) =>
    `Realisasi ini ditunggu sampai ${o.due}. Pada ${o.on} situs ${o.site} mencarinya dan belum menemukannya dalam sumber yang diperiksa.`,
  form: 'Mohon jawaban tertulis beserta salinan dokumennya, sedapat mungkin dalam bentuk digital.',
  purpose: 'Tujuan penggunaan informasi',
  name: 'Nama pemohon',
  address: 'Alamat',
  contact: 'Telepon atau surel',
  placeAndDay: 'Tempat, tanggal',
  signature: 'Tanda tangan',
} as const;
