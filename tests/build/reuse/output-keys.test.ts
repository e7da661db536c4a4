import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { type OutputKeys, outputKeys as keysOf } from '#build/reuse/output-keys';
import { groupOf } from '#build/reuse/shared-groups';
import { picturesByPage } from '#presenters/chart-picture';
import { decimal } from '#model/decimal';
import type { Figure } from '#model/figure';
import { files, inSite, pages, regionOf, regionSegment } from '#routes';
import { type Examination, examine } from '../../../src/examine.ts';
import { picturesBeside } from '../../../src/files/picture-files.ts';
import { regionFiles } from '../../../src/files/region-files.ts';
import type { SiteFile } from '../../../src/files/site-file.ts';
import { sharedFiles } from '../../../src/files/site-files.ts';
import { regionPages, sitePages } from '../../../scripts/bench/page-work.ts';
import { presentedOf } from '../../../scripts/presented.ts';
import { writeSyntheticContent } from '../../../scripts/bench/synthetic-content.ts';

const place = mkdtempSync(join(tmpdir(), 'tilik-keys-'));
afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

const SHIPPED = join(import.meta.dirname, '../../../content');
const outputKeys = (dataset: Examination['dataset'], digests: Examination['digests'], earlier?: OutputKeys) =>
  keysOf(dataset, digests, presentedOf(dataset), earlier);
const means = { styles: '', copyBytes: () => new Uint8Array() };

/** The pictures beside some pages. */
function pictures(dataset: Examination['dataset'], wanted: (page: string) => boolean): readonly SiteFile[] {
  return [...picturesByPage(dataset).keys()]
    .filter(wanted)
    .flatMap((page) =>
      dataset.site.languages.flatMap((language) => picturesBeside(dataset, means, inSite(page, language))),
    );
}

/** The pages and files of each group, by path. */
type Groups = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

function groupsOf(dataset: Examination['dataset']): Groups {
  const groups = new Map<string, Map<string, unknown>>();
  const put = (path: string, content: unknown): void => {
    const name = groupOf(path);
    if (name === undefined) return;
    const group = groups.get(name) ?? new Map<string, unknown>();
    groups.set(name, group);
    expect(group.has(path), path).toBe(false);
    group.set(path, content);
  };
  for (const language of dataset.site.languages)
    for (const work of sitePages(dataset, language, [])) {
      const page = work();
      const { path } = (page as { readonly frame: { readonly path: string } }).frame;
      put(`${path}index.html`, page);
    }
  for (const { path, pieces } of [
    ...sharedFiles(dataset),
    ...pictures(dataset, (page) => regionOf(page) === undefined),
  ])
    put(path, [...pieces()]);
  // The index is made of nothing but these.
  put(`${files.searchIndex()}pagefind-entry.json`, presentedOf(dataset).searchRecords());
  return groups;
}

/** Where the key of a group is the same, its files are, and there are as many. Returns what of all groups was the same. */
function demandSameGroups(before: Grouped, after: Grouped): { readonly same: readonly string[]; readonly all: number } {
  if (before.keys.shared !== after.keys.shared) return { same: [], all: 0 };
  const same = Object.keys(after.keys.groups).filter((name) => after.keys.groups[name] === before.keys.groups[name]);
  for (const name of same) {
    const [was, is] = [before, after].map(({ groups }) => groups.get(name) ?? new Map<string, unknown>());
    const paths = [...(is?.keys() ?? [])];
    expect([...(was?.keys() ?? [])], name).toEqual(paths);
    expect(paths.filter((path) => text(was?.get(path)) !== text(is?.get(path)), name)).toEqual([]);
  }
  return { same, all: Object.keys(after.keys.groups).length };
}

interface Grouped {
  readonly keys: OutputKeys;
  readonly groups: Groups;
}

const grouped = ({ dataset, digests }: Pick<Examination, 'dataset' | 'digests'>, earlier?: OutputKeys): Grouped => ({
  keys: outputKeys(dataset, digests, earlier),
  groups: groupsOf(dataset),
});

interface Made {
  readonly keys: OutputKeys;
  /** What each region's pages and files are made of, indicators apart, and what each indicator's page is made of. */
  readonly regions: ReadonlyMap<string, readonly unknown[]>;
}

