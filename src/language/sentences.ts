/** Generated plain sentences, at most twenty words each. Arguments are already formatted. */
import type { Language } from '#model/language';

export interface SentenceWords {
  readonly targetFromBaseline: (o: {
    name: string;
    change: string;
    from: string;
    fromYear: string;
    to: string;
    year: string;
  }) => string;
  readonly targetOnly: (o: { name: string; to: string; year: string }) => string;
  readonly targetKept: (o: { name: string; to: string; year: string }) => string;
  readonly targetNoNumber: (o: { name: string; year?: string }) => string;
  readonly targetNoDeadline: (o: { name: string; to: string }) => string;
  readonly targetYearUnclear: (o: { name: string; to: string }) => string;
  readonly latest: (o: { name: string; value: string; period: string }) => string;
  /** Only for what an editor doubts. */
  readonly latestToCheck: (o: { period: string }) => string;
  readonly targetToCheck: (o: { year?: string }) => string;
  readonly people: (o: { people: string }) => string;
  readonly alreadyEqual: (o: { latest: string; year: string }) => string;
  readonly alreadyPassed: (o: { latest: string; year: string; lower: boolean }) => string;
  readonly alreadyWithin: (o: { latest: string; year: string }) => string;
  /** A strict target ("di bawah 14 persen") whose bound was met but not passed. */
  readonly onTheBound: (o: { latest: string; year: string; lower: boolean }) => string;
  /** Measured by another method than the starting point. */
  readonly notComparable: (o: { latest: string; year: string }) => string;
  readonly stillAway: (o: { distance: string; year: string }) => string;
  readonly roseFirst: (o: { value: string; year: string }) => string;
  readonly beingReplaced: (o: { plan: string; by: string }) => string;
  readonly noTargets: string;
  readonly figuresOnly: (o: { name: string }) => string;
  readonly gaps: (o: { count: string }) => string;
  readonly commitments: (o: { count: string }) => string;
  readonly noFigure: string;
}

const id: SentenceWords = {
  targetFromBaseline: (o) =>
    `${o.name} ditargetkan ${o.change}, dari ${o.from} (${o.fromYear}) menjadi ${o.to} (${o.year}).`,
  targetOnly: (o) => `${o.name} ditargetkan ${o.to} pada ${o.year}.`,
  targetKept: (o) => `${o.name} ditargetkan tetap ${o.to} pada ${o.year}.`,
  targetNoNumber: (o) =>
    `${o.name} disebut sebagai target${o.year === undefined ? '' : ` ${o.year}`}, tetapi tanpa angka.`,
  targetNoDeadline: (o) => `${o.name} ditargetkan ${o.to}, tanpa tenggat.`,
  targetYearUnclear: (o) => `${o.name} ditargetkan ${o.to}, tetapi tahunnya tidak jelas.`,
  latest: (o) => `${o.name} terakhir yang kami temukan: ${o.value} (${o.period}).`,
  latestToCheck: (o) => `Angka ${o.period} ini perlu dicek; alasannya ada di bawah.`,
  targetToCheck: (o) => `Target${o.year === undefined ? '' : ` ${o.year}`} ini perlu dicek; alasannya ada di bawah.`,
  people: (o) => `Artinya ${o.people}.`,
  alreadyEqual: (o) => `Angka ${o.latest} sudah sama dengan target ${o.year}.`,
  alreadyPassed: (o) =>
    `Angka ${o.latest} sudah ${o.lower ? 'lebih rendah' : 'lebih tinggi'} daripada target ${o.year}.`,
  alreadyWithin: (o) => `Angka ${o.latest} sudah berada dalam rentang target ${o.year}.`,
  onTheBound: (o) =>
    `Angka ${o.latest} tepat pada batas target ${o.year}, belum ${o.lower ? 'di bawahnya' : 'di atasnya'}.`,
  notComparable: (o) =>
    `Angka ${o.latest} tidak dapat dibandingkan dengan target ${o.year}, karena metodenya berbeda atau tidak jelas.`,
  stillAway: (o) => `Jaraknya ke target ${o.year} masih ${o.distance}.`,
  roseFirst: (o) => `Sebelumnya angka ini sempat naik menjadi ${o.value} (${o.year}).`,
  beingReplaced: (o) => `${o.by} disiapkan untuk menggantikan ${o.plan}.`,
  noTargets: 'Kami belum menemukan target berangka untuk wilayah ini.',
  figuresOnly: (o) => `Situs ini baru memuat angka untuk ${o.name}; rencananya belum kami tulis.`,
  gaps: (o) => `${o.count} hal penting tidak ada dalam sumber yang kami periksa.`,
  commitments: (o) => `Ada ${o.count} komitmen yang tercatat.`,
  noFigure: 'Belum ada angka dalam sumber kami.',
};

const en: SentenceWords = {
  targetFromBaseline: (o) => `${o.name}, target: ${o.change}, from ${o.from} (${o.fromYear}) to ${o.to} (${o.year}).`,
  targetOnly: (o) => `${o.name}: the target is ${o.to} in ${o.year}.`,
  targetKept: (o) => `${o.name}: the target is to stay at ${o.to} in ${o.year}.`,
  targetNoNumber: (o) =>
    `${o.name} is named as a target${o.year === undefined ? '' : ` for ${o.year}`}, but without a number.`,
  targetNoDeadline: (o) => `${o.name}: the target is ${o.to}, with no deadline.`,
  targetYearUnclear: (o) => `${o.name}: the target is ${o.to}, but its year is not clear.`,
  latest: (o) => `${o.name}, latest figure we found: ${o.value} (${o.period}).`,
  latestToCheck: (o) => `This ${o.period} figure is to be checked; the reason is given below.`,
  targetToCheck: (o) =>
    `This${o.year === undefined ? '' : ` ${o.year}`} target is to be checked; the reason is given below.`,
  people: (o) => `That is ${o.people}.`,
  alreadyEqual: (o) => `The ${o.latest} figure already equals the ${o.year} target.`,
  alreadyPassed: (o) => `The ${o.latest} figure is already ${o.lower ? 'lower' : 'higher'} than the ${o.year} target.`,
  alreadyWithin: (o) => `The ${o.latest} figure is already within the ${o.year} target range.`,
  onTheBound: (o) =>
    `The ${o.latest} figure is exactly at the bound of the ${o.year} target, not yet ${o.lower ? 'below' : 'above'} it.`,
  notComparable: (o) =>
    `The ${o.latest} figure cannot be compared with the ${o.year} target: its method differs or is unclear.`,
  stillAway: (o) => `It is still ${o.distance} away from the ${o.year} target.`,
  roseFirst: (o) => `Before that it rose to ${o.value} (${o.year}).`,
  beingReplaced: (o) => `${o.by} is being prepared to replace ${o.plan}.`,
  noTargets: 'We have found no numeric target for this region.',
  figuresOnly: (o) => `This site has only figures for ${o.name} so far; its plan is not written up.`,
  gaps: (o) =>
    o.count === '1'
      ? '1 important thing is not in the sources we checked.'
      : `${o.count} important things are not in the sources we checked.`,
  commitments: (o) => (o.count === '1' ? '1 commitment is on record.' : `${o.count} commitments are on record.`),
  noFigure: 'There is no figure in our sources yet.',
};

export function sentenceWords(language: Language): SentenceWords {
  return language === 'id' ? id : en;
}
