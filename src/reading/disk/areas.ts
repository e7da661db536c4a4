/** The official list of areas (package `idn-area-data`, Kemendagri codes), read when first asked and then kept. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { areaLevel, looksLikeBps, type AreaLevel } from '#model/area-code';
import { plainAreaName } from '#model/area-name';
import type { AreaRegistry } from '#model/area-registry';
import { BPS_NAMES } from './bps-names.ts';

interface Area {
  readonly code: string;
  readonly name: string;
}

type Names = ReadonlyMap<string, string>;

const FILES: Readonly<Partial<Record<AreaLevel, string>>> = {
  provinsi: 'provinces.csv',
  'kabupaten/kota': 'regencies.csv',
  kecamatan: 'districts.csv',
};
const LEVELS: readonly AreaLevel[] = ['provinsi', 'kabupaten/kota', 'kecamatan'];
const MOST_SUGGESTIONS = 3;
const DIGITS_APART = 2;

const tables = new Map<AreaLevel, Names>();
let bps: ReadonlyMap<string, Area> | undefined;

/** Reads one table of the package: the code comes first in a line, the name last. */
function readTable(file: string): Names {
  const folder = dirname(createRequire(import.meta.url).resolve('idn-area-data/package.json'));
  const lines = readFileSync(join(folder, 'data', file), 'utf8')
    .split(/\r?\n/)
    .slice(1);
  const names = new Map<string, string>();
  for (const line of lines) {
    if (line === '') continue;
    const name = line.slice(line.lastIndexOf(',') + 1);
    const plain = name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name;
    names.set(line.slice(0, line.indexOf(',')), plain);
  }
  return names;
}

function table(level: AreaLevel): Names {
  const file = FILES[level];
  if (file === undefined) return new Map();
  let names = tables.get(level);
  if (names === undefined) tables.set(level, (names = readTable(file)));
  return names;
}

function nameOf(code: string): string | undefined {
  const level = areaLevel(code);
  return level === undefined ? undefined : table(level).get(code);
}

function partsOf(outer: string, level: AreaLevel): readonly Area[] {
  const start = outer === '' ? '' : `${outer}.`;
  return [...table(level)].flatMap(([code, name]) => (code.startsWith(start) ? [{ code, name }] : []));
}

/** True when two digits changed places: `15.40` for `15.04`. */
function isSwap(a: string, b: string): boolean {
  return a !== b && distance(a, b) === 2 && Array.from(a).sort().join('') === Array.from(b).sort().join('');
}

/** Nearest first, another parent area counting as one digit more; of equals those with the nearest number. */
function suggestByCode(code: string): readonly Area[] {
  const digits = code.replace(/\D/g, '');
  const dotted = (digits.match(/\d{1,2}/g) ?? []).join('.');
  const level = LEVELS[Math.min(Math.max(Math.ceil(digits.length / 2), 1), LEVELS.length) - 1] ?? 'provinsi';
  const parent = dotted.slice(0, dotted.lastIndexOf('.') + 1);
  const near: { readonly area: Area; readonly order: readonly number[] }[] = [];
  for (const [other, name] of table(level)) {
    const away = isSwap(dotted, other) ? 1 : distance(dotted, other);
    if (away > DIGITS_APART) continue;
    const elsewhere = other.startsWith(parent) ? 0 : 1;
    const numbersApart = Math.abs(Number(digits) - Number(other.replaceAll('.', '')));
    near.push({ area: { code: other, name }, order: [away + elsewhere, elsewhere, numbersApart] });
  }
  return best(near);
}

/** Looks among provinces and regencies first, and among the many kecamatan only when nothing fits there. */
function suggestByName(name: string): readonly Area[] {
  const wanted = plainAreaName(name);
  const most = Math.floor(wanted.length / 4);
  const near: { readonly area: Area; readonly order: readonly number[] }[] = [];
  for (const level of LEVELS) {
    if (level === 'kecamatan' && near.length > 0) break;
    for (const [code, other] of table(level)) {
      const plain = plainAreaName(other);
      if (Math.abs(plain.length - wanted.length) > most) continue;
      const away = distance(wanted, plain);
      if (away <= most) near.push({ area: { code, name: other }, order: [away, sameKind(name, other) ? 0 : 1] });
    }
  }
  return best(near);
}

function sameKind(a: string, b: string): boolean {
  return /^kota\b/i.test(a) === /^kota\b/i.test(b);
}

function best(near: { readonly area: Area; readonly order: readonly number[] }[]): readonly Area[] {
  near.sort((a, b) => {
    const first = a.order.findIndex((value, index) => value !== b.order[index]);
    return first < 0 ? 0 : (a.order[first] ?? 0) - (b.order[first] ?? 0);
  });
  return near.slice(0, MOST_SUGGESTIONS).map(({ area }) => area);
}

/** BPS codes of kabupaten and kota, matched with the official list by kind and name. */
function readBps(): ReadonlyMap<string, Area> {
  const keyOf = (name: string): string => `${name.slice(0, name.indexOf(' '))} ${plainAreaName(name)}`;
  const byName = new Map<string, Area>();
  for (const [code, name] of table('kabupaten/kota')) byName.set(`${code.slice(0, 2)} ${keyOf(name)}`, { code, name });
  const found = new Map<string, Area>();
  for (const line of BPS_NAMES.trim().split('\n')) {
    const area = byName.get(`${line.slice(0, 2)} ${keyOf(line.slice(5))}`);
    if (area !== undefined) found.set(line.slice(0, 4), area);
  }
  return found;
}

/** The area of a BPS code; for a kecamatan or village the kabupaten or kota it lies in. */
function asBps(code: string): Area | undefined {
  if (!looksLikeBps(code)) return undefined;
  bps ??= readBps();
  return bps.get(code.slice(0, 4));
}

/** The registry of areas. Loading is lazy: nothing is read before the first question. */
export function loadAreas(): AreaRegistry {
  return {
    nameOf,
    partsOf,
    suggest: (codeOrName) => (/^[\d.]+$/.test(codeOrName) ? suggestByCode(codeOrName) : suggestByName(codeOrName)),
    asBps,
  };
}
