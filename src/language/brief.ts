/** Words of the brief for the DPRD. Arguments are already formatted. */
import type { LineReason } from '#model/brief/selection';
import type { Language } from '#model/language';

/** The parts of a brief after its first sheet, in their order. */
export const BRIEF_SECTIONS = [
  'verdicts',
  'moved',
  'disputes',
  'silences',
  'replies',
  'commitments',
  'money',
  'followUp',
  'questions',
  'sources',
] as const;
export type BriefSection = (typeof BRIEF_SECTIONS)[number];

export interface BriefWords {
  readonly name: string;
  readonly ofYear: (o: { year: string }) => string;
  readonly year: (o: { year: string }) => string;
  readonly all: (o: { region: string }) => string;
  readonly listLead: string;
  /** Where they are too many to be listed. */
  readonly onTheirPages: string;
  readonly listDescription: (o: { region: string }) => string;
  readonly description: (o: { subject: string; year: string }) => string;
  readonly subject: (o: { part: string; region: string }) => string;
  readonly wholeRegion: string;
  readonly commissions: string;
  readonly agencies: string;
  readonly print: string;
  readonly lead: (o: { year: string; day: string }) => string;
  readonly planOneYear: (o: { plan: string }) => string;
  readonly planYear: (o: { plan: string; number: string; of: string }) => string;
  readonly noPlan: (o: { year: string }) => string;
  readonly counts: (o: { targets: string; indicators: string }) => string;
  readonly noLines: (o: { year: string }) => string;
  readonly apart: (o: { counts: string }) => string;
  readonly notSearched: (o: { count: string }) => string;
  readonly countOf: (o: { count: string; word: string }) => string;
  readonly top: string;
  readonly selection: string;
  readonly selected: (o: { count: string; of: string }) => string;
  readonly selectedAll: (o: { of: string }) => string;
  readonly order: (o: { reasons: string }) => string;
  readonly reasons: Readonly<Record<LineReason, string>>;
  readonly rest: string;
  readonly omitted: (o: { shown: string; of: string }) => string;
  readonly following: string;
  readonly sections: Readonly<Record<BriefSection, string>>;
  readonly reading: string;
  readonly verdictsNote: string;
  readonly columns: Readonly<
    Record<
      | 'indicator'
      | 'target'
      | 'actual'
      | 'strict'
      | 'official'
      | 'progress'
      | 'commitment'
      | 'deadline'
      | 'status'
      | 'item'
      | 'planned'
      | 'realised'
      | 'absorption'
      | 'recommendation'
      | 'followUp',
      string
    >
  >;
  readonly dated: (o: { when: string; value: string }) => string;
  readonly noDeadlineTarget: (o: { value: string }) => string;
  readonly agencyUnknown: string;
  readonly noActual: string;
  readonly noBaseline: string;
  readonly noProgress: string;
  readonly noPercent: string;
  readonly soFar: (o: { value: string }) => string;
  readonly topLine: (o: { indicator: string; target: string; actual: string }) => string;
  /** Before the target's own year: the latest figure there is. */
  readonly topSoFar: (o: { indicator: string; target: string; actual: string }) => string;
  readonly topNoActual: (o: { indicator: string; target: string }) => string;
  readonly topOfficial: (o: { official: string }) => string;
  readonly topAgency: (o: { name: string }) => string;
  readonly topSilent: (o: { count: string; first: string }) => string;
  readonly topDispute: (o: { count: string; first: string }) => string;
  readonly topMoney: (o: { item: string; amounts: string }) => string;
  readonly topCommitments: (o: { count: string; due: string }) => string;
  readonly topFollowUp: (o: { count: string; of: string; year: string }) => string;
  readonly average: (o: { mean: string; scored: string; of: string }) => string;
  readonly averageCapped: (o: { capped: string }) => string;
  readonly averageNone: (o: { of: string }) => string;
  readonly averageNote: string;
  readonly from: (o: { aim: string; version: string }) => string;
  readonly to: (o: { aim: string; version: string }) => string;
  readonly legalBasis: (o: { text: string }) => string;
  readonly reason: (o: { text: string }) => string;
  readonly reasonUnknown: string;
  readonly original: (o: { verdict: string }) => string;
  readonly used: string;
  readonly difference: (o: { value: string }) => string;
  readonly disputesNote: string;
  readonly agencyCount: (o: { agency: string; count: string }) => string;
  readonly silentBy: (o: { counts: string }) => string;
  readonly silentCount: (o: { count: string }) => string;
  readonly silentMore: (o: { count: string }) => string;
  readonly searched: (o: { on: string }) => string;
  readonly silencesNote: string;
  readonly repliesNote: string;
  readonly duePast: string;
  readonly stageAmount: (o: { stage: string; amount: string }) => string;
  readonly rounded: (o: { amount: string }) => string;
  readonly notInOurData: string;
  readonly moneyNotes: readonly string[];
  readonly copyright: (o: { licence: string }) => string;
  readonly qr: (o: { address: string }) => string;
}

