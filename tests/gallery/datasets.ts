/** What the gallery shows components with: the content of the site, and made-up content that has what it lacks. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dataset } from '#model/dataset';
import { assemble } from '#reading/assemble';
import { readContent } from '#reading/disk/read-content';
import { revisedDataset } from '../ledger/revised.ts';
import { writeTwoPlans } from '../two-plans/two-plans.ts';

function read(folder: string): Dataset {
  const { entries, broken } = readContent(folder);
  return assemble(entries, broken).dataset;
}

function madeUp(): Dataset {
  const folder = mkdtempSync(join(tmpdir(), 'tilik-galeri-'));
  try {
    writeTwoPlans(folder);
    return read(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In the order in which states are looked for. */
export function galleryDatasets(): readonly Dataset[] {
  return [read('content'), read('tests/fixtures/good'), madeUp(), revisedDataset()];
}
