import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { importsOf } from './architecture/imports.ts';
import { forbiddenImports } from './architecture/layers.ts';
import { escapes } from './architecture/trust.ts';

const LONGEST_FILE = 500;
/** A drawer for everything has no name from the field. */
const DRAWERS = /^(?:utils?|helpers?|misc|common|shared|lib|tools)\./;

/** Where an import leads: of several by condition, to the one that Node takes. */
const target = z.union([z.string(), z.object({ default: z.string() }).transform((by) => by.default)]);
const { imports } = z
  .object({ imports: z.record(z.string(), target) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const sources = globSync('{src,scripts}/**/*.{ts,mjs,astro}')
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const files = sources.map((file) => ({ file, text: readFileSync(file, 'utf8') }));

describe('who imports whom', () => {
  test('each file imports only what stands before it', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap(({ file, text }) => forbiddenImports(file, text, imports))).toEqual([]);
  }, 60_000);

  test('an import that the layer may not have is told in a sentence', () => {
    expect(forbiddenImports('src/model/a.ts', "\nimport { z } from 'astro/zod';", imports)).toEqual([
      'src/model/a.ts:2 imports astro/zod: model may import no packages but types of topojson-specification.',
    ]);
    expect(forbiddenImports('src/charts/a.ts', "import { x } from '#reading/assemble';", imports)).toEqual([
      'src/charts/a.ts:1 imports #reading/assemble: charts may import formatting, language, model, and not reading.',
    ]);
    expect(forbiddenImports('src/checks/a.ts', "const x = await import('node:fs');", imports)).toHaveLength(1);
    expect(forbiddenImports('src/checks/a.ts', "export { x } from '../reading/assemble.ts';", imports)).toHaveLength(1);
    expect(forbiddenImports('src/unheard/of.ts', "import './a.ts';", imports)).toHaveLength(1);
  });

  test('a component may name the type of its props and nothing else of a presenter', () => {
    const types = "---\nimport type { Row } from '#presenters/row';\n---\n<p>{1}</p>";
    const values = "---\nimport { row } from '#presenters/row';\n---\n<p>{1}</p>";
    expect(forbiddenImports('src/components/Row.astro', types, imports)).toEqual([]);
    expect(forbiddenImports('src/components/Row.astro', values, imports)).toHaveLength(1);
  });

  test('imports inside a script of a component are read too, with their line', () => {
    const component = '---\nconst a = 1;\n---\n<p>{a}</p>\n<script>\n  import "../dataset.ts";\n</script>';
    expect(importsOf('a.astro', component)).toEqual([{ specifier: '../dataset.ts', line: 6, typesOnly: false }]);
  });
});

describe('sizes and names', () => {
  test(`no source file is longer than ${String(LONGEST_FILE)} lines`, () => {
    const lengths = files.map(({ file, text }) => ({ file, lines: text.split('\n').length }));
    expect(lengths.filter(({ lines }) => lines > LONGEST_FILE)).toEqual([]);
  });

  test('no file is a drawer for everything', () => {
    const drawers = sources.filter((file) => DRAWERS.test(basename(file)));
    expect(drawers).toEqual([]);
  });
});

describe('parse at the edge, trust inside', () => {
  test('model, ledger and presenters never escape the type checker', () => {
    const trusted = files.filter(({ file }) => /^src\/(?:model|ledger|presenters)\//.test(file));
    expect(trusted.flatMap(({ file, text }) => escapes(file, text))).toEqual([]);
  });

  test('any, as and ! are found, as const is not', () => {
    expect(escapes('a.ts', 'let a: any;')).toHaveLength(1);
    expect(escapes('a.ts', 'const a = b as C;')).toHaveLength(1);
    expect(escapes('a.ts', 'const a = b!;')).toHaveLength(1);
    expect(escapes('a.ts', 'const a = [1] as const;')).toEqual([]);
  });
});
