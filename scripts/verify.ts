/** `npm run verify -- [folder | ZIP]`: compares a site with its SHA256SUMS, as it was built, unpacked, or still in its ZIP. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { compareWithChecksums, differenceLines } from '#build/checksums';
import { comparePackage } from '#build/package/verify-package';
import { readArguments } from './arguments.ts';

const { positionals } = readArguments('npm run verify -- [folder atau berkas.zip]', { allowPositionals: true });
const [what = 'dist'] = positionals;
const isZip = what.toLowerCase().endsWith('.zip');
const name = isZip ? what : `${what.replace(/[\\/]+$/, '')}/`;
try {
  if (!existsSync(what)) throw new Error(`${what} tidak ada. Sebut folder situs, atau paketnya (.zip).`);
  const differences = isZip ? comparePackage(resolve(what)) : compareWithChecksums(resolve(what));
  const { changed, missing, added, listed } = differences;
  for (const line of differenceLines(differences)) console.log(line);
  const wrong = changed.length + missing.length + added.length;
  console.log(
    wrong === 0
      ? `${String(listed)} berkas di ${name} sama dengan SHA256SUMS.`
      : `${name} tidak sama dengan SHA256SUMS: ${String(changed.length)} berubah, ${String(missing.length)} hilang, ${String(added.length)} tambahan.`,
  );
  process.exitCode = wrong === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
