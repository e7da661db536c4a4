/** What a field expects, as words to follow "Tulis" and "Write". */
const EXPECTED: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  id: {
    id: 'pengenal dari huruf kecil, angka, dan tanda hubung, misalnya rpjmd-2021-2026',
    en: 'an id of small letters, digits and hyphens, such as rpjmd-2021-2026',
  },
  text: { id: 'teks, atau { id: …, en: … } untuk dua bahasa', en: 'text, or { id: …, en: … } for two languages' },
  'partial-date': {
    id: 'tanggal sejauh diketahui: 2024-11-12, 2024-11, 2024, "not before 2022-07-01", atau unknown',
    en: 'the date as far as it is known: 2024-11-12, 2024-11, 2024, "not before 2022-07-01", or unknown',
  },
  sha256: { id: 'SHA-256: 64 angka dan huruf a–f', en: 'a SHA-256 of 64 digits and letters a–f' },
  day: { id: 'tanggal lengkap, misalnya 2024-11-12', en: 'a full date, such as 2024-11-12' },
  year: { id: 'tahun dengan empat angka, 1945 sampai 2100', en: 'a year of four digits, 1945 to 2100' },
  'region-code': {
    id: 'kode Kemendagri provinsi atau kabupaten/kota dalam tanda kutip, misalnya "15.04"',
    en: 'the Kemendagri code of a province or regency in quotes, such as "15.04"',
  },
  'region-folder': {
    id: 'nama folder wilayah dalam tanda kutip, misalnya "15.04-batanghari"',
    en: 'the folder name of a region in quotes, such as "15.04-batanghari"',
  },
  'area-code': {
    id: 'kode Kemendagri dalam tanda kutip, misalnya "15.04.03"',
    en: 'a Kemendagri code in quotes, such as "15.04.03"',
  },
  citation: {
    id: 'pengenal sumber, atau { source: …, page: … }',
    en: 'the id of a source, or { source: …, page: … }',
  },
  citations: { id: 'daftar sumber, paling sedikit satu', en: 'a list of sources, at least one' },
  point: {
    id: 'titik { lon: …, lat: … } di wilayah Indonesia',
    en: 'a point { lon: …, lat: … } within Indonesia',
  },
  search: { id: '{ what: …, on: tanggal } penelusuran', en: 'the search as { what: …, on: date }' },
  url: { id: 'alamat web lengkap yang diawali https://', en: 'a full web address that begins with https://' },
  string: { id: 'teks', en: 'text' },
  number: {
    id: 'angka dengan titik desimal, tanpa pemisah ribuan',
    en: 'a number with a decimal point and no separators',
  },
  integer: { id: 'bilangan bulat tanpa pemisah ribuan', en: 'a whole number without separators' },
  boolean: { id: 'true atau false', en: 'true or false' },
  list: {
    id: 'daftar: satu baris untuk tiap isi, masing-masing diawali "- "',
    en: 'a list: one line each, beginning with "- "',
  },
  mapping: { id: 'bagian dengan isian di bawahnya', en: 'a part with fields below it' },
};

/** The words, with the listed choices added. */
export function expectedWords(language: 'id' | 'en', values: Readonly<Record<string, string>>): string {
  const { expected = '', choices = '' } = values;
  const named = EXPECTED[expected]?.[language];
  if (named === undefined) return choices === '' ? '…' : oneOf(language, choices);
  return choices === '' ? named : `${named}, ${language === 'id' ? 'atau' : 'or'} ${choices}`;
}

function oneOf(language: 'id' | 'en', choices: string): string {
  return language === 'id' ? `salah satu: ${choices}` : `one of: ${choices}`;
}

/** The field's own description, written for editors in Indonesian. */
export function about(values: Readonly<Record<string, string>>): string {
  const { about: text = '' } = values;
  return text === '' ? '' : ` Keterangan isian: ${text}`;
}
