/** The overfull content as a dataset. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dataset } from '#model/dataset';
import { assemble } from '#reading/assemble';
import { readContent } from '#reading/disk/read-content';
import { writeOverfull } from './overfull-content.ts';

export function readOverfull(): Dataset {
  const folder = mkdtempSync(join(tmpdir(), 'tilik-overfull-'));
  try {
    writeOverfull(folder);
    const content = readContent(folder);
    return assemble(content.entries, content.broken).dataset;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
