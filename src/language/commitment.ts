/** Words of commitments. */
import type { Judgement } from '#model/commitment';
import type { Language } from '#model/language';

interface CommitmentWords {
  readonly heading: string;
  readonly lead: string;
  readonly description: string;
  readonly judged: Readonly<Record<Judgement['by'], string>>;
  readonly by: string;
  readonly agency: string;
  readonly promised: string;
  readonly deadline: string;
  readonly judgedBy: string;
  readonly status: string;
  readonly noStatus: string;
  /** What decided where it stands. */
  readonly standingBy: Readonly<Record<'target' | 'coverage' | 'milestones' | 'deadline' | 'nothing', string>>;
  readonly history: string;
  readonly milestones: string;
  readonly different: string;
  readonly statements: string;
  readonly missing: string;
  readonly where: string;
  readonly details: string;
  readonly holderAtTheTime: (name: string) => string;
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
    nothing: 'belum dinilai',
  },
  history: 'Catatan keadaan',
  milestones: 'Tonggak',
  different: 'Sumber berbeda',
  statements: 'Pernyataan',
  missing: 'Yang belum ada',
  where: 'Tempat',
  details: 'Rincian dan sumber',
  holderAtTheTime: (name) => `pejabat saat itu: ${name}`,
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
    nothing: 'not judged yet',
  },
  history: 'Status entries',
  milestones: 'Milestones',
  different: 'Sources differ',
  statements: 'Statements',
  missing: 'What is missing',
  where: 'Place',
  details: 'Details and sources',
  holderAtTheTime: (name) => `office-holder at the time: ${name}`,
};

export function commitmentWords(language: Language): CommitmentWords {
  return language === 'id' ? id : en;
}
