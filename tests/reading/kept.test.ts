import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { assemble } from '#reading/assemble';
import { readContent } from '#reading/disk/read-content';
import { writeSyntheticContent } from '../../scripts/bench/synthetic-content.ts';
import { GOOD, lay, situations } from './folder.ts';

vi.setConfig({ testTimeout: 240_000 });

const place = mkdtempSync(join(tmpdir(), 'tilik-kept-'));
afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

/** Joined in a program that has joined nothing before. */
async function anew(folder: string) {
  vi.resetModules();
  const { assemble: join } = await import('#reading/assemble');
  const { readContent: read } = await import('#reading/disk/read-content');
  const { entries, broken } = read(folder);
  return join(entries, broken);
}

function joined(folder: string) {
  const { entries, broken } = readContent(folder);
  return assemble(entries, broken);
}

describe('what was joined before', () => {
  test(
    'gives the same content and findings as joining anew, from one situation to the next and back',
    { timeout: 240_000 },
    async () => {
      const folder = join(place, 'content');
      for (const situation of ['good', ...situations().filter((_, index) => index % 4 === 0), 'good']) {
        rmSync(folder, { recursive: true, force: true });
        cpSync(GOOD, folder, { recursive: true });
        if (situation !== 'good') lay(situation)(folder);
        const once = joined(folder);
        const again = joined(folder);
        const fresh = await anew(folder);
        expect(once.findings, situation).toEqual(fresh.findings);
        expect(once.dataset, situation).toEqual(fresh.dataset);
        expect(again, situation).toEqual(once);
      }
    },
  );

  test('is the same object for every region but the one that changed, and for none when a source changed', () => {
    const folder = join(place, 'country');
    writeSyntheticContent(folder, { regions: 6, indicators: 2 });
    const before = joined(folder).dataset;
    const edit = (file: string, from: string, to: string): void => {
      const path = join(folder, file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    };
    edit('regions/11.02-aceh-tenggara/figures.csv', ',final,', ',provisional,');
    const after = joined(folder).dataset;
    const others = [...after.regions].filter(([code, report]) => before.regions.get(code) !== report);
    expect(others.map(([code]) => code)).toEqual(['11.02']);
    expect(after.regions.get('11.02')?.figures[0]?.status).toBe('provisional');
    edit('sources/rencana.yaml', 'Naskah rencana', 'Naskah lain');
    const later = joined(folder).dataset;
    expect([...later.regions].filter(([code, report]) => after.regions.get(code) === report)).toEqual([]);
    expect(later.regions.get('11.01')?.targets[0]?.citation.source.title).toBe('Naskah lain');
  });
});
