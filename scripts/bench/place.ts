/** A folder to measure in, in memory where the system has that; it is gone when the program ends. */
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY_DISK = '/dev/shm';

export interface BenchPlace {
  readonly folder: string;
  readonly onDisk: boolean;
}

export function benchPlace(wishesDisk: boolean): BenchPlace {
  const onDisk = wishesDisk || !hasMemoryDisk();
  const folder = mkdtempSync(join(onDisk ? tmpdir() : MEMORY_DISK, 'tilik-bench-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  return { folder, onDisk };
}

function hasMemoryDisk(): boolean {
  try {
    accessSync(MEMORY_DISK, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
