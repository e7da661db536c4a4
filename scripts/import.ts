/** `npm run import -- FILE --region 15.04 --source ID …`: a table from Excel or CSV into the content, with a report of everything. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { changedFiles, stateOf } from '#import/changed-files';
import { importTables } from '#import/import-tables';
import { reportHtml } from '#import/report/html';
import { reportJson } from '#import/report/json';
import { reportText } from '#import/report/text';
import { wantedFrom } from '#import/wanted-from';
import { contentFolder } from '#loading/content-folder';
import { readArguments } from './arguments.ts';
import { knownRegion } from './import/known-region.ts';

const USAGE = `npm run import -- BERKAS.xlsx --region 15.04 [--source ID] [pilihan]

  BERKAS            buku kerja Excel (.xlsx), templat dari npm run template, atau CSV
  --region          kode wilayah, misalnya 15.04
  --source          pengenal sumber di sources/; dibuatkan bila belum ada; tidak perlu untuk templat
  --plan, --version rencana dan versinya, untuk tabel target
  --sheet           nama lembar; boleh diulang; bawaan semua lembar yang tampak
  --year            tahun, bila judul kolom tidak menyebutnya
  --baseline-year   tahun kondisi awal, bila judul kolom tidak menyebutnya
  --stage           tahap anggaran, bila judul kolom tidak menyebutnya
  --page            tabel atau halaman di dokumen; bawaan nama tabel di judul
  --notation        id (1.250,5) atau intl (1,250.5), bila ada angka yang bermakna dua
  --dry-run         hanya melapor, tidak menulis
  --report          menyimpan laporan HTML
  --format          text (bawaan) atau json
  --skip            kode@sel: melewati satu galat, misalnya "total-differs@Tabel 1!D9"; boleh diulang;
                    "unit-unknown@Tabel 1!*" melewati galat itu di seluruh lembar
  --replace         mengganti baris yang sudah ada; perlu --reason "mengapa"
  --lang            id (bawaan) atau en
  --content         folder isi; bawaan content`;

function main(): number {
  const { values, positionals } = readArguments(USAGE, {
    allowPositionals: true,
    options: {
      region: { type: 'string' },
      source: { type: 'string' },
      plan: { type: 'string' },
      version: { type: 'string' },
      sheet: { type: 'string', multiple: true, default: [] },
      year: { type: 'string' },
      'baseline-year': { type: 'string' },
      stage: { type: 'string' },
      page: { type: 'string' },
      notation: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      report: { type: 'string' },
      format: { type: 'string', default: 'text' },
      skip: { type: 'string', multiple: true, default: [] },
      replace: { type: 'boolean', default: false },
      reason: { type: 'string' },
      lang: { type: 'string', default: 'id' },
      content: { type: 'string' },
    },
  });
  const [file, ...others] = positionals;
  const { region, source = '', format, lang } = values;
  if (file === undefined || others.length > 0 || region === undefined) return refuse(`Pakai: ${USAGE}`, 2);
  if ((format !== 'text' && format !== 'json') || (lang !== 'id' && lang !== 'en')) return refuse(`Pakai: ${USAGE}`, 2);
  if (!existsSync(file) || !statSync(file).isFile()) return refuse(`Berkas ${file} tidak ada.`, 1);
  const content = resolve(values.content ?? contentFolder());
  const known = knownRegion(content, region);
  if (typeof known === 'string') return refuse(`${known}\nTidak ada yang ditulis.`, 1);
  const { plan, version, sheet, notation, year, stage, page, replace, reason, skip } = values;
  const wanted = wantedFrom(known, {
    fileName: basename(file),
    source,
    plan,
    version,
    sheets: sheet,
    notation,
    year,
    baselineYear: values['baseline-year'],
    stage,
    page,
    replace,
    reason,
    skips: skip,
  });
  if (typeof wanted === 'string') return refuse(`${wanted}\nTidak ada yang ditulis.`, 1);
  const bytes = new Uint8Array(readFileSync(file));
  const imported = importTables(bytes, wanted);
  const state = stateOf(imported, known.folder, !values['dry-run']);
  if (state === 'written')
    writeAll(changedFiles(imported, known.folder).map(({ path, text }) => ({ path: join(content, path), text })));
  if (values.report !== undefined)
    writeAll([{ path: resolve(values.report), text: reportHtml(imported, state, lang) }]);
  console.log(format === 'json' ? reportJson(imported, state, lang) : reportText(imported, state, lang));
  return imported.blocked ? 1 : 0;
}

interface File {
  readonly path: string;
  readonly text: string;
}

/** All of it or nothing: every file is written beside its place first, and only then takes it. */
function writeAll(files: readonly File[]): void {
  const fresh = files.map(({ path }) => join(dirname(path), `.${path.split(/[\\/]/).at(-1) ?? ''}.tmp`));
  try {
    files.forEach(({ path, text }, index) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(fresh[index] ?? '', text);
    });
  } catch (error) {
    for (const path of fresh) rmSync(path, { force: true });
    throw error;
  }
  files.forEach(({ path }, index) => renameSync(fresh[index] ?? '', path));
}

function refuse(message: string, code: number): number {
  console.error(message);
  return code;
}

process.exitCode = main();
