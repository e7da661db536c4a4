/** Whether the title of a table speaks of another region than the one it is handed in for. */
import { plainAreaName } from '#model/area-name';
import type { FoundTable } from './find-table.ts';
import type { Findings } from './finding.ts';
import { cellName } from './sheet.ts';
import type { Wanted } from './wanted.ts';

interface Area {
  readonly code: string;
  readonly name: string;
}

const NAMED = /\b(kabupaten|kab\.?|kota|provinsi|prov\.?)\s+([a-z' .-]{3,60})/gi;
const CODED = /kode\s+(?:wilayah|daerah|kemendagri|kabupaten|kota)[^\d]{0,5}(\d{2}(?:\.\d{2})?)(?![\d.])/i;

/** An error when the titles name another region and never this one; its own province does not count. */
export function complainOfOtherRegion(
  sheet: string,
  { titles }: FoundTable,
  { region, areas }: Wanted,
  findings: Findings,
): void {
  const own = plainAreaName(region.name);
  const mentions = titles.flatMap(({ row, column, text }) =>
    [...areasNamed(text, areas), ...areaCoded(text, areas)].map((area) => ({ area, row, column })),
  );
  const isOwn = ({ code, name }: Area): boolean =>
    code === region.code || (plainAreaName(name) === own && code.length === region.code.length);
  if (mentions.some(({ area }) => isOwn(area))) return;
  const other = mentions.find(({ area }) => area.code !== region.code.slice(0, 2));
  if (other === undefined) return;
  const values = { code: other.area.code, name: other.area.name, own: region.name, ownCode: region.code };
  findings.error('other-region', { sheet, cell: cellName(other.row, other.column) }, values);
}

function areasNamed(text: string, areas: readonly Area[]): readonly Area[] {
  return [...text.matchAll(NAMED)].flatMap(([, title = '', words = '']) => {
    const plain = words
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '');
    const level = /^prov/i.test(title) ? 'provinsi' : /^kota/i.test(title) ? 'kota' : 'kabupaten';
    const fitting = areas.filter((area) => levelOf(area) === level && plain.startsWith(plainAreaName(area.name)));
    return fitting.toSorted((a, b) => plainAreaName(b.name).length - plainAreaName(a.name).length).slice(0, 1);
  });
}

function levelOf({ code, name }: Area): 'provinsi' | 'kota' | 'kabupaten' {
  if (code.length === 2) return 'provinsi';
  return /^kota\b/i.test(name) ? 'kota' : 'kabupaten';
}

function areaCoded(text: string, areas: readonly Area[]): readonly Area[] {
  const code = CODED.exec(text)?.[1];
  return areas.filter((area) => area.code === code);
}
