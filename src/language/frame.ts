/** Words of the frame around every page. */
import type { Language } from '#model/language';

const id = {
  skip: 'Langsung ke isi',
  nav: 'Navigasi utama',
  crumbs: 'Anda di sini',
  home: 'Beranda',
  regions: 'Wilayah',
  networks: 'Jejaring',
  commitments: 'Komitmen',
  silences: 'Belum ada laporan',
  changes: 'Perubahan',
  comparisons: 'Bandingkan wilayah',
  sources: 'Sumber',
  data: 'Data',
  methodology: 'Metodologi',
  methodologyDescription: 'Cara situs ini memilih angka, menyebut yang tidak ada, dan menampilkan sumber yang berbeda.',
  glossary: 'Istilah',
  corrections: 'Koreksi',
  about: 'Tentang',
  guide: 'Panduan penyunting',
  otherLanguage: 'English',
  otherLanguageLong: 'Read this page in English',
  example: 'Situs contoh, disusun dari berita. Bukan situs resmi pemerintah daerah.',
  unofficial: 'Bukan situs resmi pemerintah daerah.',
  edition: (day: string) => `Edisi ${day}`,
  publishedBy: (name: string) => `Diterbitkan oleh ${name}`,
  licences: (text: string, data: string) => `Teks: ${text}. Data: ${data}.`,
  noTracking: 'Situs ini tidak melacak pembaca.',
  siteDescription:
    'Laporan terbuka tentang rencana pembangunan daerah: apa yang dijanjikan, apa yang terjadi, dan apa yang belum dilaporkan.',
  mainContents: 'Isi halaman',
  nothingTitle: 'Belum ada yang diterbitkan',
  nothingText: 'Isi situs ini masih kosong. Laporan akan tampil di sini setelah data diisi.',
};
export type FrameWords = typeof id;

const en: FrameWords = {
  skip: 'Skip to content',
  nav: 'Main navigation',
  crumbs: 'You are here',
  home: 'Home',
  regions: 'Regions',
  networks: 'Networks',
  commitments: 'Commitments',
  silences: 'No report yet',
  changes: 'Changes',
  comparisons: 'Compare regions',
  sources: 'Sources',
  data: 'Data',
  methodology: 'Methodology',
  methodologyDescription: 'How this site chooses figures, says what is missing, and shows sources that differ.',
  glossary: 'Glossary',
  corrections: 'Corrections',
  about: 'About',
  guide: "Editors' guide",
  otherLanguage: 'Indonesia',
  otherLanguageLong: 'Baca halaman ini dalam Bahasa Indonesia',
  example: 'Example site, compiled from news reports. Not an official site of any regional government.',
  unofficial: 'Not an official site of any regional government.',
  edition: (day) => `Edition of ${day}`,
  publishedBy: (name) => `Published by ${name}`,
  licences: (text, data) => `Text: ${text}. Data: ${data}.`,
  noTracking: 'This site does not track its readers.',
  siteDescription: 'An open record of regional plans: what was promised, what happened, and what nobody has reported.',
  mainContents: 'On this page',
  nothingTitle: 'Nothing is published yet',
  nothingText: 'This site has no content yet. Reports will appear here once data has been entered.',
};

export function frameWords(language: Language): FrameWords {
  return language === 'id' ? id : en;
}
