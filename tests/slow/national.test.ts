/** A made-up site of all 552 provinces, regencies and cities, with everything that makes lists long. */
import { expect, test } from 'vitest';
import { writeLongLists } from '../../scripts/bench/synthetic-lists.ts';
import { writeSyntheticContent } from '../../scripts/bench/synthetic-content.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder, runBuild } from '../site/run-build.ts';
import { told } from '../site/site.ts';
import { BUDGETS, packed } from '../site/weighing.ts';

const A_WHILE = 25 * 60_000;

test(
  'no page of a whole country is more than 60 kB, packed',
  async () => {
    const { dir, clear } = freshFolder();
    try {
      const [content, out] = [join(dir, 'content'), join(dir, 'out')];
      writeSyntheticContent(content, { regions: 552, indicators: 1 });
      writeLongLists(content, { commitments: 10 });
      const run = await runBuild(['--content', content, '--out', out]);
      expect(run.code, run.said).toBe(0);
      const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
      const weights = pages
        .map((path) => ({ path, bytes: packed(readFileSync(join(out, path))) }))
        .toSorted((a, b) => b.bytes - a.bytes);
      console.log(`heaviest of ${String(pages.length)}: ${JSON.stringify(weights.slice(0, 8))}`);
      expect(told(weights.filter(({ bytes }) => bytes > BUDGETS.national))).toEqual([]);
    } finally {
      clear();
    }
  },
  A_WHILE,
);
