/** Finds a Chromium for the browser tests: the one named, the machine's own, or the one that came with the packages. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Browser {
  readonly path: string;
  readonly args: readonly string[];
  /** What the browser process needs beside the usual environment. */
  readonly env: Readonly<Record<string, string>>;
}

const OWN_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const ARGS = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update'];

/** The packaged Chromium brings one font, but looks for it in a folder of its own choice; this says where it is. */
function fontSettings(cache: string): string {
  const file = join(cache, 'fonts.conf');
  const places = [join(cache, 'fonts'), '/usr/share/fonts'].map((place) => `<dir>${place}</dir>`).join('');
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig>${places}<cachedir>${cache}/font-cache</cachedir></fontconfig>\n`,
  );
  return file;
}

/**
 * Unpacks the packaged Chromium into a folder of its own version: it would else reuse whatever an earlier version
 * left in the common temporary folder. The package is told so through the environment, and changes it too; what it
 * was before is put back, and the browser gets what it needs by `env`.
 */
export async function packagedBrowser(root = resolve(import.meta.dirname, '..')): Promise<Browser> {
  const folder = join(root, 'node_modules', '@sparticuz', 'chromium');
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly version: string };
  const cache = join(root, 'node_modules', '.cache', `chromium-${version}`);
  mkdirSync(cache, { recursive: true });
  const before = { ...process.env };
  process.env['TMPDIR'] = cache;
  // Makes the package bring the system libraries that a bare Linux lacks.
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    const libraries = process.env['LD_LIBRARY_PATH'] ?? '';
    return { path, args: ARGS, env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fontSettings(cache) } };
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  }
}

/** The browser to test with. Throws with what to do when there is none. */
export async function findBrowser(root = resolve(import.meta.dirname, '..')): Promise<Browser> {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which is not there.`);
    return { path: named, args: ARGS, env: {} };
  }
  const own = OWN_PLACES.find((path) => existsSync(path));
  if (own !== undefined) return { path: own, args: ARGS, env: {} };
  try {
    return await packagedBrowser(root);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`No browser found (${reason}). Install Chromium or set CHROME_PATH to one.`, { cause: error });
  }
}

if (import.meta.main) {
  try {
    const browser = await findBrowser();
    const env = { ...process.env, ...browser.env };
    const version = execFileSync(browser.path, ['--version', '--no-sandbox'], { env, encoding: 'utf8' }).trim();
    console.log(`${browser.path} (${version})`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
