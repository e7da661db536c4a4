/** Words for findings about boundaries of areas. */
import type { FindingWords } from '../finding-words.ts';

export const boundaryWords: FindingWords = {
  'boundaries-parent-unknown': {
    id: ({ parent = '' }) => ({
      title: `Induk "${parent}" bukan kode wilayah dan bukan jejaring di folder isi.`,
      fix: 'Jalankan lagi npm run boundaries dengan --parent yang benar, misalnya 15.04, ID, atau id jejaring.',
    }),
    en: ({ parent = '' }) => ({
      title: `The parent "${parent}" is neither the code of an area nor a network of the content.`,
      fix: 'Run npm run boundaries again with the right --parent, such as 15.04, ID, or the id of a network.',
    }),
  },
  'boundaries-unit-unknown': {
    id: ({ code = '', name = '', parent = '' }) => ({
      title: `Bentuk "${code}" (${name}) bukan bagian resmi dari "${parent}".`,
      fix: 'Periksa kodenya: kode BPS bukan kode Kemendagri. Jalankan lagi npm run boundaries dari berkas asalnya.',
    }),
    en: ({ code = '', name = '', parent = '' }) => ({
      title: `The shape "${code}" (${name}) is no official part of "${parent}".`,
      fix: 'Check the code: BPS codes are not Kemendagri codes. Run npm run boundaries again from the original file.',
    }),
  },
  'boundaries-unit-twice': {
    id: ({ code = '', name = '' }) => ({
      title: `Kode "${code}" (${name}) punya dua bentuk.`,
      fix: 'Satukan kedua bentuk itu di berkas asalnya, lalu jalankan lagi npm run boundaries.',
    }),
    en: ({ code = '', name = '' }) => ({
      title: `The code "${code}" (${name}) has two shapes.`,
      fix: 'Merge the two in the original file, then run npm run boundaries again.',
    }),
  },
  'boundaries-incomplete': {
    id: ({ count = '', names = '' }) => ({
      title: `${count} wilayah tanpa bentuk: ${names}.`,
      fix: 'Peta mengarsir dan menyebutnya. Bila ada, pakai berkas batas yang lebih baru.',
    }),
    en: ({ count = '', names = '' }) => ({
      title: `${count} areas have no shape: ${names}.`,
      fix: 'The map hatches and names them. Use a newer boundaries file where there is one.',
    }),
  },
  'boundaries-licence-closed': {
    id: ({ license = '', source = '', standing = '' }) => ({
      title: `Batas dari "${source}" dengan lisensi "${license}" tidak boleh diterbitkan di sini: ${REASONS.id[standing] ?? standing}.`,
      fix: 'Pakai batas berlisensi terbuka, misalnya COD-AB dari BPS dan OCHA (CC-BY-3.0-IGO).',
    }),
    en: ({ license = '', source = '', standing = '' }) => ({
      title: `Boundaries of "${source}" under "${license}" may not be published here: ${REASONS.en[standing] ?? standing}.`,
      fix: 'Use boundaries under an open licence, such as COD-AB by BPS and OCHA (CC-BY-3.0-IGO).',
    }),
  },
  'boundaries-twice': {
    id: ({ parent = '', level = '' }) => ({
      title: `Batas "${parent}" tingkat "${level}" ada di dua berkas.`,
      fix: 'Hapus salah satunya.',
    }),
    en: ({ parent = '', level = '' }) => ({
      title: `The boundaries of "${parent}" at level "${level}" are in two files.`,
      fix: 'Delete one of them.',
    }),
  },
};

const REASONS: Readonly<Record<'id' | 'en', Readonly<Record<string, string>>>> = {
  id: {
    'closed-maker': 'pembuatnya melarang penyebaran ulang',
    'not-open': 'lisensinya melarang pemakaian komersial atau perubahan',
    unknown: 'lisensinya tidak ada dalam daftar: CC0, CC-BY, CC-BY-SA, ODbL, PDDL, MIT, public domain',
  },
  en: {
    'closed-maker': 'its maker forbids passing it on',
    'not-open': 'its licence forbids commercial use or changes',
    unknown: 'its licence is not on the list: CC0, CC-BY, CC-BY-SA, ODbL, PDDL, MIT, public domain',
  },
};
