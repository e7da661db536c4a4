/** Workbooks made in code: as regions have them, and damaged in one way each. All names and figures are made up for tests. */
import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';

export type Made = string | number | null | CellObject;

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly Made[])[];
  /** `A1:B2`. */
  readonly merges?: readonly string[];
  /** From 1, as spreadsheets count. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly hidden?: boolean;
}

export function workbook(...sheets: readonly MadeSheet[]): Uint8Array {
  const book = utils.book_new();
  for (const made of sheets) utils.book_append_sheet(book, sheetOf(made), made.name);
  book.Workbook = { Sheets: sheets.map(({ name, hidden }) => ({ name, Hidden: hidden === true ? 1 : 0 })) };
  const bytes: unknown = write(book, { type: 'buffer', bookType: 'xlsx', compression: true });
  if (!(bytes instanceof Uint8Array)) throw new TypeError('no bytes');
  return new Uint8Array(bytes);
}

function sheetOf({ rows, merges = [], hiddenRows = [], hiddenColumns = [] }: MadeSheet): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet['!merges'] = merges.map((range) => utils.decode_range(range));
  sheet['!rows'] = [];
  for (const row of hiddenRows) sheet['!rows'][row - 1] = { hidden: true };
  sheet['!cols'] = [];
  for (const column of hiddenColumns) sheet['!cols'][column - 1] = { hidden: true };
  return sheet;
}

/** A number displayed in a format: `percent(0.985)` is 98.50%. */
export function shown(value: number, format: string): CellObject {
  return { t: 'n', v: value, z: format };
}

export function failed(code: '#REF!' | '#DIV/0!'): CellObject {
  return { t: 'e', v: code === '#REF!' ? 0x17 : 0x07, w: code };
}

export const TITLE = 'Tabel 7.1 Indikator Kinerja Utama Kabupaten Batanghari (data uji)';

/** A table of indicators with headings in two rows, as in an RPJMD. */
export function indicatorTable(
  change: (rows: Made[][]) => void = () => undefined,
  more: Partial<MadeSheet> = {},
): Uint8Array {
  const rows: Made[][] = [
    [TITLE],
    [],
    ['No', 'Indikator', 'Satuan', 'Kondisi Awal (2024)', 'Target', null, null, 'Kondisi Akhir', 'Perangkat Daerah'],
    [null, null, null, null, 2025, 2026, 2027, null, null],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)'],
    [1, 'Indikator uji persen', '%', 8.63, 8.4, '8,1', '≤ 7,9\u00A0%', '≤ 7,9', 'Dinas Uji'],
    [2, 'Indeks uji', 'Indeks', 71.25, '71,40-71,60', '71,60 – 71,90', 72, 72, null],
    [3, 'Opini uji', 'Opini', 'WDP', 'WTP', 'WTP', 'WTP', 'WTP', 'Inspektorat Uji'],
    [4, 'Jumlah uji', 'orang', 1250000, '1.260.000', '1.270.000 orang', '-', null, 'Dinas Uji'],
  ];
  change(rows);
  return workbook({
    name: 'Tabel 7.1',
    rows,
    merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:G3', 'H3:H4', 'I3:I4'],
    ...more,
  });
}

