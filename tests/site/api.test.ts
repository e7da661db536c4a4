import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { validator } from '../exports/api/validator.ts';
import { serveSite, type ServedSite } from '../../scripts/static-server.ts';
import { needProgram, run } from '../slow/machine.ts';
import { attribute, fileOf, named, readSite, told, type Element, type Page } from './site.ts';

const site = readSite(inject('dist'));
const files = site.files.filter((file) => /^api\/v1\/.*\.json$/.test(file) && !file.includes('/schemas/'));
const schemas = site.files.filter((file) => file.startsWith('api/v1/schemas/'));

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
const read = (file: string): Json => JSON.parse(fileOf(site, file)) as Json;

/** Every text of a file under one of these names, with its path in the site; an anchor stays behind it. */
function* addressesIn(file: string, value: Json, names: readonly string[]): Generator<string> {
  if (value === null || typeof value !== 'object') return;
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && names.includes(name)) {
      const { pathname, hash } = new URL(inner, `https://site.test/${file}`);
      yield `${pathname.slice(1)}${hash}`;
    }
    yield* addressesIn(file, inner, names);
  }
}

describe('the files of the API', () => {
  test('are there, each valid by the schema it names', () => {
    expect(files.length).toBeGreaterThan(10);
    const ajv = validator();
    for (const file of schemas) ajv.addSchema(JSON.parse(fileOf(site, file)) as object, file);
    const faults = files.flatMap((file) => {
      const content = read(file);
      const [schema = ''] = addressesIn(file, content, ['$schema']);
      const validate = ajv.getSchema(schema);
      if (validate?.(content) === true) return [];
      return [`${file}: ${validate === undefined ? `no ${schema}` : ajv.errorsText(validate.errors)}`];
    });
    expect(told(faults)).toEqual([]);
  });

  test('name pages that are there, with anchors that are there', () => {
    const anchors = new Map<string, ReadonlySet<string | undefined>>(
      site.pages.map((page) => [page.path, new Set(page.elements.map((element) => attribute(element, 'id')))]),
    );
    const named = files.flatMap((file) => [...addressesIn(file, read(file), ['page', 'letter'])]);
    expect(named.length).toBeGreaterThan(1000);
    const lost = named.filter((address) => {
      const [path = '', anchor] = address.split('#');
      const ids = anchors.get(path);
      return ids === undefined || (anchor !== undefined && !ids.has(decodeURIComponent(anchor)));
    });
    expect(told([...new Set(lost)])).toEqual([]);
  });

  test('name files that are there', () => {
    const named = files.flatMap((file) => [
      ...addressesIn(file, read(file), ['$schema', 'data', 'csv', 'json', 'schema']),
    ]);
    expect(told(named.filter((address) => !site.files.includes(address)))).toEqual([]);
  });

  test('hold every region and indicator of their lists, and no other', () => {
    for (const list of ['regions', 'indicators']) {
      const content = read(`api/v1/${list}.json`) as Record<string, readonly Json[]>;
      const listed = (content[list] ?? []).flatMap((one) => [...addressesIn(`api/v1/${list}.json`, one, ['data'])]);
      expect(listed.toSorted()).toEqual(files.filter((file) => file.startsWith(`api/v1/${list}/`)).toSorted());
    }
  });

  test('give the figures that data.json gives, value for value', () => {
    const differing = files
      .filter((file) => file.startsWith('api/v1/regions/'))
      .filter((file) => {
        const { figures, indicators } = read(file) as {
          figures: readonly { indicator: string; value: number | null; upper: number | null; word: string | null }[];
          indicators: readonly ({ id: string } & Record<string, Json>)[];
        };
        return indicators.some((indicator) => {
          const [table = ''] = addressesIn(file, indicator, ['json']);
          const rows = (read(table) as readonly Record<string, string | number>[]).filter(
            ({ kind }) => kind === 'actual',
          );
          const own = figures.filter((figure) => figure.indicator === indicator.id);
          const cells = own.map(({ value, word, upper }) => [value, word, upper].map((cell) => cell ?? null));
          const expected = rows.map((row) => ['value', 'word', 'upper'].map((name) => row[name] ?? null));
          return JSON.stringify(cells) !== JSON.stringify(expected);
        });
      });
    expect(told(differing)).toEqual([]);
  });
});

