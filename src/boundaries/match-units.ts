/** Which official unit each shape stands for. By code, or by name; never by putting dots into BPS digits. */
import { distance } from 'fastest-levenshtein';
import { areaLevel } from '#model/area-code';
import { plainAreaName } from '#model/area-name';
import type { BoundaryUnit } from '#model/boundaries';
import { refuse, several, warn, type Problem } from './problem.ts';
import type { RawShape } from './read-shapes.ts';

export type KeyKind = 'code' | 'name' | 'bps';

export interface Fields {
  readonly code?: string;
  readonly name?: string;
}

export interface Matched {
  readonly unit: BoundaryUnit;
  readonly shape: RawShape;
}

const CODE_FIELDS = ['kode', 'code', 'kode_wilayah', 'kodewilayah', 'kdppum', 'kdcpum', 'id'];
const NAME_FIELDS = ['nama', 'name', 'nama_wilayah', 'namobj', 'wadmkc', 'wadmkk', 'adm3_en', 'adm2_en', 'adm1_en'];
const BPS = /^(?:ID)?(?:\d{4}|\d{7})$/;
/** Spellings differ by a letter now and then: "Lawan Wetan" and "Lawang Wetan". */
const LETTERS_APART = 1;

/** The attributes that hold code and name: those asked for, else the first that is usual and there. */
export function findFields(shapes: readonly RawShape[], asked: Fields): Fields {
  const present = [...new Set(shapes.flatMap(({ attributes }) => Object.keys(attributes)))];
  const usual = (names: readonly string[]): string | undefined =>
    names.flatMap((name) => present.filter((key) => key.toLowerCase() === name))[0];
  const code = asked.code ?? usual(CODE_FIELDS);
  const name = asked.name ?? usual(NAME_FIELDS);
  return { ...(code !== undefined && { code }), ...(name !== undefined && { name }) };
}

/** How a shape is spoken of. */
export function nameOfShape({ number, attributes }: RawShape, { code, name }: Fields): string {
  const known = [code, name].flatMap((field) => (field === undefined ? [] : (attributes[field] ?? [])));
  return known.length === 0 ? `bentuk ke-${String(number)}` : known.join(' ');
}

/** Pairs shapes with the official `parts`. Shapes of other areas are left out and counted; doubts are refused. */
export function matchUnits(
  shapes: readonly RawShape[],
  fields: Fields,
  key: KeyKind,
  parts: readonly BoundaryUnit[],
  isOfficial: (code: string) => boolean,
): { readonly matched: readonly Matched[]; readonly problems: readonly Problem[] } {
  const field = key === 'code' ? fields.code : fields.name;
  if (field === undefined || !shapes.some(({ attributes }) => attributes[field] !== undefined)) {
    const present = [...new Set(shapes.flatMap(({ attributes }) => Object.keys(attributes)))].join(', ');
    const option = key === 'code' ? '--code-field' : '--name-field';
    return {
      matched: [],
      problems: [
        refuse(
          `Isian ${key === 'code' ? 'kode' : 'nama'} tidak ditemukan. Sebutkan dengan ${option}; yang ada: ${present || 'tidak ada'}.`,
        ),
      ],
    };
  }
  const found = key === 'code' ? byCode(shapes, field, parts, isOfficial) : byName(shapes, field, parts);
  const twice = [...Map.groupBy(found.matched, ({ unit }) => unit.code).values()].filter((same) => same.length > 1);
  const repeated = twice.flatMap(([first]) => (first === undefined ? [] : `${first.unit.code} ${first.unit.name}`));
  return {
    matched: found.matched,
    problems: [
      ...found.problems,
      ...(repeated.length === 0
        ? []
        : [refuse(`Punya lebih dari satu bentuk: ${several(repeated)}. Satukan dulu di berkas asalnya.`)]),
      ...(key === 'code' ? nameDifferences(found.matched, fields.name) : []),
    ],
  };
}

