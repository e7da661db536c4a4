/** Words of verdicts: what readers see first, what comes after, and why. Arguments are already formatted. */
import type { Language } from '#model/language';
import type { Caution, ImpreciseBecause, NoRule, NoValue } from '#model/scoring/score';
import type { ReaderStatus, TargetStatus } from '#model/scoring/status';
import type { SuccessionState } from '#model/succession';
import type { TargetStanding } from '#model/target-in-force';

export interface JudgingWords {
  readonly reader: Readonly<Record<ReaderStatus, string>>;
  readonly status: Readonly<Record<TargetStatus, string>>;
  readonly caution: Readonly<Record<Caution, string>>;
  readonly standing: Readonly<Record<TargetStanding, string>>;
  readonly succession: Readonly<Record<SuccessionState, string>>;
  readonly noRule: Readonly<Record<NoRule['why'], string>>;
  readonly imprecise: Readonly<Record<ImpreciseBecause, string>>;
  readonly noValue: Readonly<Record<NoValue['reason'], string>>;
  readonly due: (o: { due: string }) => string;
  readonly noDeadline: string;
  readonly notReported: (o: { due: string; on: string }) => string;
  readonly notFound: (o: { due: string; on: string }) => string;
  readonly notSearched: (o: { due: string }) => string;
  readonly noNumber: string;
  readonly methodBreak: (o: { methods: string }) => string;
  readonly severalMethods: (o: { methods: string }) => string;
  readonly noValueBefore: (o: { year: string }) => string;
  readonly methodNotStated: string;
  readonly pace: {
    readonly ahead: (o: { difference: string; year: string }) => string;
    readonly behind: (o: { difference: string; year: string }) => string;
    readonly 'on-line': (o: { year: string }) => string;
  };
  /** Between a condition and its result: "1,5 ≤ 2,8 ≤ 3,5, jadi 100,00 %". */
  readonly therefore: string;
  readonly above: string;
  readonly below: string;
  readonly levelWith: string;
  readonly scale: string;
}

const id: JudgingWords = {
  reader: {
    met: 'tercapai',
    'not-met': 'belum tercapai',
    'not-yet-due': 'belum waktunya',
    'not-reported': 'belum ada laporan',
  },
  status: {
    met: 'tercapai',
    'met-early': 'tercapai sebelum waktunya',
    'met-then-reversed': 'tercapai lalu mundur',
    'not-met': 'belum tercapai',
    'not-yet-due': 'belum waktunya',
    'no-deadline': 'tanpa tenggat',
    replaced: 'digantikan rencana baru',
    'not-reported': 'belum ada laporan',
    'not-searched': 'belum kami periksa',
    'no-value': 'tidak ada nilai',
    'no-number': 'tanpa angka',
    'not-comparable': 'tidak dapat dibandingkan',
    imprecise: 'angkanya tidak pasti',
    'no-rule': 'tidak dapat dinilai',
  },
  caution: {
    'change-within-margin': 'Perubahannya masih dalam batas ketelitian survei.',
    'gap-within-margin': 'Selisih dengan target masih dalam batas ketelitian survei.',
    provisional: 'Angkanya masih sementara.',
    'sources-differ': 'Sumber lain memberi angka yang berbeda.',
    'method-not-stated': 'Sumber tidak menyebut metodenya.',
  },
  standing: {
    'in-force': 'berlaku pada 31 Desember tahun target',
    draft: 'menurut rancangan; kami belum tahu apakah naskah yang ditetapkan memuat target ini',
    'not-yet-in-force': 'belum berlaku pada tahun target',
    announced: 'diumumkan di luar rencana',
  },
  succession: {
    'being-prepared': 'rencana pengganti sedang disiapkan; target ini masih berlaku',
    overlap: 'dua rencana berlaku pada tahun ini; keduanya dinilai',
    replaced: 'digantikan rencana baru sebelum tahun targetnya',
    after: 'rencana baru datang sesudah tahun targetnya',
  },
  noRule: {
    'no-direction': 'Indikator ini tidak menyebut arah yang lebih baik.',
    'bound-against-direction': 'Batas target berlawanan dengan arah yang lebih baik, jadi maksudnya tidak jelas.',
    'word-against-number': 'Target dan realisasi tidak sejenis: yang satu angka, yang lain kata.',
    'word-not-on-scale': 'Katanya tidak ada dalam urutan predikat indikator ini.',
    'year-unclear': 'Sumber tidak menyebut dengan jelas untuk tahun berapa target ini, jadi tidak dapat dinilai.',
  },
  imprecise: {
    approximate: 'Sumber hanya memberi angka kira-kira.',
    range: 'Sumber memberi rentang, bukan satu angka.',
    bound: 'Sumber hanya memberi batas ("lebih dari" atau "kurang dari").',
    'parts-missing': 'Sebagian bulan, triwulan, atau semester tahun itu belum ada angkanya.',
  },
  noValue: {
    'not-measured': 'Nilainya tidak diukur untuk tahun itu.',
    withheld: 'Nilainya ditahan untuk melindungi orang.',
    'no-number-given': 'Sumber menyebutnya tanpa angka.',
  },
  due: (o) => `Realisasinya baru ditunggu sampai ${o.due}.`,
  noDeadline: 'Janji ini tanpa tenggat.',
  notReported: (o) => `Realisasinya ditunggu sampai ${o.due}. Kami memeriksanya pada ${o.on}: belum dilaporkan.`,
  notFound: (o) =>
    `Realisasinya ditunggu sampai ${o.due}. Pada ${o.on} kami mencarinya dan tidak menemukannya dalam sumber yang kami periksa.`,
  notSearched: (o) =>
    `Realisasinya ditunggu sampai ${o.due}. Kami belum memeriksanya, jadi kami tidak menyimpulkan apa pun.`,
  noNumber: 'Target ini tanpa angka, jadi tidak dapat dihitung.',
  methodBreak: (o) => `Metodenya berganti (${o.methods}), jadi angkanya tidak dapat dibandingkan.`,
  severalMethods: (o) => `Ada angka dari beberapa metode (${o.methods}), dan target tidak menyebut yang mana.`,
  noValueBefore: (o) => `Target ini tentang perubahan, sedangkan angka ${o.year} tidak ada.`,
  methodNotStated: 'metode tidak disebut',
  pace: {
    ahead: (o) => `${o.difference} di depan garis lurus menuju target, pada ${o.year}`,
    behind: (o) => `${o.difference} di belakang garis lurus menuju target, pada ${o.year}`,
    'on-line': (o) => `tepat di garis lurus menuju target, pada ${o.year}`,
  },
  therefore: 'jadi',
  above: 'di atas',
  below: 'di bawah',
  levelWith: 'sama dengan',
  scale: 'urutan',
};

