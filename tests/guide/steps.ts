/** Steps by which an example changes the good content folder. */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { examine } from '../../src/examine.ts';
import { recordAddresses } from '../../scripts/record-addresses.ts';
import { appendTo } from '#ledger/append';
import { ledgerText } from '#ledger/line';
import { ledgerOwners } from '#ledger/owners';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const REGION = 'regions/15.04-batanghari';

export type Step = (folder: string) => void;

/** A file in the content; `~` is the folder of the region. */
function pathOf(folder: string, file: string): string {
  return join(folder, file.replace('~', REGION));
}

/** Lays the files of a situation over the folder: `bad/…` or `against-rules/…`. */
export function lay(situation: string): Step {
  return (folder) => cpSync(join(FIXTURES, situation), folder, { recursive: true });
}

/** Writes a file, its folders with it. */
export function put(file: string, content: string | Uint8Array): Step {
  return (folder) => {
    mkdirSync(dirname(pathOf(folder, file)), { recursive: true });
    writeFileSync(pathOf(folder, file), content);
  };
}

/** Replaces the one place in a file where `from` stands. */
export function edit(file: string, from: string | RegExp, to: string): Step {
  return (folder) => {
    const text = readFileSync(pathOf(folder, file), 'utf8');
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${file} has no ${String(from)}`);
    writeFileSync(pathOf(folder, file), changed);
  };
}

/** Adds lines at the end of a file. */
export function add(file: string, lines: string): Step {
  return (folder) => writeFileSync(pathOf(folder, file), `${readFileSync(pathOf(folder, file), 'utf8')}${lines}\n`);
}

export function move(file: string, to: string): Step {
  return (folder) => {
    mkdirSync(dirname(pathOf(folder, to)), { recursive: true });
    renameSync(pathOf(folder, file), pathOf(folder, to));
  };
}

export function remove(file: string): Step {
  return (folder) => {
    rmSync(pathOf(folder, file), { recursive: true });
  };
}

export function linkTo(file: string, goal: string): Step {
  return (folder) => {
    symlinkSync(goal, pathOf(folder, file));
  };
}

/** Publishes an edition as `npm run ledger` does, with salts that are the same each time. */
export function publish(): Step {
  return (folder) => {
    const { dataset } = examine(folder, { preview: true });
    let salts = 0;
    const salt = (): string => (salts += 1).toString(16).padStart(32, '0');
    const edition = { date: dataset.site.releaseDate, withdrawals: dataset.withdrawals, salt };
    for (const owner of ledgerOwners(dataset)) {
      const { lines } = appendTo(owner, edition);
      if (lines.length > 0) put(owner.file, ledgerText(lines))(folder);
    }
  };
}

/** Records the addresses as `npm run addresses` does. */
export function record(): Step {
  return (folder) => {
    recordAddresses(folder, examine(folder, { preview: true }).dataset);
  };
}

/** Boundaries of a few made-up squares, as `npm run boundaries` would write them. */
export function boundaries(
  units: readonly (readonly [code: string, name: string])[],
  { parent = '15.04', license = 'CC0-1.0', file = '15-04-district' } = {},
): Step {
  const tilik = { level: 'district', parent, source: 'Kotak buatan', license, valid_on: '2025-01-31' };
  const shapes = units.map(
    ([id, name], index) =>
      `  {"type": "Polygon", "id": "${id}", "properties": {"name": "${name}"}, "arcs": [[${String(index)}]]}`,
  );
  const arcs = units.map((_, index) => {
    const west = 103 + index / 2;
    return `  [[${String(west)}, -2], [${String(west)}, -1.5], [${String(west + 0.5)}, -1.5], [${String(west + 0.5)}, -2], [${String(west)}, -2]]`;
  });
  const text = `{"tilik": ${JSON.stringify(tilik)},
"type": "Topology",
"objects": {"wilayah": {"type": "GeometryCollection", "geometries": [
${shapes.join(',\n')}
]}},
"arcs": [
${arcs.join(',\n')}
]}
`;
  return put(`boundaries/${file}.topojson`, text);
}

export function has(folder: string, file: string): boolean {
  return existsSync(pathOf(folder, file));
}