const id: BriefWords = {
  name: 'Ringkasan untuk DPRD',
  ofYear: (o) => `Ringkasan untuk DPRD, LKPJ ${o.year}`,
  year: (o) => `LKPJ ${o.year}`,
  all: (o) => `Ringkasan untuk DPRD: ${o.region}`,
  onTheirPages: 'Ringkasan tiap wilayah ada di halaman wilayahnya.',
  listLead:
    'Satu ringkasan siap cetak untuk setiap tahun LKPJ: wilayah, komisi, dan perangkat daerah. Semua tahun tetap disimpan.',
  listDescription: (o) => `Ringkasan siap cetak untuk DPRD tentang ${o.region}, menurut tahun LKPJ.`,
  description: (o) => `Ringkasan siap cetak untuk DPRD tentang ${o.subject}, tahun LKPJ ${o.year}.`,
  subject: (o) => `${o.part}, ${o.region}`,
  wholeRegion: 'Seluruh wilayah',
  commissions: 'Komisi',
  agencies: 'Perangkat daerah',
  print: 'Cetak: tekan Ctrl+P, pilih kertas A4 atau F4. Hasilnya paling banyak empat halaman.',
  lead: (o) =>
    `Apa yang dijanjikan sampai ${o.year}, apa yang terjadi, dan apa yang belum ada laporannya. Disusun dari sumber yang kami periksa sampai ${o.day}.`,
  planOneYear: (o) => `Rencana yang berlaku: ${o.plan}.`,
  planYear: (o) => `${o.plan}: tahun ke-${o.number} dari ${o.of}.`,
  noPlan: (o) => `Tidak ada rencana untuk ${o.year} dalam data kami.`,
  counts: (o) => `Putusan atas ${o.targets} target dari ${o.indicators} indikator`,
  noLines: (o) => `Tidak ada target yang dapat dinilai untuk ${o.year} dalam data kami.`,
  apart: (o) => `Di luar keempat kata itu: ${o.counts}.`,
  notSearched: (o) => `Belum kami periksa: ${o.count} realisasi. Ini bukan temuan tentang daerahnya.`,
  countOf: (o) => `${o.count} ${o.word}`,
  top: 'Yang terpenting',
  selection: 'Cara memilih',
  selected: (o) => `${o.count} dari ${o.of} indikator dipilih untuk ringkasan ini.`,
  selectedAll: (o) => `Semua indikator yang bertarget ditampilkan: ${o.of}.`,
  order: (o) => `Urutannya: ${o.reasons}.`,
  reasons: {
    'not-met': 'belum tercapai',
    moved: 'target diubah',
    disagreement: 'sumber berbeda',
    silent: 'belum ada laporan',
    reversed: 'tercapai lalu mundur',
    'plan-order': 'urutan dalam rencana',
  },
  rest: 'Selebihnya di',
  omitted: (o) => `${o.shown} dari ${o.of} ditampilkan; selebihnya di`,
  following: 'Di halaman berikut',
  sections: {
    verdicts: 'Putusan dan capaian resmi',
    moved: 'Target yang diubah',
    disputes: 'Sumber yang berbeda',
    silences: 'Belum ada laporan, menurut perangkat daerah',
    replies: 'Hak jawab',
    commitments: 'Komitmen yang jatuh tempo dan yang masih berjalan',
    money: 'Uang: direncanakan dan dibelanjakan',
    followUp: 'Rekomendasi DPRD dan tindak lanjutnya',
    questions: 'Ruang untuk pertanyaan',
    sources: 'Sumber',
  },
  reading:
    'Putusan menjawab ya atau tidak: apakah target itu dipenuhi. Capaian resmi adalah persentase menurut aturan evaluasi. Keduanya dapat berbeda.',
  verdictsNote: 'Kemajuan dihitung dari kondisi awal ke target akhir rencana. Angka kecil menunjuk daftar sumber.',
  columns: {
    indicator: 'Indikator, penanggung jawab',
    target: 'Target',
    actual: 'Realisasi',
    strict: 'Putusan',
    official: 'Capaian resmi',
    progress: 'Kemajuan',
    commitment: 'Komitmen',
    deadline: 'Tenggat',
    status: 'Keadaan',
    item: 'Mata anggaran',
    planned: 'Direncanakan',
    realised: 'Dibelanjakan',
    absorption: 'Serapan',
    recommendation: 'Rekomendasi',
    followUp: 'Tindak lanjut terakhir',
  },
  dated: (o) => `${o.when}: ${o.value}`,
  noDeadlineTarget: (o) => `tanpa tenggat: ${o.value}`,
  agencyUnknown: 'Penanggung jawab belum disebut',
  noActual: 'belum ada angka',
  noBaseline: 'kondisi awal tidak kami ketahui',
  noProgress: 'tidak dapat dihitung',
  noPercent: 'tanpa persentase',
  soFar: (o) => `sejauh ini ${o.value}`,
  topLine: (o) => `${o.indicator}: target ${o.target}; realisasi ${o.actual}.`,
  topSoFar: (o) => `${o.indicator}: target ${o.target}; angka terakhir ${o.actual}.`,
  topNoActual: (o) => `${o.indicator}: target ${o.target}; realisasinya belum ada.`,
  topOfficial: (o) => `Capaian resmi ${o.official}.`,
  topAgency: (o) => `Penanggung jawab: ${o.name}.`,
  topSilent: (o) => `Realisasi yang sudah dicari dan belum ditemukan: ${o.count}. Yang paling lama: ${o.first}.`,
  topDispute: (o) => `Angka yang berbeda antarsumber: ${o.count}. Yang pertama: ${o.first}.`,
  topMoney: (o) => `${o.item}: ${o.amounts}.`,
  topCommitments: (o) => `Komitmen tercatat: ${o.count}; yang sudah jatuh tempo: ${o.due}.`,
  topFollowUp: (o) => `Rekomendasi atas LKPJ ${o.year} yang selesai ditindaklanjuti: ${o.count} dari ${o.of}.`,
  average: (o) => `Rata-rata capaian resmi ${o.mean}, dari ${o.scored} dari ${o.of} target yang jatuh tempo.`,
  averageCapped: (o) => `Bila yang lebih dari 100 % dihitung 100 %: ${o.capped}.`,
  averageNone: (o) => `Capaian resmi dapat dihitung untuk 0 dari ${o.of} target yang jatuh tempo.`,
  averageNote: 'Rata-rata dapat menutupi target yang belum tercapai.',
  from: (o) => `semula ${o.aim} (${o.version})`,
  to: (o) => `kini ${o.aim} (${o.version})`,
  legalBasis: (o) => `Dasar: ${o.text}.`,
  reason: (o) => `Alasan: ${o.text}`,
  reasonUnknown: 'Alasannya tidak kami ketahui.',
  original: (o) => `Terhadap target semula: ${o.verdict}.`,
  used: 'yang dipakai',
  difference: (o) => `selisih ${o.value}`,
  disputesNote: 'Berbeda belum tentu salah; alasan memilih ada di halaman indikatornya.',
  agencyCount: (o) => `${o.agency} (${o.count})`,
  silentBy: (o) => `Banyaknya realisasi: ${o.counts}`,
  silentCount: (o) => `${o.count} realisasi`,
  silentMore: (o) => `dan ${o.count} indikator lain`,
  searched: (o) => `Terakhir dicari ${o.on}.`,
  silencesNote: 'Sudah lewat waktunya, sudah kami cari, dan belum kami temukan.',
  repliesNote: 'Tanggapan perangkat daerah, utuh. Tanggapan tidak mengubah putusan.',
  duePast: 'jatuh tempo',
  stageAmount: (o) => `${o.stage} ${o.amount}`,
  rounded: (o) => `${o.amount} (dibulatkan)`,
  notInOurData: 'tidak ada dalam data kami',
  moneyNotes: [
    'Uang di samping hasil bukan bukti sebab.',
    'Survei bulan Maret hampir belum merasakan belanja tahun yang sama.',
  ],
  copyright: (o) => `Boleh digandakan dengan menyebut sumber (${o.licence}).`,
  qr: (o) => `Kode QR menuju ${o.address}`,
};

