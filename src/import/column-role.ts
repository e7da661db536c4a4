/** What a column of a regional table holds, read from the words above it. */
import type { BudgetStage } from '#model/budget';

export type ColumnRole =
  | { readonly role: 'order' | 'ratio' | 'code' | 'indicator' | 'unit' | 'name' | 'agency' | 'note' }
  | { readonly role: 'driver' | 'obstacle' | 'follow-up' }
  | { readonly role: 'personal' }
  /** Understood, and no row of ours: why. */
  | {
      readonly role: 'left-out';
      readonly why: 'plan-total' | 'rkpd-target' | 'until-last-year' | 'quarter-money' | 'estimate';
    }
  | { readonly role: 'baseline' | 'target' | 'end'; readonly year?: number }
  | { readonly role: 'actual'; readonly year?: number; readonly quarter?: 1 | 2 | 3 | 4 }
  /** Money; without a stage the heading does not say which. `scale`: the heading says thousands, millions, billions. */
  | { readonly role: 'money'; readonly stage?: BudgetStage; readonly year?: number; readonly scale: number };

const YEAR = /(?<!\d)(?:19[4-9]\d|20\d\d)(?!\d)/g;
const MONEY = /\brp\b|rupiah|\bpagu\b|anggaran|belanja|\bdana\b|pendapatan|plafon|apbd|ppas/;
const PERFORMANCE = /^\(?k\)?$|^\(?kinerja\)?$|^target$|^\(?volume\)?$|^realisasi kinerja$/;
const PERSONAL =
  /^(?:nik|n\.i\.k\.?|no(?:mor)?\.? ?(?:nik|kk|ktp|kartu keluarga|hp|telepon|telp|rekening)|nama(?: (?:lengkap|penerima.*|kepala (?:keluarga|rumah tangga)|krt|kk|warga|peserta|pasien|siswa|pegawai|pemilik|ibu.*|anak|orang tua.*|petugas|responden|kpm))?|alamat.*|(?:tempat.{0,3})?(?:tanggal|tgl\.?) lahir|tempat lahir|rt ?\/ ?rw|nisn|nip)$/;

/** True for the heading of a column that holds names, addresses or numbers of people, also among others: `Nama dan Alamat`. */
export function isPersonalHeading(text: string): boolean {
  const plain = plainHeading(text);
  if (PERSONAL.test(plain)) return true;
  // A bare name among others may be that of a programme: `Program/Nama`.
  return plain.length <= LONGEST_HEADING && partsOf(plain).some((part) => part !== 'nama' && PERSONAL.test(part));
}

const LONGEST_HEADING = 60;

function partsOf(heading: string): readonly string[] {
  return heading.split(/\s*(?:[/,&+()]|\bdan\b|\batau\b)\s*/).filter((part) => part !== '');
}

