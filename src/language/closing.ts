/** Words of the closing page of a plan. Arguments are already formatted. */
import type { Language } from '#model/language';
import type { Continuation, PlanEnd } from '#model/plan-closing';

export interface ClosingWords {
  readonly heading: (o: { end: PlanEnd; plan: string }) => string;
  readonly description: (o: { plan: string; region: string }) => string;
  /** The link to the page. */
  readonly link: Readonly<Record<PlanEnd, string>>;
  readonly end: Readonly<Record<PlanEnd, (o: { year: string }) => string>>;
  readonly successorAdopted: (o: { plan: string; date: string }) => string;
  readonly successorPrepared: (o: { plan: string; status: string; date: string }) => string;
  readonly adoptionUnknown: string;
  readonly noSuccessor: string;
  readonly overlap: (o: { year: string }) => string;
  readonly count: (o: { count: string; one: boolean }) => string;
  readonly noTargets: string;
  readonly outcomes: string;
  readonly continuations: string;
  readonly countOf: (o: { count: string; of: string }) => string;
  readonly continuation: Readonly<Record<ContinuationClass, string>>;
  readonly next: (o: { when: string; aim: string }) => string;
  readonly nextReworded: (o: { indicator: string }) => string;
  readonly byDraft: string;
  readonly statedReason: (o: { reason: string }) => string;
  readonly titleWithCount: (o: { title: string; count: string }) => string;
  readonly indicator: string;
  readonly target: string;
  readonly figure: string;
  readonly afterwards: string;
  readonly figureOf: (o: { period: string; value: string }) => string;
  readonly noFigure: string;
  readonly comparison: string;
}

/** In the order in which they are counted; a drop with a reason and one without are told apart. */
export const CONTINUATIONS = [
  'carried-over',
  'dropped',
  'dropped-silently',
  'given-up',
  'unknown',
  'none',
] as const satisfies readonly (Continuation['kind'] | 'dropped-silently')[];
export type ContinuationClass = (typeof CONTINUATIONS)[number];

const id: ClosingWords = {
  heading: (o) => (o.end === 'ending' ? `Menjelang berakhir: ${o.plan}` : `Penutup: ${o.plan}`),
  description: (o) => `Apa yang terjadi dengan setiap target ${o.plan}, ${o.region}, pada akhir rencana.`,
  link: {
    over: 'Penutup rencana ini: apa yang tercapai dan apa yang dilanjutkan',
    repealed: 'Penutup rencana ini: apa yang tercapai dan apa yang dilanjutkan',
    replaced: 'Penutup rencana ini: apa yang tercapai dan apa yang dilanjutkan',
    ending: 'Menjelang berakhir: keadaan setiap target sejauh ini',
  },
  end: {
    over: (o) => `Masa rencana ini sampai ${o.year} dan sudah lewat.`,
    repealed: () => 'Rencana ini tercatat dicabut.',
    replaced: () => 'Rencana ini sudah digantikan rencana baru.',
    ending: (o) => `Rencana ini belum tercatat berakhir; masanya sampai ${o.year}.`,
  },
  successorAdopted: (o) => `Penggantinya, ${o.plan}, ditetapkan: ${o.date}.`,
  successorPrepared: (o) => `Penggantinya, ${o.plan}, tercatat sebagai ${o.status} (${o.date}).`,
  adoptionUnknown: 'Apakah sudah ditetapkan, kami tidak tahu.',
  noSuccessor: 'Rencana penggantinya tidak ada dalam data kami.',
  overlap: (o) => `Pada ${o.year} kedua rencana berlaku, dan putusan atas keduanya tetap berdiri.`,
  count: (o) => `Ada ${o.count} target akhir: target terakhir dari setiap indikator yang kami catat.`,
  noTargets: 'Tidak ada target rencana ini dalam data kami.',
  outcomes: 'Hasil target akhir',
  continuations: 'Kelanjutan dalam rencana pengganti',
  countOf: (o) => `${o.count} dari ${o.of}`,
  continuation: {
    'carried-over': 'dilanjutkan',
    dropped: 'tidak dilanjutkan, dengan alasan',
    'dropped-silently': 'tidak dilanjutkan, tanpa penjelasan',
    'given-up': 'sudah dihapus sebelumnya oleh rencana ini sendiri',
    unknown: 'belum diketahui dilanjutkan atau tidak',
    none: 'rencana pengganti tidak ada dalam data kami',
  },
  next: (o) => `Target baru ${o.when}: ${o.aim}`,
  nextReworded: (o) => `Bunyinya menjadi: ${o.indicator}`,
  byDraft: 'Menurut rancangan, jadi masih dapat berubah.',
  statedReason: (o) => `Alasan menurut naskah: ${o.reason}`,
  titleWithCount: (o) => `${o.title} (${o.count})`,
  indicator: 'Indikator',
  target: 'Target akhir',
  figure: 'Angka',
  afterwards: 'Kelanjutan',
  figureOf: (o) => `${o.period}: ${o.value}`,
  noFigure: 'tidak ada angka',
  comparison: 'Perbandingan lengkap dengan rencana pengganti',
};