/** The examples of a page by their program, as they stand in it. */
function examplesOf(page: Page | undefined): ReadonlyMap<string, string> {
  const blocks = (page === undefined ? [] : named(page, 'pre')).flatMap((pre) => {
    const id = attribute(pre, 'aria-labelledby')?.replace('contoh-', '');
    return id === undefined ? [] : [[id, codeIn(pre)] as const];
  });
  return new Map(blocks);
}

/** The text of an element with its line breaks. */
function codeIn(element: Element): string {
  return element.childNodes
    .map((child) => ('tagName' in child ? codeIn(child) : 'value' in child ? child.value : ''))
    .join('');
}

describe('the page of the API', () => {
  const pages = ['data/api/', 'en/data/api/'].map((path) => ({
    path,
    examples: examplesOf(site.pages.find((page) => page.path === path)),
  }));
  const direct = { no_proxy: 'localhost' };
  let served: ServedSite | undefined;

  beforeAll(async () => {
    served = await serveSite({ dir: site.dir, port: 0, base: '/di/sini/' });
  });
  afterAll(() => served?.close());

  /** The example as a reader would run it: with the address at which the site is to be had. */
  function here(examples: ReadonlyMap<string, string>, id: string, address = served?.address): string {
    const code = examples.get(id);
    const own = /SITE(?: = |=| <- )"([^"]+)"|site = '([^']+)'/.exec(code ?? '');
    const stated = own?.[1] ?? own?.[2];
    if (code === undefined || stated === undefined || address === undefined) throw new Error(`no example ${id}`);
    return code.replaceAll(stated, address);
  }

  test('is linked from the data page in both languages', () => {
    const silent = ['data/', 'en/data/'].filter(
      (path) => site.pages.find((page) => page.path === path)?.html.includes('href="api/"') !== true,
    );
    expect(silent).toEqual([]);
  });

  test.for(pages)('$path has an example for each program', ({ examples }) => {
    expect([...examples.keys()]).toEqual(['curl', 'python', 'r', 'duckdb']);
  });

  test.for(pages)('$path gives a curl example that runs as it stands', async ({ examples }, context) => {
    needProgram(context, 'curl');
    const answers = await run('sh', ['-eu', '-c', here(examples, 'curl')], direct);
    const parsed = answers
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly api: string });
    expect(parsed.map(({ api }) => api)).toEqual(['v1', 'v1']);
  });

  test.for(pages)('$path gives a Python example that runs and prints figures and verdicts', async (page, context) => {
    const printed = await run(needProgram(context, 'python3'), ['-c', here(page.examples, 'python')], direct);
    const lines = printed.trim().split('\n');
    const addresses = lines.flatMap((line) => /http\S+$/.exec(line)?.[0] ?? []);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith(`${served?.address ?? ''}wilayah/`))).toEqual([]);
    expect(lines.filter((line) => /(?:True|False|None) \S+ \S+$/.test(line)).length).toBeGreaterThan(0);
  });

  test.for(pages)('$path gives an R example that R can read', async ({ examples }, context) => {
    const program = needProgram(context, 'Rscript');
    await run(program, ['-e', `invisible(parse(text = ${JSON.stringify(here(examples, 'r'))}))`]);
  });

  test.for(pages)('$path gives a DuckDB example that runs on the folder', async ({ examples }, context) => {
    const program = needProgram(context, 'duckdb');
    await run(program, ['-c', here(examples, 'duckdb', `${site.dir}/`)]);
  });
});
