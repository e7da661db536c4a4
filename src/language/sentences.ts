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
  readonly targetNoDeadline: (o: { name: string; to: string }) => string;
  readonly latest: (o: { name: string; value: string; period: string }) => string;
  readonly people: (o: { people: string }) => string;
  readonly since: (o: { change: string; year: string }) => string;
  readonly alreadyEqual: (o: { latest: string; year: string }) => string;
  readonly alreadyPassed: (o: { latest: string; year: string; lower: boolean }) => string;
  readonly stillAway: (o: { distance: string; year: string }) => string;
  readonly roseFirst: (o: { value: string; year: string }) => string;
  readonly planRuns: (o: { plan: string; from: string; until: string; status: string }) => string;
  readonly beingReplaced: (o: { plan: string; by: string }) => string;
  readonly clusters: (o: { count: string; set: string }) => string;
  readonly noTargets: string;
  readonly figuresOnly: (o: { name: string }) => string;
  readonly gaps: (o: { count: string }) => string;
  readonly commitments: (o: { count: string }) => string;
  readonly inNetwork: (o: { name: string }) => string;
  readonly noFigure: string;
}

const id: SentenceWords = {
  targetFromBaseline: (o) =>
    `${o.name} ditargetkan ${o.change}, dari ${o.from} (${o.fromYear}) menjadi ${o.to} (${o.year}).`,
  targetOnly: (o) => `${o.name} ditargetkan ${o.to} pada ${o.year}.`,
  targetNoDeadline: (o) => `${o.name} ditargetkan ${o.to}, tanpa tenggat.`,
  latest: (o) => `${o.name} terakhir yang kami temukan: ${o.value} (${o.period}).`,
  people: (o) => `Artinya ${o.people}.`,
  since: (o) => `Sejak ${o.year} angkanya ${o.change}.`,
  alreadyEqual: (o) => `Angka ${o.latest} sudah sama dengan target ${o.year}.`,
  alreadyPassed: (o) =>
    `Angka ${o.latest} sudah ${o.lower ? 'lebih rendah' : 'lebih tinggi'} daripada target ${o.year}.`,
  stillAway: (o) => `Jaraknya ke target ${o.year} masih ${o.distance}.`,
  roseFirst: (o) => `Sebelum itu angkanya naik dahulu menjadi ${o.value} (${o.year}).`,
  planRuns: (o) => `${o.plan} berlaku untuk ${o.from}–${o.until}; keadaan naskah: ${o.status}.`,
  beingReplaced: (o) => `${o.by} disiapkan untuk menggantikan ${o.plan}.`,
  clusters: (o) => `Rencana ini menyebut ${o.count} klaster: ${o.set}.`,
  noTargets: 'Kami belum menemukan target berangka untuk wilayah ini.',
  figuresOnly: (o) => `Untuk ${o.name} baru ada angka; rencananya belum kami tulis.`,
  gaps: (o) => `${o.count} hal penting tidak ada dalam sumber yang kami periksa.`,
  commitments: (o) => `Ada ${o.count} komitmen yang tercatat.`,
  inNetwork: (o) => `Wilayah ini ikut dalam ${o.name}.`,
  noFigure: 'Belum ada angka dalam sumber kami.',
};

const en: SentenceWords = {
  targetFromBaseline: (o) =>
    `${o.name}: the target is ${o.change}, from ${o.from} (${o.fromYear}) to ${o.to} (${o.year}).`,
  targetOnly: (o) => `${o.name}: the target is ${o.to} in ${o.year}.`,
  targetNoDeadline: (o) => `${o.name}: the target is ${o.to}, with no deadline.`,
  latest: (o) => `${o.name}, latest figure we found: ${o.value} (${o.period}).`,
  people: (o) => `That is ${o.people}.`,
  since: (o) => `Change since ${o.year}: ${o.change}.`,
  alreadyEqual: (o) => `The ${o.latest} figure already equals the ${o.year} target.`,
  alreadyPassed: (o) => `The ${o.latest} figure is already ${o.lower ? 'lower' : 'higher'} than the ${o.year} target.`,
  stillAway: (o) => `It is still ${o.distance} away from the ${o.year} target.`,
  roseFirst: (o) => `Before that it first rose to ${o.value} (${o.year}).`,
  planRuns: (o) => `${o.plan} covers ${o.from}–${o.until}; state of the text: ${o.status}.`,
  beingReplaced: (o) => `${o.by} is being prepared to replace ${o.plan}.`,
  clusters: (o) => `The plan names ${o.count} clusters: ${o.set}.`,
  noTargets: 'We have found no numeric target for this region.',
  figuresOnly: (o) => `For ${o.name} there are only figures so far; its plan is not written up.`,
  gaps: (o) => `${o.count} important things are not in the sources we checked.`,
  commitments: (o) => `${o.count} commitments are on record.`,
  inNetwork: (o) => `This region takes part in ${o.name}.`,
  noFigure: 'There is no figure in our sources yet.',
};

export function sentenceWords(language: Language): SentenceWords {
  return language === 'id' ? id : en;
}
