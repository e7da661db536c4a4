/** Words for findings about parts of money and about programmes with their codes. */
import type { FindingWords } from '../finding-words.ts';

export const moneyWords: FindingWords = {
  'budget-parts-differ': {
    id: ({ item = '', year = '', stage = '', amount = '', sum = '', parts = '', tolerance = '', verdict = '' }) => ({
      title: `Bagian-bagian "${item}" (${parts}) berjumlah ${sum}, ${verdict === 'more' ? 'lebih' : 'kurang'} dari ${amount}, pada ${year} tahap ${stage}.`,
      fix: `Bandingkan setiap jumlah dengan sumbernya.${verdict === 'less' ? ' Bila sebagian pos memang tidak ada di tabel, isi "parts" induknya dengan "some".' : ''}${tolerance === '' ? '' : ` Pembulatan sudah diperhitungkan sampai ${tolerance}.`}`,
    }),
    en: ({ item = '', year = '', stage = '', amount = '', sum = '', parts = '', tolerance = '', verdict = '' }) => ({
      title: `The parts of "${item}" (${parts}) add up to ${sum}, ${verdict === 'more' ? 'more' : 'less'} than ${amount}, in ${year} at stage ${stage}.`,
      fix: `Compare each amount with its source.${verdict === 'less' ? ' If some parts are not in the table, write "some" under "parts" of the whole.' : ''}${tolerance === '' ? '' : ` Rounding is allowed for, up to ${tolerance}.`}`,
    }),
  },
  'stage-jump': {
    id: ({ item = '', year = '', stage = '', amount = '', before = '', beforeAmount = '', times = '' }) => ({
      title: `Pos "${item}" ${year}: ${amount} pada tahap ${stage}, ${beforeAmount} pada tahap ${before}. Bedanya kira-kira ${times} kali.`,
      fix: 'Periksa satuannya (ribu, juta, miliar) di sumber. Bila benar, jelaskan di kolom "note".',
    }),
    en: ({ item = '', year = '', stage = '', amount = '', before = '', beforeAmount = '', times = '' }) => ({
      title: `Item "${item}" in ${year}: ${amount} at stage ${stage}, ${beforeAmount} at stage ${before}. They are about ${times} times apart.`,
      fix: 'Check the unit (thousand, million, billion) in the source. If it is right, explain it in the column "note".',
    }),
  },
  'programmes-in-circle': {
    id: ({ programmes = '' }) => ({
      title: `Program-program ini saling menjadi induk: ${programmes}.`,
      fix: 'Kosongkan "parent" pada program yang paling atas.',
    }),
    en: ({ programmes = '' }) => ({
      title: `These programmes are parts of each other: ${programmes}.`,
      fix: 'Leave "parent" empty for the topmost programme.',
    }),
  },
  'programme-parent-wrong-level': {
    id: ({ id = '', level = '', parent = '', parentLevel = '', wanted = '' }) => ({
      title: `"${id}" adalah ${level}, tetapi induknya "${parent}" adalah ${parentLevel}.`,
      fix:
        wanted === ''
          ? 'Sebuah program tidak punya induk: kosongkan "parent", atau perbaiki "level".'
          : `Induk ${level} adalah ${wanted}: perbaiki "parent" atau "level".`,
    }),
    en: ({ id = '', level = '', parent = '', parentLevel = '', wanted = '' }) => ({
      title: `"${id}" is a ${level}, but it belongs to "${parent}", which is a ${parentLevel}.`,
      fix:
        wanted === ''
          ? 'A program belongs to nothing: leave "parent" empty, or correct "level".'
          : `A ${level} belongs to a ${wanted}: correct "parent" or "level".`,
    }),
  },
  'code-malformed': {
    id: ({ id = '', code = '' }) => ({
      title: `Kode "${code}" pada "${id}" tidak berbentuk kode nomenklatur.`,
      fix: 'Tulis seperti 1.01.02 (program), 1.01.02.2.01 (kegiatan), atau 1.01.02.2.01.0001 (subkegiatan). Bila dokumennya keliru, kosongkan dan jelaskan di catatan.',
    }),
    en: ({ id = '', code = '' }) => ({
      title: `The code "${code}" of "${id}" does not have the shape of a nomenclature code.`,
      fix: 'Write it like 1.01.02 (program), 1.01.02.2.01 (kegiatan) or 1.01.02.2.01.0001 (subkegiatan). If the document is wrong, leave it empty and say so in the note.',
    }),
  },
  'code-without-rule': {
    id: ({ id = '', code = '' }) => ({
      title: `Kode "${code}" pada "${id}" tidak menyebut aturannya.`,
      fix: 'Isi "code_rule" dengan peraturan yang memuat kode itu; kode yang sama dapat berarti lain di aturan lain.',
    }),
    en: ({ id = '', code = '' }) => ({
      title: `The code "${code}" of "${id}" does not name its rule.`,
      fix: 'Name the regulation that holds the code in "code_rule"; the same code can mean another thing elsewhere.',
    }),
  },
  'code-wrong-level': {
    id: ({ id = '', code = '', level = '', codeLevel = '', parent = '', parentCode = '' }) =>
      codeLevel === ''
        ? {
            title: `Kode "${code}" pada "${id}" tidak diawali kode induknya, "${parentCode}" ("${parent}").`,
            fix: 'Perbaiki kodenya, kode induknya, atau "parent".',
          }
        : {
            title: `Kode "${code}" adalah kode ${codeLevel}, padahal "${id}" adalah ${level}.`,
            fix: 'Perbaiki "code" atau "level".',
          },
    en: ({ id = '', code = '', level = '', codeLevel = '', parent = '', parentCode = '' }) =>
      codeLevel === ''
        ? {
            title: `The code "${code}" of "${id}" does not start with that of "${parent}" above it, "${parentCode}".`,
            fix: 'Correct the code, the code above, or "parent".',
          }
        : {
            title: `The code "${code}" is that of a ${codeLevel}, but "${id}" is a ${level}.`,
            fix: 'Correct "code" or "level".',
          },
  },
  'code-other-government': {
    id: ({ id = '', code = '', government = '', own = '' }) => ({
      title: `Kode "${code}" pada "${id}" adalah kode ${government}, padahal wilayah ini ${own}.`,
      fix: 'Bagian keempat 1 untuk provinsi, 2 untuk kabupaten/kota. Bila dokumennya keliru, kosongkan dan jelaskan di catatan.',
    }),
    en: ({ id = '', code = '', government = '', own = '' }) => ({
      title: `The code "${code}" of "${id}" is for a ${government}, but this region is a ${own}.`,
      fix: 'The fourth part is 1 for provinces and 2 for regencies and cities. If the document is wrong, leave it empty and say so in the note.',
    }),
  },
};
