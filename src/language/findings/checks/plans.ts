/** Words for findings about the versions of a plan. */
import type { FindingWords } from '../finding-words.ts';

export const planWords: FindingWords = {
  'revision-without-date': {
    id: ({ plan = '', version = '' }) => ({
      title: `Versi "${version}" mengubah rencana "${plan}", tetapi tanggalnya tidak diketahui.`,
      fix: 'Tulis tanggal penetapannya, paling sedikit tahunnya. Tanpa itu tidak dapat dikatakan target mana yang berlaku.',
    }),
    en: ({ plan = '', version = '' }) => ({
      title: `Version "${version}" changes plan "${plan}", but its date is not known.`,
      fix: 'Write when it was adopted, at least the year. Without it nobody can say which targets held.',
    }),
  },
  'revision-without-reason': {
    id: ({ plan = '', version = '' }) => ({
      title: `Versi "${version}" mengubah rencana "${plan}" tanpa "reason".`,
      fix: 'Tulis alasan perubahan menurut naskahnya. Bila naskah tidak menyebut alasan, tulis begitu.',
    }),
    en: ({ plan = '', version = '' }) => ({
      title: `Version "${version}" changes plan "${plan}" without a "reason".`,
      fix: 'Write the reason that its text gives. If the text gives none, say so.',
    }),
  },
  'revision-without-legal-basis': {
    id: ({ plan = '', version = '' }) => ({
      title: `Versi "${version}" mengubah rencana "${plan}" tanpa "legal_basis".`,
      fix: 'Tulis peraturannya, misalnya "Perda No. 3 Tahun 2023".',
    }),
    en: ({ plan = '', version = '' }) => ({
      title: `Version "${version}" changes plan "${plan}" without a "legal_basis".`,
      fix: 'Name the regulation, for example "Perda No. 3 Tahun 2023".',
    }),
  },
  'two-versions-in-force': {
    id: ({ plan = '', version = '', earlier = '', date = '' }) => ({
      title: `Versi "${earlier}" dan "${version}" dari rencana "${plan}" ditetapkan pada hari yang sama, ${date}.`,
      fix: 'Hanya satu yang dapat berlaku. Perbaiki tanggal atau "status" salah satunya.',
    }),
    en: ({ plan = '', version = '', earlier = '', date = '' }) => ({
      title: `Versions "${earlier}" and "${version}" of plan "${plan}" were adopted on one day, ${date}.`,
      fix: 'Only one can be in force. Correct the date or the "status" of one of them.',
    }),
  },
  'dropped-target-still-set': {
    id: ({ indicator = '', version = '' }) => ({
      title: `Versi "${version}" menghapus atau mengganti bunyi "${indicator}", tetapi masih memberinya target.`,
      fix: 'Hapus baris targetnya, atau hapus indikator itu dari "dropped" atau "reworded".',
    }),
    en: ({ indicator = '', version = '' }) => ({
      title: `Version "${version}" drops or rewords "${indicator}", but still sets a target for it.`,
      fix: 'Remove the row of the target, or take the indicator out of "dropped" or "reworded".',
    }),
  },
};
