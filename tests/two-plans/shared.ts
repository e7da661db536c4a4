/** Site, documents and indicators of the made-up content. */
import { createHash } from 'node:crypto';
import {
  ADDED,
  indicatorId,
  isLower,
  NEW_IN_SUCCESSOR,
  numbersIn,
  OLD_INDICATORS,
  RELEASE_DATE,
  REWORDED_TO,
  SUCCEEDED_AS,
} from './cast.ts';
import { writeText, writeYaml } from './write.ts';

const SOURCES: readonly (readonly [string, string, string, string])[] = [
  ['naskah-lama', 'plan', 'Naskah rencana lama', '2018-08-20'],
  ['naskah-perubahan', 'plan', 'Naskah perubahan rencana lama', '2020-09-01'],
  ['naskah-perubahan-kedua', 'plan', 'Naskah perubahan kedua', '2021-10-15'],
  ['naskah-baru', 'plan', 'Naskah rencana baru', '2022-08-18'],
  ['naskah-rkpd', 'plan', 'Naskah RKPD 2022', '2021-07-01'],
  ['naskah-apbd', 'regulation', 'Naskah APBD 2022', '2021-12-20'],
  ['statistik', 'statistics', 'Statistik karangan', '2023-05-01'],
  ['keputusan-dprd', 'government', 'Keputusan DPRD karangan', '2023-04-28'],
  ['surat-jawaban', 'government', 'Surat jawaban karangan', '2024-02-01'],
];

export function writeSite(folder: string): void {
  writeYaml(folder, 'site.yaml', {
    name: { id: 'Situs karangan untuk uji', en: 'Made-up site for tests' },
    publisher: { name: 'Penerbit Karangan', kind: 'other' },
    corrections: [
      { whatsapp: '6281200000000' },
      { form: 'https://karangan.example/koreksi?u={alamat}' },
      { post: 'Jalan Karangan 1, Kota Karangan' },
    ],
    address: 'https://karangan.example/tilik',
    release_date: RELEASE_DATE,
  });
}

export function writeSources(folder: string): void {
  for (const [id, kind, title, published] of SOURCES) {
    const address = `https://karangan.example/${id}`;
    writeYaml(folder, `sources/${id}.yaml`, {
      kind,
      publisher: 'Penerbit Karangan',
      title,
      published,
      address,
      seen: '2024-06-01',
      via: 'none',
    });
  }
}

/** A copy that may be handed on, and one that may not. */
export function writeCopies(folder: string): void {
  const copies = [
    {
      id: 'salinan-boleh',
      text: 'kode,nilai\nuji,1\n',
      leave: { redistribution: 'allowed', ground: 'Lisensi karangan.' },
    },
    { id: 'salinan-simpan', text: 'kode,nilai\nuji,2\n', leave: {} },
  ];
  for (const { id, text, leave } of copies) {
    writeText(folder, `sources/files/${id}.csv`, text);
    writeYaml(folder, `sources/${id}.yaml`, {
      kind: 'dataset',
      publisher: 'Penerbit Karangan',
      title: `Tabel ${id}`,
      published: '2023',
      address: 'unknown',
      seen: '2024-06-01',
      via: 'none',
      archive: { address: `https://arsip.example/${id}`, on: '2024-06-01' },
      sha256: createHash('sha256').update(text).digest('hex'),
      copy: `${id}.csv`,
      ...leave,
    });
  }
}

export function writeIndicators(folder: string): void {
  const numbers = [
    ...numbersIn([1, OLD_INDICATORS]),
    ...[REWORDED_TO, ADDED, SUCCEEDED_AS, NEW_IN_SUCCESSOR].flatMap(numbersIn),
  ];
  for (const number of numbers) {
    writeYaml(folder, `indicators/${indicatorId(number)}.yaml`, {
      name: { id: `Indikator karangan ${String(number)}`, en: `Made-up indicator ${String(number)}` },
      unit: 'indeks',
      direction: isLower(number) ? 'lower' : 'higher',
      decimals: 1,
      definition: { id: 'Hanya untuk uji; tidak mengukur apa pun.', en: 'For tests only; it measures nothing.' },
    });
  }
}
