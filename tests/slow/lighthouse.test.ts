import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { expect, inject, test } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.ts';
import { serveSite } from '../../scripts/static-server.ts';
import { kindsOf } from '../browser/kinds.ts';
import { freshFolder } from '../site/run-build.ts';
import { needProgram, run } from './machine.ts';

const LOWEST = { performance: 0.95, accessibility: 1, 'best-practices': 0.95 };
const KINDS = ['home', 'region in full', 'indicator'];
const report = z.object({ categories: z.record(z.string(), z.object({ score: z.number() })) });

test('Lighthouse finds the main kinds of page fast and sound', async (context) => {
  const program = needProgram(context, 'lighthouse');
  const browser = await findBrowser();
  const site = await serveSite({ dir: inject('dist'), port: 0 });
  const { dir, clear } = freshFolder();
  try {
    const low = kindsOf(inject('dist'))
      .filter(({ kind }) => KINDS.includes(kind))
      .flatMap(({ kind, path }) => {
        const file = join(dir, `${kind.replaceAll(' ', '-')}.json`);
        const flags = `--chrome-flags=--headless=new --no-sandbox ${browser.args.join(' ')}`;
        const only = `--only-categories=${Object.keys(LOWEST).join(',')}`;
        run(program, [`${site.address}${path}`, '--quiet', '--output=json', `--output-path=${file}`, only, flags], {
          ...browser.env,
          CHROME_PATH: browser.path,
        });
        const { categories } = report.parse(JSON.parse(readFileSync(file, 'utf8')));
        return Object.entries(LOWEST).flatMap(([name, lowest]) => {
          const score = categories[name]?.score ?? 0;
          return score < lowest ? [`${kind}: ${name} ${String(score)} of at least ${String(lowest)}`] : [];
        });
      });
    expect(low).toEqual([]);
  } finally {
    await site.close();
    clear();
  }
});