function make({ dataset, digests }: Pick<Examination, 'dataset' | 'digests'>, codes?: readonly string[]): Made {
  const regions = new Map(
    [...dataset.regions.values()]
      .filter(({ region }) => codes?.includes(region.code) !== false)
      .map((report) => [
        regionSegment(report.region),
        [
          ...dataset.site.languages.flatMap((language) =>
            [...regionPages(dataset, report, language)].map((work) => work()),
          ),
          ...[
            ...regionFiles(dataset, report),
            ...pictures(dataset, (page) => page === pages.region(report.region)),
          ].map(({ path, pieces }) => [path, [...pieces()]]),
        ],
      ]),
  );
  return { keys: outputKeys(dataset, digests), regions };
}

/** Where the keys are the same, nothing that is shown may differ. Returns how many regions had the same keys. */
function demandSame(before: Made, after: Made): number {
  if (before.keys.shared !== after.keys.shared) return 0;
  const same = Object.entries(after.keys.regions).filter(
    ([region, { own }]) => before.regions.has(region) && before.keys.regions[region]?.own === own,
  );
  for (const [region, { indicators }] of same) {
    const [was, is] = [before.regions.get(region), after.regions.get(region)];
    const earlier = before.keys.regions[region]?.indicators ?? {};
    const again = Object.keys(indicators).filter((id) => indicators[id] !== earlier[id]);
    const other = (is ?? []).filter((one, index) => text(one) !== text(was?.[index]) && !isOf(one, again));
    expect(other, `${region} shows something else`).toEqual([]);
    expect(is?.length).toBe(was?.length);
  }
  return same.length;
}

const text = (value: unknown): string => JSON.stringify(value, big);
const big = (_: string, value: unknown): unknown =>
  typeof value === 'bigint' ? value.toString() : value instanceof Map || value instanceof Set ? [...value] : value;

/** True for the page of one of these indicators. */
function isOf(page: unknown, indicators: readonly string[]): boolean {
  const path = (page as { readonly frame?: { readonly path?: string } }).frame?.path ?? '';
  return indicators.some((id) => path.includes(`/indikator/${id}/`));
}

