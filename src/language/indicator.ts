/** Words of the indicator page. */
import type { Direction } from '#model/indicator';
import type { Language } from '#model/language';

export interface IndicatorWords {
  readonly heading: (indicator: string, region: string) => string;
  readonly description: (indicator: string, region: string) => string;
  readonly sections: {
    readonly grafik: string;
    readonly peta: string;
    readonly putusan: string;
    readonly 'sampai-dengan': string;
    readonly uang: string;
    readonly tabel: string;
    readonly dicabut: string;
    readonly target: string;
    readonly 'hak-jawab': string;
    readonly koreksi: string;
    readonly perbedaan: string;
    readonly definisi: string;
    readonly unduh: string;
  };
  readonly direction: Readonly<Record<Direction, string>>;
  readonly indicator: string;
  readonly period: string;
  readonly value: string;
  readonly status: string;
  readonly method: string;
  readonly source: string;
  readonly note: string;
  readonly tableCaption: (indicator: string, region: string) => string;
  readonly targetCaption: string;
  readonly kind: string;
  readonly baseline: string;
  readonly target: string;
  readonly superseded: string;
  readonly plan: string;
  readonly outsidePlan: string;
  readonly used: string;
  readonly byMethod: (method: string) => string;
  readonly usedBecause: (reason: string) => string;
  readonly definition: string;
  readonly formula: string;
  readonly unit: string;
  readonly better: string;
  readonly methods: string;
  readonly methodYears: (o: { from: string; until: string | undefined }) => string;
  readonly methodBreak: string;
  readonly downloadPng: string;
  readonly downloadSvg: string;
  readonly downloadCsv: string;
  readonly downloadJson: string;
  readonly downloadLead: string;
  readonly area: (code: string) => string;
  readonly released: (date: string) => string;
  readonly margin: (margin: string) => string;
  readonly readChart: string;
  readonly earlierInTable: (years: string) => string;
  readonly toCheckInChart: (periods: string) => string;
  readonly forAll: (states: string) => string;
  readonly link: string;
  readonly cumulativeLead: string;
  readonly upTo: (o: {
    year: string;
    value: string;
    target: string | undefined;
    percent: string | undefined;
  }) => string;
  readonly yearsKnown: (o: { known: string; of: string }) => string;
  readonly endTargetUnknown: string;
  readonly otherRegions: string;
  readonly region: string;
  readonly latest: string;
}

const id: IndicatorWords = {
  heading: (indicator, region) => `${indicator}, ${region}`,
  description: (indicator, region) => `${indicator} di ${region}: target, realisasi, dan sumber setiap angka.`,
  sections: {
    grafik: 'Grafik',
    peta: 'Peta kecamatan',
    putusan: 'Putusan',
    'sampai-dengan': 'Jumlah sampai sekarang',
    uang: 'Uang untuk hasil ini',
    tabel: 'Semua angka',
    dicabut: 'Angka yang dicabut',
    target: 'Target dan kondisi awal',
    'hak-jawab': 'Hak jawab',
    koreksi: 'Permintaan koreksi',
    perbedaan: 'Sumber berbeda',
    definisi: 'Definisi',
    unduh: 'Unduh',
  },
  direction: {
    higher: 'naik lebih baik',
    lower: 'turun lebih baik',
    maintain: 'dipertahankan',
    none: 'hanya konteks, tidak dinilai',
  },
  indicator: 'Indikator',
  period: 'Waktu',
  value: 'Nilai',
  status: 'Status data',
  method: 'Metode',
  source: 'Sumber',
  note: 'Catatan',
  tableCaption: (indicator, region) => `${indicator}, ${region}: angka menurut sumber`,
  targetCaption: 'Janji menurut rencana atau pengumuman',
  kind: 'Jenis',
  baseline: 'kondisi awal',
  target: 'target',
  superseded: 'target semula',
  plan: 'Rencana',
  outsidePlan: 'diumumkan di luar rencana',
  used: 'dipakai di grafik',
  byMethod: (method) => `metode: ${method}`,
  usedBecause: (reason) => `Dipakai di grafik: ${reason}`,
  definition: 'Definisi',
  formula: 'Rumus',
  unit: 'Satuan',
  better: 'Arah',
  methods: 'Versi metode',
  methodYears: (o) => (o.until === undefined ? `data sejak ${o.from}` : `data ${o.from}–${o.until}`),
  methodBreak: 'Angka dari metode berbeda tidak disambung dan tidak dibandingkan.',
  downloadPng: 'Grafik sebagai gambar (PNG)',
  downloadSvg: 'Grafik sebagai gambar vektor (SVG)',
  downloadCsv: 'Data sebagai CSV',
  downloadJson: 'Data sebagai JSON',
  downloadLead: 'Berkas data memuat semua angka di halaman ini beserta sumbernya.',
  area: (code) => `hanya untuk wilayah ${code}`,
  released: (date) => `rilis ${date}`,
  margin: (margin) => `batas ketelitian ±${margin}`,
  readChart: 'Grafik dapat dibaca dengan tombol panah.',
  toCheckInChart: (periods) => `Perlu dicek: angka ${periods}. Alasannya ada di tabel.`,
  earlierInTable: (years) => `Angka yang jauh lebih lama (${years}) ada di tabel.`,
  forAll: (states) => `Berlaku untuk semua angka di tabel ini: ${states}.`,
  link: 'Tautan ke angka ini',
  cumulativeLead: 'Indikator ini kumulatif: angka tiap tahun dijumlahkan sejak rencana mulai.',
  upTo: (o) =>
    `s.d. ${o.year}: ${o.value}${o.target === undefined ? '' : ` dari ${o.target}`}${o.percent === undefined ? '' : `, ${o.percent}`}`,
  yearsKnown: (o) => `Baru ${o.known} dari ${o.of} tahun yang ada angkanya, jadi tidak ada persentase.`,
  endTargetUnknown: 'Tidak setiap tahun rencana punya target, jadi jumlah targetnya tidak diketahui.',
  otherRegions: 'Indikator ini di wilayah lain',
  region: 'Wilayah',
  latest: 'Angka terakhir',
};

