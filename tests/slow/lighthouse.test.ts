import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.ts';
import { serveSite } from '../../scripts/static-server.ts';
import { kindsOf } from '../browser/kinds.ts';
import { freshFolder, runBuild } from '../site/run-build.ts';
import { freePort, needProgram, run } from './machine.ts';

/** Scores from 0 to 1, with a phone and a slow network imitated. */
const LOWEST = { performance: 0.95, accessibility: 1, 'best-practices': 1, seo: 1 };
/** Cumulative layout shift, without a unit. */
const MOST_SHIFT = 0.02;
const LONGEST_LOOK = 120_000;
const KINDS = [
  'home',
  'region in full',
  'indicator',
  'province in full',
  'network aglomerasi-cirebon-raya',
  'network tpakd-kalimantan-tengah',
  'list of clusters',
];
const report = z.object({
  categories: z.record(z.string(), z.object({ score: z.number() })),
  audits: z.object({ 'cumulative-layout-shift': z.object({ numericValue: z.number() }) }),
});

/** The site as somebody publishes it: without a publisher and an address it asks not to be indexed. */
async function publish(out: string, content: string, address: string): Promise<void> {
  cpSync(resolve('content'), content, { recursive: true });
  appendFileSync(
    join(content, 'site.yaml'),
    `publisher: { name: Penerbit Percobaan, kind: other }\naddress: ${address}\n`,
  );
  const { code, said } = await runBuild(['--content', content, '--out', out]);
  expect(code, said).toBe(0);
}

test('Lighthouse finds the main kinds of page fast, sound and steady', async (context) => {
  const program = needProgram(context, 'lighthouse');
  const browser = await findBrowser();
  const { dir, clear } = freshFolder();
  const [out, port] = [join(dir, 'site'), await freePort()];
  await publish(out, join(dir, 'content'), `http://localhost:${String(port)}`);
  const site = await serveSite({ dir: out, port });
  try {
    const low: string[] = [];
    const kinds = kindsOf(out).filter(({ kind }) => KINDS.includes(kind));
    expect(kinds).toHaveLength(KINDS.length);
    for (const { kind, path } of kinds) {
      const file = join(dir, 'report.json');
      const flags = `--chrome-flags=--headless=new --no-sandbox ${browser.args.join(' ')}`;
      const only = `--only-categories=${Object.keys(LOWEST).join(',')}`;
      const args = [`${site.address}${path}`, '--quiet', '--output=json', `--output-path=${file}`, only, flags];
      await run(program, args, { ...browser.env, CHROME_PATH: browser.path }, LONGEST_LOOK);
      const { categories, audits } = report.parse(JSON.parse(readFileSync(file, 'utf8')));
      const shift = audits['cumulative-layout-shift'].numericValue;
      const scores = Object.entries(categories).map(([name, { score }]) => `${name} ${String(score)}`);
      console.log(`Lighthouse, ${path}: ${scores.join(', ')}, layout shift ${shift.toFixed(3)}`);
      for (const [name, lowest] of Object.entries(LOWEST)) {
        const score = categories[name]?.score ?? 0;
        if (score < lowest) low.push(`${kind}: ${name} ${String(score)} of at least ${String(lowest)}`);
      }
      if (shift >= MOST_SHIFT) low.push(`${kind}: layout shift ${shift.toFixed(3)}`);
    }
    expect(low).toEqual([]);
  } finally {
    await site.close();
    clear();
  }
});