const en: ClosingWords = {
  heading: (o) => (o.end === 'ending' ? `Nearing its end: ${o.plan}` : `Closing page: ${o.plan}`),
  description: (o) => `What became of each target of the ${o.plan}, ${o.region}, at the end of the plan.`,
  link: {
    over: 'Closing page of this plan: what was met and what is carried over',
    repealed: 'Closing page of this plan: what was met and what is carried over',
    replaced: 'Closing page of this plan: what was met and what is carried over',
    ending: 'Nearing its end: where each target stands so far',
  },
  end: {
    over: (o) => `This plan ran until ${o.year} and is over.`,
    repealed: () => 'This plan is on record as repealed.',
    replaced: () => 'This plan has been replaced by a new plan.',
    ending: (o) => `This plan is not on record as ended; it runs until ${o.year}.`,
  },
  successorAdopted: (o) => `Its successor, the ${o.plan}, was adopted: ${o.date}.`,
  successorPrepared: (o) => `Its successor, the ${o.plan}, is on record as ${o.status} (${o.date}).`,
  adoptionUnknown: 'We do not know whether it has been adopted.',
  noSuccessor: 'Its successor is not in our data.',
  overlap: (o) => `In ${o.year} both plans hold, and the verdicts on both stand.`,
  count: (o) =>
    o.one
      ? 'There is 1 end target: the last one on record for its indicator.'
      : `There are ${o.count} end targets: the last one on record for each indicator.`,
  noTargets: 'We have no targets of this plan in our data.',
  outcomes: 'Outcome of the end targets',
  continuations: 'What the successor plan does with them',
  countOf: (o) => `${o.count} of ${o.of}`,
  continuation: {
    'carried-over': 'carried over',
    dropped: 'not carried over, with a reason',
    'dropped-silently': 'not carried over, without an explanation',
    'given-up': 'given up earlier by this plan itself',
    unknown: 'not yet known whether it is carried over',
    none: 'the successor plan is not in our data',
  },
  next: (o) => `New target for ${o.when}: ${o.aim}`,
  nextReworded: (o) => `Reworded as: ${o.indicator}`,
  byDraft: 'By a draft, so it may still change.',
  statedReason: (o) => `Reason stated by the text: ${o.reason}`,
  titleWithCount: (o) => `${o.title} (${o.count})`,
  indicator: 'Indicator',
  target: 'End target',
  figure: 'Figure',
  afterwards: 'Afterwards',
  figureOf: (o) => `${o.period}: ${o.value}`,
  noFigure: 'no figure',
  comparison: 'The whole comparison with the successor plan',
};

export function closingWords(language: Language): ClosingWords {
  return language === 'id' ? id : en;
}
