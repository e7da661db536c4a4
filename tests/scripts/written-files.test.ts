import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { earlierWhole } from '#build/reuse/earlier-whole';
import { siteWriter } from '#build/site-writer';
import type { EarlierWhole } from '#exports/whole-parts';
import type { Opener, WrittenWhole } from '#files/site-files';
import { files as addresses, regionSegment } from '#routes';
import { writeSyntheticContent } from '../../scripts/bench/synthetic-content.ts';
import { meansOf, writeShared, writeWholeAndRegions } from '../../scripts/written-files.ts';
import { examine } from '../../src/examine.ts';

const place = mkdtempSync(join(tmpdir(), 'tilik-written-'));
afterAll(() => {
  rmSync(place, { recursive: true });
});
const content = join(place, 'content');
writeSyntheticContent(content, { regions: 3, indicators: 2 });

interface Written extends WrittenWhole {
  readonly site: string;
  readonly fingerprints: ReadonlyMap<string, string>;
  /** Parts that were copied from the site before: the path of the file, and where the part began. */
  readonly copied: readonly string[];
}

async function write(
  name: string,
  earlier?: EarlierWhole,
  has: (path: string) => boolean = () => false,
): Promise<Written> {
  const site = join(place, name);
  const writer = siteWriter(site);
  const { dataset } = examine(content);
  const writing = { dataset, writer, means: meansOf(content), staying: { regions: new Set<string>(), has } };
  const copied: string[] = [];
  const opener: Opener = {
    open: (path) => {
      const file = writer.open(path);
      return {
        ...file,
        copy: (from, span) => {
          copied.push(`${path} ${String(span.at)}`);
          file.copy(from, span);
        },
      };
    },
  };
  const whole = await writeWholeAndRegions(writing, earlier && { earlier, opener });
  await writeShared(writing);
  return { site, fingerprints: writer.fingerprints, copied, ...whole };
}

test('the data of the whole site take from the site before what stays there, and are those that are made anew', async () => {
  const { site, parts } = await write('before');
  const [edited, ...others] = [...examine(content).dataset.regions.values()].map(({ region }) => regionSegment(region));
  const [folder = ''] = readdirSync(join(content, 'regions')).toSorted();
  const file = join(content, 'regions', folder, 'figures.csv');
  const lines = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, [...lines.slice(0, 2), ...lines.slice(3)].join('\n'));

  const earlier = earlierWhole({ site, parts, touched: [] }, (region) => region !== edited);
  const after = await write('after', earlier);
  const anew = await write('anew');
  expect(after.fingerprints).toEqual(anew.fingerprints);
  expect(after.listed).toEqual(anew.listed);
  for (const path of anew.fingerprints.keys())
    expect(readFileSync(join(after.site, path)).equals(readFileSync(join(anew.site, path))), path).toBe(true);
  // All regions of this content are of one province, which is one part of the Parquet file.
  const texts = ['angka-excel.csv', 'angka.csv', 'semua.json'];
  const ofOthers = texts.flatMap((name) =>
    (parts[name] ?? []).flatMap(({ of, at }) => (others.includes(of) ? [`data/${name} ${String(at)}`] : [])),
  );
  expect(ofOthers).toHaveLength(texts.length * others.length);
  expect(after.copied.toSorted()).toEqual(ofOthers.toSorted());
});

test('the search index is made where it does not stay, and left alone where it does', async () => {
  const inIndex = (path: string): boolean => path.startsWith(addresses.searchIndex());
  const made = await write('searched');
  expect([...made.fingerprints.keys()].filter(inIndex).length).toBeGreaterThan(1);
  const stayed = await write('searched-before', undefined, inIndex);
  expect([...stayed.fingerprints.keys()].filter(inIndex)).toEqual([]);
});
