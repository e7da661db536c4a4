/** The kinds of files that can be begun by asking: what is asked, where the file lies, and what follows from an answer. */
import { kindOfCode } from '#model/area-code';
import { slugOf } from '#model/slug';
import type { Schema } from '#reading/parse/expectation';
import { cluster } from '#schemas/cluster';
import { commitment } from '#schemas/commitment';
import { correction } from '#schemas/correction';
import type { CollectionName } from '#schemas/entry';
import { indicator } from '#schemas/indicator';
import { network } from '#schemas/network';
import { plan } from '#schemas/plan';
import { region } from '#schemas/region';
import { reply } from '#schemas/reply';
import { source } from '#schemas/source';
import { withdrawal } from '#schemas/withdrawal';
import {
  asSchema,
  existing,
  existingList,
  memberCodes,
  newId,
  officialRegion,
  regionOf,
  type Answers,
  type Question,
  type Surroundings,
} from './question.ts';

export interface NewKind {
  /** As in `npm run new -- region`; also the name of its schema. */
  readonly name: string;
  readonly schema: Schema;
  readonly collection: CollectionName;
  readonly questions: readonly Question[];
  /** The id within the collection, from answers that are whole. */
  readonly idOf: (answers: Answers, around: Surroundings) => string;
  /** What follows from the answers without being asked, by place in the file. */
  readonly follows?: (answers: Answers, around: Surroundings) => Readonly<Record<string, unknown>>;
  /** Tables that are begun beside it, empty but for their heading. */
  readonly tables?: readonly CollectionName[];
}

const id: Question = {
  flag: 'id',
  ask: 'Pengenal, yang menjadi nama berkas (huruf kecil, angka, tanda hubung)',
  needed: true,
  at: [],
  understand: newId,
};

const inRegion: Question = {
  flag: 'region',
  ask: 'Kode wilayah yang sudah ada di isi, misalnya 15.04',
  needed: true,
  at: [],
  understand: existing('Wilayah', ({ regions }) => regions.map(({ code }) => code)),
};

/** A question whose answer is judged by the schema at the first place it is written to. */
function field(schema: Schema, flag: string, ask: string, ...at: readonly string[]): Question {
  const places = at.length === 0 ? [flag.replaceAll('-', '_')] : at;
  return { flag, ask, at: places, understand: asSchema(schema, places[0] ?? flag) };
}

function sources(flag: string, ask: string, ...at: readonly string[]): Question {
  return { flag, ask, at, understand: existingList('Sumber', (around) => around.sources) };
}
const source_ = (...at: readonly string[]): Question =>
  sources('source', 'Sumber: pengenal di sources/, pisahkan dengan koma bila lebih dari satu', ...at);

const anIndicator = (applies: (answers: Answers) => boolean): Question => ({
  flag: 'indicator',
  ask: 'Indikator: pengenal di indicators/',
  at: ['about.indicator'],
  understand: existing('Indikator', ({ indicators }) => indicators),
  applies,
});

const within = ({ region: code, id: name }: Answers, around: Surroundings): string =>
  `${regionOf(around, code)?.folder ?? ''}/${name ?? ''}`;
const alone = ({ id: name }: Answers): string => name ?? '';
const shortOf = (name: string): string => name.replace(/^(?:Kabupaten|Kota)\s+/, '');
const regionName = ({ code, name }: Answers, { areas }: Surroundings): string => name ?? areas.nameOf(code ?? '') ?? '';

const REGION: NewKind = {
  name: 'region',
  schema: region,
  collection: 'regions',
  questions: [
    { flag: 'code', ask: 'Kode Kemendagri, misalnya 15.04', needed: true, at: ['code'], understand: officialRegion },
    {
      ...field(region, 'name', 'Nama resmi'),
      needed: true,
      proposal: ({ areas }, { code }) => areas.nameOf(code ?? ''),
    },
    {
      ...field(region, 'short-name', 'Nama pendek, yang menjadi nama folder'),
      needed: true,
      proposal: (around, answers) => shortOf(regionName(answers, around)),
    },
    {
      ...field(region, 'coverage', 'full laporan lengkap, figures baru angka saja'),
      needed: true,
      proposal: () => 'figures',
    },
  ],
  idOf: ({ code, 'short-name': short }) => `${code ?? ''}-${slugOf(short ?? '')}`,
  follows: ({ code = '' }, { areas }) => ({ kind: kindOfCode(code), province_name: areas.nameOf(code.slice(0, 2)) }),
  tables: ['figures', 'targets'],
};

