/** What the columns of the tables beside the figures mean. The same name means the same in every table, or is told apart here. */
import type { Text } from '#model/language';
import { columnMeaning } from './columns.ts';
import type { TableName } from './tables.ts';

type Meaning = Required<Text>;

const SHARED: Readonly<Record<string, Meaning>> = {
  id: { id: 'pengenal', en: 'id' },
  code: { id: 'kode Kemendagri', en: 'Ministry of Home Affairs code' },
  name: { id: 'nama', en: 'name' },
  short_name: { id: 'nama pendek', en: 'short name' },
  kind: { id: 'jenis', en: 'kind' },
  link: {
    id: 'alamat tetap di situs ini; kosong bila situs belum beralamat',
    en: 'permanent address on this site; empty while the site has none',
  },
  note: { id: 'catatan penyusun', en: 'note by the compilers' },
  sources: { id: 'pengenal sumber, dipisah spasi', en: 'ids of sources, apart by blanks' },
  indicators: { id: 'pengenal indikator, dipisah spasi', en: 'ids of indicators, apart by blanks' },
  programmes: { id: 'pengenal program, dipisah spasi', en: 'ids of programmes, apart by blanks' },
  agencies: { id: 'pengenal perangkat daerah, dipisah spasi', en: 'ids of agencies, apart by blanks' },
  position: { id: 'urutan, mulai dari 1', en: 'position, from 1' },
  valid_from: { id: 'berlaku sejak', en: 'valid from' },
  valid_until: { id: 'berlaku sampai', en: 'valid until' },
  successor: { id: 'pengenal penggantinya', en: 'id of what follows it' },
  successors: {
    id: 'kode wilayah penggantinya, dipisah spasi',
    en: 'codes of the regions that follow, apart by blanks',
  },
  lon: { id: 'bujur titik, derajat', en: 'longitude of a point, degrees' },
  lat: { id: 'lintang titik, derajat', en: 'latitude of a point, degrees' },
  agency: { id: 'pengenal perangkat daerah penanggung jawab', en: 'id of the agency in charge' },
  date: { id: 'tanggal sejauh diketahui, atau unknown', en: 'date as far as known, or unknown' },
  planned: { id: 'kapan dijadwalkan', en: 'when it was to happen' },
  as_of: { id: 'status diketahui sampai tanggal ini', en: 'the day up to which the status is known to hold' },
  status: { id: 'status', en: 'status' },
  rupiah: { id: 'jumlah dalam rupiah', en: 'amount in rupiah' },
  rounded: { id: 'yes bila sumbernya membulatkan', en: 'yes when the source rounded it' },
  role: { id: 'peran', en: 'role' },
  role_from: { id: 'sejak kapan peran itu disebut', en: 'since when the role is stated' },
  parent: { id: 'pengenal induknya', en: 'id of what it belongs to' },
  network: { id: 'pengenal jejaring', en: 'id of the network' },
  cluster: { id: 'pengenal klaster', en: 'id of the cluster' },
  commitment: { id: 'pengenal komitmen', en: 'id of the commitment' },
  recommendation: { id: 'pengenal rekomendasi', en: 'id of the recommendation' },
  language: { id: 'bahasa dokumen', en: 'language of the document' },
  licence: { id: 'lisensi dokumen bila dinyatakan', en: 'licence of the document where stated' },
  seen: { id: 'terakhir dilihat penyusun', en: 'last seen by the compilers' },
  archive: { id: 'alamat salinan di arsip web', en: 'address of a copy in a web archive' },
  archived_on: { id: 'tanggal salinan arsip itu', en: 'day of that copy' },
  sha256: { id: 'sidik jari SHA-256 dokumen', en: 'SHA-256 fingerprint of the document' },
  redistribution: {
    id: 'apakah salinannya boleh dibagikan: allowed, not-allowed',
    en: 'whether a copy may be passed on: allowed or not-allowed',
  },
  via_title: { id: 'judul salinan yang dibaca', en: 'title of the copy that was read' },
  direction: { id: 'arah yang lebih baik: higher, lower, maintain, none', en: 'better direction' },
  aggregation: { id: 'cara menjumlah: end-position, cumulative, average', en: 'how years add up' },
  decimals: { id: 'angka desimal yang dicetak', en: 'decimals that are printed' },
  definition: { id: 'definisi', en: 'definition' },
  formula: { id: 'rumus', en: 'formula' },
  share_of_people: { id: 'yes bila nilainya bagian dari penduduk', en: 'yes when the value is a share of people' },
  ordinal_scale: { id: 'skala kata, dari terbaik', en: 'scale of words, best first' },
  release_month: { id: 'bulan rilis biasanya, 1 sampai 12', en: 'usual month of release, 1 to 12' },
  reference_code: { id: 'kode rujukan nasional indikator', en: 'code in the national list of indicators' },
  province_code: { id: 'kode provinsi', en: 'code of the province' },
  province_name: { id: 'nama provinsi', en: 'name of the province' },
  bps_code: { id: 'kode BPS', en: 'BPS code' },
  coverage: { id: 'full laporan lengkap, figures angka saja', en: 'full report, or figures only' },
  office: { id: 'jabatan', en: 'office' },
  acting: { id: 'Pj. atau Plt.', en: 'Pj. or Plt. (acting)' },
  from: { id: 'mulai menjabat', en: 'in office from' },
  until: { id: 'selesai menjabat', en: 'in office until' },
  title: { id: 'judul', en: 'title' },
  start_year: { id: 'tahun pertama', en: 'first year' },
  end_year: { id: 'tahun terakhir', en: 'last year' },
  vision: { id: 'visi', en: 'vision' },
  legal_basis: { id: 'dasar hukum', en: 'legal basis' },
  reason: { id: 'alasan perubahan', en: 'reason of the revision' },
  complete: { id: 'yes bila semua target naskah ini ada di sini', en: 'yes when every target of the text is here' },
  level: { id: 'tingkat', en: 'level' },
  mission: { id: 'nomor misi', en: 'number of the mission' },
  text: { id: 'isi', en: 'text' },
  objective: { id: 'kode sasaran', en: 'code of the objective' },
  nomenclature_code: { id: 'kode nomenklatur', en: 'nomenclature code' },
  code_rule: { id: 'aturan nomenklatur', en: 'rule of the nomenclature' },
  item: { id: 'pengenal pos', en: 'id of the item' },
  year: { id: 'tahun', en: 'year' },
  stage: { id: 'tahap', en: 'stage' },
  programme: { id: 'pengenal program', en: 'id of the programme' },
  parts_incomplete: { id: 'yes bila bagiannya belum lengkap', en: 'yes when its parts are not all here' },
  wording: { id: 'isi janji dalam kata-kata penyusun', en: "the promise in the compilers' words" },
  holder: { id: 'pemegang jabatan saat itu', en: 'holder of the office at that time' },
  promised_on: { id: 'tanggal janji', en: 'day of the promise' },
  where: { id: 'tempat janji', en: 'where it was promised' },
  deadline: { id: 'tenggat; kosong bila tidak ada', en: 'deadline; empty when none was given' },
  judged_by: { id: 'dinilai dengan apa', en: 'what judges it' },
  judged_indicator: { id: 'indikator penilainya', en: 'indicator that judges it' },
  judged_year: { id: 'tahun penilainya', en: 'year that judges it' },
  stated_by: { id: 'pengenal perangkat daerah yang mengucapkannya', en: 'id of the agency that spoke it' },
  set: { id: 'pengenal kelompok klaster', en: 'id of the set of clusters' },
  set_name: { id: 'nama kelompok klaster', en: 'name of the set of clusters' },
  purpose: { id: 'tujuan', en: 'purpose' },
  centre: { id: 'pusat', en: 'centre' },
  centre_code: { id: 'kode kecamatan pusatnya', en: 'code of the centre' },
  commodities: { id: 'komoditas, dipisah titik koma', en: 'commodities, apart by semicolons' },
  who: { id: 'pelaku', en: 'who' },
  what: { id: 'yang dilakukan', en: 'what is done' },
  lkpj_year: { id: 'tahun LKPJ', en: 'year of the LKPJ' },
  number: { id: 'nomor', en: 'number' },
  decision: { id: 'keputusan DPRD', en: 'decision of the DPRD' },
  decision_date: { id: 'tanggal keputusan', en: 'date of the decision' },
  supporting_factors: { id: 'faktor pendorong', en: 'supporting factors' },
  hindering_factors: { id: 'faktor penghambat', en: 'hindering factors' },
  follow_up: { id: 'tindak lanjut', en: 'follow-up' },
  summary: { id: 'ringkasan', en: 'summary' },
  lead: { id: 'pemimpin', en: 'who leads it' },
  coverage_target: { id: 'jumlah wilayah yang ditargetkan', en: 'number of regions aimed at' },
  coverage_of: { id: 'dari jumlah wilayah', en: 'out of how many regions' },
  coverage_year: { id: 'tahun target cakupan', en: 'year of that aim' },
};

