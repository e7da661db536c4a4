/** Words of the note that lies on top of a packed site. */
import type { Language } from '#model/language';

const id = {
  heading: 'BACA SAYA',
  what: (name: string) => `Ini salinan utuh situs "${name}", untuk dibuka tanpa internet.`,
  opening: 'MEMBUKA',
  openingSteps: [
    'Keluarkan dulu semua isi ZIP ke sebuah folder (di Windows: klik kanan, "Ekstrak Semua").',
    'Klik dua kali index.html di folder itu, bukan di dalam ZIP.',
  ],
  openingLimits: [
    'Halaman, grafik, peta, dan berkas data terbuka tanpa internet. Pencarian, peta interaktif, dan penyaringan di',
    'tempat memerlukan server; bila isi folder ini diunggah ke penyedia situs, semuanya berjalan.',
  ],
  checking: 'MEMERIKSA KEUTUHAN',
  checkingText: 'SHA256SUMS memuat sidik jari setiap berkas lain di folder ini. Jalankan di dalam folder ini:',
  checkingWays: [
    'Linux: sha256sum -c SHA256SUMS',
    'macOS: shasum -a 256 -c SHA256SUMS',
    'Tilik: npm run verify -- <folder ini, atau berkas ZIP-nya>',
  ],
  checkingLimits: [
    'Sidik jari itu milik salinan ini. Halamannya tidak sama byte demi byte dengan halaman daring, karena tautan di sini',
    'menyebut index.html. Berkas datanya sama.',
  ],
  online: 'SITUS DARING',
  noAddress: 'Situs ini tidak mencantumkan alamat daring.',
};
export type CoverWords = typeof id;

const en: CoverWords = {
  heading: 'README',
  what: (name) => `This is a complete copy of the site "${name}", to be opened without internet.`,
  opening: 'TO OPEN',
  openingSteps: [
    'Unpack the whole ZIP into a folder first (on Windows: right click, "Extract All").',
    'Double-click index.html in that folder, not inside the ZIP; in English: en/index.html.',
  ],
  openingLimits: [
    'Pages, charts, maps and data files open without internet. Search, interactive maps and filtering in place need a',
    'server; where this folder is uploaded to a host, all of it works.',
  ],
  checking: 'TO CHECK THAT IT IS WHOLE',
  checkingText: 'SHA256SUMS holds the fingerprint of every other file in this folder. Run in this folder:',
  checkingWays: [
    'Linux: sha256sum -c SHA256SUMS',
    'macOS: shasum -a 256 -c SHA256SUMS',
    'Tilik: npm run verify -- <this folder, or its ZIP>',
  ],
  checkingLimits: [
    'These fingerprints are those of this copy. Its pages differ byte by byte from the pages online, because links here',
    'name index.html. Its data files are the same.',
  ],
  online: 'ONLINE',
  noAddress: 'This site states no address online.',
};

export function coverWords(language: Language): CoverWords {
  return language === 'id' ? id : en;
}
