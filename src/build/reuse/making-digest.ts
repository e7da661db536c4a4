/** What makes a site out of content: with anything of it changed, nothing of an earlier site may be used again. */
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['src', 'public', 'scripts', 'schemas'];
const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * Digest of the project's sources and settings, the locked packages, the running Node, the options of the build, and where the
 * project is, because a kept bundle fetches its modules there. `project`: the folder with `package.json`.
 */
export function makingDigest(project: string, options: Readonly<Record<string, boolean>>): string {
  const sources = FOLDERS.filter((folder) => existsSync(join(project, folder))).flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const settings = FILES.map((file) => join(project, file)).filter((file) => existsSync(file));
  const lines = [...sources, ...settings]
    .toSorted()
    .map((file) => `${hash('sha256', readFileSync(file))} ${file.slice(project.length)}`);
  const surroundings = [project, process.version, process.platform, process.arch, JSON.stringify(options)];
  return hash('sha256', [...surroundings, ...lines].join('\n'));
}
