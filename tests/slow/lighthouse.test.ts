import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.ts';
import { kindsOf } from '../browser/kinds.ts';
import { freshFolder, runBuild } from '../site/run-build.ts';
import { freePort, needProgram, run } from './machine.ts';
import { servePacked } from './packing-server.ts';

/** Scores from 0 to 1, with a phone and a slow network imitated. */
const LOWEST = { performance: 0.95, accessibility: 1, 'best-practices': 1, seo: 1 };
/** Layout shift without a unit, times in milliseconds. */
const BELOW = { 'cumulative-layout-shift': 0.02, 'largest-contentful-paint': 1800, 'total-blocking-time': 50 };
/** A busy machine only makes a page slower, so that the fastest of some looks is the nearest to the truth. */
const LOOKS = 3;
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
  audits: z.object({
    'cumulative-layout-shift': z.object({ numericValue: z.number() }),
    'largest-contentful-paint': z.object({ numericValue: z.number() }),
    'total-blocking-time': z.object({ numericValue: z.number() }),
  }),
});

/** What stands against a page; nothing when all is well. */
function shortcomings({ categories, audits }: z.infer<typeof report>): readonly string[] {
  const low = Object.entries(LOWEST).flatMap(([name, lowest]) => {
    const score = categories[name]?.score ?? 0;
    return score < lowest ? [`${name} ${String(score)} of at least ${String(lowest)}`] : [];
  });
  const slow = Object.entries(BELOW).flatMap(([name, most]) => {
    const value = audits[name as keyof typeof audits].numericValue;
    return value >= most ? [`${name} ${value.toFixed(3)} of less than ${String(most)}`] : [];
  });
  return [...low, ...slow];
}

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
  const site = await servePacked(out, port);
  const look = async (path: string): Promise<z.infer<typeof report>> => {
    const file = join(dir, 'report.json');
    const flags = `--chrome-flags=--headless=new --no-sandbox ${browser.args.join(' ')}`;
    const only = `--only-categories=${Object.keys(LOWEST).join(',')}`;
    const args = [`${site.address}${path}`, '--quiet', '--output=json', `--output-path=${file}`, only, flags];
    await run(program, args, { ...browser.env, CHROME_PATH: browser.path }, LONGEST_LOOK);
    return report.parse(JSON.parse(readFileSync(file, 'utf8')));
  };
  try {
    const found: string[] = [];
    const kinds = kindsOf(out).filter(({ kind }) => KINDS.includes(kind));
    expect(kinds).toHaveLength(KINDS.length);
    for (const { kind, path } of kinds) {
      let against: readonly string[] = [];
      for (let looks = 0; looks < LOOKS; looks += 1) {
        const seen = await look(path);
        against = shortcomings(seen);
        const scores = Object.entries(seen.categories).map(([name, { score }]) => `${name} ${String(score)}`);
        const audits = Object.entries(seen.audits).map(
          ([name, { numericValue }]) => `${name} ${numericValue.toFixed(3)}`,
        );
        console.log(`Lighthouse, ${path}: ${[...scores, ...audits].join(', ')}`);
        if (against.length === 0) break;
      }
      found.push(...against.map((fault) => `${kind}: ${fault}`));
    }
    expect(found).toEqual([]);
  } finally {
    await site.close();
    clear();
  }
});