const en: BriefWords = {
  name: 'Brief for the council (DPRD)',
  ofYear: (o) => `Brief for the council (DPRD), LKPJ ${o.year}`,
  year: (o) => `LKPJ ${o.year}`,
  all: (o) => `Briefs for the council (DPRD): ${o.region}`,
  onTheirPages: 'The brief of each region is on its page.',
  listLead:
    'One printable brief for each year of the accountability report (LKPJ): region, commissions, agencies. Every year is kept.',
  listDescription: (o) => `Printable briefs for the council (DPRD) on ${o.region}, by LKPJ year.`,
  description: (o) => `A printable brief for the council (DPRD) on ${o.subject}, LKPJ year ${o.year}.`,
  subject: (o) => `${o.part}, ${o.region}`,
  wholeRegion: 'The whole region',
  commissions: 'Commissions',
  agencies: 'Agencies',
  print: 'To print: press Ctrl+P and choose A4 or F4 paper. It takes four pages at most.',
  lead: (o) =>
    `What was promised up to ${o.year}, what happened, and what has no report yet. Compiled from the sources we checked up to ${o.day}.`,
  planOneYear: (o) => `The plan of that year: ${o.plan}.`,
  planYear: (o) => `${o.plan}: year ${o.number} of ${o.of}.`,
  noPlan: (o) => `Our data hold no plan for ${o.year}.`,
  counts: (o) => `Verdicts on targets: ${o.targets}, from indicators: ${o.indicators}`,
  noLines: (o) => `Our data hold no target that can be judged for ${o.year}.`,
  apart: (o) => `Besides these four words: ${o.counts}.`,
  notSearched: (o) => `Actuals not checked by us yet: ${o.count}. This is no finding about the region.`,
  countOf: (o) => `${o.count} ${o.word}`,
  top: 'What matters most',
  selection: 'How this was selected',
  selected: (o) => `${o.count} of ${o.of} indicators were selected for this brief.`,
  selectedAll: (o) => `Every indicator with a target is shown: ${o.of}.`,
  order: (o) => `In this order: ${o.reasons}.`,
  reasons: {
    'not-met': 'not met',
    moved: 'target changed',
    disagreement: 'sources differ',
    silent: 'no report yet',
    reversed: 'met, then reversed',
    'plan-order': 'order of the plan',
  },
  rest: 'The rest is at',
  omitted: (o) => `${o.shown} of ${o.of} shown; the rest is at`,
  following: 'On the next pages',
  sections: {
    verdicts: 'Verdicts and official achievement',
    moved: 'Targets that were changed',
    disputes: 'Sources that differ',
    silences: 'No report yet, by agency',
    replies: 'Replies',
    commitments: 'Commitments due and still open',
    money: 'Money: planned and spent',
    followUp: 'Council recommendations and their follow-up',
    questions: 'Room for questions',
    sources: 'Sources',
  },
  reading:
    'The verdict says yes or no: whether the target was met. Official achievement is a percentage by the evaluation rules. The two can differ.',
  verdictsNote:
    'Progress counts from the baseline to the end target of the plan. Small numbers point to the list of sources.',
  columns: {
    indicator: 'Indicator, who answers for it',
    target: 'Target',
    actual: 'Actual',
    strict: 'Verdict',
    official: 'Official achievement',
    progress: 'Progress',
    commitment: 'Commitment',
    deadline: 'Deadline',
    status: 'Status',
    item: 'Budget item',
    planned: 'Planned',
    realised: 'Spent',
    absorption: 'Absorption',
    recommendation: 'Recommendation',
    followUp: 'Latest follow-up',
  },
  dated: (o) => `${o.when}: ${o.value}`,
  noDeadlineTarget: (o) => `no deadline: ${o.value}`,
  agencyUnknown: 'Agency in charge not named yet',
  noActual: 'no figure yet',
  noBaseline: 'baseline not known to us',
  noProgress: 'cannot be computed',
  noPercent: 'no percentage',
  soFar: (o) => `so far ${o.value}`,
  topLine: (o) => `${o.indicator}: target ${o.target}; actual ${o.actual}.`,
  topSoFar: (o) => `${o.indicator}: target ${o.target}; latest figure ${o.actual}.`,
  topNoActual: (o) => `${o.indicator}: target ${o.target}; there is no actual yet.`,
  topOfficial: (o) => `Official achievement ${o.official}.`,
  topAgency: (o) => `In charge: ${o.name}.`,
  topSilent: (o) => `Actuals looked for and not found yet: ${o.count}. Longest overdue: ${o.first}.`,
  topDispute: (o) => `Figures on which sources differ: ${o.count}. The first: ${o.first}.`,
  topMoney: (o) => `${o.item}: ${o.amounts}.`,
  topCommitments: (o) => `Commitments on record: ${o.count}; already due: ${o.due}.`,
  topFollowUp: (o) => `Recommendations on the LKPJ ${o.year} that were fully followed up: ${o.count} of ${o.of}.`,
  average: (o) => `Mean official achievement ${o.mean}, over ${o.scored} of ${o.of} targets due.`,
  averageCapped: (o) => `With everything over 100% counted as 100%: ${o.capped}.`,
  averageNone: (o) => `Official achievement can be computed for 0 of ${o.of} targets due.`,
  averageNote: 'A mean can hide targets that were not met.',
  from: (o) => `at first ${o.aim} (${o.version})`,
  to: (o) => `now ${o.aim} (${o.version})`,
  legalBasis: (o) => `Legal basis: ${o.text}.`,
  reason: (o) => `Reason: ${o.text}`,
  reasonUnknown: 'We do not know the reason.',
  original: (o) => `Against the original target: ${o.verdict}.`,
  used: 'used here',
  difference: (o) => `a difference of ${o.value}`,
  disputesNote: 'Different does not mean wrong; the reason for each choice is on the page of its indicator.',
  agencyCount: (o) => `${o.agency} (${o.count})`,
  silentBy: (o) => `Number of actuals: ${o.counts}`,
  silentCount: (o) => `actuals: ${o.count}`,
  silentMore: (o) => `other indicators: ${o.count}`,
  searched: (o) => `Last looked for on ${o.on}.`,
  silencesNote: 'Overdue, looked for by us, and not found yet.',
  repliesNote: 'What agencies answer, in full. A reply does not change a verdict.',
  duePast: 'due',
  stageAmount: (o) => `${o.stage} ${o.amount}`,
  rounded: (o) => `${o.amount} (rounded)`,
  notInOurData: 'not in our data',
  moneyNotes: [
    'Money beside a result is not proof of cause.',
    'A survey in March hardly feels the spending of the same year.',
  ],
  copyright: (o) => `May be copied with its source named (${o.licence}).`,
  qr: (o) => `QR code leading to ${o.address}`,
};

export function briefWords(language: Language): BriefWords {
  return language === 'id' ? id : en;
}
