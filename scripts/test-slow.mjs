/** `npm run test:slow`: what takes long, or needs what not every machine has; what is lacking is skipped aloud. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { runSteps } from './run-steps.mjs';
import { testWords } from './test-words.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const site = join('.cache', 'site');

if (!ensureInstalled(root, (line) => console.log(line), testWords)) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const ok = runSteps(root, 'test-slow', [
  { name: 'build', script: 'build', args: ['--out', site] },
  { name: 'slow tests', script: 'slow', tests: true, env: { TILIK_DIST: join(root, site) }, needs: 'build' },
]);
process.exit(ok ? 0 : 1);