const PLAN: NewKind = {
  name: 'plan',
  schema: plan,
  collection: 'plans',
  questions: [
    inRegion,
    { ...id, ask: 'Pengenal rencana, misalnya rpjmd-2025-2029' },
    field(plan, 'kind', 'Jenis: rpjmd, rkpd, rpjpd, renstra, atau apbd'),
    field(plan, 'title', 'Judul rencana'),
    field(plan, 'start-year', 'Tahun awal'),
    field(plan, 'end-year', 'Tahun akhir'),
    field(plan, 'version', 'Pengenal versi naskah, misalnya ranperda atau perda-2-2025', 'versions.0.id'),
    field(plan, 'version-name', 'Nama versi itu', 'versions.0.name'),
    field(plan, 'status', 'Keadaannya: draft, agreed, adopted, repealed, atau ended', 'versions.0.status'),
    source_('sources', 'versions.0.sources'),
  ],
  idOf: within,
};

const INDICATOR: NewKind = {
  name: 'indicator',
  schema: indicator,
  collection: 'indicators',
  questions: [
    id,
    field(indicator, 'name', 'Nama indikator'),
    field(indicator, 'unit', 'Satuan, misalnya persen'),
    field(indicator, 'direction', 'Arah yang baik: higher, lower, maintain, atau none'),
    field(indicator, 'decimals', 'Banyak angka di belakang koma'),
    field(indicator, 'definition', 'Definisi dengan kata-kata sendiri'),
  ],
  idOf: alone,
};

const CLUSTER: NewKind = {
  name: 'cluster',
  schema: cluster,
  collection: 'clusters',
  questions: [
    inRegion,
    id,
    field(cluster, 'kind', 'Jenis: area, pillar, atau value-chain'),
    field(cluster, 'name', 'Nama klaster'),
    {
      flag: 'plan',
      ask: 'Rencana yang memuatnya',
      at: ['plan'],
      understand: existing('Rencana', (around, answers) => regionOf(around, answers.region)?.plans ?? []),
    },
    source_('sources'),
  ],
  idOf: within,
};

const COMMITMENT: NewKind = {
  name: 'commitment',
  schema: commitment,
  collection: 'commitments',
  questions: [
    inRegion,
    id,
    field(commitment, 'wording', 'Isi janji dengan kata-kata sendiri'),
    field(commitment, 'office', 'Jabatan atau lembaga yang berjanji'),
    field(commitment, 'promised-on', 'Kapan dijanjikan: 2024-11-12, 2024-11, 2024, atau unknown'),
    field(commitment, 'deadline', 'Tenggat, none bila tidak disebut, atau unknown'),
    field(commitment, 'judged-by', 'Cara menilai: target, milestones, output, coverage, atau standing', 'judged_by.by'),
    {
      flag: 'indicator',
      ask: 'Indikator yang targetnya menilai: pengenal di indicators/',
      at: ['judged_by.indicator'],
      understand: existing('Indikator', ({ indicators }) => indicators),
      applies: (answers) => answers['judged-by'] === 'target',
    },
    source_('recorded_in'),
  ],
  idOf: within,
};

const NETWORK: NewKind = {
  name: 'network',
  schema: network,
  collection: 'networks',
  questions: [
    id,
    field(network, 'kind', 'Jenis: agglomeration, roll-out, atau staged-plan'),
    field(network, 'name', 'Nama jejaring'),
    field(network, 'summary', 'Ringkasan, satu atau dua kalimat'),
    {
      flag: 'members',
      ask: 'Kode wilayah anggota, pisahkan dengan koma',
      at: ['members'],
      understand: memberCodes,
    },
    source_('sources'),
  ],
  idOf: alone,
};

const SOURCE: NewKind = {
  name: 'source',
  schema: source,
  collection: 'sources',
  questions: [
    { ...id, ask: 'Pengenal, misalnya bps-kemiskinan-2024' },
    field(source, 'kind', 'Jenis: statistics, news, regulation, plan, government, dataset, atau other'),
    field(source, 'publisher', 'Penerbit asli, atau unknown'),
    field(source, 'title', 'Judul sebagaimana tercetak'),
    field(source, 'published', 'Tanggal terbit sejauh diketahui, atau unknown'),
    field(source, 'address', 'Alamat web yang dibaca, atau unknown'),
    field(source, 'seen', 'Kapan terakhir dilihat, atau unknown'),
    {
      flag: 'via',
      ask: 'Penerbit salinan yang dibaca, atau none bila dokumennya sendiri',
      at: ['via'],
      understand: (answer) => ({ value: answer === 'none' ? answer : { publisher: answer } }),
    },
  ],
  idOf: alone,
};

