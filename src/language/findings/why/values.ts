/** Why it matters that a value can hardly be right. */
import type { WhyWords } from './why-words.ts';

const scale = {
  id: 'Predikat dan angka dinilai dengan cara berbeda. Yang tercampur tidak dapat dinilai sama sekali.',
  en: 'Grades and numbers are judged in different ways. Mixed, they cannot be judged at all.',
};
const nomenclature = {
  id: 'Kode nomenklatur menghubungkan program dengan anggaran dan aturannya. Kode yang keliru menghubungkan uang dengan program lain.',
  en: 'A nomenclature code joins a programme with its budget and rules. A wrong one joins money with another programme.',
};
const tree = {
  id: 'Halaman rencana disusun sebagai pohon. Cabang yang salah induk, atau melingkar, tidak punya tempat di sana.',
  en: 'The page of a plan is a tree. A branch with a wrong parent, or a circle, has no place in it.',
};
const suspicion = {
  id: 'Mungkin benar, mungkin salah ketik atau salah satuan. Hanya orang yang membuka dokumennya yang tahu; pembaca tidak melihat kecurigaan ini.',
  en: 'It may be right, or a slip of digits or units. Only somebody who opens the document knows; readers do not see this suspicion.',
};

export const valueWhy = {
  'range-reversed': {
    id: 'Rentang yang terbalik tidak dapat memuat nilai apa pun, jadi targetnya tidak mungkin tercapai.',
    en: 'A reversed range holds no value, so its target could never be met.',
  },
  'coverage-over-total': {
    id: 'Lebih banyak daripada seluruhnya tidak mungkin. Biasanya kedua kolomnya tertukar.',
    en: 'More than all there are is impossible. Usually the two columns are swapped.',
  },
  'word-not-on-scale': scale,
  'number-on-word-scale': scale,
  'target-without-direction': {
    id: 'Tanpa arah, tidak diketahui apakah naik itu baik. Target tidak dapat dinilai.',
    en: 'Without a direction nobody knows whether a rise is good. The target cannot be judged.',
  },
  'baseline-after-first-target': {
    id: 'Kemajuan dihitung dari kondisi awal ke target. Kondisi awal yang lebih baru membalik hitungannya.',
    en: 'Progress runs from the starting point to the target. A later starting point turns the count around.',
  },
  'judged-by-missing-target': {
    id: 'Janji yang dinilai dari target yang tidak ada tidak akan pernah punya putusan.',
    en: 'A promise judged by a target that is not there never gets a verdict.',
  },
  'small-count-shown': {
    id: 'Di desa, "3 keluarga miskin" dapat dikenali orangnya. Hitungan kecil tidak diterbitkan.',
    en: 'In a village, "3 poor families" can be recognised. Small counts are not published.',
  },
  'share-outside-whole': {
    id: 'Bagian dari penduduk tidak dapat kurang dari nol atau lebih dari seratus persen. Biasanya tanda desimalnya hilang.',
    en: 'A share of people cannot be below zero or above one hundred percent. Usually the decimal mark got lost.',
  },
  'count-not-whole': {
    id: 'Tidak ada setengah orang. Pecahan di sini biasanya berarti satuannya ribuan.',
    en: 'There is no half person. A fraction here usually means that the unit is thousands.',
  },
  'negative-amount': {
    id: 'Belanja di bawah nol mengurangi jumlah yang benar. Biasanya tanda minus itu tanda pisah dari dokumennya.',
    en: 'Spending below zero lowers a total that was right. Usually the minus was a dash in the document.',
  },
  'budget-items-in-circle': {
    id: 'Pos yang saling menjadi induk tidak dapat dijumlahkan.',
    en: 'Items that are each other’s parent cannot be added up.',
  },
  'budget-parts-differ': {
    id: 'Bila bagian dan induknya berbeda, salah satu angkanya salah, dan pembaca akan menjumlahkannya sendiri.',
    en: 'Where parts and whole differ, one figure is wrong, and readers will add them up themselves.',
  },
  'stage-jump': suspicion,
  'programmes-in-circle': tree,
  'programme-parent-wrong-level': tree,
  'code-malformed': nomenclature,
  'code-without-rule': {
    id: 'Kode yang sama berarti lain menurut aturan yang lain. Tanpa aturannya, kode tidak dapat dibaca.',
    en: 'One code means different things under different rules. Without its rule it cannot be read.',
  },
  'code-wrong-level': nomenclature,
  'code-other-government': nomenclature,
  'unit-mix-up': suspicion,
  'implausible-jump': suspicion,
  'target-easier-than-baseline': {
    id: 'Target yang lebih ringan daripada keadaan awal tercapai tanpa berbuat apa-apa. Mungkin benar begitu di naskahnya, mungkin salah salin.',
    en: 'A target easier than the starting point is met by doing nothing. The text may say so, or it was miscopied.',
  },
  'actual-far-above-target': suspicion,
  'last-step-unusual': suspicion,
  'actual-equals-targets': {
    id: 'Realisasi yang semuanya tepat sama dengan target biasanya berarti kolom target yang tersalin.',
    en: 'Actuals that all equal their targets usually mean that the column of targets was copied.',
  },
} satisfies WhyWords;
