/** Each rule of judging in words, for the working under a verdict and for the page that explains the rules. */
import type { Language } from '#model/language';
import type { RuleId } from '#model/scoring/calculation';

/** Rules that give a verdict, the two measures of the way, and the average over several targets. */
export type ExplainedRule = RuleId | 'progress' | 'pace' | 'average';

export interface RuleWords {
  readonly name: string;
  /** The rule in one or two sentences. */
  readonly words: string;
  /** The same in symbols; empty where there is nothing to compute. */
  readonly symbols: string;
}

const id: Readonly<Record<ExplainedRule, RuleWords>> = {
  higher: {
    name: 'Makin tinggi makin baik',
    words: 'Realisasi dibagi target.',
    symbols: 'R ÷ T × 100',
  },
  lower: {
    name: 'Makin rendah makin baik',
    words: 'Dua kali target dikurangi realisasi, lalu dibagi target.',
    symbols: '(2 × T − R) ÷ T × 100',
  },
  'higher-below-zero': {
    name: 'Target di bawah nol, makin tinggi makin baik',
    words: 'Jarak realisasi dari target, dihitung terhadap besar target tanpa tanda minus.',
    symbols: '(|T| + (R − T)) ÷ |T| × 100',
  },
  'lower-below-zero': {
    name: 'Target di bawah nol, makin rendah makin baik',
    words: 'Jarak realisasi dari target, dihitung terhadap besar target tanpa tanda minus.',
    symbols: '(|T| − (R − T)) ÷ |T| × 100',
  },
  maintain: {
    name: 'Dijaga tetap',
    words: 'Setiap jarak dari target mengurangi capaian, ke atas maupun ke bawah.',
    symbols: '(|T| − |R − T|) ÷ |T| × 100',
  },
  'inside-range': {
    name: 'Rentang',
    words: 'Di dalam rentang target, capaiannya 100. Di luar rentang, batas yang terdekat menjadi target.',
    symbols: 'T1 ≤ R ≤ T2',
  },
  coverage: {
    name: 'Cakupan',
    words: 'Banyaknya yang sudah, dibagi banyaknya yang dijanjikan.',
    symbols: 'R ÷ T × 100',
  },
  'zero-target': {
    name: 'Target nol',
    words: 'Tidak ada yang dapat dibagi dengan nol, jadi tidak ada persentase: hanya tercapai atau belum.',
    symbols: '',
  },
  'zero-change': {
    name: 'Pertumbuhan nol',
    words: 'Angka tahun itu tidak lebih buruk daripada angka tahun sebelumnya, dengan metode yang sama.',
    symbols: 'R − R tahun sebelumnya',
  },
  ordinal: {
    name: 'Predikat',
    words: 'Predikat yang diperoleh tidak lebih rendah daripada yang dijanjikan. Tidak ada persentase.',
    symbols: '',
  },
  progress: {
    name: 'Kemajuan',
    words: 'Bagian jalan yang sudah ditempuh dari kondisi awal ke target akhir. Di bawah nol berarti menjauh.',
    symbols: '(R − B) ÷ (A − B) × 100',
  },
  pace: {
    name: 'Laju',
    words: 'Nilai pada garis lurus dari kondisi awal ke target, untuk tahun realisasi itu.',
    symbols: 'B + (T − B) × tahun berjalan ÷ jumlah tahun',
  },
  average: {
    name: 'Rata-rata capaian resmi',
    words:
      'Jumlah persentase dibagi banyaknya. Target tanpa persentase tidak ikut dan tidak dianggap nol. Tahun yang berbeda tidak dicampur.',
    symbols: '(C1 + C2 + … + Cn) ÷ n',
  },
};

const en: Readonly<Record<ExplainedRule, RuleWords>> = {
  higher: { name: 'Higher is better', words: 'The actual divided by the target.', symbols: 'R ÷ T × 100' },
  lower: {
    name: 'Lower is better',
    words: 'Twice the target minus the actual, divided by the target.',
    symbols: '(2 × T − R) ÷ T × 100',
  },
  'higher-below-zero': {
    name: 'Target below zero, higher is better',
    words: 'The distance of the actual from the target, against the size of the target without its minus sign.',
    symbols: '(|T| + (R − T)) ÷ |T| × 100',
  },
  'lower-below-zero': {
    name: 'Target below zero, lower is better',
    words: 'The distance of the actual from the target, against the size of the target without its minus sign.',
    symbols: '(|T| − (R − T)) ÷ |T| × 100',
  },
  maintain: {
    name: 'To be kept',
    words: 'Any distance from the target lowers the achievement, upwards and downwards alike.',
    symbols: '(|T| − |R − T|) ÷ |T| × 100',
  },
  'inside-range': {
    name: 'Range',
    words: 'Inside the promised range the achievement is 100. Outside it, the nearer bound becomes the target.',
    symbols: 'T1 ≤ R ≤ T2',
  },
  coverage: {
    name: 'Coverage',
    words: 'How many there are, divided by how many were promised.',
    symbols: 'R ÷ T × 100',
  },
  'zero-target': {
    name: 'Target of zero',
    words: 'Nothing can be divided by zero, so there is no percentage: only met or not met.',
    symbols: '',
  },
  'zero-change': {
    name: 'Zero growth',
    words: 'The value of the year is no worse than that of the year before, by the same method.',
    symbols: 'R − R of the year before',
  },
  ordinal: {
    name: 'Rating',
    words: 'The rating received is no lower than the one promised. There is no percentage.',
    symbols: '',
  },
  progress: {
    name: 'Progress',
    words: 'The part of the way covered from the baseline to the end target. Below zero means moving away.',
    symbols: '(R − B) ÷ (A − B) × 100',
  },
  pace: {
    name: 'Pace',
    words: 'The value on a straight line from the baseline to the target, in the year of the actual.',
    symbols: 'B + (T − B) × years passed ÷ years in all',
  },
  average: {
    name: 'Average official achievement',
    words:
      'The sum of the percentages divided by how many there are. Targets without a percentage are left out, never taken as zero. Years are not mixed.',
    symbols: '(C1 + C2 + … + Cn) ÷ n',
  },
};

/** The words of a rule. R actual, T target, B baseline, A end target. */
export function ruleWords(rule: ExplainedRule, language: Language): RuleWords {
  return (language === 'id' ? id : en)[rule];
}
