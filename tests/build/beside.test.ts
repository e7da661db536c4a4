import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBeside } from '#build/beside';

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'tilik-beside-'));
});
afterAll(() => {
  rmSync(dir, { recursive: true });
});

function program(text: string): { readonly beside: ReturnType<typeof startBeside>; readonly told: unknown[] } {
  const file = join(dir, 'program.mjs');
  writeFileSync(file, text);
  const told: unknown[] = [];
  return { told, beside: startBeside({ file, args: ['satu', 'dua'], onMessage: (message) => told.push(message) }) };
}

describe('a program beside the build', () => {
  test('gets its arguments, tells what it measured, and is waited for', async () => {
    const { beside, told } = program('process.send(process.argv.slice(2)); process.disconnect();');
    await beside.finished;
    expect(told).toEqual([['satu', 'dua']]);
  });

  test('has room for what is new', async () => {
    const { beside, told } = program(
      `import { getHeapSpaceStatistics } from 'node:v8';
process.send(getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_available_size);
process.disconnect();`,
    );
    await beside.finished;
    expect(told[0]).toBeGreaterThan(20_000_000);
  });

  test('places nothing among the old at once', async () => {
    const { beside, told } = program('process.send(process.execArgv); process.disconnect();');
    await beside.finished;
    expect(told[0]).toContain('--no-allocation-site-pretenuring');
  });

  test('that fails fails the build with its own words', async () => {
    const { beside } = program("console.error('Isi uji berubah.'); process.exit(1);");
    await expect(beside.finished).rejects.toThrow('Isi uji berubah.');
  });

  test('that says nothing is named with its code', async () => {
    const { beside } = program('process.exit(3);');
    await expect(beside.finished).rejects.toThrow(/program\.mjs berakhir dengan kode 3/);
  });

  test('is stopped when a page failed', async () => {
    const { beside } = program('setInterval(() => undefined, 1000);');
    beside.stop();
    await expect(beside.finished).rejects.toThrow();
  });
});
