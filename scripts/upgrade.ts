/** `npm run upgrade -- --from <folder or Git name>`: takes the engine from a newer Tilik and leaves the content alone. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { planUpgrade, type UpgradePlan } from '#editing/upgrade-plan';
import { contentFolder } from '#loading/content-folder';
import { schemaVersionOf } from '#reading/parse/schema-version';
import { readArguments } from './arguments.ts';
import { fingerprints, git, hasHistory, knownFingerprints } from './upgrade/git-files.ts';
import { replaceFiles } from './upgrade/replace-files.ts';

const USAGE = `npm run upgrade -- --from <folder atau nama Git> [--dry-run] [--replace]
  --from     Tilik yang lebih baru: folder hasil git clone, atau cabang, tag, atau commit yang sudah diambil
             dengan git fetch, misalnya upstream/main
  --dry-run  hanya perlihatkan yang akan berubah
  --replace  juga timpa berkas mesin yang Anda ubah sendiri`;
const MOST_SHOWN = 20;

const { values } = readArguments(USAGE, {
  options: {
    from: { type: 'string', default: '' },
    'dry-run': { type: 'boolean', default: false },
    replace: { type: 'boolean', default: false },
  },
});
const root = resolve('.');

class Refused extends Error {}

function shown(title: string, files: readonly string[]): readonly string[] {
  if (files.length === 0) return [];
  const rest = files.length - MOST_SHOWN;
  return [
    `${title}: ${String(files.length)} berkas`,
    ...files.slice(0, MOST_SHOWN).map((file) => `  ${file}`),
    ...(rest > 0 ? [`  … dan ${String(rest)} lagi`] : []),
  ];
}

/** Runs with the folder of the newer Tilik; what a Git name means is checked out beside and removed afterwards. */
function withNewer(run: (folder: string) => void): void {
  if (existsSync(join(values.from, 'package.json'))) {
    run(resolve(values.from));
    return;
  }
  if (git(root, ['rev-parse', '--verify', '--quiet', `${values.from}^{commit}`]) === undefined)
    throw new Refused(
      `"${values.from}" bukan folder berisi Tilik dan bukan nama yang dikenal Git. Mungkin perlu git fetch dulu.`,
    );
  const folder = mkdtempSync(join(tmpdir(), 'tilik-baru-'));
  try {
    if (git(root, ['worktree', 'add', '--detach', '--force', folder, values.from]) === undefined)
      throw new Refused(`Git tidak dapat membuka "${values.from}".`);
    run(folder);
  } finally {
    git(root, ['worktree', 'remove', '--force', folder]);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Content that is newer than the engine to come could not be read by it. */
function demandVersion(newer: string): void {
  const site = join(contentFolder(), 'site.yaml');
  const declared = join(newer, 'src/schemas/version.ts');
  const engine = existsSync(declared) ? /SCHEMA_VERSION = (\d+)/.exec(readFileSync(declared, 'utf8'))?.[1] : '1';
  const content = existsSync(site) ? schemaVersionOf(parse(readFileSync(site, 'utf8'))) : 1;
  if (content > Number(engine))
    throw new Refused(
      `Isi Anda bersusunan versi ${String(content)}, sedangkan mesin di ${values.from} baru mengenal versi ${String(engine)}. Itu mesin yang lebih lama.`,
    );
}

function demandTilik(newer: string): void {
  const read = (folder: string): string => readFileSync(join(folder, 'package.json'), 'utf8');
  if (!/"name": "tilik"/.test(read(newer))) throw new Refused(`${values.from} bukan Tilik.`);
  if (resolve(newer) === root) throw new Refused('--from menunjuk folder ini sendiri.');
}

function demandClean(): void {
  const status = hasHistory(root) ? git(root, ['status', '--porcelain']) : undefined;
  if (status === undefined)
    throw new Refused('Folder ini tidak disimpan dengan Git, jadi yang diganti tidak dapat dikembalikan.');
  const lines = status.split('\n').filter((line) => line !== '');
  if (lines.length > 0 && !values['dry-run'])
    throw new Refused(
      [
        ...shown(
          'Belum disimpan di Git',
          lines.map((line) => line.slice(3)),
        ),
        'Simpan dulu: git add, git commit.',
      ].join('\n'),
    );
}

function demandOwnEngine({ edited }: UpgradePlan, newer: string): void {
  if (edited.length === 0 || values.replace) return;
  const why = hasHistory(newer)
    ? 'Isinya tidak ada dalam riwayat Tilik, jadi Anda sendiri yang mengubahnya.'
    : `${values.from} tidak membawa riwayat Git, jadi tidak dapat dipastikan apakah Anda mengubahnya. Pakai hasil git clone.`;
  throw new Refused(
    [
      ...shown('Berkas mesin yang berbeda di sini', edited),
      why,
      'Simpan perubahan itu di tempat lain, atau tambahkan --replace untuk menimpanya; Git menyimpan yang lama.',
    ].join('\n'),
  );
}

function upgrade(newer: string): void {
  demandTilik(newer);
  demandVersion(newer);
  const plan = planUpgrade(fingerprints(root), fingerprints(newer), knownFingerprints(newer));
  const { added, changed, removed, edited, kept } = plan;
  demandOwnEngine(plan, newer);
  const written = [...added, ...changed, ...edited];
  if (written.length + removed.length === 0) {
    console.log('Mesin di sini sudah sama dengan yang di --from; tidak ada yang perlu diubah.');
    return;
  }
  const lines = [
    ...shown('Baru', added),
    ...shown('Berubah', changed),
    ...shown('Ditimpa, walau Anda ubah', edited),
    ...shown('Dihapus', removed),
    ...shown('Tetap milik Anda', kept),
  ];
  for (const line of lines) console.log(line);
  console.log('Isi (content/) dan resep CI Anda (.github/, .gitlab-ci.yml) tidak disentuh.');
  if (values['dry-run']) {
    console.log('Belum ada yang ditulis.');
    return;
  }
  replaceFiles(newer, root, written, removed);
  console.log('Mesin diperbarui. Berikutnya: npm ci, npm run migrate, npm run check, lalu simpan dengan Git.');
  if (written.some((file) => file.startsWith('scripts/hosting/')))
    console.log('Resep penerbitan di scripts/hosting/ ikut berubah; bandingkan dengan milik Anda.');
}

try {
  if (values.from === '') throw new Refused(`--from belum disebut.\n${USAGE}`);
  demandClean();
  withNewer(upgrade);
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  console.error('Tidak ada yang diubah.');
  process.exitCode = 1;
}