const REPLY: NewKind = {
  name: 'reply',
  schema: reply,
  collection: 'replies',
  questions: [
    inRegion,
    id,
    {
      flag: 'agency',
      ask: 'Perangkat daerah yang menjawab: pengenal di region.yaml',
      at: ['agency'],
      understand: existing('Perangkat daerah', (around, answers) => regionOf(around, answers.region)?.agencies ?? []),
    },
    field(reply, 'date', 'Tanggal jawaban, TTTT-BB-HH'),
    sources('document', 'Dokumen jawaban: pengenal di sources/', 'document'),
    field(reply, 'on', 'Yang dijawab: figure angka, verdict putusan, silence, atau recommendation', 'about.on'),
    anIndicator(({ on }) => on === 'figure' || on === 'verdict' || on === 'silence'),
    {
      ...field(reply, 'period', 'Waktu data: 2024, 2024-03, 2025-Q2, atau 2025-S1', 'about.period'),
      applies: ({ on }) => on === 'figure',
    },
    { ...field(reply, 'year', 'Tahun', 'about.year'), applies: ({ on }) => on === 'verdict' || on === 'silence' },
    {
      flag: 'recommendation',
      ask: 'Rekomendasi: pengenal di recommendations/',
      at: ['about.recommendation'],
      understand: existing('Rekomendasi', (around, { region: code }) => regionOf(around, code)?.recommendations ?? []),
      applies: ({ on }) => on === 'recommendation',
    },
    field(reply, 'text', 'Isi jawaban'),
  ],
  idOf: within,
};

const CORRECTION: NewKind = {
  name: 'correction',
  schema: correction,
  collection: 'corrections',
  questions: [
    id,
    field(correction, 'received', 'Kapan diterima, TTTT-BB-HH'),
    field(correction, 'from', 'Siapa yang meminta, hanya jenisnya'),
    field(correction, 'on', 'Tentang: figure, target, indicator, region, source, atau other', 'about.on'),
    {
      ...inRegion,
      ask: 'Kode wilayah',
      at: ['about.region'],
      needed: false,
      applies: ({ on }) => on !== 'source' && on !== 'other',
    },
    anIndicator(({ on }) => on === 'figure' || on === 'target' || on === 'indicator'),
    {
      ...field(correction, 'period', 'Waktu data: 2024, 2024-03, 2025-Q2, atau 2025-S1', 'about.period'),
      applies: ({ on }) => on === 'figure',
    },
    { ...field(correction, 'year', 'Tahun target', 'about.year'), applies: ({ on }) => on === 'target' },
    {
      flag: 'source',
      ask: 'Sumber: pengenal di sources/',
      at: ['about.source'],
      understand: existing('Sumber', (around) => around.sources),
      applies: ({ on }) => on === 'source',
    },
    {
      ...field(correction, 'what', 'Hal yang dimaksud', 'about.what'),
      applies: ({ on }) => on === 'other',
    },
    field(correction, 'request', 'Isi permintaan, tanpa nama, nomor, dan alamat orang'),
  ],
  idOf: alone,
  follows: () => ({ 'outcome.is': 'open' }),
};

const WITHDRAWAL: NewKind = {
  name: 'withdrawal',
  schema: withdrawal,
  collection: 'withdrawals',
  questions: [
    id,
    {
      flag: 'region',
      ask: 'Kode wilayah yang angkanya dicabut; kosongkan bila milik jejaring',
      at: ['region'],
      understand: inRegion.understand,
    },
    {
      flag: 'network',
      ask: 'Jejaring yang datanya dicabut',
      at: ['network'],
      understand: existing('Jejaring', ({ networks }) => networks),
      applies: ({ region: code }) => code === undefined,
    },
    field(withdrawal, 'figure', 'Pengenal tetap angka itu, dari pesan pemeriksaan'),
    field(withdrawal, 'kind', 'Alasan: error, source-withdrawn, privacy, legal-order, atau demand'),
    field(withdrawal, 'asked-on', 'Tanggal permintaan, TTTT-BB-HH'),
    field(withdrawal, 'asked-by', 'Siapa yang meminta: lembaga atau golongan, bukan nama orang'),
    field(withdrawal, 'text', 'Penjelasan untuk pembaca'),
  ],
  idOf: alone,
};

export const NEW_KINDS: readonly NewKind[] = [
  REGION,
  PLAN,
  INDICATOR,
  CLUSTER,
  COMMITMENT,
  NETWORK,
  SOURCE,
  REPLY,
  CORRECTION,
  WITHDRAWAL,
];
