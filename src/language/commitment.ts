/** Words of commitments. */
import type { Judgement } from '#model/commitment';
import type { CommitmentFilter } from '#model/commitment-filter';
import type { Language } from '#model/language';

interface CommitmentWords {
  readonly heading: string;
  readonly lead: string;
  readonly description: string;
  readonly judged: Readonly<Record<Judgement['by'], string>>;
  readonly by: string;
  readonly promised: string;
  readonly deadline: string;
  readonly judgedBy: string;
  readonly status: string;
  readonly noStatus: string;
  /** What decided where it stands. */
  readonly standingBy: Readonly<Record<'target' | 'coverage' | 'milestones' | 'deadline', string>>;
  /** Beside "belum dilaporkan": that somebody looked. */
  readonly lookedFor: string;
  readonly standingByEntry: (o: { date: string }) => string;
  readonly standingByUndatedEntry: string;
  readonly history: string;
  readonly milestones: string;
  readonly different: string;
  readonly statements: string;
  readonly missing: string;
  readonly agency: string;
  readonly details: string;
  readonly holderAtTheTime: (name: string) => string;
  readonly filters: string;
  readonly filterBy: Readonly<Record<CommitmentFilter['by'], string>>;
  readonly dueIn: (o: { year: string }) => string;
  readonly dueUnknown: string;
  readonly dueNever: string;
  /** How many there are, without a filter. */
  readonly all: (o: { of: string }) => string;
  /** What a filter leaves. */
  readonly shown: (o: { count: string; of: string; what: string }) => string;
  readonly clear: string;
  readonly headingOf: (o: { what: string }) => string;
  readonly descriptionOf: (o: { count: string; of: string; what: string }) => string;
  readonly counts: (o: { of: string; list: string }) => string;
  readonly ofRegion: string;
  readonly homeCounts: (o: { of: string }) => string;
  readonly linesNote: string;
  /** Where they are too many for one page. */
  readonly byPlace: string;
  readonly placesNote: string;
  readonly combine: string;
}

const id: CommitmentWords = {
  heading: 'Komitmen',
  lead: 'Janji yang tercatat dalam sumber, menurut wilayah. Penilaian melekat pada rencana dan lembaga, bukan pada orang.',
  description:
    'Semua komitmen yang tercatat: siapa berjanji, kapan, tenggatnya, dan apa yang diketahui tentang hasilnya.',
  judged: {
    target: 'target indikator',
    milestones: 'tonggak yang terjadi',
    output: 'keluaran yang dapat dilihat',
    coverage: 'cakupan wilayah',
    standing: 'keadaan yang dijaga terus',
  },
  by: 'Yang berjanji',
  agency: 'Penanggung jawab',
  promised: 'Dijanjikan',
  deadline: 'Tenggat',
  judgedBy: 'Dinilai dari',
  status: 'Keadaan',
  noStatus: 'belum dinilai',
  standingBy: {
    target: 'menurut angka',
    coverage: 'menurut cakupan',
    milestones: 'menurut tonggak',
    deadline: 'menurut tenggat',
  },
  lookedFor: 'sudah dicari, belum ditemukan',
  standingByEntry: (o) => `menurut catatan ${o.date}`,
  standingByUndatedEntry: 'menurut catatan tanpa tanggal',
  history: 'Catatan keadaan',
  milestones: 'Tonggak',
  different: 'Sumber berbeda',
  statements: 'Pernyataan',
  missing: 'Yang belum ada',
  details: 'Rincian dan sumber',
  holderAtTheTime: (name) => `pejabat saat itu: ${name}`,
  filters: 'Saring komitmen',
  filterBy: { standing: 'Keadaan', region: 'Wilayah', agency: 'Perangkat daerah', year: 'Tenggat' },
  dueIn: (o) => `tenggat ${o.year}`,
  dueUnknown: 'tahun tenggat tidak diketahui',
  dueNever: 'tanpa tenggat',
  all: (o) => `Semua ${o.of} komitmen.`,
  shown: (o) => `${o.count} dari ${o.of} komitmen: ${o.what}.`,
  clear: 'Hapus saringan',
  headingOf: (o) => `Komitmen: ${o.what}`,
  descriptionOf: (o) =>
    `${o.count} dari ${o.of} komitmen yang tercatat: ${o.what}. Siapa berjanji, kapan, tenggatnya, dan hasilnya.`,
  counts: (o) => `${o.of} komitmen: ${o.list}.`,
  ofRegion: 'Rincian dan sumber setiap komitmen',
  homeCounts: (o) => `${o.of} komitmen menurut keadaannya:`,
  linesNote: 'Buka satu komitmen untuk melihat siapa yang berjanji, tenggatnya, dan sumbernya.',
  byPlace: 'Menurut wilayah',
  placesNote:
    'Komitmennya terlalu banyak untuk satu halaman. Pilih wilayahnya di sini, atau keadaan dan tenggatnya di atas.',
  combine: 'Gabungkan pilihan di pencarian',
};

const en: CommitmentWords = {
  heading: 'Commitments',
  lead: 'Promises on record in the sources, by region. Judgements attach to plans and institutions, never to a person.',
  description: 'Every commitment on record: who promised, when, the deadline, and what is known of the outcome.',
  judged: {
    target: 'an indicator target',
    milestones: 'milestones that happen',
    output: 'an output that can be seen',
    coverage: 'coverage of regions',
    standing: 'a state to be kept',
  },
  by: 'Promised by',
  agency: 'Who answers for it',
  promised: 'Promised',
  deadline: 'Deadline',
  judgedBy: 'Judged by',
  status: 'Status',
  noStatus: 'not judged yet',
  standingBy: {
    target: 'by the figures',
    coverage: 'by coverage',
    milestones: 'by its milestones',
    deadline: 'by its deadline',
  },
  lookedFor: 'looked for, not found yet',
  standingByEntry: (o) => `by an entry of ${o.date}`,
  standingByUndatedEntry: 'by an undated entry',
  history: 'Status entries',
  milestones: 'Milestones',
  different: 'Sources differ',
  statements: 'Statements',
  missing: 'What is missing',
  details: 'Details and sources',
  holderAtTheTime: (name) => `office-holder at the time: ${name}`,
  filters: 'Filter commitments',
  filterBy: { standing: 'Status', region: 'Region', agency: 'Agency', year: 'Deadline' },
  dueIn: (o) => `due in ${o.year}`,
  dueUnknown: 'year of the deadline unknown',
  dueNever: 'no deadline',
  all: (o) => (o.of === '1' ? 'The one commitment on record.' : `All ${o.of} commitments.`),
  shown: (o) => `${o.count} of ${o.of} commitments: ${o.what}.`,
  clear: 'Clear filters',
  headingOf: (o) => `Commitments: ${o.what}`,
  descriptionOf: (o) =>
    `${o.count} of ${o.of} commitments on record: ${o.what}. Who promised, when, the deadline and the outcome.`,
  counts: (o) => (o.of === '1' ? `1 commitment: ${o.list}.` : `${o.of} commitments: ${o.list}.`),
  ofRegion: 'Details and sources of each commitment',
  homeCounts: (o) => (o.of === '1' ? '1 commitment by status:' : `${o.of} commitments by status:`),
  linesNote: 'Open a commitment to see who promised it, its deadline and its sources.',
  byPlace: 'By region',
  placesNote: 'There are too many commitments for one page. Choose a region here, or a status or deadline above.',
  combine: 'Combine choices in the search',
};

export function commitmentWords(language: Language): CommitmentWords {
  return language === 'id' ? id : en;
}
