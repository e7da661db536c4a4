/** Why it matters what is wrong with a table or with the text of a number. */
import type { WhyWords } from './why-words.ts';

const shifted = {
  id: 'Bila pembagian kolomnya keliru, nilai bergeser ke kolom lain tanpa terlihat.',
  en: 'If columns are divided wrongly, values move into other columns without anybody seeing it.',
};
const column = {
  id: 'Kolom yang tidak dikenal tidak dibaca. Tanpa pesan ini seluruh isinya hilang diam-diam.',
  en: 'A column that is not known is not read. Without this message all that it holds would be lost in silence.',
};
const half = {
  id: 'Baris yang setengah terisi dapat dibaca dengan dua cara. Situs tidak memilihkan.',
  en: 'A row that is half filled can be read in two ways. The site does not choose for you.',
};
const notation = {
  id: 'Salah membaca titik dan koma mengubah angka seribu kali lipat. Karena itu komputer tidak menebak.',
  en: 'A point and a comma confused make a figure a thousand times as large. So the computer does not guess.',
};
const excel = {
  id: 'Yang tersimpan bukan lagi data, melainkan tanda galat atau rumus dari Excel. Nilai aslinya sudah tidak ada di berkas ini.',
  en: 'What is saved is no longer data but an error or a formula of Excel. The value itself is not in this file any more.',
};
const when = {
  id: 'Waktu yang tidak pasti membuat angka ditempatkan di tahun yang salah, dan putusannya ikut salah.',
  en: 'An uncertain time puts a figure into the wrong year, and its verdict goes wrong with it.',
};

export const tableWhy = {
  'csv-tabs': shifted,
  'csv-quote': shifted,
  'csv-quote-not-closed': shifted,
  'column-unknown': column,
  'column-unnamed': column,
  'column-duplicate': {
    id: 'Dari dua kolom bernama sama hanya satu yang terbaca, dan Anda tidak tahu yang mana.',
    en: 'Of two columns with one name only one is read, and you do not know which.',
  },
  'column-missing': {
    id: 'Tanpa kolom ini setiap baris kehilangan keterangan yang wajib, misalnya sumbernya.',
    en: 'Without this column every row lacks something required, such as its source.',
  },
  'column-format-unknown': notation,
  'column-count': shifted,
  'cell-missing': {
    id: 'Angka tanpa sumber, waktu, atau status tidak dapat diperiksa siapa pun, jadi tidak diterbitkan.',
    en: 'A figure without source, time or status cannot be checked by anybody, so it is not published.',
  },
  'cell-needed': half,
  'cell-not-expected': half,
  'cell-not-number': {
    id: 'Kata tidak dapat dibandingkan dengan target. Yang tidak berangka punya cara menulisnya sendiri.',
    en: 'A word cannot be compared with a target. What has no number is written in another way.',
  },
  'value-or-reason-missing': {
    id: 'Sel kosong mudah disangka nol. Tidak ada nilai selalu punya sebab, dan sebab itu keterangan juga.',
    en: 'An empty cell is easily taken for zero. A missing value always has a reason, and the reason is information.',
  },
  'search-half': {
    id: '"Tidak ditemukan" hanya berarti bila pembaca tahu di mana dicari dan kapan.',
    en: '"Not found" means something only if readers know where was searched, and when.',
  },
  'version-without-plan': half,
  'baseline-without-year': {
    id: 'Kemajuan dihitung dari kondisi awal. Tanpa tahunnya, tidak diketahui berapa lama waktu yang dipakai.',
    en: 'Progress is counted from the starting point. Without its year nobody knows how long it took.',
  },
  'item-own-parent': {
    id: 'Pos yang menjadi bagian dirinya sendiri tidak dapat dijumlahkan.',
    en: 'An item that is a part of itself cannot be added up.',
  },
  'number-ambiguous': notation,
  'number-other-notation': notation,
  'number-has-text': {
    id: 'Satuan dan kata di dalam sel membuat angkanya tidak dapat dihitung. Satuannya sudah ada di berkas indikator.',
    en: 'Units and words in a cell keep the figure from being computed. Its unit stands in the indicator’s file.',
  },
  'number-has-exponent': {
    id: 'Excel menulis angka panjang sebagai 1,5E+09 dan membuang angka di belakangnya. Nilai tepatnya sudah hilang.',
    en: 'Excel writes long numbers as 1.5E+09 and drops the rest of the digits. The exact value is lost.',
  },
  'number-is-dash': {
    id: 'Tanda hubung dipakai orang untuk nol, tidak ada, dan belum tahu. Ketiganya sangat berbeda bagi pembaca.',
    en: 'People write a dash for zero, for none and for not known. To readers these are very different.',
  },
  'excel-error': excel,
  'cell-formula': excel,
  'amount-too-fine': {
    id: 'Uang tidak punya pecahan yang lebih kecil daripada sen. Desimal panjang biasanya tanda bahwa satuannya jutaan atau miliaran.',
    en: 'Money has no part smaller than a sen. Long decimals usually mean that the unit is millions or billions.',
  },
  'integer-malformed': {
    id: 'Yang dihitung satu-satu tidak punya pecahan. Titik di sini biasanya pemisah ribuan yang ikut tersalin.',
    en: 'What is counted one by one has no fraction. A point here is usually a copied thousands separator.',
  },
  'id-malformed': {
    id: 'Pengenal menghubungkan baris dengan berkas lain dan menjadi alamat. Yang salah tulis tidak menghubungkan apa pun.',
    en: 'An id joins a row with another file and becomes an address. One that is misspelt joins nothing.',
  },
  'year-malformed': when,
  'period-malformed': {
    id: 'Excel sering mengubah 2024-03 menjadi Mar-24. Waktu yang tidak pasti menempatkan angka di tahun yang salah.',
    en: 'Excel often turns 2024-03 into Mar-24. An uncertain time puts a figure into the wrong year.',
  },
  'date-malformed': when,
  'day-malformed': when,
} satisfies WhyWords;
