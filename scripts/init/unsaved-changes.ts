import { spawnSync } from 'node:child_process';

/** Why what goes could not be brought back: a sentence, or undefined when Git has all of the folder. */
export function unsavedChanges(folder: string): string | undefined {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain', '--ignored', '--', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) return `Folder ${folder} tidak disimpan dengan Git; yang dihapus tidak dapat dikembalikan.`;
  const changed = stdout.split('\n').filter((line) => line !== '');
  if (changed.length === 0) return undefined;
  const shown = changed.slice(0, 5).map((line) => `  ${line.slice(3)}`);
  const more = changed.length > 5 ? [`  dan ${String(changed.length - 5)} lainnya`] : [];
  return [`Ada perubahan di ${folder} yang belum disimpan di Git:`, ...shown, ...more].join('\n');
}
