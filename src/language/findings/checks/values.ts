/** Words for findings about values, amounts and targets. */
import type { FindingWords } from '../finding-words.ts';

export const valueWords: FindingWords = {
  'range-reversed': {
    id: ({ lower = '', upper = '' }) => ({
      title: `Batas bawah ${lower} lebih besar daripada batas atas ${upper}.`,
      fix: 'Tulis batas bawah di "value" dan batas atas di "upper".',
    }),
    en: ({ lower = '', upper = '' }) => ({
      title: `The lower end ${lower} is above the upper end ${upper}.`,
      fix: 'Write the lower end in "value" and the upper end in "upper".',
    }),
  },
  'coverage-over-total': {
    id: ({ count = '', of = '' }) => ({
      title: `Target cakupan ${count} dari ${of} melebihi jumlah seluruhnya.`,
      fix: 'Tulis banyaknya yang ditargetkan lebih dulu, lalu jumlah seluruhnya.',
    }),
    en: ({ count = '', of = '' }) => ({
      title: `A coverage target of ${count} out of ${of} asks for more than there are.`,
      fix: 'Write the number aimed at first, then the total.',
    }),
  },
  'word-not-on-scale': {
    id: ({ indicator = '', word = '', unit = '', scale = '', suggestion = '' }) =>
      scale === ''
        ? {
            title: `"${word}" bukan angka, padahal "${indicator}" diukur dalam ${unit}.`,
            fix: 'Tulis angkanya, atau beri indikator itu "ordinal_scale" bila memang berupa predikat.',
          }
        : {
            title: `"${word}" tidak ada dalam skala "${indicator}".`,
            fix: `Pakai salah satu: ${scale}.${suggestion === '' ? '' : ` Mungkin maksud Anda: ${suggestion}.`}`,
          },
    en: ({ indicator = '', word = '', unit = '', scale = '', suggestion = '' }) =>
      scale === ''
        ? {
            title: `"${word}" is no number, but "${indicator}" is measured in ${unit}.`,
            fix: 'Write the number, or give the indicator an "ordinal_scale" if its values are words.',
          }
        : {
            title: `"${word}" is not on the scale of "${indicator}".`,
            fix: `Use one of: ${scale}.${suggestion === '' ? '' : ` Perhaps you mean: ${suggestion}.`}`,
          },
  },
  'number-on-word-scale': {
    id: ({ indicator = '', value = '', scale = '' }) => ({
      title: `"${indicator}" dinyatakan dengan predikat, tetapi di sini tertulis angka ${value}.`,
      fix: `Tulis salah satu predikat: ${scale}. Untuk target, pakai jenis "ordinal".`,
    }),
    en: ({ indicator = '', value = '', scale = '' }) => ({
      title: `"${indicator}" is given in words, but the number ${value} is written here.`,
      fix: `Write one of the words: ${scale}. For a target use the kind "ordinal".`,
    }),
  },
  'target-without-direction': {
    id: ({ indicator = '' }) => ({
      title: `"${indicator}" punya target, tetapi arah baiknya "none".`,
      fix: 'Tulis "direction" indikator: higher, lower, atau maintain; tanpa itu target tidak dapat dinilai.',
    }),
    en: ({ indicator = '' }) => ({
      title: `"${indicator}" has a target, but its direction is "none".`,
      fix: 'Write the indicator\'s "direction": higher, lower or maintain; without it a target cannot be judged.',
    }),
  },
  'baseline-after-first-target': {
    id: ({ indicator = '', year = '', first = '' }) => ({
      title: `Kondisi awal "${indicator}" bertahun ${year}, sesudah target pertamanya tahun ${first}.`,
      fix: 'Perbaiki tahun kondisi awal atau tahun target. Bila versi rencana punya kondisi awal sendiri, isi "version".',
    }),
    en: ({ indicator = '', year = '', first = '' }) => ({
      title: `The baseline of "${indicator}" is of ${year}, after its first target for ${first}.`,
      fix: 'Correct the year of the baseline or of the target. If a plan version has its own baseline, fill in "version".',
    }),
  },
  'judged-by-missing-target': {
    id: ({ indicator = '', year = '', years = '' }) => ({
      title: `Komitmen ini dinilai dari target "${indicator}"${year === '' ? '' : ` tahun ${year}`}, tetapi target itu tidak ada di targets.csv.`,
      fix:
        years === ''
          ? 'Tambahkan targetnya, atau pilih cara menilai yang lain.'
          : `Target yang ada: ${years}. Perbaiki tahunnya, atau tambahkan targetnya.`,
    }),
    en: ({ indicator = '', year = '', years = '' }) => ({
      title: `This commitment is judged by the target for "${indicator}"${year === '' ? '' : ` in ${year}`}, but targets.csv has no such target.`,
      fix:
        years === ''
          ? 'Add the target, or choose another way to judge.'
          : `Targets there are: ${years}. Correct the year, or add the target.`,
    }),
  },
  'small-count-shown': {
    id: ({ area = '', unit = '' }) => ({
      title: `Hitungan 1–9 ${unit} di ${area}, di bawah tingkat kecamatan, dapat membuka identitas orang.`,
      fix: 'Kosongkan "value" dan tulis "withheld" di kolom "missing".',
    }),
    en: ({ area = '', unit = '' }) => ({
      title: `A count of 1–9 (${unit}) in ${area}, below kecamatan level, can expose people.`,
      fix: 'Leave "value" blank and write "withheld" in the column "missing".',
    }),
  },
  'share-outside-whole': {
    id: ({ indicator = '', value = '' }) => ({
      title: `"${indicator}" adalah bagian dari penduduk, jadi ${value} persen tidak mungkin.`,
      fix: 'Tulis nilai antara 0 dan 100. Periksa letak tanda desimalnya.',
    }),
    en: ({ indicator = '', value = '' }) => ({
      title: `"${indicator}" is a share of people, so ${value} percent cannot be.`,
      fix: 'Write a value between 0 and 100. Check the place of the decimal sign.',
    }),
  },
  'count-not-whole': {
    id: ({ indicator = '', unit = '', value = '' }) => ({
      title: `"${indicator}" dihitung dalam ${unit}, tetapi nilainya ${value}.`,
      fix: 'Tulis bilangan bulat 0 atau lebih. Angka dalam ribuan ditulis penuh: 13,61 ribu menjadi 13610.',
    }),
    en: ({ indicator = '', unit = '', value = '' }) => ({
      title: `"${indicator}" is counted in ${unit}, but its value is ${value}.`,
      fix: 'Write a whole number of 0 or more. Write thousands in full: 13.61 thousand becomes 13610.',
    }),
  },
  'negative-amount': {
    id: ({ item = '', kind = '', amount = '' }) => ({
      title: `Jumlah "${item}" (${kind}) kurang dari nol: ${amount} rupiah.`,
      fix: 'Hanya jenis "deficit", "financing", dan "change" yang boleh negatif. Hapus tanda minus atau perbaiki jenisnya.',
    }),
    en: ({ item = '', kind = '', amount = '' }) => ({
      title: `The amount of "${item}" (${kind}) is below zero: ${amount} rupiah.`,
      fix: 'Only the kinds "deficit", "financing" and "change" may be negative. Remove the minus sign or correct the kind.',
    }),
  },
  'budget-items-in-circle': {
    id: ({ items = '' }) => ({
      title: `Pos anggaran saling menjadi induk: ${items}.`,
      fix: 'Hapus atau perbaiki salah satu "parent" supaya ada pos yang paling atas.',
    }),
    en: ({ items = '' }) => ({
      title: `Budget items are parents of each other: ${items}.`,
      fix: 'Remove or correct one "parent", so that one item stands at the top.',
    }),
  },
  'unit-mix-up': {
    id: ({
      indicator = '',
      unit = '',
      value = '',
      period = '',
      neighbour = '',
      neighbourPeriod = '',
      factor = '',
    }) => ({
      title: `Nilai ${value} untuk "${indicator}" (${period}) berbeda kira-kira ${factor} kali dari ${neighbour} (${neighbourPeriod}); satuannya mungkin tertukar.`,
      fix: `Periksa apakah nilai ini dalam ${unit}, bukan ${factor === '100' ? 'pecahan (0,09 untuk 9 persen)' : 'ribu, juta, atau miliar'}. Bila benar, jelaskan di "note".`,
    }),
    en: ({
      indicator = '',
      unit = '',
      value = '',
      period = '',
      neighbour = '',
      neighbourPeriod = '',
      factor = '',
    }) => ({
      title: `The value ${value} of "${indicator}" (${period}) is about ${factor} times off ${neighbour} (${neighbourPeriod}); units may be mixed up.`,
      fix: `Check that this value is in ${unit} and not ${factor === '100' ? 'a fraction (0.09 for 9 percent)' : 'in thousands, millions or billions'}. If it is right, explain it in "note".`,
    }),
  },
};
