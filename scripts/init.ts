/** `npm run init -- --publisher "…" --regions …`: empties the example content and begins a publisher's own site. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { examine } from '#examine';
import { clearingOf, siteText, type Publication } from '#editing/fresh-site';
import { NEW_KINDS } from '#editing/new/kinds';
import { newEntry, type NewFile } from '#editing/new/new-entry';
import { asSchema } from '#editing/new/question';
import { findingText } from '#language/findings/finding-line';
import { loadAreas } from '#reading/disk/areas';
import { site } from '#schemas/site';
import { readArguments } from './arguments.ts';
import { otherVersionText } from './other-version.ts';
import { LineReader } from './new/line-reader.ts';
import { surroundingsOf } from './new/surroundings.ts';
import { freshFolder, swapFolder } from './init/fresh-folder.ts';
import { unsavedChanges } from './init/unsaved-changes.ts';

const USAGE = `npm run init -- --publisher "Nama lembaga" --publisher-kind ngo --regions 15.04,16.06 --release-date TTTT-BB-HH
  --publisher       nama lembaga penerbit
  --publisher-kind  government, ngo, newsroom, university, atau other
  --regions         kode Kemendagri wilayah, dipisah koma
  --release-date    tanggal terbit edisi pertama
  --address         alamat situs, bila sudah ada
  --content         folder isi; bawaan content
  --yes             tanpa bertanya lagi
  --force           walaupun ada perubahan yang belum disimpan di Git`;

const { values } = readArguments(USAGE, {
  options: {
    publisher: { type: 'string' },
    'publisher-kind': { type: 'string' },
    regions: { type: 'string' },
    'release-date': { type: 'string' },
    address: { type: 'string' },
    content: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' },
    yes: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
  },
});
const folder = values.content;
const lines = new LineReader();

function stop(code: number, ...messages: readonly string[]): never {
  for (const message of messages) console.error(message);
  console.error('Tidak ada yang diubah.');
  process.exit(code);
}

/** The flag's value, or what is answered; a proposal is only ever shown, never taken without an Enter. */
async function answer(given: string | undefined, ask: string, proposal?: string): Promise<string> {
  if (given !== undefined) return given.trim();
  const line = await lines.ask(`${ask}${proposal === undefined ? '' : ` [${proposal}]`}: `);
  if (line === undefined) stop(2, '', `Belum dijawab: ${ask}.`, `Pakai: ${USAGE}`);
  return line === '' && proposal !== undefined ? proposal : line;
}

/** The sentence about a value that `site.yaml` does not take there. */
function problemWith(flag: string, place: string, value: string): readonly string[] {
  const understood = asSchema(site, place)(value, around, {});
  return 'problem' in understood ? [`--${flag}: ${understood.problem}`] : [];
}

/** The files of the regions, or what is wrong with their codes. */
function regionFiles(codes: readonly string[]): {
  readonly files: readonly NewFile[];
  readonly problems: readonly string[];
} {
  const kind = NEW_KINDS.find(({ name }) => name === 'region');
  if (kind === undefined) return { files: [], problems: [] };
  const made = codes.map((code) => newEntry(kind, { code }, { ...around, regions: [] }));
  return {
    files: made.flatMap((one) => ('problems' in one ? [] : one.files)),
    problems: made.flatMap((one) => ('problems' in one ? one.problems : [])),
  };
}

const before = examine(folder, { preview: true, drafts: true });
const other = otherVersionText(before.findings, folder);
if (other !== undefined) stop(1, other);
const around = surroundingsOf(before.dataset, loadAreas());
const unsaved = existsSync(folder) && before.digests.size > 0 ? unsavedChanges(folder) : undefined;
if (unsaved !== undefined && !values.force)
  stop(1, unsaved, 'Simpan dulu (git add, git commit), atau tambahkan --force bila isinya memang boleh hilang.');

const publisher = await answer(values.publisher, 'Nama lembaga penerbit');
const kind = await answer(values['publisher-kind'], 'Jenis lembaga: government, ngo, newsroom, university, atau other');
const regions = await answer(values.regions, 'Kode wilayah, dipisah koma, misalnya 15.04,16.06');
const today = new Date().toISOString().slice(0, 10);
const releaseDate = await answer(values['release-date'], 'Tanggal terbit edisi pertama, TTTT-BB-HH', today);
const codes = [...new Set(regions.split(/[\s,;]+/).filter((code) => code !== ''))];
const { files, problems } = regionFiles(codes);
const wrong = [
  ...(publisher === '' ? ['--publisher tidak boleh kosong: situs harus menyebut siapa yang menerbitkannya.'] : []),
  ...(codes.length === 0 ? ['--regions belum ada: tulis paling sedikit satu kode wilayah.'] : []),
  ...problems.map((problem) => problem.replace('--code', '--regions')),
  ...problemWith('publisher-kind', 'publisher.kind', kind),
  ...problemWith('release-date', 'release_date', releaseDate),
  ...(values.address === undefined ? [] : problemWith('address', 'address', values.address)),
];
if (wrong.length > 0) stop(2, ...wrong, `Pakai: ${USAGE}`);

const publication: Publication = {
  publisher,
  kind,
  releaseDate,
  ...(values.address !== undefined && { address: values.address }),
};
const { gone, cited } = clearingOf(before.entries, [...before.digests.keys()]);
const fresh = freshFolder(folder, gone, [{ path: 'site.yaml', text: siteText(publication) }, ...files]);
const errors = examine(fresh.path, { preview: true, drafts: true }).findings.filter(
  ({ severity }) => severity === 'error',
);
if (errors.length > 0) {
  fresh.discard();
  stop(
    1,
    ...errors.map((finding) => findingText(finding, 'id', folder)),
    'Isi yang akan tersisa belum lulus pemeriksaan. Perbaiki dulu berkas di atas.',
  );
}

console.log(`Isi ${resolve(folder)} akan dikosongkan: ${String(gone.length)} berkas dihapus.`);
for (const [name, count] of counted(gone)) console.log(`  ${name}: ${String(count)} berkas`);
if (cited.length > 0)
  console.log(`Tetap ada karena dirujuk definisi indikator, istilah, atau halaman: sources/${cited.join(', ')}.`);
for (const page of fresh.shortened) console.log(`Bagian tentang situs contoh dihapus dari ${page}.`);
if (!values.yes && (await lines.ask('Lanjutkan? Ketik "ya": '))?.toLowerCase() !== 'ya') {
  fresh.discard();
  stop(1, '');
}
swapFolder(folder, fresh.path);
lines.close();
console.log(
  `Selesai. Ditulis: ${['site.yaml', ...files.map(({ path }) => path)].map((path) => join(folder, path)).join(', ')}`,
);
console.log('Berikutnya: npm run new -- source, lalu isi figures.csv dan targets.csv. Sesudah itu: npm run check');

/** How many files go from each part of the content. */
function counted(paths: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const name = path
      .split('/')
      .slice(0, path.startsWith('regions/') ? 2 : 1)
      .join('/');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