const en: IndicatorWords = {
  heading: (indicator, region) => `${indicator}, ${region}`,
  description: (indicator, region) => `${indicator} in ${region}: targets, actual figures, and the source of each.`,
  sections: {
    grafik: 'Chart',
    peta: 'Map of kecamatan',
    putusan: 'Verdict',
    'sampai-dengan': 'The sum so far',
    uang: 'Money meant for this result',
    tabel: 'All figures',
    dicabut: 'Figures withdrawn',
    target: 'Targets and baseline',
    'hak-jawab': 'Right of reply',
    koreksi: 'Requests for corrections',
    perbedaan: 'Sources differ',
    definisi: 'Definition',
    unduh: 'Download',
  },
  direction: {
    higher: 'higher is better',
    lower: 'lower is better',
    maintain: 'to be kept as it is',
    none: 'context only, not judged',
  },
  indicator: 'Indicator',
  period: 'Time',
  value: 'Value',
  status: 'Status of the figure',
  method: 'Method',
  source: 'Source',
  note: 'Note',
  tableCaption: (indicator, region) => `${indicator}, ${region}: figures by source`,
  targetCaption: 'Promises made in a plan or announced',
  kind: 'Kind',
  baseline: 'baseline',
  target: 'target',
  superseded: 'original target',
  plan: 'Plan',
  outsidePlan: 'announced outside a plan',
  used: 'used in the chart',
  byMethod: (method) => `method: ${method}`,
  usedBecause: (reason) => `Used in the chart: ${reason}`,
  definition: 'Definition',
  formula: 'Formula',
  unit: 'Unit',
  better: 'Direction',
  methods: 'Method versions',
  methodYears: (o) => (o.until === undefined ? `data since ${o.from}` : `data ${o.from}–${o.until}`),
  methodBreak: 'Figures of different methods are neither joined nor compared.',
  downloadPng: 'Chart as a picture (PNG, in Indonesian)',
  downloadSvg: 'Chart as a vector picture (SVG)',
  downloadCsv: 'Data as CSV',
  downloadJson: 'Data as JSON',
  downloadLead: 'The data files hold every figure on this page with its source.',
  area: (code) => `only for area ${code}`,
  released: (date) => `released ${date}`,
  margin: (margin) => `margin of error ±${margin}`,
  readChart: 'The chart can be read with the arrow keys.',
  toCheckInChart: (periods) => `To be checked: the figure for ${periods}. The reason is in the table.`,
  earlierInTable: (years) => `Much older figures (${years}) are in the table.`,
  forAll: (states) => `True of every figure in this table: ${states}.`,
  link: 'Link to this figure',
  cumulativeLead: 'This indicator is cumulative: its yearly figures are added up from the start of the plan.',
  upTo: (o) =>
    `up to ${o.year}: ${o.value}${o.target === undefined ? '' : ` of ${o.target}`}${o.percent === undefined ? '' : `, ${o.percent}`}`,
  yearsKnown: (o) => `Only ${o.known} of ${o.of} years have a figure, so there is no percentage.`,
  endTargetUnknown: 'Not every year of the plan has a target, so their sum is not known.',
  otherRegions: 'This indicator in other regions',
  region: 'Region',
  latest: 'Latest figure',
};

export function indicatorWords(language: Language): IndicatorWords {
  return language === 'id' ? id : en;
}
