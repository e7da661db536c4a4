/**
 * A made-up content folder with more to tell than four sheets hold: 480 indicators with long names, 40 silences, 10 replies
 * of 120 words, 15 recommendations, and changed targets, differing sources, commitments and money besides. Every name says
 * that it is test data.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

export const OVERFULL = {
  region: 'wilayah/15.04-batanghari/',
  year: 2025,
  agency: 'dinas-uji-01',
  commission: 'komisi-uji-1',
};

const INDICATORS = 480;
const AGENCIES = 12;
const SILENT = 40;
const MOVED = 30;
const DISPUTED = 25;
const REPLIES = 10;
const RECOMMENDATIONS = 15;
const COMMITMENTS = 14;
const ITEMS = 30;
const REPLY_WORDS = 110;

const FIELDS = [
  'pelayanan kesehatan dasar bagi ibu hamil dan bayi baru lahir sesuai standar pelayanan minimal',
  'rumah tangga yang memperoleh akses air minum layak dan berkelanjutan',
  'jalan kabupaten dalam kondisi mantap',
  'satuan pendidikan yang memenuhi mutu literasi dan numerasi',
];

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function words(count: number): string {
  const some = [
    'Contoh',
    'jawaban',
    'uji',
    'tentang',
    'pelaksanaan',
    'kegiatan',
    'yang',
    'tertunda',
    'karena',
    'pengadaan',
  ];
  return `${numbers(count)
    .map((index) => some[(index - 1) % some.length])
    .join(' ')}.`;
}

function agencyOf(index: number): string {
  return `dinas-uji-${two(((index - 1) % AGENCIES) + 1)}`;
}

function indicatorId(index: number): string {
  return `indikator-uji-${String(index).padStart(3, '0')}`;
}

type Write = (file: string, content: string) => void;

function writeShared(write: Write): void {
  write(
    'site.yaml',
    stringify({
      name: 'Tilik',
      publisher: { name: 'Penerbit Uji', kind: 'other' },
      address: 'https://data-uji.contoh.example/laporan/tilik',
      languages: ['id'],
      release_date: '2026-11-23',
    }),
  );
  for (const index of numbers(29)) {
    write(
      `sources/sumber-uji-${two(index)}.yaml`,
      stringify({
        kind: index === 29 ? 'statistics' : 'government',
        publisher: `Penerbit data uji nomor ${String(index)}`,
        title: `Laporan data uji nomor ${String(index)} tentang hasil pelaksanaan rencana`,
        published: '2026-02',
        address: 'unknown',
        seen: '2026-11-01',
        via: 'none',
      }),
    );
  }
  for (const index of numbers(INDICATORS)) {
    write(
      `indicators/${indicatorId(index)}.yaml`,
      stringify({
        name: `Persentase uji ${String(index)} ${FIELDS[index % FIELDS.length] ?? ''}`,
        unit: 'persen',
        direction: 'higher',
        decimals: 2,
        definition: 'Angka uji, dalam persen.',
        sources: ['sumber-uji-01'],
      }),
    );
  }
}

function writeTables(write: Write): void {
  const source = (index: number): string => `sumber-uji-${two((index % 29) + 1)}`;
  const targets = ['indicator,year,kind,value,plan,version,agency,source'];
  const figures = [
    'indicator,period,value,missing,searched,searched_on,status,method,released,origin,checked,preferred,source',
  ];
  for (const index of numbers(INDICATORS)) {
    const id = indicatorId(index);
    const row = (year: number, kind: string, value: number, version: string): string =>
      [id, year, kind, value.toFixed(2), 'rpjmd-uji', version, agencyOf(index), source(index)].join(',');
    targets.push(row(2020, 'baseline', 50, 'awal'), row(2025, 'value', 70, 'awal'), row(2026, 'value', 75, 'awal'));
    if (index <= MOVED) targets.push(row(2025, 'value', 66.5, 'perubahan'));
    const found = (value: number, preferred: string, from: string): string =>
      [id, 2025, value.toFixed(2), '', '', '', 'final', 'not-stated', '2026-02', 'primary', 'no', preferred, from].join(
        ',',
      );
    if (index > INDICATORS - SILENT) {
      const searched = 'LKPJ 2025 uji dan laman dinasnya';
      figures.push(
        [
          id,
          2025,
          '',
          'not-in-our-sources',
          searched,
          '2026-11-01',
          'final',
          'not-stated',
          'unknown',
          'primary',
          'no',
          '',
          source(index),
        ].join(','),
      );
      continue;
    }
    figures.push(found(index % 3 === 0 ? 61.25 : 72.5, '', source(index)));
    if (index > 100 && index <= 100 + DISPUTED) figures.push(found(58.75, '', source(index + 7)));
  }
  write('regions/15.04-batanghari/targets.csv', `${targets.join('\n')}\n`);
  write('regions/15.04-batanghari/figures.csv', `${figures.join('\n')}\n`);
  const budget = ['item,name,year,stage,kind,amount,rounded,agency,source'];
  for (const index of numbers(ITEMS)) {
    const item = (stage: string, amount: number): string =>
      [
        `belanja-uji-${two(index)}`,
        `Belanja uji ${String(index)} untuk penyelenggaraan pelayanan`,
        2025,
        stage,
        'spending',
        amount,
        'no',
        agencyOf(index),
        source(index),
      ].join(',');
    budget.push(item('apbd', 1_250_000_000), item('revised-apbd', 1_400_000_000), item('realisation', 1_225_000_000));
  }
  write('regions/15.04-batanghari/budget.csv', `${budget.join('\n')}\n`);
}

function writeRegion(write: Write): void {
  const agencies = numbers(AGENCIES).map((index) => ({
    id: `dinas-uji-${two(index)}`,
    name: `Dinas Uji Nomor ${String(index)} Bidang Pelayanan dan Pemberdayaan Masyarakat`,
    short_name: `Dinas Uji ${String(index)}`,
  }));
  write(
    'regions/15.04-batanghari/region.yaml',
    stringify({
      code: '15.04',
      name: 'Kabupaten Batanghari',
      short_name: 'Batanghari',
      kind: 'kabupaten',
      province_name: 'Jambi',
      coverage: 'full',
      agencies,
      commissions: [
        {
          id: 'komisi-uji-1',
          name: 'Komisi Uji I',
          agencies: agencies.slice(0, 4).map(({ id }) => id),
          sources: ['sumber-uji-01'],
        },
      ],
    }),
  );
  const version = (id: string, date: string) => ({
    id,
    name: `Peraturan uji ${id}`,
    status: 'adopted',
    date,
    legal_basis: `Peraturan uji ${id}`,
    reason: 'Penyesuaian uji terhadap kemampuan keuangan.',
    sources: ['sumber-uji-02'],
  });
  write(
    'regions/15.04-batanghari/plans/rpjmd-uji/plan.yaml',
    stringify({
      kind: 'rpjmd',
      title: 'RPJMD data uji 2021–2026',
      start_year: 2021,
      end_year: 2026,
      versions: [version('awal', '2021-08-01'), version('perubahan', '2024-09-30')],
      sources: ['sumber-uji-02'],
    }),
  );
}

function writeRecords(write: Write): void {
  const folder = 'regions/15.04-batanghari';
  for (const index of numbers(REPLIES)) {
    write(
      `${folder}/replies/jawaban-uji-${two(index)}.yaml`,
      stringify({
        agency: agencyOf(index * 3),
        date: `2026-04-${two(index)}`,
        document: ['sumber-uji-03'],
        about: { on: 'verdict', indicator: indicatorId(index * 3), year: 2025 },
        text: words(REPLY_WORDS - 20),
        hindering_factors: words(20),
      }),
    );
  }
  for (const index of numbers(RECOMMENDATIONS)) {
    write(
      `${folder}/recommendations/rekomendasi-uji-${two(index)}.yaml`,
      stringify({
        lkpj_year: index % 3 === 0 ? 2025 : 2024,
        number: String(index),
        text: `Rekomendasi uji ${String(index)}: memperbaiki perencanaan, memastikan ketersediaan anggaran, dan melaporkan hasilnya setiap triwulan kepada DPRD.`,
        decision: {
          title: 'Keputusan uji',
          date: index % 3 === 0 ? '2026-05-04' : '2025-05-05',
          sources: ['sumber-uji-04'],
        },
        agencies: [agencyOf(index), agencyOf(index + 1)],
        ...(index % 2 === 0 && {
          steps: [
            {
              date: '2026-06-01',
              what: 'Langkah uji: rapat koordinasi dan penyusunan rencana tindak.',
              status: 'in-progress',
              evidence: ['sumber-uji-05'],
            },
          ],
        }),
      }),
    );
  }
  for (const index of numbers(COMMITMENTS)) {
    write(
      `${folder}/commitments/janji-uji-${two(index)}.yaml`,
      stringify({
        wording: `Janji uji ${String(index)}: menyelesaikan pembangunan sarana pelayanan di seluruh kecamatan.`,
        office: 'Bupati (data uji)',
        promised_on: '2021-08',
        recorded_in: ['sumber-uji-06'],
        deadline: index % 2 === 0 ? 2025 : 2026,
        judged_by: { by: 'output' },
        agency: agencyOf(index),
      }),
    );
  }
}

/** Writes the folder. */
export function writeOverfull(folder: string): void {
  const write: Write = (file, content) => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  writeShared(write);
  writeTables(write);
  writeRegion(write);
  writeRecords(write);
}
