/** `npm run verify -- [folder]`: compares a site with its SHA256SUMS, as it was built or as it came out of a ZIP. */
import { resolve } from 'node:path';
import { readArguments } from './arguments.ts';
import { compareWithChecksums } from './checksums.ts';

const MOST = 20;

const { positionals } = readArguments('npm run verify -- [folder]', { allowPositionals: true });
const [folder = 'dist'] = positionals;
try {
  const { changed, missing, added, listed } = compareWithChecksums(resolve(folder));
  tell('Berubah', changed);
  tell('Hilang', missing);
  tell('Tambahan, tidak ada di daftar', added);
  const wrong = changed.length + missing.length + added.length;
  console.log(
    wrong === 0
      ? `${String(listed)} berkas di ${folder}/ sama dengan SHA256SUMS.`
      : `${folder}/ tidak sama dengan SHA256SUMS: ${String(changed.length)} berubah, ${String(missing.length)} hilang, ${String(added.length)} tambahan.`,
  );
  process.exitCode = wrong === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function tell(what: string, paths: readonly string[]): void {
  for (const path of paths.slice(0, MOST)) console.log(`${what}: ${path}`);
  if (paths.length > MOST) console.log(`… dan ${String(paths.length - MOST)} lagi.`);
}
