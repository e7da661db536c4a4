/** Brings files of the earlier site into the fresh folder, unchanged: by links where the disk has them, else as copies. */
import { constants, copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How a disk says that it cannot link: no links at all, another disk, too many. */
const NO_LINK: readonly unknown[] = ['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EACCES'];

/** True where all came as links. @throws Error when a file is not there, or already stands in the fresh folder. */
export function bringFiles(earlier: string, fresh: string, paths: Iterable<string>, link = linkSync): boolean {
  const made = new Set<string>();
  let links = true;
  let allLinks = true;
  for (const path of paths) {
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(join(fresh, folder), { recursive: true });
    made.add(folder);
    const [from, to] = [join(earlier, path), join(fresh, path)];
    if (links) {
      try {
        link(from, to);
        continue;
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && NO_LINK.includes(error.code))) throw error;
        links = error.code === 'EMLINK';
      }
    }
    allLinks = false;
    copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  }
  return allLinks;
}
