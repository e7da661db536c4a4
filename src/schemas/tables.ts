/**
 * CSV tables. A table is a list of columns; each says what its cells may hold. The CSV reader turns a cell into
 * canonical text (numbers with a decimal point, blanks as absent) according to the column's kind, whatever
 * dialect the file is written in; `reading/assemble.ts` turns that text into values.
 */
import { PROGRAMME_LEVELS } from '#model/plan';
import { MISSING_REASONS } from '#model/missing';
import { TARGET_KINDS } from '#model/target';
import { BUDGET_KINDS, BUDGET_STAGES } from '#model/budget';

export type CellKind = 'id' | 'ids' | 'text' | 'number' | 'amount' | 'integer' | 'year' | 'period' | 'date' | 'day' | 'choice' | 'measure';

export interface Column {
  readonly name: string;
  readonly kind: CellKind;
  readonly required: boolean;
  readonly description: string;
  /** Allowed words of a `choice` column. */
  readonly choices?: readonly string[];
  /** Other words allowed besides the kind, such as `none` for a year. */
  readonly words?: readonly string[];
}

export interface Table {
  readonly name: 'targets' | 'figures' | 'budget' | 'programmes';
  readonly description: string;
  readonly columns: readonly Column[];
}

function column(name: string, kind: CellKind, description: string, more: Partial<Column> = {}): Column {
  return { name, kind, required: false, description, ...more };
}

const source = column('source', 'id', 'Pengenal sumber: nama berkas di sources/ tanpa .yaml.', { required: true });
const page = column('page', 'text', 'Halaman, tabel, atau bagian di dalam dokumen.');
const note = column('note', 'text', 'Catatan penyusun (Indonesia).');
const noteEn = column('note_en', 'text', 'Catatan penyusun (Inggris).');
const reason = column('reason', 'text', 'Alasan perubahan: mengapa baris ini berbeda dari yang sudah diterbitkan.');
const doubt = column('doubt', 'text', 'Keraguan yang sudah dipastikan penyusun; pembaca melihat "perlu dicek" (Indonesia).');
const doubtEn = column('doubt_en', 'text', 'Keraguan itu dalam bahasa Inggris.');
const indicator = column('indicator', 'id', 'Pengenal indikator: nama berkas di indicators/ tanpa .yaml.', {
  required: true,
});

export const targets: Table = {
  name: 'targets',
  description: 'Target dan kondisi awal menurut rencana.',
  columns: [
    indicator,
    column('year', 'year', 'Tahun target; none bila tanpa tenggat, unknown bila tahunnya tidak jelas.', {
      required: true,
      words: ['none', 'unknown'],
    }),
    column('kind', 'choice', 'Jenis: baseline kondisi awal, atau jenis target.', {
      required: true,
      choices: ['baseline', ...TARGET_KINDS],
    }),
    column('value', 'measure', 'Nilai: angka, predikat, atau banyaknya untuk coverage. Kosong untuk zero-… dan no-number.'),
    column('upper', 'number', 'Batas atas untuk range, atau "dari berapa" untuk coverage.'),
    column('plan', 'id', 'Pengenal rencana; kosong bila diumumkan di luar rencana.'),
    column('version', 'id', 'Pengenal versi rencana.'),
    column('agency', 'id', 'Perangkat daerah penanggung jawab: pengenal di region.yaml.'),
    source,
    page,
    note,
    noteEn,
    doubt,
    doubtEn,
    reason,
  ],
};

