import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { expect, inject, test } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.ts';
import { serveSite } from '../../scripts/static-server.ts';
import { kindsOf } from '../browser/kinds.ts';
import { freshFolder } from '../site/run-build.ts';
import { needProgram, run } from './machine.ts';

const LOWEST = { performance: 0.9, accessibility: 1, 'best-practices': 0.95 };
const LONGEST_LOOK = 120_000;
const KINDS = ['home', 'region in full', 'indicator'];
const report = z.object({ categories: z.record(z.string(), z.object({ score: z.number() })) });

test('Lighthouse finds the main kinds of page fast and sound', async (context) => {
  const program = needProgram(context, 'lighthouse');
  const browser = await findBrowser();
  const site = await serveSite({ dir: inject('dist'), port: 0 });
  const { dir, clear } = freshFolder();
  try {
    const low: string[] = [];
    for (const { kind, path } of kindsOf(inject('dist')).filter((one) => KINDS.includes(one.kind))) {
      const file = join(dir, `${kind.replaceAll(' ', '-')}.json`);
      const flags = `--chrome-flags=--headless=new --no-sandbox ${browser.args.join(' ')}`;
      const only = `--only-categories=${Object.keys(LOWEST).join(',')}`;
      const args = [`${site.address}${path}`, '--quiet', '--output=json', `--output-path=${file}`, only, flags];
      await run(program, args, { ...browser.env, CHROME_PATH: browser.path }, LONGEST_LOOK);
      const { categories } = report.parse(JSON.parse(readFileSync(file, 'utf8')));
      console.log(
        `Lighthouse, ${kind}: ${Object.entries(categories)
          .map(([name, { score }]) => `${name} ${String(score)}`)
          .join(', ')}`,
      );
      for (const [name, lowest] of Object.entries(LOWEST)) {
        const score = categories[name]?.score ?? 0;
        if (score < lowest) low.push(`${kind}: ${name} ${String(score)} of at least ${String(lowest)}`);
      }
    }
    expect(low).toEqual([]);
  } finally {
    await site.close();
    clear();
  }
});