/** The RKPD evaluation form: performance (K) and money (Rp) under each heading, remarks below. */
export function evaluationForm(change: (rows: Made[][]) => void = () => undefined): Uint8Array {
  const rows: Made[][] = [
    ['Evaluasi Terhadap Hasil RKPD Kabupaten Batanghari Tahun 2024 (data uji)'],
    [
      ...[
        'No',
        'Kode',
        'Urusan/Program',
        'Indikator Kinerja',
        'Satuan',
        'Target RPJMD pada Tahun 2026 (Akhir Periode)',
        null,
      ],
      ...[
        'Realisasi Capaian Kinerja RPJMD s/d RKPD Tahun 2023',
        null,
        'Target Kinerja dan Anggaran RKPD Tahun 2024',
        null,
      ],
      ...['Realisasi Kinerja pada Triwulan I', null, 'Realisasi Kinerja pada Triwulan IV', null],
      ...[
        'Realisasi Capaian Kinerja dan Anggaran RKPD 2024',
        null,
        'Tingkat Capaian (%)',
        'Perangkat Daerah Penanggung Jawab',
      ],
    ],
    [null, null, null, null, null, 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', null, null],
    ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16', '17', '18=16/10', '19'],
    [
      ...[
        1,
        { t: 'n', v: 1.02, z: '0.00' } as const,
        'Program Uji Kesehatan',
        'Cakupan uji',
        '%',
        100,
        9_000_000_000,
        80,
        5_000_000_000,
      ],
      ...[
        90,
        'Rp 2.500.000.000',
        '20,5',
        500_000_000,
        85,
        700_000_000,
        shown(0.875, '0.0%'),
        2_345_678_900,
        97.22,
        'Dinas Uji',
      ],
    ],
    [
      ...[2, '1.02.01', 'Program Uji Sanitasi', 'Sanitasi uji', '%', 95, null, 60, null, 70, 'Rp250.000'],
      ...[10, null, 66, null, '68,5', 'Rp 240.500,50', 97.9, 'Dinas Lain'],
    ],
    [
      'Rata-rata capaian kinerja (%)',
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      97.5,
    ],
    ['Predikat kinerja', null, 'Sangat Tinggi'],
    ['Faktor pendorong keberhasilan kinerja: kerja sama antardinas (uji)'],
    ['Faktor penghambat pencapaian kinerja:'],
    ['Hujan panjang di daerah uji'],
    ['Tindak lanjut yang diperlukan dalam triwulan berikutnya: mempercepat pengadaan uji'],
    ['Tindak lanjut yang diperlukan dalam RKPD berikutnya: menambah anggaran uji'],
  ];
  change(rows);
  return workbook({
    name: 'E58',
    rows,
    merges: [
      'F2:G2',
      'H2:I2',
      'J2:K2',
      'L2:M2',
      'N2:O2',
      'P2:Q2',
      'A2:A3',
      'B2:B3',
      'C2:C3',
      'D2:D3',
      'E2:E3',
      'R2:R3',
      'S2:S3',
    ],
  });
}

/** T-C.19: the evaluation of the years before, with one year of the RKPD. */
export function tc19(): Uint8Array {
  return workbook({
    name: 'T-C.19',
    rows: [
      ['Tabel T-C.19 Evaluasi Hasil Pelaksanaan Perencanaan Daerah Kabupaten Batanghari (data uji)'],
      [
        ...[
          'No',
          'Kode',
          'Urusan/Bidang/Program',
          'Indikator Kinerja Program (outcome)',
          'Satuan',
          'Target RPJMD akhir periode',
          null,
        ],
        ...[
          'Realisasi RPJMD s/d 2022',
          null,
          'Target dan Anggaran RKPD 2023',
          null,
          'Realisasi RKPD 2023',
          null,
          'Tingkat Realisasi (%)',
          'Ket.',
        ],
      ],
      [null, null, null, null, null, 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', null, null],
      [
        1,
        '1.01',
        'Program Uji Pendidikan',
        'Rata-rata uji',
        'Indeks',
        9,
        null,
        8.1,
        null,
        8.3,
        1_000_000_000,
        8.25,
        950_000_000.5,
        99.4,
        'Menurut uji',
      ],
    ],
    merges: ['F2:G2', 'H2:I2', 'J2:K2', 'L2:M2'],
  });
}

/** A table of money with codes, groups and a total. */
export function budgetTable(change: (rows: Made[][]) => void = () => undefined): Uint8Array {
  const rows: Made[][] = [
    ['Ringkasan Belanja Daerah Kabupaten Batanghari Tahun 2024 (data uji)'],
    ['Kode Rekening', 'Uraian', 'Anggaran', 'Realisasi', '%'],
    ['5.1', 'Belanja Operasi Uji', '1.500.000.000', 1_400_000_000, 93.3],
    ['5.1.01', 'Belanja Pegawai Uji', '1.000.000.000', 950_000_000, 95],
    ['5.1.02', 'Belanja Barang Uji', 'Rp\u00A0500.000.000,-', 450_000_000, 90],
    ['5.2', 'Belanja Modal Uji', '250.000.000,00', '(kosong)', 0],
    [null, 'Jumlah', 1_750_000_000, 1_400_000_000, 80],
  ];
  rows[5] = ['5.2', 'Belanja Modal Uji', '250.000.000,00', '-', 0];
  change(rows);
  return workbook({ name: 'APBD', rows });
}

/** A table of programmes of an RPJMD: target and money side by side under each year, in the units that such tables use. */
export function programmeTable(change: (rows: Made[][]) => void = () => undefined): Uint8Array {
  const rows: Made[][] = [
    ['Tabel 7.2 Program Perangkat Daerah RPJMD Kabupaten Batanghari 2025-2029 (data uji)'],
    [
      ...['Kode', 'Program', 'Indikator Program (Outcome)', 'Satuan', 'Kondisi Awal 2024', '2025', null, '2026', null],
      'Perangkat Daerah Penanggung Jawab',
    ],
    [null, null, null, null, null, 'Target', 'Rp (juta)', 'Target', 'Rp (juta)', null],
    [
      ...['1.02.02', 'Program Uji Upaya Kesehatan', 'Usia harapan uji', 'Tahun', 70.5, 70.8, '1.250,5', 71],
      ...[1300, 'Dinas Uji'],
    ],
    ['1.02.02', null, 'Kematian uji', 'Per 1.000 KH', 12.5, '≤ 12', null, '≤ 11,5', null, 'Dinas Uji'],
    ['1.03.10', 'Program Uji Jalan', 'Panjang jalan uji', 'Km', '120,75', 125, 5000, 130, 5250, 'Dinas Lain Uji'],
    ['1.06.02', 'Program Uji Sosial', 'Kasus uji yang ditangani', 'Kasus', 40, 38, 300, 35, 310, 'Dinas Uji'],
    ['5.01.02', 'Program Uji Perencanaan', 'Dokumen uji', 'Dokumen', 4, 4, 900, 4, 950, 'Dinas Uji'],
    ['5.01.03', 'Program Uji Laporan', 'Laporan uji', 'Laporan', 12, 12, 100, 12, 110, 'Dinas Uji'],
    ['3.27.02', 'Program Uji Tani', 'Produksi uji', 'Ton', '1.250,75', 1300, 750, 1350, 800, 'Dinas Uji'],
    ['3.27.03', 'Program Uji Lahan', 'Luas uji', 'Ha', 310.5, 320, 400, 330, 420, 'Dinas Uji'],
    ['2.11.01', 'Program Uji Lingkungan', 'Paket uji', 'Paket', 2, 3, 200, 3, 210, 'Dinas Uji'],
  ];
  change(rows);
  return workbook({
    name: 'Tabel 7.2',
    rows,
    merges: ['F2:G2', 'H2:I2', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'J2:J3'],
  });
}
