/** `npm test`: everything that must hold, from a fresh clone on. Plain JavaScript: runs before anything is installed. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { runSteps } from './run-steps.mjs';
import { testWords } from './test-words.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const site = join('.cache', 'site');
const built = { TILIK_DIST: join(root, site) };

if (!ensureInstalled(root, (line) => console.log(line), testWords)) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const ok = runSteps(root, 'test', [
  { name: 'find a browser', script: 'find-browser' },
  { name: 'format', script: 'format' },
  { name: 'types', script: 'types' },
  // After the types: the check before it writes the types of the collections, which the linter reads.
  { name: 'lint', script: 'lint' },
  { name: 'schemas', script: 'schemas', args: ['--check'] },
  { name: 'unit tests', script: 'test:unit', tests: true },
  { name: 'check content', script: 'check' },
  { name: 'build', script: 'build', args: ['--out', site] },
  { name: 'site checks', script: 'test:site', tests: true, env: built, needs: 'build' },
  { name: 'browser checks', script: 'test:browser', tests: true, env: built, needs: 'build' },
]);
process.exit(ok ? 0 : 1);