export const figures: Table = {
  name: 'figures',
  description: 'Realisasi indikator menurut sumber.',
  columns: [
    indicator,
    column('period', 'period', 'Waktu data: 2024, 2024-03, 2025-Q2, atau 2025-S1.', { required: true }),
    column('area', 'text', 'Kode kecamatan atau desa/kelurahan bila angkanya bukan untuk seluruh wilayah.'),
    column('value', 'measure', 'Nilai: angka atau predikat. Kosong bila missing diisi.'),
    column('upper', 'number', 'Batas atas bila sumber memberi rentang.'),
    column('precision', 'choice', 'Ketepatan; bawaan exact.', {
      choices: ['exact', 'approximate', 'more-than', 'less-than'],
    }),
    column('missing', 'choice', 'Alasan bila tidak ada nilai.', { choices: MISSING_REASONS }),
    column('searched', 'text', 'Apa yang ditelusuri, untuk not-in-our-sources dan not-reported.'),
    column('searched_on', 'day', 'Tanggal penelusuran.'),
    column('status', 'choice', 'final tetap, provisional sementara, not-stated tidak disebut.', {
      required: true,
      choices: ['final', 'provisional', 'not-stated'],
    }),
    column('method', 'id', 'Pengenal metode di berkas indikator, atau not-stated.', {
      required: true,
      words: ['not-stated'],
    }),
    column('margin', 'number', 'Batas ketelitian dalam satuan indikator.'),
    column('released', 'date', 'Tanggal rilis; unknown bila tidak diketahui.', { required: true }),
    column('origin', 'choice', 'primary dari penghasil data, second-hand salinan.', {
      required: true,
      choices: ['primary', 'second-hand'],
    }),
    column('checked', 'choice', 'yes bila sudah dicocokkan dengan sumber asli.', {
      required: true,
      choices: ['yes', 'no'],
    }),
    column('preferred', 'text', 'Alasan memakai nilai ini bila sumber berbeda.'),
    source,
    page,
    note,
    noteEn,
    doubt,
    doubtEn,
    reason,
  ],
};

export const budget: Table = {
  name: 'budget',
  description: 'Uang menurut tahap.',
  columns: [
    column('item', 'id', 'Pengenal pos.', { required: true }),
    column('name', 'text', 'Nama pos (Indonesia).', { required: true }),
    column('name_en', 'text', 'Nama pos (Inggris).'),
    column('year', 'year', 'Tahun anggaran.', { required: true }),
    column('stage', 'choice', 'Tahap.', { required: true, choices: BUDGET_STAGES }),
    column('kind', 'choice', 'Jenis.', { required: true, choices: BUDGET_KINDS }),
    column('amount', 'amount', 'Rupiah penuh, sen boleh setelah koma desimal.', { required: true }),
    column('rounded', 'choice', 'yes bila dibulatkan oleh sumber.', { required: true, choices: ['yes', 'no'] }),
    column('programme', 'id', 'Pengenal program.'),
    column('agency', 'id', 'Pengenal perangkat daerah.'),
    column('parent', 'id', 'Pengenal pos induk.'),
    column('parts', 'choice', 'some bila tidak semua bagian pos ini ada di tabel; bawaan all.', {
      choices: ['all', 'some'],
    }),
    source,
    page,
    note,
    noteEn,
    reason,
  ],
};

export const programmes: Table = {
  name: 'programmes',
  description: 'Program yang disebut rencana.',
  columns: [
    column('id', 'id', 'Pengenal program.', { required: true }),
    column('name', 'text', 'Nama program (Indonesia).', { required: true }),
    column('name_en', 'text', 'Nama program (Inggris).'),
    column('level', 'choice', 'Tingkat; bawaan program.', { choices: PROGRAMME_LEVELS }),
    column('parent', 'id', 'Pengenal program atau kegiatan induk.'),
    column('objective', 'text', 'Kode sasaran yang didukung.'),
    column('indicators', 'ids', 'Indikator yang hendak dicapai, dipisah spasi.'),
    column('cluster', 'id', 'Pengenal klaster.'),
    column('agency', 'id', 'Pengenal perangkat daerah.'),
    column('code', 'text', 'Kode nomenklatur.'),
    column('code_rule', 'text', 'Aturan kode nomenklatur.'),
    source,
    page,
    note,
    noteEn,
  ],
};

export const TABLES: readonly Table[] = [targets, figures, budget, programmes];
