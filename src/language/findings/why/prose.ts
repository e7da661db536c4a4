/** Why it matters what is wrong in a text, or in a reference to something else. */
import type { WhyWords } from './why-words.ts';

const dangerous = {
  id: 'Alamat seperti ini dapat menjalankan program di peramban pembaca. Isi situs tidak boleh bisa melakukan itu.',
  en: 'Such an address can run a program in a reader’s browser. The content of the site must not be able to.',
};
const head = {
  id: 'Judul dan sumber tulisan ada di keterangan ini. Tanpanya tulisan terbit tanpa dasar yang disebut.',
  en: 'The title and the sources of a text stand here. Without them it would be published with no ground named.',
};
const lost = {
  id: 'Rujukan ke sesuatu yang tidak ada memutus angka dari keterangannya, dan pembaca tidak dapat menelusurinya.',
  en: 'A reference to something that is not there cuts a figure off from what explains it, and readers cannot follow it.',
};

const held = {
  id: 'Yang belum boleh terbit tidak ada di situs. Rujukan ke sana memutus pembaca, atau membocorkan bahwa ia ada.',
  en: 'What may not be published yet is not on the site. A reference to it leads nowhere, or gives away that it exists.',
};

export const proseWhy = {
  'front-matter-missing': head,
  'front-matter-not-closed': head,
  'front-matter-language': {
    id: 'Keterangan dalam bahasa lain dapat berisi program. Yang dibaca di sini hanya YAML.',
    en: 'A header in another language can hold a program. Only YAML is read here.',
  },
  'markdown-html': {
    id: 'HTML dapat memuat skrip, dan merusak tampilan bagi pembaca layar. Markdown cukup untuk tulisan.',
    en: 'HTML can carry scripts, and breaks pages for screen readers. Markdown is enough for a text.',
  },
  'markdown-heading-1': {
    id: 'Setiap halaman punya satu judul utama. Judul kedua membingungkan pembaca layar dan mesin pencari.',
    en: 'Each page has one main title. A second confuses screen readers and search engines.',
  },
  'link-scheme': dangerous,
  'link-no-scheme': dangerous,
  'link-from-root': {
    id: 'Situs dapat terpasang di bawah alamat lain, atau dibuka dari flashdisk. Tautan dari akar lalu menuju tempat yang salah.',
    en: 'The site may lie below another address, or be opened from a disk. A link from the root then leads elsewhere.',
  },
  'image-in-prose': {
    id: 'Gambar dari situs lain memberi tahu pemiliknya siapa yang membaca, dan hilang bila situs itu mati.',
    en: 'A picture from another site tells its owner who reads, and is gone when that site is.',
  },
  'translation-without-original': {
    id: 'Bahasa Indonesia yang utama. Teks Inggris tanpa yang Indonesia meninggalkan sebagian besar pembaca.',
    en: 'Indonesian comes first. English text without the Indonesian leaves most readers behind.',
  },
  'source-unknown': {
    id: 'Setiap angka menunjuk satu dokumen. Sumber yang tidak ada sama dengan angka tanpa bukti.',
    en: 'Each figure points to one document. A source that is not there is a figure without evidence.',
  },
  'region-unknown': lost,
  'indicator-unknown': {
    id: 'Satuan, arah, dan definisi ada di berkas indikator. Tanpa itu angkanya tidak berarti apa-apa.',
    en: 'Unit, direction and definition stand in the indicator’s file. Without them the figure means nothing.',
  },
  'plan-unknown': lost,
  'version-unknown': {
    id: 'Versi mengatakan naskah mana yang memuat target. Tanpa itu, target lama dan baru tercampur.',
    en: 'The version says which text holds a target. Without it, old and new targets are mixed.',
  },
  'programme-unknown': lost,
  'agency-unknown': {
    id: 'Pembaca ingin tahu siapa penanggung jawabnya. Nama yang tidak terdaftar tidak punya halaman.',
    en: 'Readers want to know who is responsible. A name that is not listed has no page.',
  },
  'method-unknown': {
    id: 'Angka dari metode berbeda tidak boleh dibandingkan. Metode yang tidak terdaftar tidak dapat dibedakan.',
    en: 'Figures of different methods must not be compared. One that is not listed cannot be told apart.',
  },
  'cluster-unknown': lost,
  'network-unknown': lost,
  'item-unknown': lost,
  'objective-unknown': lost,
  'recommendation-unknown': lost,
  'held-draft-referred-to': held,
  'held-embargo-referred-to': held,
  'held-but-published': {
    id: 'Yang sudah terbit sudah dikutip orang. Menariknya lewat draf membuatnya hilang tanpa penjelasan.',
    en: 'What was published has been quoted. To take it back as a draft makes it vanish without explanation.',
  },
} satisfies WhyWords;
