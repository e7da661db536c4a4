/** What is published under which licence: the words of each layer. */
import type { Language } from '#model/language';

const ADDRESSES: Readonly<Record<string, string>> = {
  'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC BY-SA 4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC0 1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'ODbL 1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
  MIT: 'https://opensource.org/license/mit',
};

/** Where a licence can be read; undefined for one we do not know. */
export function licenceAddress(licence: string): string | undefined {
  return ADDRESSES[licence];
}

const id = {
  code: { layer: 'Kode program', note: 'Program yang membuat situs ini; isinya tidak termasuk.' },
  text: { layer: 'Teks', note: 'Tulisan penyusun: ringkasan, penjelasan, istilah.' },
  data: {
    layer: 'Himpunan data',
    note: 'Angka yang disusun di sini. Sebut penghasil datanya lebih dahulu, lalu situs ini.',
  },
  sources: {
    layer: 'Dokumen sumber',
    licence: 'milik penerbitnya masing-masing',
    note: (o: { stated: string; all: string }) =>
      `${o.stated} dari ${o.all} sumber menyebut lisensinya; lihat halaman sumber atau kolom licence di sumber.csv.`,
  },
  codes: {
    layer: 'Kode dan nama wilayah',
    note: 'Dicocokkan dengan basis data idn-area-data. Nama dan kode wilayah tanpa laporan di pencarian berasal dari sana, tetap di bawah lisensi itu.',
  },
  points: {
    layer: 'Titik wilayah dan nama menurut kode BPS',
    note: 'GeoNames, https://www.geonames.org/.',
  },
  coast: { layer: 'Garis pantai', licence: 'domain publik', note: 'Natural Earth, https://www.naturalearthdata.com/.' },
  boundaries: (unit: string) => `Batas wilayah: ${unit}`,
  boundariesOn: (o: { source: string; day: string }) => `${o.source}, keadaan ${o.day}. Indikatif, bukan acuan hukum.`,
  noBoundaries: {
    layer: 'Batas wilayah',
    licence: 'tidak ada',
    note: 'Situs ini tidak memuat berkas batas; peta digambar sebagai kotak atau titik.',
  },
};
export type LicenceWords = typeof id;

const en: LicenceWords = {
  code: { layer: 'Program code', note: 'The program that makes this site, without its content.' },
  text: { layer: 'Text', note: 'What the compilers wrote: summaries, explanations, glossary.' },
  data: {
    layer: 'Compiled data',
    note: 'The figures put together here. Name their producer first, then this site.',
  },
  sources: {
    layer: 'Source documents',
    licence: 'remain with their publishers',
    note: (o) =>
      `${o.stated} of ${o.all} sources state a licence; see the page of the source or the column licence in sumber.csv.`,
  },
  codes: {
    layer: 'Codes and names of regions',
    note: 'Compared with the database idn-area-data. Names and codes of regions without a report in the search come from there and stay under that licence.',
  },
  points: { layer: 'Points of regions and names by BPS code', note: 'GeoNames, https://www.geonames.org/.' },
  coast: { layer: 'Coastline', licence: 'public domain', note: 'Natural Earth, https://www.naturalearthdata.com/.' },
  boundaries: (unit) => `Boundaries: ${unit}`,
  boundariesOn: (o) => `${o.source}, as of ${o.day}. Indicative, no legal reference.`,
  noBoundaries: {
    layer: 'Boundaries',
    licence: 'none',
    note: 'This site has no file of boundaries; maps are drawn as squares or points.',
  },
};

export function licenceWords(language: Language): LicenceWords {
  return language === 'id' ? id : en;
}
