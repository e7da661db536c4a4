import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Megabytes of heap before and after, in a process of its own: the size of this one depends on other tests. */
function heapAround(kept: number): readonly [before: number, after: number] {
  const program = `
    import { giveBackMemory } from '#build/give-back';
    let rows = Array.from({ length: ${String(kept)} }, (_, index) => ({ index, text: 'baris ' + index }));
    const heap = () => process.memoryUsage().heapTotal / 1e6;
    const before = heap();
    rows = [];
    giveBackMemory();
    console.log(JSON.stringify([before, heap()]));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as [number, number];
}

test('what reading a large content has used is given back before bundling', () => {
  const [before, after] = heapAround(4_000_000);
  expect(before).toBeGreaterThan(300);
  expect(after).toBeLessThan(before / 2);
});

test('a small content is not worth the time', () => {
  const [before, after] = heapAround(100_000);
  expect(before).toBeLessThan(300);
  expect(after).toBeCloseTo(before, 0);
});
