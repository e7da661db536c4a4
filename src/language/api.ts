/** Words of the API and of the page that explains it. Arguments are already formatted. */
import type { Language } from '#model/language';

const id = {
  heading: 'Data untuk program (API)',
  description: 'Berkas JSON tetap di bawah /api/v1/: isi, arti tiap bidang, janji kesesuaian, dan contoh siap pakai.',
  lead: 'Program dapat membaca isi situs ini sebagai berkas JSON biasa, tanpa kunci dan tanpa pendaftaran.',
  link: 'Data untuk program (API)',
  filesHeading: 'Berkas',
  file: 'Berkas',
  contents: 'Isi',
  schema: 'Skema',
  sample: 'contoh',
  examplesHeading: 'Contoh',
  examplesAddress: (o: { address: string }) => `Contoh di bawah ini memakai alamat situs ini, ${o.address}.`,
  examplesNoAddress: (o: { placeholder: string }) =>
    `Situs ini belum mencatat alamatnya sendiri. Dalam setiap contoh, ganti ${o.placeholder} dengan alamat tempat situs ini dibuka, dengan garis miring di akhir.`,
  examplesAbout: (o: { indicator: string; region: string }) => `Semua contoh membaca ${o.indicator} di ${o.region}.`,
  examplesEmpty: 'Situs ini belum memuat wilayah, jadi contoh di bawah ini hanya membaca daftarnya.',
  examples: {
    curl: 'curl',
    python: 'Python (tanpa pustaka tambahan)',
    r: 'R (paket jsonlite)',
    duckdb: 'DuckDB',
  },
  comments: {
    here: 'alamat situs, dengan garis miring di akhir',
    latest: 'angka yang dipakai untuk tiap waktu; yang tidak ada disertai alasannya',
    verdicts: 'putusan atas target: tercapai atau tidak, capaian resmi, kemajuan',
    regions: 'daftar wilayah',
  },
  fieldsHeading: 'Arti bidang',
  fieldsLead:
    'Bidang yang tertulis "boleh null" selalu ada, dan null berarti tidak ada atau tidak diketahui, tidak pernah nol.',
  field: 'Bidang',
  type: 'Jenis',
  meaning: 'Arti',
  nullable: 'boleh null',
  listOf: (what: string) => `daftar ${what}`,
  types: {
    string: 'teks',
    number: 'bilangan',
    integer: 'bilangan bulat',
    boolean: 'true atau false',
    object: 'objek',
  },
  record: (name: string) => `objek ${name}`,
  envelope: 'Awal setiap berkas',
  files: {
    index: 'apa yang ada, edisi, penanggung jawab, dan lisensi; mulailah dari sini',
    regions: 'semua wilayah, dengan alamat berkasnya',
    region: 'satu wilayah: rencana, angka, target, putusan, yang belum ada, komitmen, hak jawab, dan sumbernya',
    indicators: 'semua indikator dengan definisi dan metodenya',
    indicator: 'satu indikator di semua wilayah: angka terakhir, dan angka yang boleh disandingkan',
    sources: 'semua dokumen sumber',
    commitments: 'semua komitmen, ringkas',
    networks: 'semua jejaring antarwilayah',
    silences: 'banyaknya realisasi yang lewat waktu, per wilayah',
  },
};
export type ApiWords = typeof id;

const en: ApiWords = {
  heading: 'Data for programs (API)',
  description:
    'Static JSON files under /api/v1/: what they hold, what each field means, the promise of compatibility, and working examples.',
  lead: 'Programs can read what this site holds as plain JSON files, without a key and without signing up.',
  link: 'Data for programs (API)',
  filesHeading: 'Files',
  file: 'File',
  contents: 'What is in it',
  schema: 'Schema',
  sample: 'sample',
  examplesHeading: 'Examples',
  examplesAddress: (o) => `The examples below use the address of this site, ${o.address}.`,
  examplesNoAddress: (o) =>
    `This site has not recorded its own address yet. In each example, replace ${o.placeholder} by the address at which you opened this site, with a final slash.`,
  examplesAbout: (o) => `All examples read ${o.indicator} in ${o.region}.`,
  examplesEmpty: 'This site has no region yet, so the examples below only read the lists.',
  examples: {
    curl: 'curl',
    python: 'Python (standard library)',
    r: 'R (package jsonlite)',
    duckdb: 'DuckDB',
  },
  comments: {
    here: 'address of the site, with a final slash',
    latest: 'the figure that stands for each time; one that is not there comes with its reason',
    verdicts: 'verdicts on targets: met or not, official achievement, progress',
    regions: 'the regions',
  },
  fieldsHeading: 'What the fields mean',
  fieldsLead:
    'A field marked “may be null” is always there, and null means that something is not there or not known, never zero.',
  field: 'Field',
  type: 'Type',
  meaning: 'Meaning',
  nullable: 'may be null',
  listOf: (what) => `list of ${what}`,
  types: {
    string: 'text',
    number: 'number',
    integer: 'whole number',
    boolean: 'true or false',
    object: 'object',
  },
  record: (name) => `object ${name}`,
  envelope: 'The beginning of every file',
  files: {
    index: 'what there is, the edition, who publishes it, and the licences; begin here',
    regions: 'all regions, with the addresses of their files',
    region: 'one region: plans, figures, targets, verdicts, what is not there, commitments, replies, and its sources',
    indicators: 'all indicators with their definitions and methods',
    indicator: 'one indicator in all regions: the latest figure, and the figure that may be compared',
    sources: 'all source documents',
    commitments: 'all commitments in short',
    networks: 'all networks across regions',
    silences: 'how many actuals are overdue, by region',
  },
};

export function apiWords(language: Language): ApiWords {
  return language === 'id' ? id : en;
}
