/** The content of this repository, read once, and a view of it. */
import { join } from 'node:path';
import type { Dataset, RegionReport } from '#model/dataset';
import { assemble } from '#reading/assemble';
import { readContent } from '#reading/disk/read-content';

const content = readContent(join(import.meta.dirname, '../../content'));

export const REAL: Dataset = assemble(content.entries, content.broken).dataset;

export function realReport(code: string): RegionReport {
  const report = REAL.regions.get(code);
  if (report === undefined) throw new RangeError(`no region ${code} in content/`);
  return report;
}

export const LANGUAGES = ['id', 'en'] as const;
