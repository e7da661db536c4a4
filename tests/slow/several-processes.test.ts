/** A made-up site so large that the pages are rendered by programs beside the build, and not by the build itself. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSyntheticContent } from '../../scripts/bench/synthetic-content.ts';
import { digests, freshFolder, runBuild } from '../site/run-build.ts';

const A_WHILE = 15 * 60_000;
/** From here on the build renders no page itself (`src/build/page-output.ts`). */
const MANY = 4000;

test(
  'pages of several processes are those of Astro alone',
  async () => {
    const { dir, clear } = freshFolder();
    try {
      const content = join(dir, 'content');
      writeSyntheticContent(content, { regions: 40, indicators: 20 });
      const [quick, plain] = [join(dir, 'quick'), join(dir, 'plain')];
      for (const args of [[quick], [plain, '--plain']]) {
        const run = await runBuild(['--content', content, '--out', ...args]);
        expect(run.code, run.said).toBe(0);
      }
      const files = digests(quick);
      expect(Object.keys(files).filter((path) => path.endsWith('.html')).length).toBeGreaterThan(MANY);
      expect(digests(plain)).toEqual(files);
    } finally {
      clear();
    }
  },
  A_WHILE,
);