const OWN: Readonly<Record<string, Meaning>> = {
  'versi-rencana.date': { id: 'tanggal naskah', en: 'date of the text' },
  'susunan-rencana.code': {
    id: 'kode tujuan atau sasaran, atau nomor misi',
    en: 'code of the goal or objective, or mission number',
  },
  'susunan-rencana.parent': { id: 'kode tujuan dari sasaran', en: 'code of the goal of an objective' },
  'anggota-klaster.code': { id: 'kode Kemendagri kecamatan atau wilayah', en: 'code of the kecamatan or region' },
  'tahap-jejaring.code': {
    id: 'kode wilayah; kosong untuk jejaring seluruhnya',
    en: 'code of the region; empty for the whole network',
  },
  'hak-jawab.recommendation': {
    id: 'pengenal rekomendasi yang dijawab',
    en: 'id of the recommendation that is answered',
  },
  'hak-jawab.answers': {
    id: 'yang dijawab: figure, verdict, silence, recommendation',
    en: 'what is answered: figure, verdict, silence or recommendation',
  },
  'hak-jawab.agency': { id: 'pengenal perangkat daerah yang menjawab', en: 'id of the agency that answers' },
};

/**
 * What a column of a table means.
 * @throws RangeError for a column without a meaning: a fault in the program.
 */
export function meaningOf(table: TableName, column: string): Meaning {
  const base = column.replace(/_en$/, '');
  const found =
    (table === 'angka' ? columnMeaning(column) : undefined) ??
    OWN[`${table}.${base}`] ??
    SHARED[base] ??
    columnMeaning(base);
  if (found === undefined) throw new RangeError(`column ${column} of ${table} has no meaning`);
  return base === column ? found : { id: `${found.id} (bahasa Inggris)`, en: `${found.en} (English)` };
}
