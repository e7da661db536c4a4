/** `npm run package`: puts a built site into one ZIP that opens without a server. */
import { relative, resolve } from 'node:path';
import { readArguments } from './arguments.ts';
import { LONGEST_PATH } from '#build/package/windows-names';
import { packSite } from '#build/package/pack-site';

const { values } = readArguments('npm run package -- [--site folder] [--out berkas.zip]', {
  options: {
    site: { type: 'string', default: 'dist' },
    out: { type: 'string', default: 'tilik.zip' },
  },
});

try {
  const out = resolve(values.out);
  const { files, bytes, longest } = packSite(resolve(values.site), out);
  const megabytes = (bytes / 1e6).toFixed(1).replace('.', ',');
  console.log(`Paket selesai: ${relative('.', out)}, ${String(files)} berkas, ${megabytes} MB.`);
  console.log(
    `Nama terpanjang ${String(longest.length)} huruf (di Windows paling banyak ${String(LONGEST_PATH)}): ${longest}`,
  );
  console.log(`Periksa: npm run verify -- ${relative('.', out)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error('Tidak ada paket yang ditulis.');
  process.exitCode = 1;
}
