/** Nomenclature codes of regional affairs (Permendagri 90/2019 and its updates): `1.01.02.2.01.0001`. Codes are text. */

export type NomenclatureLevel = 'urusan' | 'bidang-urusan' | 'program' | 'kegiatan' | 'subkegiatan';

export interface NomenclatureCode {
  readonly level: NomenclatureLevel;
  /** From the kegiatan on: whose it is. */
  readonly government?: 'provinsi' | 'kabupaten/kota';
}

const SHAPE = /^[1-9X](?:\.(?:\d{2}|XX)(?:\.\d{2}(?:\.([12])\.\d{2}(?:\.(?:\d{2}|\d{4}))?)?)?)?$/;
const LEVELS: Readonly<Record<number, NomenclatureLevel>> = {
  1: 'urusan',
  2: 'bidang-urusan',
  3: 'program',
  5: 'kegiatan',
  6: 'subkegiatan',
};

/** What a code stands for by its shape; undefined when it has none of the shapes. Whether it exists is another question. */
export function nomenclatureCode(code: string): NomenclatureCode | undefined {
  const match = SHAPE.exec(code);
  const level = LEVELS[code.split('.').length];
  if (match === null || level === undefined) return undefined;
  if (match[1] === undefined) return { level };
  return { level, government: match[1] === '1' ? 'provinsi' : 'kabupaten/kota' };
}
