/** Words for findings about dates, years and terms. */
import type { FindingWords } from '../finding-words.ts';

const ORDERED: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  versions: { id: 'Versi rencana', en: 'Plan versions' },
  steps: { id: 'Langkah tindak lanjut', en: 'Steps of the follow-up' },
  statuses: { id: 'Keadaan komitmen', en: 'Statuses of a commitment' },
};

export const timeWords: FindingWords = {
  'after-release-date': {
    id: ({ date = '', release = '', field = '' }) => ({
      title: `"${lastStep(field)}" berisi ${date}, sesudah tanggal terbit situs ${release}.`,
      fix: 'Perbaiki tanggalnya. Bila sudah benar, tulis "release_date" yang lebih baru di site.yaml untuk edisi berikutnya.',
    }),
    en: ({ date = '', release = '', field = '' }) => ({
      title: `"${lastStep(field)}" says ${date}, after the site's release date ${release}.`,
      fix: 'Correct the date. If it is right, write a later "release_date" in site.yaml for the next edition.',
    }),
  },
  'target-outside-plan-years': {
    id: ({ indicator = '', year = '', plan = '', start = '', end = '', last = '' }) => ({
      title: `Target "${indicator}" tahun ${year} di luar masa rencana "${plan}" (${start}–${end}).`,
      fix: `Tulis tahun ${start} sampai ${last} (satu tahun peralihan ikut), "none" bila tanpa tenggat, atau perbaiki rencananya.`,
    }),
    en: ({ indicator = '', year = '', plan = '', start = '', end = '', last = '' }) => ({
      title: `The target for "${indicator}" in ${year} lies outside the years of plan "${plan}" (${start}–${end}).`,
      fix: `Write a year from ${start} to ${last} (with one bridging year), "none" if there is no deadline, or correct the plan.`,
    }),
  },
  'plan-ends-before-start': {
    id: ({ start = '', end = '' }) => ({
      title: `Rencana berakhir tahun ${end}, sebelum tahun awalnya ${start}.`,
      fix: 'Perbaiki "start_year" atau "end_year"; mungkin tertukar.',
    }),
    en: ({ start = '', end = '' }) => ({
      title: `The plan ends in ${end}, before its first year ${start}.`,
      fix: 'Correct "start_year" or "end_year"; they may be swapped.',
    }),
  },
  'dates-out-of-order': {
    id: ({ list = '', date = '', earlier = '' }) => ({
      title: `${ORDERED[list]?.id ?? list} tidak urut: ${date} tertulis sesudah ${earlier}.`,
      fix: 'Susun dari yang paling lama, atau perbaiki tanggalnya.',
    }),
    en: ({ list = '', date = '', earlier = '' }) => ({
      title: `${ORDERED[list]?.en ?? list} are out of order: ${date} stands after ${earlier}.`,
      fix: 'Put the oldest first, or correct the date.',
    }),
  },
  'term-ends-before-start': {
    id: ({ from = '', until = '', field = '', start = '' }) => ({
      title: `"${lastStep(field)}" (${until}) lebih awal daripada "${lastStep(start)}" (${from}).`,
      fix: 'Perbaiki salah satu tanggal; mungkin tertukar.',
    }),
    en: ({ from = '', until = '', field = '', start = '' }) => ({
      title: `"${lastStep(field)}" (${until}) is earlier than "${lastStep(start)}" (${from}).`,
      fix: 'Correct one of the dates; they may be swapped.',
    }),
  },
  'milestone-date-without-event': {
    id: ({ id = '', status = '', date = '' }) => ({
      title: `Tonggak "${id}" berstatus "${status}", tetapi "date" menyebut kejadian pada ${date}.`,
      fix: 'Bila sudah terjadi, tulis status "done". Bila baru dijanjikan, pindahkan tanggalnya ke "planned".',
    }),
    en: ({ id = '', status = '', date = '' }) => ({
      title: `Milestone "${id}" has the status "${status}", but "date" says it happened on ${date}.`,
      fix: 'If it happened, write the status "done". If it was only promised, move the date to "planned".',
    }),
  },
  'office-terms-overlap': {
    id: ({ office = '', name = '', earlier = '' }) => ({
      title: `Masa jabatan ${name} dan ${earlier} sebagai ${office} bertumpang tindih.`,
      fix: 'Isi "until" pejabat yang lebih dulu, atau perbaiki tanggalnya.',
    }),
    en: ({ office = '', name = '', earlier = '' }) => ({
      title: `The terms of ${name} and ${earlier} as ${office} overlap.`,
      fix: 'Fill in "until" for the earlier holder, or correct the dates.',
    }),
  },
  'holder-not-in-office': {
    id: ({ holder = '', office = '', recorded = '' }) => ({
      title: `${holder} tercatat berjanji sebagai ${office}, padahal pejabat pada tanggal itu ${recorded}.`,
      fix: 'Perbaiki "holder" atau "promised_on", atau lengkapi masa jabatan di region.yaml.',
    }),
    en: ({ holder = '', office = '', recorded = '' }) => ({
      title: `${holder} is named as ${office}, but on that date the recorded holder is ${recorded}.`,
      fix: 'Correct "holder" or "promised_on", or complete the terms of office in region.yaml.',
    }),
  },
  'period-outside-method': {
    id: ({ indicator = '', method = '', period = '', from = '', until = '' }) => ({
      title: `Metode "${method}" untuk "${indicator}" dipakai ${years(from, until, 'id')}, sedangkan angka ini untuk ${period}.`,
      fix: 'Perbaiki metode atau waktu datanya, atau perbaiki masa metode di berkas indikator.',
    }),
    en: ({ indicator = '', method = '', period = '', from = '', until = '' }) => ({
      title: `Method "${method}" of "${indicator}" was in use ${years(from, until, 'en')}, but this figure is for ${period}.`,
      fix: "Correct the method or the period, or the method's years in the indicator file.",
    }),
  },
  'old-indicator': {
    id: ({ indicator = '', year = '', from = '', until = '', successor = '' }) => ({
      title:
        until === ''
          ? `Indikator "${indicator}" baru berlaku sejak ${from}, sedangkan baris ini untuk ${year}.`
          : `"${indicator}" indikator lama, berlaku sampai ${until}${successor === '' ? '' : `, kini "${successor}"`}; baris ini untuk ${year}.`,
      fix: 'Pakai indikator yang berlaku pada tahun itu, atau perbaiki masa berlakunya di berkas indikator.',
    }),
    en: ({ indicator = '', year = '', from = '', until = '', successor = '' }) => ({
      title:
        until === ''
          ? `Indicator "${indicator}" is valid from ${from} on, but this row is for ${year}.`
          : `"${indicator}" is an old indicator, valid until ${until}${successor === '' ? '' : `, now "${successor}"`}; this row is for ${year}.`,
      fix: 'Use the indicator that was valid in that year, or correct its validity in the indicator file.',
    }),
  },
  'old-agency': {
    id: ({ agency = '', until = '', successor = '' }) => ({
      title: `"${agency}" perangkat daerah lama, berlaku sampai ${until}${successor === '' ? '' : `, kini "${successor}"`}.`,
      fix: 'Tulis perangkat daerah yang ada pada waktu itu, atau perbaiki masa berlakunya di region.yaml.',
    }),
    en: ({ agency = '', until = '', successor = '' }) => ({
      title: `"${agency}" is an old agency, valid until ${until}${successor === '' ? '' : `, now "${successor}"`}.`,
      fix: 'Name the agency of that time, or correct its validity in region.yaml.',
    }),
  },
};

function years(from: string, until: string, language: 'id' | 'en'): string {
  if (from !== '' && until !== '') return `${from}–${until}`;
  if (language === 'id') return from === '' ? `sampai ${until}` : `sejak ${from}`;
  return from === '' ? `until ${until}` : `since ${from}`;
}

/** The key as it stands in the file: `date` of `events.0.date`. */
function lastStep(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1);
}