const en: JudgingWords = {
  reader: {
    met: 'met',
    'not-met': 'not met',
    'not-yet-due': 'not yet due',
    'not-reported': 'no report yet',
  },
  status: {
    met: 'met',
    'met-early': 'met early',
    'met-then-reversed': 'met, then reversed',
    'not-met': 'not met',
    'not-yet-due': 'not yet due',
    'no-deadline': 'no deadline',
    replaced: 'replaced by a new plan',
    'not-reported': 'no report yet',
    'not-searched': 'not checked by us yet',
    'no-value': 'no value',
    'no-number': 'no number given',
    'not-comparable': 'cannot be compared',
    imprecise: 'figure not certain',
    'no-rule': 'cannot be judged',
  },
  caution: {
    'change-within-margin': 'The change is within the margin of error of the survey.',
    'gap-within-margin': 'The gap to the target is within the margin of error of the survey.',
    provisional: 'The figure is provisional.',
    'sources-differ': 'Another source gives a different figure.',
    'method-not-stated': 'The source does not name its method.',
  },
  standing: {
    'in-force': 'in force on 31 December of the target year',
    draft: 'from a draft; we do not know whether the adopted text holds this target',
    'not-yet-in-force': 'not yet in force in the target year',
    announced: 'announced outside any plan',
  },
  succession: {
    'being-prepared': 'a successor plan is being prepared; this target still stands',
    overlap: 'two plans hold for this year; both are judged',
    replaced: 'replaced by a new plan before its target year',
    after: 'the new plan came after the target year',
  },
  noRule: {
    'no-direction': 'This indicator does not say which way is better.',
    'bound-against-direction': 'The bound of the target runs against the better direction, so its meaning is unclear.',
    'word-against-number': 'Target and actual are not of one kind: one is a number, the other a word.',
    'word-not-on-scale': 'The word is not on the scale of this indicator.',
    'year-unclear': 'The source does not make clear which year this target is for, so it cannot be judged.',
  },
  imprecise: {
    approximate: 'The source gives only an approximate figure.',
    range: 'The source gives a range, not one figure.',
    bound: 'The source gives only a bound ("more than" or "less than").',
    'parts-missing': 'Some months, quarters or halves of that year have no figure yet.',
  },
  noValue: {
    'not-measured': 'The value was not measured for that year.',
    withheld: 'The value is withheld to protect people.',
    'no-number-given': 'The source mentions it without a number.',
  },
  due: (o) => `The actual is not due until ${o.due}.`,
  noDeadline: 'This promise has no deadline.',
  notReported: (o) => `The actual was due by ${o.due}. We checked on ${o.on}: not reported yet.`,
  notFound: (o) =>
    `The actual was due by ${o.due}. On ${o.on} we looked for it and did not find it in the sources we checked.`,
  notSearched: (o) => `The actual was due by ${o.due}. We have not checked yet, so we conclude nothing.`,
  noNumber: 'This target has no number, so it cannot be computed.',
  methodBreak: (o) => `The method changed (${o.methods}), so the figures cannot be compared.`,
  severalMethods: (o) => `There are figures by several methods (${o.methods}), and the target does not say which.`,
  noValueBefore: (o) => `This target is about a change, and there is no figure for ${o.year}.`,
  methodNotStated: 'method not stated',
  pace: {
    ahead: (o) => `${o.difference} ahead of a straight line to the target, in ${o.year}`,
    behind: (o) => `${o.difference} behind a straight line to the target, in ${o.year}`,
    'on-line': (o) => `exactly on a straight line to the target, in ${o.year}`,
  },
  therefore: 'so',
  above: 'above',
  below: 'below',
  levelWith: 'level with',
  scale: 'order',
};

export function judgingWords(language: Language): JudgingWords {
  return language === 'id' ? id : en;
}
