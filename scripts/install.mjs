/** Installs the packages when they are absent or not those of the lockfile. Plain JavaScript: runs before they are there. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The oldest Node that runs TypeScript as it stands. */
const OLDEST_NODE = 24;
const windows = process.platform === 'win32';

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

/** What differs between the lockfile and what is installed, as one word; undefined when nothing does. */
export function whyInstall(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const present = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  if (present === undefined) return 'absent';
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = present[path];
    if (found === undefined ? optional !== true : found.version !== version) return 'outdated';
  }
  return undefined;
}

/** Runs a package.json script in its own shell, so that it finds the Node that was just installed. */
export function npm(root, args, options = {}) {
  return spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: windows, ...options });
}

/** True when TypeScript files can be run: by the Node that came with the packages, or by the machine's own. */
function hasNode(root) {
  const brought = join(root, 'node_modules', '.bin', windows ? 'node.cmd' : 'node');
  return existsSync(brought) || Number(process.versions.node.split('.')[0]) >= OLDEST_NODE;
}

/**
 * Makes sure the packages are installed. `say` prints one line; `words` are its sentences.
 * Returns false when installing failed or no fitting Node is there.
 */
export function ensureInstalled(root, say, words) {
  const reason = whyInstall(root);
  if (reason !== undefined) {
    say(reason === 'absent' ? words.absent : words.outdated);
    const { status } = npm(root, ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    if (status !== 0) {
      say(words.failed);
      return false;
    }
  }
  if (!hasNode(root)) {
    say(words.node(OLDEST_NODE, process.versions.node));
    return false;
  }
  return true;
}
