/** Words for figures, targets, sources, and why something is not there. */
import type { Doubt } from '#model/doubt';
import type { BudgetKind, BudgetStage } from '#model/budget';
import type { CommitmentStatus } from '#model/commitment';
import type { FigureStatus } from '#model/figure';
import type { Language } from '#model/language';
import type { MilestoneStatus } from '#model/milestone';
import type { MissingReason } from '#model/missing';
import type { PlanKind, PlanStatus } from '#model/plan';
import type { SourceKind } from '#model/source';

interface RecordWords {
  readonly missing: Readonly<Record<MissingReason, string>>;
  readonly figureStatus: Readonly<Record<FigureStatus, string>>;
  readonly planStatus: Readonly<Record<PlanStatus, string>>;
  readonly planKind: Readonly<Record<PlanKind, string>>;
  readonly milestone: Readonly<Record<MilestoneStatus, string>>;
  readonly commitment: Readonly<Record<CommitmentStatus, string>>;
  readonly stage: Readonly<Record<BudgetStage, string>>;
  readonly money: Readonly<Record<BudgetKind, string>>;
  readonly sourceKind: Readonly<Record<SourceKind, string>>;
  readonly publisherUnknown: string;
  readonly citedBy: (producer: string, copy: string) => string;
  readonly page: (page: string) => string;
  readonly unchecked: string;
  readonly checked: string;
  /** Only after an editor confirmed a doubt; never for what a machine suspects. */
  readonly toCheck: string;
  readonly toCheckOf: Readonly<Record<Doubt['on'], string>>;
  readonly secondHand: string;
  readonly primary: string;
  readonly methodNotStated: string;
  readonly rounded: string;
  readonly exact: string;
  readonly holder: (office: string, name: string) => string;
  readonly asOf: (date: string) => string;
  readonly promisedFor: (date: string) => string;
  /** Of a step whose day nobody told. */
  readonly undated: string;
  readonly noDeadline: string;
  readonly yearUnclear: string;
  readonly source: string;
  readonly sources: string;
  readonly note: string;
}

const id: RecordWords = {
  missing: {
    'not-yet-due': 'belum waktunya',
    'not-reported': 'belum dilaporkan',
    'not-measured': 'tidak diukur',
    withheld: 'tidak dibuka demi melindungi warga',
    'no-number-given': 'tanpa angka',
    'not-in-our-sources': 'tidak ada dalam sumber yang kami periksa',
  },
  figureStatus: { final: 'tetap', provisional: 'sementara', 'not-stated': 'status tidak disebut' },
  planStatus: {
    draft: 'rancangan',
    agreed: 'disepakati bersama DPRD',
    adopted: 'ditetapkan',
    repealed: 'dicabut',
    ended: 'berakhir',
  },
  planKind: { rpjmd: 'RPJMD', rkpd: 'RKPD', rpjpd: 'RPJPD', renstra: 'Renstra', apbd: 'APBD' },
  milestone: {
    planned: 'direncanakan',
    'in-progress': 'berjalan',
    done: 'selesai',
    'not-done': 'belum terlaksana',
    missed: 'meleset dari jadwal',
    unknown: 'belum diketahui',
  },
  commitment: {
    'not-yet-due': 'belum jatuh tempo',
    'in-progress': 'berjalan',
    met: 'tercapai',
    'met-then-reversed': 'sempat tercapai, lalu mundur',
    late: 'terlambat',
    'not-met': 'tidak tercapai',
    'not-reported': 'belum dilaporkan',
    changed: 'diubah',
    replaced: 'digantikan',
    withdrawn: 'dicabut',
    'no-number': 'tidak ada angka',
  },
  stage: {
    announced: 'diumumkan',
    indicative: 'pagu indikatif',
    rkpd: 'RKPD',
    ppas: 'PPAS',
    apbd: 'APBD',
    'revised-apbd': 'APBD perubahan',
    realisation: 'realisasi',
  },
  money: {
    spending: 'belanja',
    revenue: 'pendapatan',
    transfer: 'transfer',
    loan: 'pinjaman',
    investment: 'investasi',
    deficit: 'defisit',
    financing: 'pembiayaan',
    change: 'perubahan',
  },
  sourceKind: {
    statistics: 'statistik',
    news: 'berita',
    regulation: 'peraturan',
    plan: 'dokumen rencana',
    government: 'lembaga pemerintah',
    dataset: 'himpunan data',
    other: 'lainnya',
  },
  publisherUnknown: 'penerbit tidak diketahui',
  citedBy: (producer, copy) =>
    copy === 'unknown'
      ? `${producer}, dari salinan yang penerbitnya belum diketahui`
      : `${producer}, sebagaimana dikutip ${copy}`,
  page: (page) => (/^\d/.test(page) ? `hlm. ${page}` : page),
  unchecked: 'belum dicocokkan dengan sumber asli',
  checked: 'sudah dicocokkan dengan sumber asli',
  toCheck: 'perlu dicek',
  toCheckOf: { figure: 'angka perlu dicek', target: 'target perlu dicek', baseline: 'kondisi awal perlu dicek' },
  secondHand: 'kutipan tangan kedua',
  primary: 'dari penghasil data',
  methodNotStated: 'metode tidak disebut',
  rounded: 'dibulatkan oleh sumber',
  exact: 'angka penuh',
  holder: (office, name) => `${office} ${name}`,
  asOf: (date) => `keadaan per ${date}`,
  promisedFor: (date) => `dijanjikan untuk ${date}`,
  undated: 'tanggal belum diketahui',
  noDeadline: 'tanpa tenggat',
  yearUnclear: 'tahun tidak jelas',
  source: 'Sumber',
  sources: 'Sumber',
  note: 'Catatan',
};

