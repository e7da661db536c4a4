/** mapshaper, pinned: large and needed by one command only, so it is fetched when first asked for and is no dependency. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Mapshaper } from '#boundaries/simplify';

export const MAPSHAPER = 'mapshaper@0.7.70';
const FOLDER = resolve('.cache/mapshaper');

/** True when it is on this machine already. */
export function hasMapshaper(): boolean {
  return existsSync(resolve(FOLDER, 'node_modules/mapshaper/package.json'));
}

/**
 * Fetches it where it is not there yet, saying so.
 * @throws Error when it cannot be fetched, with what the editor can do.
 */
export function loadMapshaper(): Mapshaper {
  if (!hasMapshaper()) {
    console.log(`Mengambil ${MAPSHAPER} (sekali saja, ke .cache/mapshaper) …`);
    const args = ['install', '--silent', '--no-save', '--no-audit', '--no-fund', '--prefix', FOLDER, MAPSHAPER];
    const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0 || !hasMapshaper())
      throw new Error(`${MAPSHAPER} tidak dapat diambil. Periksa sambungan internet, lalu jalankan lagi.`);
  }
  const { applyCommands } = createRequire(resolve(FOLDER, 'package.json'))('mapshaper') as { applyCommands: Mapshaper };
  return (commands, input) => applyCommands(commands, input);
}
