import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { examine } from '#examine';
import { handedOver } from '#loading/handed-over';
import { importerContentOf } from '#loading/importer-content';
import { GOOD, put } from '../reading/folder.ts';

const REGION = 'regions/15.04-batanghari';
const PLAN = `${REGION}/plans/rpjmd-2021-2026`;
const HELD = `${REGION}/plans/rencana-ditahan`;
const COLLECTIONS = ['plans', 'indicators', 'programmes'] as const;

let content = '';

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'tilik-impor-'));
  cpSync(GOOD, content, { recursive: true });
  vi.stubEnv('CONTENT_DIR', content);
});
afterEach(() => {
  vi.unstubAllEnvs();
  delete handedOver().content;
  rmSync(content, { recursive: true });
});

function read(preview: boolean) {
  handedOver().content = examine(content, { preview });
  const found = importerContentOf({ place: { file: `${REGION}/region.yaml`, line: 1 } }, COLLECTIONS, preview);
  return { files: found.entries.map(({ file }) => file), tables: found.tables };
}

const textOf = (file: string): string => readFileSync(join(content, file), 'utf8');

test('the texts of the tables are those of the files', () => {
  expect(read(false).tables).toEqual({
    targets: textOf(`${REGION}/targets.csv`),
    figures: textOf(`${REGION}/figures.csv`),
    budget: textOf(`${REGION}/budget.csv`),
    'plans/rpjmd-2021-2026/programmes': textOf(`${PLAN}/programmes.csv`),
  });
});

test('a plan that is held back is not carried, nor its programmes; a preview has both', () => {
  put(content, `${HELD}/plan.yaml`, `${textOf(`${PLAN}/plan.yaml`)}\ndraft: true\n`);
  put(content, `${HELD}/programmes.csv`, textOf(`${PLAN}/programmes.csv`));
  const published = read(false);
  expect(published.files.filter((file) => file.startsWith(HELD))).toEqual([]);
  expect(Object.keys(published.tables ?? {})).toHaveLength(4);
  const preview = read(true);
  expect(preview.files.filter((file) => file.startsWith(HELD))).toHaveLength(2);
  expect(Object.keys(preview.tables ?? {})).toHaveLength(5);
});

test('where rows of a table are held back no table is carried', () => {
  put(content, 'indicators/ditahan.yaml', `${textOf('indicators/kemiskinan.yaml')}draft: true\n`);
  const figures = textOf(`${REGION}/figures.csv`);
  const row = figures.split(/\r?\n/)[1]?.replace('kemiskinan', 'ditahan') ?? '';
  put(content, `${REGION}/figures.csv`, `${figures.trimEnd()}\n${row}\n`);
  expect(read(false).tables).toBeUndefined();
  expect(read(false).files).not.toContain('indicators/ditahan.yaml');
  expect(read(true).tables?.['figures']).toContain('ditahan');
});
