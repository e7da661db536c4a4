/** `npm run addresses -- [folder] [--preview]`: records the addresses of today; with `--preview` it only shows them. */
import { resolve } from 'node:path';
import { recordFiles } from '#addresses/record';
import { examine, hasErrors } from '#examine';
import { contentFolder } from '#loading/content-folder';
import { readArguments } from './arguments.ts';
import { recordAddresses } from './record-addresses.ts';
import { reportAsText } from './reporters/text.ts';

function main(): number {
  const { values, positionals } = readArguments('npm run addresses -- [folder] [--preview]', {
    allowPositionals: true,
    options: { preview: { type: 'boolean', default: false } },
  });
  const folder = positionals[0] ?? contentFolder();
  const { dataset, findings } = examine(resolve(folder), { preview: true });
  if (hasErrors(findings)) {
    console.error(reportAsText(findings, 'id', folder));
    console.error('Alamat tidak dicatat selama isi masih bergalat.');
    return 1;
  }
  const files = values.preview ? recordFiles(dataset) : recordAddresses(resolve(folder), dataset);
  for (const { file, added } of files) {
    console.log(`${folder}/${file}: ${String(added.length)} alamat baru`);
    if (values.preview) for (const path of added) console.log(`  ${path} ${dataset.site.releaseDate}`);
  }
  const total = files.reduce((sum, { added }) => sum + added.length, 0);
  if (total === 0) console.log('Semua alamat sudah tercatat.');
  else if (values.preview) console.log(`${String(total)} alamat akan dicatat; belum ada yang ditulis.`);
  else console.log(`${String(total)} alamat dicatat.`);
  return 0;
}

process.exitCode = main();