const en: RecordWords = {
  missing: {
    'not-yet-due': 'not yet due',
    'not-reported': 'not reported',
    'not-measured': 'not measured',
    withheld: 'withheld to protect people',
    'no-number-given': 'no number given',
    'not-in-our-sources': 'not in the sources we checked',
  },
  figureStatus: { final: 'final', provisional: 'provisional', 'not-stated': 'status not stated' },
  planStatus: {
    draft: 'draft',
    agreed: 'agreed with the regional council (DPRD)',
    adopted: 'adopted',
    repealed: 'repealed',
    ended: 'ended',
  },
  planKind: { rpjmd: 'RPJMD', rkpd: 'RKPD', rpjpd: 'RPJPD', renstra: 'Renstra', apbd: 'APBD' },
  milestone: {
    planned: 'planned',
    'in-progress': 'in progress',
    done: 'done',
    'not-done': 'not done yet',
    missed: 'missed its planned date',
    unknown: 'not known',
  },
  commitment: {
    'not-yet-due': 'not yet due',
    'in-progress': 'in progress',
    met: 'met',
    'met-then-reversed': 'met, then reversed',
    late: 'late',
    'not-met': 'not met',
    'not-reported': 'not reported',
    changed: 'changed',
    replaced: 'replaced',
    withdrawn: 'withdrawn',
    'no-number': 'no number given',
  },
  stage: {
    announced: 'announced',
    indicative: 'indicative ceiling',
    rkpd: 'RKPD',
    ppas: 'PPAS',
    apbd: 'budget (APBD)',
    'revised-apbd': 'revised budget',
    realisation: 'actual',
  },
  money: {
    spending: 'spending',
    revenue: 'revenue',
    transfer: 'transfer',
    loan: 'loan',
    investment: 'investment',
    deficit: 'deficit',
    financing: 'financing',
    change: 'change',
  },
  sourceKind: {
    statistics: 'statistics',
    news: 'news',
    regulation: 'regulation',
    plan: 'plan document',
    government: 'government body',
    dataset: 'dataset',
    other: 'other',
  },
  publisherUnknown: 'publisher unknown',
  citedBy: (producer, copy) =>
    copy === 'unknown' ? `${producer}, from a copy whose publisher is not known` : `${producer}, as quoted by ${copy}`,
  page: (page) => (/^\d/.test(page) ? `p. ${page}` : page),
  unchecked: 'not yet compared with the original',
  checked: 'compared with the original',
  toCheck: 'to be checked',
  toCheckOf: { figure: 'figure to be checked', target: 'target to be checked', baseline: 'baseline to be checked' },
  secondHand: 'second-hand copy',
  primary: 'from the producer',
  methodNotStated: 'method not stated',
  rounded: 'rounded by the source',
  exact: 'full amount',
  holder: (office, name) => `${office} ${name}`,
  asOf: (date) => `as of ${date}`,
  promisedFor: (date) => `promised for ${date}`,
  undated: 'date not known yet',
  noDeadline: 'no deadline',
  yearUnclear: 'year unclear',
  source: 'Source',
  sources: 'Sources',
  note: 'Note',
};

export function recordWords(language: Language): RecordWords {
  return language === 'id' ? id : en;
}