type Found = ReturnType<typeof matchUnits>;

function byCode(
  shapes: readonly RawShape[],
  field: string,
  parts: readonly BoundaryUnit[],
  isOfficial: (code: string) => boolean,
): Found {
  const official = new Map(parts.map((unit) => [unit.code, unit]));
  const keys = shapes.map((shape) => ({ shape, code: shape.attributes[field] ?? '' }));
  const bps = keys.filter(({ code }) => BPS.test(code));
  if (bps.length > 0) {
    const text = `Isian "${field}" berisi kode BPS (${several(
      bps.map(({ code }) => code),
      3,
    )}), bukan kode Kemendagri. Pakai --key bps agar dicocokkan menurut nama. Jangan sekadar menambah titik: 164 kode akan menunjuk kabupaten lain.`;
    return { matched: [], problems: [refuse(text)] };
  }
  const matched = keys.flatMap(({ shape, code }) => {
    const unit = official.get(code);
    return unit === undefined ? [] : [{ unit, shape }];
  });
  const others = keys.filter(({ code }) => !official.has(code));
  const unknown = others.filter(({ code }) => areaLevel(code) === undefined || !isOfficial(code));
  const outside = others.length - unknown.length;
  return {
    matched,
    problems: [
      ...(unknown.length === 0
        ? []
        : [refuse(`Kode yang tidak ada dalam daftar Kemendagri: ${several(unknown.map(({ code }) => `"${code}"`))}.`)]),
      ...(outside === 0 ? [] : [warn(`${String(outside)} bentuk di luar induknya dilewati.`)]),
    ],
  };
}

function byName(shapes: readonly RawShape[], field: string, parts: readonly BoundaryUnit[]): Found {
  const exact = Map.groupBy(parts, ({ name }) => nameKey(name));
  const matched: Matched[] = [];
  const near: string[] = [];
  const ambiguous: string[] = [];
  const unknown: string[] = [];
  for (const shape of shapes) {
    const name = shape.attributes[field] ?? '';
    const same = exact.get(nameKey(name)) ?? [];
    const close =
      same.length > 0 ? same : parts.filter((unit) => distance(nameKey(unit.name), nameKey(name)) <= LETTERS_APART);
    const [unit] = close;
    if (unit === undefined) unknown.push(`"${name}"`);
    else if (close.length > 1) ambiguous.push(`"${name}" (${close.map(({ code }) => code).join(' atau ')})`);
    else {
      matched.push({ unit, shape });
      if (same.length === 0) near.push(`"${name}" dianggap ${unit.code} ${unit.name}`);
    }
  }
  return {
    matched,
    problems: [
      ...(ambiguous.length === 0 ? [] : [refuse(`Nama yang dapat berarti beberapa wilayah: ${several(ambiguous)}.`)]),
      ...(unknown.length === 0
        ? []
        : [refuse(`Nama yang tidak ada dalam daftar resmi induknya: ${several(unknown)}.`)]),
      ...(near.length === 0 ? [] : [warn(`Nama yang berbeda satu huruf: ${several(near)}.`)]),
    ],
  };
}

/** Kota Cirebon and Kabupaten Cirebon are two; a regency is often written without its title. */
function nameKey(name: string): string {
  return `${/^\s*kota\b/i.test(name) ? 'kota' : ''} ${plainAreaName(name)}`;
}

function nameDifferences(matched: readonly Matched[], field: string | undefined): readonly Problem[] {
  if (field === undefined) return [];
  const different = matched.flatMap(({ unit, shape }) => {
    const name = shape.attributes[field];
    if (name === undefined || plainAreaName(name) === plainAreaName(unit.name)) return [];
    return [`${unit.code} "${name}" (resmi: ${unit.name})`];
  });
  return different.length === 0
    ? []
    : [warn(`Nama yang berbeda dari nama resmi: ${several(different)}. Yang dipakai nama resmi.`)];
}
