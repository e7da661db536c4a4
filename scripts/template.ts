/** `npm run template -- --region 15.04 [--out FILE.xlsx]`: an Excel file to fill in, with the rows that the region has. */
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { templateContent } from '#import/template/template-content';
import { templateWorkbook } from '#import/template/template-sheets';
import { contentFolder } from '#loading/content-folder';
import { readArguments } from './arguments.ts';
import { knownRegion } from './import/known-region.ts';

const USAGE = `npm run template -- --region 15.04 [--out BERKAS.xlsx]

  --region   kode wilayah, misalnya 15.04
  --out      berkas yang ditulis; bawaan templat-KODE.xlsx
  --force    menimpa berkas yang sudah ada
  --content  folder isi; bawaan content`;

function main(): number {
  const { values } = readArguments(USAGE, {
    options: {
      region: { type: 'string' },
      out: { type: 'string' },
      force: { type: 'boolean', default: false },
      content: { type: 'string' },
    },
  });
  const { region } = values;
  if (region === undefined) return refuse(`Pakai: ${USAGE}`, 2);
  const file = values.out ?? `templat-${region}.xlsx`;
  if (!/\.xlsx$/i.test(file)) return refuse(`--out "${file}" harus berakhiran .xlsx.`, 1);
  if (existsSync(file) && !values.force)
    return refuse(`${file} sudah ada. Pakai nama lain dengan --out, atau --force untuk menimpanya.`, 1);
  const known = knownRegion(resolve(values.content ?? contentFolder()), region);
  if (typeof known === 'string') return refuse(known, 1);
  const written = templateWorkbook(templateContent(known));
  if (!(written instanceof Uint8Array)) {
    const { file: broken, line, code } = written;
    const why =
      code === 'cell-too-long'
        ? 'memuat sel yang lebih panjang daripada yang dapat disimpan Excel. Ubah tabel ini dengan tangan.'
        : `belum benar (${code}). Jalankan npm run check, perbaiki, lalu ulangi.`;
    return refuse(`${known.folder}/${broken}:${String(line)} ${why}`, 1);
  }
  writeFileSync(file, written);
  console.log(`${file} ditulis. Isi di Excel, simpan sebagai .xlsx, lalu:
  npm run import -- "${file}" --region ${region} --dry-run --report laporan.html`);
  return 0;
}

function refuse(message: string, code: number): number {
  console.error(message);
  return code;
}

process.exitCode = main();
