/** `npm run migrate -- [folder] [--dry-run] [--force]`: content of an older version is written as it is today, all of it or nothing. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { examine } from '#examine';
import { lineDiff } from '#editing/migrate/line-diff';
import { migrate, type Migrated } from '#editing/migrate/migrate';
import { contentFolder } from '#loading/content-folder';
import { isOtherVersion } from '#reading/parse/schema-version';
import { SCHEMA_VERSION } from '#schemas/version';
import { readArguments } from './arguments.ts';
import { swapFolder } from './init/fresh-folder.ts';
import { unsavedChanges } from './init/unsaved-changes.ts';
import { changedCopy, contentTexts } from './migrate/content-files.ts';
import { reportAsText } from './reporters/text.ts';

const USAGE = `npm run migrate -- [folder] [--dry-run] [--force]
  folder     folder isi; bawaan content
  --dry-run  hanya perlihatkan yang akan berubah
  --force    walaupun ada perubahan yang belum disimpan di Git`;

const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean', default: false }, force: { type: 'boolean', default: false } },
});
const folder = positionals[0] ?? contentFolder();

function stop(...messages: readonly string[]): 1 {
  for (const message of messages) console.error(message);
  console.error('Tidak ada yang diubah.');
  return 1;
}

/** What becomes of the content, or why nothing can. */
function understood(): Migrated | string {
  if (!existsSync(join(folder, 'site.yaml'))) return `Tidak ada ${folder}/site.yaml; sebut folder isinya.`;
  try {
    return migrate(contentTexts(folder));
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return `Isi belum dapat dibaca: ${String(reason)}. Betulkan dulu YAML-nya.`;
  }
}

/** @returns the exit code. */
function main(): number {
  const made = understood();
  if (typeof made === 'string') return stop(made);
  const { from, steps, changed } = made;
  const [was, today] = [String(from), String(SCHEMA_VERSION)];
  if (from > SCHEMA_VERSION)
    return stop(
      `Isi ini bersusunan versi ${was}, lebih baru daripada yang dikenal mesin ini (versi ${today}).`,
      'Perbarui mesinnya dulu dengan npm run upgrade.',
    );
  if (changed.size === 0) {
    console.log(`Isi di ${folder} sudah bersusunan versi ${today}; tidak ada yang perlu diubah.`);
    return 0;
  }
  console.log(`Isi di ${folder}: versi ${was} → ${today}.`);
  for (const step of steps) console.log(`  ${step}`);
  for (const [file, { before, after }] of changed) {
    console.log(`\n${folder}/${file}`);
    for (const line of lineDiff(before, after)) console.log(`  ${line}`);
  }
  console.log('');
  if (values['dry-run']) {
    console.log(`${String(changed.size)} berkas akan berubah; belum ada yang ditulis.`);
    return 0;
  }
  const unsaved = values.force ? undefined : unsavedChanges(folder);
  if (unsaved !== undefined)
    return stop(unsaved, 'Simpan dulu (git add, git commit), atau tambahkan --force bila Anda punya salinan lain.');
  return write(changed);
}

function write(changed: Migrated['changed']): number {
  const fresh = changedCopy(folder, new Map([...changed].map(([file, { after }]) => [file, after])));
  const { findings } = examine(fresh, { preview: true, drafts: true });
  if (findings.some(isOtherVersion)) {
    rmSync(fresh, { recursive: true });
    return stop(reportAsText(findings, 'id', folder));
  }
  swapFolder(folder, fresh);
  console.log(`${String(changed.size)} berkas diubah. Periksa dengan git diff, lalu simpan.`);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    console.log(
      `Masih ada ${String(errors.length)} galat dalam isi, yang bukan urusan susunan. Jalankan npm run check.`,
    );
  return 0;
}

process.exitCode = main();