describe('where the key of a region is the same, its pages and files are', () => {
  test('after random edits of a made-up country', { timeout: 120_000 }, () => {
    const base = join(place, 'base');
    writeSyntheticContent(base, { regions: 4, indicators: 2 });
    const folders = readdirSync(join(base, 'regions'));
    const before = make(examine(base));
    const groupedBefore = grouped(examine(base));
    let compared = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...folders),
        fc.constantFrom('figures.csv', 'targets.csv'),
        // The last row of each indicator is its latest value, which neighbours show.
        fc.constantFrom(0, 4, 9, 10, 19),
        fc.constantFrom('value', 'remove', 'missing'),
        (folder, file, row, what) => {
          const content = join(place, 'edited');
          rmSync(content, { recursive: true, force: true });
          cpSync(base, content, { recursive: true });
          const path = join(content, 'regions', folder, file);
          const lines = readFileSync(path, 'utf8').split('\n');
          const cells = (lines[row + 1] ?? '').split(',');
          if (what === 'remove') lines.splice(row + 1, 1);
          else {
            cells[file === 'figures.csv' ? 2 : 3] = '33.33';
            lines[row + 1] = cells.join(',');
          }
          writeFileSync(path, lines.join('\n'));
          const made = valid(content);
          compared += demandSame(before, make(made));
          demandSameGroups(groupedBefore, grouped(made));
        },
      ),
      { numRuns: 12 },
    );
    expect(compared).toBeGreaterThan(20);
  });

  test('after edits of a country whose lists and comparisons are divided', { timeout: 300_000 }, () => {
    const base = join(place, 'large');
    writeSyntheticContent(base, { regions: 92, indicators: 4 });
    const before = grouped(examine(base));
    expect([...before.groups.keys()].filter((name) => name.startsWith('source rencana')).length).toBeGreaterThan(10);
    expect(before.groups.get('comparison indikator-01 11')?.has('bandingkan/indikator-01/11/index.html')).toBe(true);
    const edit = (folder: string, change: (lines: string[]) => void, file = 'figures.csv') => {
      const content = join(place, 'large-edited');
      rmSync(content, { recursive: true, force: true });
      cpSync(base, content, { recursive: true });
      const path = join(content, 'regions', folder, file);
      const lines = readFileSync(path, 'utf8').split('\n');
      change(lines);
      writeFileSync(path, lines.join('\n'));
      const made = valid(content);
      const after = grouped(made, before.keys);
      // What is taken over from earlier keys is what would be worked out.
      expect(after.keys).toEqual(outputKeys(made.dataset, made.digests));
      return demandSameGroups(before, after);
    };
    const folders = readdirSync(join(base, 'regions'));
    const folder = folders[40] ?? '';
    const put = (row: number, cell: number, value: string) => (lines: string[]) => {
      const cells = (lines[row] ?? '').split(',');
      cells[cell] = value;
      lines[row] = cells.join(',');
    };
    const changed = ({ same, all }: ReturnType<typeof edit>) => all - same.length;
    // Its own file, one source and one page of it, and one comparison with the part of its province.
    expect(changed(edit(folder, put(1, 2, '33.33')))).toBe(5);
    expect(changed(edit(folder, put(10, 2, '33.33')))).toBe(5);
    expect(changed(edit(folder, put(3, 3, '33.33'), 'targets.csv'))).toBe(5);
    // A value beyond all others: every trend is drawn on another scale.
    expect(changed(edit(folder, put(1, 2, '9999')))).toBeGreaterThan(5);
    // The rows of later regions move on their pages.
    expect(changed(edit(folder, (lines) => lines.splice(2, 1), 'targets.csv'))).toBeGreaterThan(5);
    edit(folder, (lines) => lines.splice(12, 1));
    // Another source.
    edit(folder, put(1, 8, 'statistik-2020'));
    edit(folders[0] ?? '', put(4, 2, '1'));
    edit(folders.at(-1) ?? '', (lines) => lines.push((lines[1] ?? '').replace('2016', '2015')));
    const plan = edit(
      folder,
      (lines) =>
        lines.splice(0, lines.length, ...lines.map((line) => line.replace(/^title: (.*)$/, 'title: $1 (uji)'))),
      `plans/${readdirSync(join(base, 'regions', folder, 'plans'))[0] ?? ''}/plan.yaml`,
    );
    expect(changed(plan)).toBeGreaterThan(5);
  });

  test.each(['62.03', '62', '32.74'])(
    'after every figure of region %s of the shipped content changed',
    (code) => {
      const shipped = examine(SHIPPED);
      const report = shipped.dataset.regions.get(code);
      if (report === undefined) throw new Error(`no region ${code}`);
      const codes = ['15.04', '32.12', '62', '62.01'].filter((one) => one !== code);
      const figures = report.figures.map((figure): Figure => ({
        ...figure,
        content: { measure: { kind: 'number', value: decimal('33.33'), precision: 'exact' } },
      }));
      const changed = {
        dataset: {
          ...shipped.dataset,
          regions: new Map(shipped.dataset.regions).set(code, { ...report, figures }),
        },
        digests: new Map(shipped.digests).set(
          report.region.place.file.replace('region.yaml', 'figures.csv'),
          'changed',
        ),
      };
      const { same, all } = demandSameGroups(grouped(shipped), grouped(changed));
      expect(same.length).toBeGreaterThan(all / 2);
      const compared = demandSame(make(shipped, codes), make(changed, codes));
      // The page of a province draws the values of its regencies, so that its key is another.
      expect(compared).toBe(codes.length - (code === '62.03' ? 1 : 0));
    },
    120_000,
  );

  test('a province has another key when a regency of it changed, a region of another province has not', () => {
    const { dataset, digests } = examine(SHIPPED);
    const report = dataset.regions.get('62.03');
    if (report === undefined) throw new Error('no region');
    const regions = new Map(dataset.regions).set('62.03', { ...report, figures: [] });
    const [was, is] = [outputKeys(dataset, digests), outputKeys({ ...dataset, regions }, digests)];
    expect(is.regions['62-kalimantan-tengah']?.own).not.toBe(was.regions['62-kalimantan-tengah']?.own);
    expect(is.regions['15.04-batanghari']).toEqual(was.regions['15.04-batanghari']);
    const [before, after] = [was, is].map(({ regions: all }) => all['62.01-kotawaringin-barat']);
    expect(after?.own).toBe(before?.own);
    expect(after?.indicators).not.toEqual(before?.indicators);
  });

  test('every file of the content is in a key', () => {
    const { dataset, digests } = examine(SHIPPED);
    const before = JSON.stringify(outputKeys(dataset, digests));
    for (const file of digests.keys())
      expect(JSON.stringify(outputKeys(dataset, new Map(digests).set(file, 'changed'))) === before, file).toBe(false);
  }, 120_000);
});

function valid(folder: string): Examination {
  const made = examine(folder);
  expect(made.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return made;
}
