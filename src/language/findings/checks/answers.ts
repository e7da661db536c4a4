/** Words for findings about replies of agencies and recommendations of the DPRD. */
import type { FindingWords } from '../finding-words.ts';

const ENDED: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  figure: { id: 'waktu data yang dijawabnya berakhir', en: 'the period of the figure it answers ends' },
  verdict: { id: 'tahun target yang dijawabnya berakhir', en: 'the year of the target it answers ends' },
  silence: { id: 'tahun realisasi yang dijawabnya berakhir', en: 'the year of the actual it answers ends' },
  recommendation: { id: 'keputusan DPRD yang dijawabnya', en: 'the DPRD decision it answers' },
};

const NOTHING: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  figure: { id: 'angka', en: 'figure' },
  verdict: { id: 'target', en: 'target' },
  silence: { id: 'realisasi yang ditunggu', en: 'overdue actual' },
};

export const answerWords: FindingWords = {
  'reply-too-long': {
    id: ({ words = '', most = '', language = '' }) => ({
      title: `Jawaban ini ${words} kata${language === 'en' ? ' dalam bahasa Inggris' : ''}, paling banyak ${most}.`,
      fix: 'Minta perangkat daerahnya memendekkan. Faktor pendorong, faktor penghambat, dan tindak lanjut ikut dihitung.',
    }),
    en: ({ words = '', most = '', language = '' }) => ({
      title: `This reply has ${words} words${language === 'en' ? ' in English' : ''}; at most ${most} are allowed.`,
      fix: 'Ask the agency for a shorter one. What helped, what hindered and the follow-up are counted too.',
    }),
  },
  'reply-before-subject': {
    id: ({ date = '', end = '', on = '' }) => ({
      title: `Jawaban bertanggal ${date}, sebelum ${ENDED[on]?.id ?? 'hal yang dijawabnya'} (${end}).`,
      fix: 'Cocokkan tanggal surat dan tahun yang dijawab. Biarkan bila memang menjawab lebih awal.',
    }),
    en: ({ date = '', end = '', on = '' }) => ({
      title: `The reply is dated ${date}, before ${ENDED[on]?.en ?? 'what it answers'} (${end}).`,
      fix: 'Compare the date of the letter with the year it answers. Leave it if the agency did answer early.',
    }),
  },
  'reply-to-nothing': {
    id: ({ on = '', indicator = '', seen = '', there = '' }) => ({
      title: `Wilayah ini tidak punya ${NOTHING[on]?.id ?? 'data'} "${indicator}" untuk ${seen}, yang dijawab di sini.`,
      fix:
        there === ''
          ? 'Perbaiki "indicator", atau tambahkan dulu baris yang dijawab.'
          : `Yang ada: ${there}. Pakai salah satunya, atau tambahkan dulu baris yang dijawab.`,
    }),
    en: ({ on = '', indicator = '', seen = '', there = '' }) => ({
      title: `The region has no ${NOTHING[on]?.en ?? 'data'} of "${indicator}" for ${seen}, which is answered here.`,
      fix:
        there === ''
          ? 'Correct "indicator", or first add the row that is answered.'
          : `There are: ${there}. Use one of them, or first add the row that is answered.`,
    }),
  },
  'follow-up-before-recommendation': {
    id: ({ date = '', decision = '' }) => ({
      title: `Tindak lanjut bertanggal ${date}, sebelum rekomendasinya diputuskan (${decision}).`,
      fix: 'Perbaiki salah satu tanggal. Yang terjadi sebelum rekomendasi bukan tindak lanjutnya.',
    }),
    en: ({ date = '', decision = '' }) => ({
      title: `The follow-up is dated ${date}, before the recommendation was decided (${decision}).`,
      fix: 'Correct one of the dates. What came before a recommendation is not its follow-up.',
    }),
  },
  'recommendation-before-year': {
    id: ({ date = '', year = '' }) => ({
      title: `Keputusan bertanggal ${date}, padahal tahun LKPJ-nya, ${year}, saat itu belum berakhir.`,
      fix: 'LKPJ dibahas sesudah tahunnya lewat. Tulis tahun LKPJ di "lkpj_year", bukan tahun rapatnya, atau perbaiki tanggalnya.',
    }),
    en: ({ date = '', year = '' }) => ({
      title: `The decision is dated ${date}, but the year of its LKPJ, ${year}, had not ended then.`,
      fix: 'An LKPJ is debated after its year. Write its own year in "lkpj_year", or correct the date.',
    }),
  },
};
