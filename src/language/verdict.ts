/** Words around a verdict on the indicator page and in lists. Arguments are already formatted. */
import type { Language } from '#model/language';

const id = {
  intro:
    'Putusan melekat pada rencana atau pengumuman, bukan pada orang. Tercapai atau belum, persentase resmi, dan kemajuan dari kondisi awal ditampilkan bersama.',
  target: (o: { year: string; aim: string }) => `Target ${o.year}: ${o.aim}`,
  targetNoDeadline: (o: { aim: string }) => `Target tanpa tenggat: ${o.aim}`,
  targetYearUnclear: (o: { aim: string }) => `Target, tahunnya tidak jelas: ${o.aim}`,
  verdictBy: (o: { year: string }) => `Putusan menurut angka ${o.year}`,
  soFarBy: (o: { year: string }) => `Sejauh ini, menurut angka ${o.year}`,
  soFarNotYet: (o: { year: string; due: string }) =>
    `Ini bukan putusan untuk ${o.year}. Realisasi ${o.year} ditunggu sampai ${o.due}.`,
  soFarNoDeadline: 'Ini bukan putusan akhir, karena janji ini tanpa tenggat.',
  actual: 'Angka',
  strict: 'Tercapai atau belum',
  official: 'Capaian resmi',
  officialInCell: (o: { achievement: string }) => `capaian resmi ${o.achievement}`,
  progress: 'Kemajuan',
  pace: 'Laju',
  meets: 'sudah memenuhi target',
  meetsNot: 'belum memenuhi target',
  undecided: 'tidak dapat dipastikan',
  band: (o: { percent: string; name: string }) => `${o.percent}, golongan ${o.name}`,
  noPercent: 'tidak ada persentase',
  noPercentUnsure: 'tidak dihitung, karena angkanya tidak pasti',
  progressValue: (o: { percent: string }) => `${o.percent} dari jalan ke target akhir`,
  past: 'Lebih dari 100 % berarti sudah melewati target akhir.',
  away: 'Di bawah nol berarti menjauh dari target.',
  noBaseline: 'tidak dihitung, karena kondisi awalnya tidak kami ketahui',
  noProgress: 'tidak dapat dihitung',
  detourUp: (o: { value: string; year: string }) =>
    `Sebelumnya nilainya sempat naik menjadi ${o.value} pada ${o.year}, lebih buruk daripada kondisi awal.`,
  detourDown: (o: { value: string; year: string }) =>
    `Sebelumnya nilainya sempat turun menjadi ${o.value} pada ${o.year}, lebih buruk daripada kondisi awal.`,
  reversed: (o: { year: string; value: string }) => `Angka ${o.year}, ${o.value}, tidak lagi memenuhi target.`,
  givenUp: (o: { version: string; reason: string | undefined }) =>
    `Target ini tidak dimuat lagi dalam ${o.version}, ${o.reason === undefined ? 'tanpa penjelasan' : `dengan alasan: ${o.reason}`}`.replace(
      /[.]?$/,
      '.',
    ) + ' Putusannya tetap dicatat.',
  original: (o: { aim: string; version: string }) => `Terhadap target semula, ${o.aim} (${o.version})`,
  strictAndOfficial: (o: { strict: string; official: string }) => `${o.strict}; ${o.official}`,
  successor: (o: { title: string }) => `Rencana penggantinya: ${o.title}.`,
  working: 'Cara menghitung',
  symbols: 'R = realisasi, T = target, B = kondisi awal, A = target akhir.',
  counts: 'Putusan atas semua target',
  countOf: (o: { count: string; of: string }) => `${o.count} dari ${o.of}`,
  early: (o: { count: string }) => `${o.count} sudah terlampaui atau terpenuhi menurut angka terakhir`,
  nowMet: (o: { year: string }) => `sudah memenuhi target menurut angka ${o.year}`,
};
export type VerdictWords = typeof id;

const en: VerdictWords = {
  intro:
    'A verdict attaches to a plan or an announcement, never to a person. Met or not, the official percentage, and the way covered from the baseline are shown together.',
  target: (o) => `Target for ${o.year}: ${o.aim}`,
  targetNoDeadline: (o) => `Target without a deadline: ${o.aim}`,
  targetYearUnclear: (o) => `Target, year unclear: ${o.aim}`,
  verdictBy: (o) => `Verdict by the ${o.year} figure`,
  soFarBy: (o) => `So far, by the ${o.year} figure`,
  soFarNotYet: (o) => `This is not the verdict for ${o.year}. The ${o.year} actual is due by ${o.due}.`,
  soFarNoDeadline: 'This is not a final verdict, because the promise has no deadline.',
  actual: 'Figure',
  strict: 'Met or not',
  official: 'Official achievement',
  officialInCell: (o) => `official achievement ${o.achievement}`,
  progress: 'Progress',
  pace: 'Pace',
  meets: 'meets the target already',
  meetsNot: 'does not meet the target yet',
  undecided: 'cannot be decided',
  band: (o) => `${o.percent}, band ${o.name}`,
  noPercent: 'no percentage',
  noPercentUnsure: 'not computed, because the figure is not certain',
  progressValue: (o) => `${o.percent} of the way to the end target`,
  past: 'More than 100% means that the end target has been passed.',
  away: 'Below zero means moving away from the target.',
  noBaseline: 'not computed, because we do not know its baseline',
  noProgress: 'cannot be computed',
  detourUp: (o) => `Before that the value rose to ${o.value} in ${o.year}, worse than the baseline.`,
  detourDown: (o) => `Before that the value fell to ${o.value} in ${o.year}, worse than the baseline.`,
  reversed: (o) => `The ${o.year} figure, ${o.value}, no longer meets the target.`,
  givenUp: (o) =>
    `This target is no longer in ${o.version}, ${o.reason === undefined ? 'without explanation' : `for this reason: ${o.reason}`}`.replace(
      /[.]?$/,
      '.',
    ) + ' Its verdict is still kept.',
  original: (o) => `Against the original target, ${o.aim} (${o.version})`,
  strictAndOfficial: (o) => `${o.strict}; ${o.official}`,
  successor: (o) => `Its successor: ${o.title}.`,
  working: 'How it is computed',
  symbols: 'R = actual, T = target, B = baseline, A = end target.',
  counts: 'Verdicts on all targets',
  countOf: (o) => `${o.count} of ${o.of}`,
  early: (o) => `${o.count} already met or passed by the latest figure`,
  nowMet: (o) => `already meets the target by the ${o.year} figure`,
};

export function verdictWords(language: Language): VerdictWords {
  return language === 'id' ? id : en;
}