export function plainHeading(text: string): string {
  return text
    .toLowerCase()
    .replace(/[*:]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whole years named in a text, each once. */
export function yearsIn(text: string): readonly number[] {
  return [...new Set(Array.from(text.matchAll(YEAR), ([year]) => Number(year)))];
}

/**
 * The role of a column with these headings from top to bottom; undefined when they say nothing that is known. `evaluation`: in
 * an evaluation of the RKPD the targets are those of the RKPD, and the totals those of the plan.
 */
export function roleOf(headings: readonly string[], evaluation: boolean): ColumnRole | undefined {
  const parts = headings.map(plainHeading).filter((part) => part !== '');
  const leaf = parts.at(-1) ?? '';
  const path = parts.join(' / ');
  if (leaf === '') return undefined;
  return textRole(leaf, path) ?? valueRole(leaf, path, evaluation) ?? nameRole(path);
}

function textRole(leaf: string, path: string): ColumnRole | undefined {
  if (isPersonalHeading(leaf)) return { role: 'personal' };
  if (/^no(?:\.|mor)?(?: urut)?$/.test(leaf)) return { role: 'order' };
  if (
    /^(?:%|\(%\)|persen(?:tase)?(?: .*)?|rasio.*|serapan.*|tingkat .*|capaian \(?%\)?)$/.test(leaf) ||
    /tingkat capaian/.test(path)
  )
    return { role: 'ratio' };
  if (/^kode/.test(leaf)) return { role: 'code' };
  if (/^satuan/.test(leaf)) return { role: 'unit' };
  if (/penghambat|kendala|permasalahan/.test(leaf)) return { role: 'obstacle' };
  if (/pendorong/.test(leaf)) return { role: 'driver' };
  if (/tindak lanjut/.test(leaf)) return { role: 'follow-up' };
  if (/perangkat daerah|\bopd\b|\bskpd\b|penanggung ?jawab|\bpengampu\b|^pd$|unit kerja/.test(leaf))
    return { role: 'agency' };
  if (/^ket(?:\.|erangan)?$|^catatan/.test(leaf)) return { role: 'note' };
  if (/\bindikator\b/.test(leaf) && !/target|capaian|realisasi|rumus|formula|definisi|jenis/.test(leaf))
    return { role: 'indicator' };
  return undefined;
}

function valueRole(leaf: string, path: string, evaluation: boolean): ColumnRole | undefined {
  const years = yearsIn(path);
  const last = years.at(-1);
  const year = last === undefined ? {} : { year: last };
  const money = !PERFORMANCE.test(leaf) && (MONEY.test(leaf) || (MONEY.test(path) && !/kinerja/.test(path)));
  const until = /\bs ?[./] ?d\b|sampai dengan|hingga/.test(path);
  const quarter = quarterOf(path);
  const isActual = /realisasi/.test(path) || (/capaian/.test(path) && !/target/.test(path));
  const atEnd = /akhir periode|(?:kondisi|target)[^/]*akhir|target rpjmd/.test(path);
  if (money) {
    if (quarter !== undefined) return { role: 'left-out', why: 'quarter-money' };
    if (until) return { role: 'left-out', why: 'until-last-year' };
    if (atEnd) return { role: 'left-out', why: 'plan-total' };
    const stage = stageOf(path, leaf);
    return { role: 'money', ...year, ...(stage !== undefined && { stage }), scale: scaleOf(path) };
  }
  if (/kondisi[^/]*awal|baseline|data dasar|tahun dasar/.test(path)) return { role: 'baseline', ...year };
  if (/perkiraan|prakiraan/.test(path)) return { role: 'left-out', why: 'estimate' };
  if (isActual && until) return { role: 'left-out', why: 'until-last-year' };
  if (isActual) return { role: 'actual', ...year, ...(quarter !== undefined && { quarter }) };
  if (atEnd) return evaluation ? { role: 'left-out', why: 'plan-total' } : { role: 'end', ...year };
  if (/target|^(?:tahun )?(?:19|20)\d\d$/.test(path)) {
    return evaluation ? { role: 'left-out', why: 'rkpd-target' } : { role: 'target', ...year };
  }
  return last !== undefined && leaf === String(last) && !evaluation ? { role: 'target', ...year } : undefined;
}

/** Only what money or work is for; `Nama Ketua` may be a person and is not read. */
function nameRole(path: string): ColumnRole | undefined {
  return /program|kegiatan|urusan|uraian|sasaran|tujuan|misi|\bpaket\b/.test(path) ? { role: 'name' } : undefined;
}

const QUARTERS: Readonly<Record<string, 1 | 2 | 3 | 4>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
};

function quarterOf(path: string): 1 | 2 | 3 | 4 | undefined {
  const found =
    /(?:triwulan|\btw\.?)[ /]*(?:ke-?)?\s*(iv|iii|ii|i|[1-4])\b/.exec(path) ??
    /triwulan.*\/ \(?(iv|iii|ii|i|[1-4])\)?(?: \/|$)/.exec(path);
  return QUARTERS[found?.[1] ?? ''];
}

function stageOf(path: string, leaf: string): BudgetStage | undefined {
  if (/realisasi/.test(path)) return 'realisation';
  if (/indikatif/.test(path)) return 'indicative';
  if (/perubahan/.test(path)) return 'revised-apbd';
  if (/rkpd/.test(path)) return 'rkpd';
  if (/ppas|plafon/.test(path)) return 'ppas';
  if (/apbd/.test(path)) return 'apbd';
  if (/^anggaran(?: murni)?(?: (?:tahun )?\d{4})?(?: \(?rp\.?\)?)?$/.test(leaf)) return 'apbd';
  return undefined;
}

function scaleOf(path: string): number {
  if (/\b(?:miliar|milyar)\b/.test(path)) return 9;
  if (/\b(?:juta|jutaan)\b/.test(path)) return 6;
  if (/\b(?:ribu|ribuan)\b/.test(path)) return 3;
  return 0;
}
