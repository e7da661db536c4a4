/** Words around the rules on the methodology page. Arguments are already formatted. */
import type { Language } from '#model/language';
import type { ReaderStatus } from '#model/scoring/status';
import type { Suspicion } from '#model/suspicion';

interface MethodWords {
  readonly words: string;
  readonly wordsLead: string;
  readonly meaning: Readonly<Record<ReaderStatus, string>>;
  readonly finer: string;
  readonly rules: string;
  readonly rulesLead: string;
  readonly example: string;
  readonly bands: string;
  readonly bandsLead: string;
  readonly from: (o: { percent: string }) => string;
  readonly below: string;
  readonly achievement: string;
  readonly band: string;
  /** What a machine finds odd, with the numbers its check asks. */
  readonly suspicion: Readonly<Record<Suspicion, string | ((o: { times: string; least: string }) => string)>>;
}

const id: MethodWords = {
  words: 'Empat kata putusan',
  wordsLead: 'Setiap target memakai salah satu kata ini lebih dulu. Keterangan yang lebih rinci menyusul di bawahnya.',
  meaning: {
    met: 'Angka tahun target memenuhi target, dihitung dari angka persisnya tanpa pembulatan.',
    'not-met': 'Tahun target sudah lewat dan angkanya tidak memenuhi target.',
    'not-yet-due': 'Tahun target atau batas pelaporannya belum lewat, atau janjinya tanpa tenggat dan belum terpenuhi.',
    'not-reported': 'Realisasinya sudah lewat waktu, sudah dicari pada tanggal yang tercatat, dan belum ditemukan.',
  },
  finer: 'Keterangan yang lebih rinci',
  rules: 'Aturan hitung',
  rulesLead:
    'Contohnya dihitung dengan aturan yang sama saat situs dibangun. Angkanya karangan, bukan milik suatu daerah. R adalah realisasi, T target, B kondisi awal, A target akhir.',
  example: 'Contoh',
  bands: 'Skala golongan',
  bandsLead: 'Golongan hanya menyebut besar capaian resmi. Target yang belum tercapai tetap dapat bergolongan tinggi.',
  from: (o) => `mulai ${o.percent} %`,
  below: 'di bawah itu',
  achievement: 'Capaian',
  band: 'Golongan',
  suspicion: {
    'implausible-jump': (o) => `Nilai ${o.times} kali lipat atau lebih dari nilai di sebelahnya, atau sebaliknya.`,
    'target-easier-than-baseline': 'Target lebih ringan daripada kondisi awal dalam rencana yang sama.',
    'actual-far-above-target': (o) => `Realisasi lebih dari ${o.times} kali target, bila makin tinggi makin baik.`,
    'last-step-unusual': (o) =>
      `Langkah terakhir target ${o.times} kali langkah yang biasa atau lebih, bila ada ${o.least} langkah sebelumnya.`,
    'actual-equals-targets': (o) =>
      `Semua realisasi satu sumber dalam setahun persis sama dengan targetnya, paling sedikit ${o.least} indikator.`,
  },
};

const en: MethodWords = {
  words: 'Four words of verdict',
  wordsLead: 'Each target carries one of these words first. The finer status follows below it.',
  meaning: {
    met: 'The figure for the target year meets the target, by the exact numbers and without rounding.',
    'not-met': 'The target year is over and its figure does not meet the target.',
    'not-yet-due':
      'The target year or its reporting deadline is not over, or the promise has no deadline and is not met yet.',
    'not-reported': 'The actual is overdue, was looked for on a recorded date, and was not found.',
  },
  finer: 'Finer statuses',
  rules: 'Rules of computing',
  rulesLead:
    'The examples are computed by the same rules when the site is built. Their numbers are made up and belong to no region. R is the actual, T the target, B the baseline, A the end target.',
  example: 'Example',
  bands: 'Scale of bands',
  bandsLead:
    'A band only names the size of the official achievement. A target that is not met can still be in a high band.',
  from: (o) => `from ${o.percent}%`,
  below: 'below that',
  achievement: 'Achievement',
  band: 'Band',
  suspicion: {
    'implausible-jump': (o) => `A value ${o.times} times the value next to it or more, or the other way round.`,
    'target-easier-than-baseline': 'A target that asks for less than the baseline of the same plan.',
    'actual-far-above-target': (o) => `An actual more than ${o.times} times its target, where higher is better.`,
    'last-step-unusual': (o) =>
      `A last step of the targets ${o.times} times the usual one or more, with ${o.least} steps before it.`,
    'actual-equals-targets': (o) =>
      `All actuals of one source and year exactly equal to their targets, for at least ${o.least} indicators.`,
  },
};

export function methodWords(language: Language): MethodWords {
  return language === 'id' ? id : en;
}
