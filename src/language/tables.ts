/** What the tables of the whole dataset are called and hold. A table's name is also its file's name. */
import type { Text } from '#model/language';

interface TableWords {
  readonly title: Required<Text>;
  readonly about: Required<Text>;
}

const TABLES = {
  angka: {
    title: { id: 'Angka', en: 'Figures' },
    about: {
      id: 'realisasi, target, kondisi awal, dan hak jawab per indikator, tiap baris dengan sumbernya',
      en: 'actuals, targets, baselines and replies by indicator, each row with its source',
    },
  },
  indikator: {
    title: { id: 'Indikator', en: 'Indicators' },
    about: { id: 'apa yang diukur: satuan, arah, definisi', en: 'what is measured: unit, direction, definition' },
  },
  metode: {
    title: { id: 'Metode', en: 'Methods' },
    about: { id: 'versi cara mengukur tiap indikator', en: 'versions of how an indicator is measured' },
  },
  sumber: {
    title: { id: 'Sumber', en: 'Sources' },
    about: { id: 'dokumen yang menjadi dasar angka', en: 'documents that the figures rest on' },
  },
  wilayah: {
    title: { id: 'Wilayah', en: 'Regions' },
    about: { id: 'provinsi, kabupaten, dan kota yang dicakup', en: 'provinces, regencies and cities covered' },
  },
  kecamatan: {
    title: { id: 'Kecamatan', en: 'Districts' },
    about: { id: 'kecamatan yang disebut di halaman wilayah', en: 'kecamatan named on the pages of regions' },
  },
  'perangkat-daerah': {
    title: { id: 'Perangkat daerah', en: 'Agencies' },
    about: { id: 'unit pemerintah daerah', en: 'units of regional government' },
  },
  pejabat: {
    title: { id: 'Pejabat', en: 'Office holders' },
    about: { id: 'pemegang jabatan publik dan masa jabatannya', en: 'holders of public office and their terms' },
  },
  rencana: {
    title: { id: 'Rencana', en: 'Plans' },
    about: { id: 'RPJMD dan rencana lain', en: 'RPJMD and other plans' },
  },
  'versi-rencana': {
    title: { id: 'Versi rencana', en: 'Plan versions' },
    about: { id: 'rancangan, naskah yang ditetapkan, dan perubahannya', en: 'drafts, adopted texts and revisions' },
  },
  'susunan-rencana': {
    title: { id: 'Susunan rencana', en: 'Structure of plans' },
    about: { id: 'misi, tujuan, dan sasaran', en: 'missions, goals and objectives' },
  },
  program: {
    title: { id: 'Program', en: 'Programmes' },
    about: { id: 'program, kegiatan, dan subkegiatan', en: 'programmes, activities and sub-activities' },
  },
  anggaran: {
    title: { id: 'Anggaran', en: 'Budget' },
    about: {
      id: 'jumlah uang per pos, tahun, dan tahap; tahap tidak pernah dijumlahkan',
      en: 'amounts by item, year and stage; stages are never added up',
    },
  },
  komitmen: {
    title: { id: 'Komitmen', en: 'Commitments' },
    about: { id: 'janji yang tercatat dan cara menilainya', en: 'recorded promises and how they are judged' },
  },
  'status-komitmen': {
    title: { id: 'Status komitmen', en: 'Status of commitments' },
    about: {
      id: 'status yang ditetapkan, dengan tanggal dan bukti',
      en: 'statuses that were set, dated and evidenced',
    },
  },
  'tonggak-komitmen': {
    title: { id: 'Tonggak komitmen', en: 'Milestones' },
    about: { id: 'langkah-langkah sebuah komitmen', en: 'the steps of a commitment' },
  },
  klaster: {
    title: { id: 'Klaster', en: 'Clusters' },
    about: { id: 'kawasan, pilar, dan rantai nilai', en: 'areas, pillars and value chains' },
  },
  'anggota-klaster': {
    title: { id: 'Anggota klaster', en: 'Cluster members' },
    about: { id: 'kecamatan atau wilayah dalam klaster dan perannya', en: 'places in a cluster and their roles' },
  },
  'rantai-nilai': {
    title: { id: 'Rantai nilai', en: 'Value chains' },
    about: { id: 'mata rantai dari penghasil ke pasar', en: 'links from producer to market' },
  },
  rekomendasi: {
    title: { id: 'Rekomendasi DPRD', en: 'Recommendations of the DPRD' },
    about: { id: 'rekomendasi atas LKPJ', en: 'recommendations on the accountability report (LKPJ)' },
  },
  'tindak-lanjut': {
    title: { id: 'Tindak lanjut', en: 'Follow-up' },
    about: { id: 'langkah atas rekomendasi, dengan bukti', en: 'steps on recommendations, with evidence' },
  },
  'hak-jawab': {
    title: { id: 'Hak jawab', en: 'Right of reply' },
    about: { id: 'jawaban perangkat daerah', en: 'replies of agencies' },
  },
  jejaring: {
    title: { id: 'Jejaring', en: 'Networks' },
    about: { id: 'kerja sama dan program lintas wilayah', en: 'what spans several regions' },
  },
  'anggota-jejaring': {
    title: { id: 'Anggota jejaring', en: 'Network members' },
    about: { id: 'wilayah dalam jejaring dan perannya', en: 'regions in a network and their roles' },
  },
  'tahap-jejaring': {
    title: { id: 'Tahap jejaring', en: 'Steps of networks' },
    about: { id: 'tahap jejaring dan statusnya per wilayah', en: 'steps of a network and their status by region' },
  },
  'dana-jejaring': {
    title: { id: 'Dana jejaring', en: 'Funds of networks' },
    about: {
      id: 'jumlah yang diumumkan; diumumkan bukan dibelanjakan',
      en: 'announced amounts; announced is not spent',
    },
  },
} as const satisfies Readonly<Record<string, TableWords>>;

export type TableName = keyof typeof TABLES;

export function tableTitle(name: TableName): Required<Text> {
  return TABLES[name].title;
}

/** What a table holds, in words that follow a colon. */
export function tableAbout(name: TableName): Required<Text> {
  return TABLES[name].about;
}
