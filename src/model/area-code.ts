/**
 * The shape of Kemendagri area codes: `15` province, `15.04` kabupaten or kota, `15.04.03` kecamatan,
 * `15.04.03.2001` desa or kelurahan. Whether a code exists is a question for the `AreaRegistry`.
 */
import type { RegionKind } from './region.ts';

export type AreaLevel = 'provinsi' | 'kabupaten/kota' | 'kecamatan' | 'desa/kelurahan';

const SHAPES: readonly (readonly [RegExp, AreaLevel])[] = [
  [/^\d{2}$/, 'provinsi'],
  [/^\d{2}\.\d{2}$/, 'kabupaten/kota'],
  [/^\d{2}\.\d{2}\.\d{2}$/, 'kecamatan'],
  [/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/, 'desa/kelurahan'],
];

/** The level a code speaks of by its shape; undefined when it is no Kemendagri code. */
export function areaLevel(code: string): AreaLevel | undefined {
  return SHAPES.find(([shape]) => shape.test(code))?.[1];
}

/** True for `15.04.03` in `15.04` and in `15`; false for an area in itself. */
export function isWithin(code: string, outer: string): boolean {
  return code.startsWith(`${outer}.`);
}

/** The kecamatan a village code lies in (`15.04.03` of `15.04.03.2001`); any other code is returned as it is. */
export function knownPart(code: string): string {
  return areaLevel(code) === 'desa/kelurahan' ? code.slice(0, 8) : code;
}

/** The kind of region a code stands for: kota count from 71 on. Undefined below kabupaten and kota. */
export function kindOfCode(code: string): RegionKind | undefined {
  const level = areaLevel(code);
  if (level === 'provinsi') return 'provinsi';
  if (level !== 'kabupaten/kota') return undefined;
  return Number(code.slice(3)) > 70 ? 'kota' : 'kabupaten';
}

/** True for digits as BPS writes its codes: 4 for a kabupaten or kota, 7 for a kecamatan, 10 for a village. */
export function looksLikeBps(text: string): boolean {
  return /^(?:\d{4}|\d{7}|\d{10})$/.test(text);
}
