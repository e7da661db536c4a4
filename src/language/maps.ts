/** Words on and around maps. */
import type { Language } from '#model/language';

export interface MapWords {
  readonly schematic: string;
  readonly squareFor: Readonly<Record<'district' | 'region', string>>;
  /** Stands on every map with shapes: they are no legal reference. */
  readonly indicative: string;
  readonly boundaries: (o: { source: string; license: string; on: string }) => string;
  readonly withoutShape: (o: { names: string }) => string;
  readonly points: string;
  readonly namesLeftOut: string;
  readonly coast: string;
  readonly locator: (name: string) => string;
  readonly noData: string;
  readonly activate: string;
  /** Said beside the button where a provider's pictures will be loaded. */
  readonly fromElsewhere: (host: string) => string;
  readonly failed: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly close: string;
}

const id: MapWords = {
  schematic: 'Peta skematis; tanpa batas wilayah.',
  squareFor: { district: 'Satu kotak satu kecamatan.', region: 'Satu kotak satu kabupaten atau kota.' },
  indicative: 'Batas indikatif, bukan rujukan batas resmi.',
  boundaries: (o) => `Batas: ${o.source} (${o.license}), keadaan ${o.on}.`,
  withoutShape: (o) => `Tanpa bentuk di berkas batas ini: ${o.names}.`,
  points: 'Titik perkiraan, bukan batas wilayah.',
  namesLeftOut: 'Nama yang tidak muat ada di daftar.',
  coast: 'Garis pantai: Natural Earth (domain publik).',
  locator: (name) => `Letak ${name} di Indonesia.`,
  noData: 'tidak ada data',
  activate: 'Aktifkan peta interaktif',
  fromElsewhere: (host) =>
    `Peta interaktif memuat gambar dari ${host}. Penyedianya dapat mencatat alamat internet Anda.`,
  failed: 'Peta interaktif tidak dapat dimuat; peta gambar tetap berlaku.',
  zoomIn: 'Perbesar',
  zoomOut: 'Perkecil',
  close: 'Tutup',
};

const en: MapWords = {
  schematic: 'Schematic map; without boundaries.',
  squareFor: { district: 'One square is one kecamatan.', region: 'One square is one regency or city.' },
  indicative: 'Indicative boundaries, not a reference for official ones.',
  boundaries: (o) => `Boundaries: ${o.source} (${o.license}), as of ${o.on}.`,
  withoutShape: (o) => `Without a shape in this boundaries file: ${o.names}.`,
  points: 'Approximate points, not boundaries.',
  namesLeftOut: 'Names that do not fit are in the list.',
  coast: 'Coastline: Natural Earth (public domain).',
  locator: (name) => `Where ${name} lies in Indonesia.`,
  noData: 'no data',
  activate: 'Turn on the interactive map',
  fromElsewhere: (host) =>
    `The interactive map loads pictures from ${host}, whose provider may record your internet address.`,
  failed: 'The interactive map could not be loaded; the drawn map still holds.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  close: 'Close',
};

/** Words of the maps in a language. */
export const mapWords: Readonly<Record<Language, MapWords>> = { id, en };
