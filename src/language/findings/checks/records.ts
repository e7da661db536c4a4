/** Words for findings about sources, searches, and the site as a whole. */
import type { FindingWords } from '../finding-words.ts';

export const recordWords: FindingWords = {
  'missing-without-search': {
    id: ({ reason = '' }) => ({
      title: `"${reason}" tanpa keterangan apa yang ditelusuri dan kapan.`,
      fix: 'Isi apa yang ditelusuri dan tanggalnya: "searched" dan "searched_on" di tabel, "search" di YAML.',
    }),
    en: ({ reason = '' }) => ({
      title: `"${reason}" without saying what was searched, and when.`,
      fix: 'Say what was searched and on which day: "searched" and "searched_on" in a table, "search" in YAML.',
    }),
  },
  'several-preferred': {
    id: ({ indicator = '', period = '', source = '', first = '' }) => ({
      title: `Dua nilai "${indicator}" untuk ${period} sama-sama dipilih: dari "${first}" dan "${source}".`,
      fix: 'Isi "preferred" pada satu baris saja.',
    }),
    en: ({ indicator = '', period = '', source = '', first = '' }) => ({
      title: `Two values of "${indicator}" for ${period} are both preferred: from "${first}" and "${source}".`,
      fix: 'Fill in "preferred" in one row only.',
    }),
  },
  'primary-through-copy': {
    id: ({ source = '', via = '' }) => ({
      title: `Angka ini ditulis "primary", padahal sumber "${source}" dibaca dari salinan ${via}.`,
      fix: 'Tulis "second-hand" di kolom "origin", atau rujuk dokumen aslinya.',
    }),
    en: ({ source = '', via = '' }) => ({
      title: `This figure says "primary", but source "${source}" was read in a copy by ${via}.`,
      fix: 'Write "second-hand" in the column "origin", or cite the original document.',
    }),
  },
  'checked-without-original': {
    id: ({ source = '' }) => ({
      title: `Angka salinan ini ditulis sudah dicocokkan, tetapi sumber "${source}" tidak punya alamat dan baris ini tidak menyebut halaman.`,
      fix: 'Tulis halaman atau alamat dokumen asli yang dipakai mencocokkan, atau tulis "no" di kolom "checked".',
    }),
    en: ({ source = '' }) => ({
      title: `This copied figure is marked as checked, but source "${source}" has no address and the row names no page.`,
      fix: 'Give the page or address of the original it was compared with, or write "no" in the column "checked".',
    }),
  },
  'full-report-incomplete': {
    id: ({ region = '', lacks = '' }) => ({
      title: `${region} ditandai "full", tetapi belum punya ${lacks === 'plan' ? 'rencana' : 'laporan'}.`,
      fix: `Tambahkan ${lacks === 'plan' ? 'plans/<id>/plan.yaml' : 'report.md'}, atau tulis "figures" pada "coverage".`,
    }),
    en: ({ region = '', lacks = '' }) => ({
      title: `${region} is marked "full" but has no ${lacks === 'plan' ? 'plan' : 'report'} yet.`,
      fix: `Add ${lacks === 'plan' ? 'plans/<id>/plan.yaml' : 'report.md'}, or write "figures" for "coverage".`,
    }),
  },
  'unused-source': {
    id: ({ id = '' }) => ({
      title: `Sumber "${id}" tidak dirujuk di mana pun.`,
      fix: 'Rujuk sumber itu pada angka atau pernyataan yang bersandar padanya, atau hapus berkasnya.',
    }),
    en: ({ id = '' }) => ({
      title: `Nothing cites source "${id}".`,
      fix: 'Cite it where a figure or statement rests on it, or remove its file.',
    }),
  },
  'unused-indicator': {
    id: ({ id = '' }) => ({
      title: `Indikator "${id}" tidak punya angka, target, atau tempat dalam rencana.`,
      fix: 'Tambahkan angkanya, atau hapus berkas indikator itu.',
    }),
    en: ({ id = '' }) => ({
      title: `Indicator "${id}" has no figure, no target and no place in a plan.`,
      fix: "Add its figures, or remove the indicator's file.",
    }),
  },
  'site-without-publisher': {
    id: () => ({
      title: 'Penerbit situs belum disebut, jadi setiap halaman menyatakan "situs contoh" dan tidak diindeks.',
      fix: 'Isi "publisher" di site.yaml bila situs ini akan diterbitkan.',
    }),
    en: () => ({
      title: 'The site names no publisher, so every page says "situs contoh" and asks not to be indexed.',
      fix: 'Fill in "publisher" in site.yaml when this site is to be published.',
    }),
  },
  'site-without-address': {
    id: () => ({
      title: 'Alamat situs belum disebut, jadi halaman tidak menyebut alamat kanonisnya.',
      fix: 'Isi "address" di site.yaml bila alamatnya sudah ada.',
    }),
    en: () => ({
      title: 'The site has no address, so pages name no canonical address.',
      fix: 'Fill in "address" in site.yaml once there is one.',
    }),
  },
  'stale-exception': {
    id: ({ check = '', about = '', reason = '' }) => ({
      title: `Pengecualian untuk "${check}"${about === '' ? '' : ` (${about})`} tidak diperlukan lagi.`,
      fix: `Hapus pengecualian itu dari daftar di pemeriksaan "${check}". Alasannya dulu: ${reason}`,
    }),
    en: ({ check = '', about = '', reason = '' }) => ({
      title: `The exception for "${check}"${about === '' ? '' : ` (${about})`} is no longer needed.`,
      fix: `Remove it from the list in the check "${check}". Its reason was: ${reason}`,
    }),
  },
};
