/** Words for findings about requests for corrections. */
import type { FindingWords } from '../finding-words.ts';

const NOTHING: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  figure: { id: 'angka', en: 'figure' },
  target: { id: 'target', en: 'target' },
  indicator: { id: 'data', en: 'data' },
};

export const correctionWords: FindingWords = {
  'outcome-before-request': {
    id: ({ date = '', received = '' }) => ({
      title: `Permintaan diputuskan ${date}, sebelum diterima (${received}).`,
      fix: 'Perbaiki salah satu tanggal.',
    }),
    en: ({ date = '', received = '' }) => ({
      title: `The request was decided on ${date}, before it came (${received}).`,
      fix: 'Correct one of the dates.',
    }),
  },
  'requester-named': {
    id: () => ({
      title: 'Permintaan dari warga memuat "institution", yang dapat menyebut orangnya.',
      fix: 'Hapus "institution". Bila yang meminta memang lembaga, ganti "from".',
    }),
    en: () => ({
      title: 'A request by a citizen has an "institution", which may name the person.',
      fix: 'Remove "institution". If an institution did ask, change "from".',
    }),
  },
  'contact-in-correction': {
    id: ({ kind = '' }) => ({
      title: `Teks ini memuat ${kind === 'mail' ? 'alamat surel' : 'nomor telepon'}.`,
      fix: 'Hapus, juga dari riwayat berkas bila sudah terkirim. Tulis isi permintaan dengan kata-kata sendiri.',
    }),
    en: ({ kind = '' }) => ({
      title: `This text holds a ${kind === 'mail' ? 'mail address' : 'telephone number'}.`,
      fix: 'Remove it, also from the history if it was already sent. Tell the request in your own words.',
    }),
  },
  'correction-to-nothing': {
    id: ({ on = '', region = '', indicator = '', seen = '', there = '' }) => ({
      title: `Wilayah ${region} tidak punya ${NOTHING[on]?.id ?? 'data'} "${indicator}"${on === 'indicator' ? '' : ` untuk ${seen}`}.`,
      fix:
        there === ''
          ? 'Perbaiki "indicator". Biarkan bila datanya memang sudah ditarik.'
          : `Yang ada: ${there}. Pakai salah satunya, atau biarkan bila datanya memang sudah ditarik.`,
    }),
    en: ({ on = '', region = '', indicator = '', seen = '', there = '' }) => ({
      title: `Region ${region} has no ${NOTHING[on]?.en ?? 'data'} of "${indicator}"${on === 'indicator' ? '' : ` for ${seen}`}.`,
      fix:
        there === ''
          ? 'Correct "indicator". Leave it if the data were withdrawn.'
          : `There are: ${there}. Use one of them, or leave it if the data were withdrawn.`,
    }),
  },
};
