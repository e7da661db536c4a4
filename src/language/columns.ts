/** What the columns of exported tables mean. */
import type { Language, Text } from '#model/language';

const COLUMNS: Readonly<Record<string, Required<Text>>> = {
  region_code: { id: 'kode Kemendagri wilayah', en: 'Ministry of Home Affairs code of the region' },
  region_name: { id: 'nama wilayah', en: 'name of the region' },
  indicator: { id: 'pengenal indikator', en: 'id of the indicator' },
  anchor: {
    id: 'pengenal tetap angka di halaman indikatornya',
    en: 'permanent id of the figure on the page of its indicator',
  },
  figure_version: {
    id: 'versi angka: awal sidik jari nilai, satuan, status, dan sumbernya; berganti bila salah satunya berubah',
    en: 'version of the figure: start of the hash of value, unit, status and source; another one once any of them changes',
  },
  kind: {
    id: 'baseline kondisi awal, target, actual realisasi, atau reply hak jawab',
    en: 'baseline, target, actual, or reply (right of reply)',
  },
  period: {
    id: 'tahun, atau bagian tahun; none berarti tanpa tenggat, unknown tahunnya tidak jelas',
    en: 'year or part of it; none means no deadline, unknown an unclear year',
  },
  area: {
    id: 'kode kecamatan atau desa bila bukan untuk seluruh wilayah',
    en: 'district or village code when not for the whole region',
  },
  value: {
    id: 'nilai, titik sebagai tanda desimal; kosong bila tidak ada',
    en: 'value with a decimal point; empty when absent',
  },
  upper: {
    id: 'batas atas rentang, atau jumlah seluruhnya untuk coverage',
    en: 'upper bound of a range, or the total for coverage',
  },
  word: { id: 'nilai yang berupa kata, misalnya WTP', en: 'value that is a word, such as WTP' },
  qualifier: { id: 'ketepatan nilai atau jenis target', en: 'precision of the value or kind of target' },
  unit: { id: 'satuan', en: 'unit' },
  missing: { id: 'alasan bila tidak ada nilai', en: 'reason when there is no value' },
  searched: { id: 'apa yang ditelusuri bila tidak ada nilai', en: 'what was searched when there is no value' },
  searched_on: { id: 'tanggal penelusuran', en: 'day of the search' },
  status: {
    id: 'final tetap, provisional sementara, not-stated tidak disebut',
    en: 'final, provisional or not-stated',
  },
  method: { id: 'versi metode, atau not-stated', en: 'method version, or not-stated' },
  margin: {
    id: 'batas ketelitian dalam satuan indikator, bila disebut',
    en: 'margin of error in the unit, where stated',
  },
  released: { id: 'tanggal rilis angka, atau unknown', en: 'release date of the figure, or unknown' },
  preferred: {
    id: 'alasan nilai ini dipakai di antara sumber yang berbeda',
    en: 'why this value is used where sources differ (Indonesian)',
  },
  plan: { id: 'pengenal rencana', en: 'id of the plan' },
  version: { id: 'pengenal versi rencana', en: 'id of the plan version' },
  source: { id: 'pengenal sumber', en: 'id of the source' },
  publisher: { id: 'penerbit atau penghasil, atau unknown', en: 'publisher or producer, or unknown' },
  via: { id: 'penerbit salinan yang dibaca', en: 'publisher of the copy that was read' },
  title: { id: 'judul dokumen', en: 'title of the document' },
  published: { id: 'tanggal terbit dokumen, atau unknown', en: 'publication date of the document, or unknown' },
  address: { id: 'alamat web dokumen, atau unknown', en: 'web address of the document, or unknown' },
  page: { id: 'halaman atau tabel', en: 'page or table' },
  origin: { id: 'primary dari penghasil, second-hand kutipan', en: 'primary or second-hand' },
  checked: { id: 'yes bila sudah dicocokkan dengan sumber asli', en: 'yes when compared with the original' },
  note: { id: 'catatan penyusun', en: 'note by the compilers (Indonesian)' },
  doubt: {
    id: 'perlu dicek: keraguan yang sudah dipastikan penyusun; kosong bila tidak ada',
    en: 'to be checked: a doubt the compilers have confirmed, empty when there is none (Indonesian)',
  },
  answers: {
    id: 'yang dijawab: figure angka, verdict putusan, silence laporan yang belum ada',
    en: 'what is answered: figure, verdict or silence',
  },
  answered_by: { id: 'pengenal perangkat daerah yang menjawab', en: 'id of the agency that answers' },
  answered_on: { id: 'tanggal jawaban', en: 'day of the reply' },
  answer: {
    id: 'isi hak jawab; tidak mengubah angka atau putusan',
    en: 'the reply (Indonesian); it changes no figure or verdict',
  },
  link: {
    id: 'alamat tetap di situs ini; kosong bila situs belum beralamat',
    en: 'permanent address on this site; empty while the site has none',
  },
  site_notice: { id: 'peringatan bila situs ini hanya contoh', en: 'notice when this is only an example site' },
};

/** Every column of an exported indicator table with its meaning, in the order of the columns. */
export function columnMeanings(language: Language): readonly { readonly name: string; readonly meaning: string }[] {
  return Object.entries(COLUMNS).map(([name, meaning]) => ({ name, meaning: meaning[language] }));
}

/** What a column of the figures means; undefined for any other. */
export function columnMeaning(name: string): Required<Text> | undefined {
  return COLUMNS[name];
}

const COMPARISON_COLUMNS: Readonly<Record<string, Required<Text>>> = {
  compared: {
    id: 'yes bila wilayah ini dibandingkan, no bila tidak',
    en: 'yes when the region is compared, no when not',
  },
  reason: { id: 'alasan tidak dibandingkan; kosong bila dibandingkan', en: 'why it is not compared; empty when it is' },
  region_kind: { id: 'provinsi, kabupaten, atau kota', en: 'provinsi, kabupaten or kota' },
  province_name: { id: 'nama provinsi', en: 'name of the province' },
};

/** Meanings of the columns that only tables of compared regions have, in the order of the files. */
export function comparisonColumnMeanings(language: Language): ReturnType<typeof columnMeanings> {
  return Object.entries(COMPARISON_COLUMNS).map(([name, meaning]) => ({ name, meaning: meaning[language] }));
}
