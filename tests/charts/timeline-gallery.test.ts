import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '#charts/spread';
import { placeTimeline } from '#charts/timeline/place';
import { toScale } from '#charts/timeline/scale';
import { drawTimeline } from '#charts/timeline/timeline';
import { unshown } from './situations.ts';
import { done, on, planned, timeline, unknown } from './timeline-case.ts';
import { answers, gallery } from './timeline-gallery.ts';

test.each(gallery)('%s is drawn as it was last looked at', async (name, { input }) => {
  const { svg, description } = drawTimeline(input, 'id') ?? { svg: '', description: '' };
  await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`__svg__/timeline-${name}.svg`);
  await expect(`${description}\n`).toMatchFileSnapshot(`__svg__/timeline-${name}.txt`);
});

test.each(gallery)('%s holds no style, script, or broken number in either language', (_, { input }) => {
  for (const language of ['id', 'en'] as const) {
    expect(JSON.stringify(drawTimeline(input, language))).not.toMatch(
      /NaN|undefined|Infinity|\[object|style=|<style|<script/,
    );
  }
});

test.each(gallery)('the table beside %s has a row for each step, and its words never meet', (_, { input }) => {
  expect(drawTimeline(input, 'id')?.rows).toHaveLength(input.steps.length);
  const { dated, undated, height } = placeTimeline(input, toScale(input, 'id'), 'id');
  const steps = [...dated, ...undated];
  expect(steps).toHaveLength(input.steps.length);
  for (const [index, { words }] of steps.entries()) {
    const end = words.y + (words.name.length + words.detail.length - 1) * 15.5;
    expect(end).toBeLessThan((steps[index + 1]?.words.y ?? height + 12.5) - 10);
  }
});

test('the gallery answers every hard situation', () => {
  expect(
    unshown(
      answers,
      gallery.map(([name]) => name),
    ),
  ).toEqual([]);
});

test('no milestone, no drawing', () => {
  expect(drawTimeline(timeline('kosong'), 'id')).toBeUndefined();
});

test('a step that is done on an unknown day is not drawn on the day that was promised for it', () => {
  const step = { name: 'Uji', status: 'done', date: on('unknown'), planned: on('2024-01') } as const;
  const input = timeline('x', step, { name: 'Uji dua', status: 'done', planned: on('2024-02') });
  const { dated, undated } = placeTimeline(input, toScale(input, 'id'), 'id');
  expect([dated.length, undated.length]).toEqual([0, 2]);
});

test('undated stages stand at equal steps and say that they have no date', () => {
  const input = timeline(
    'x',
    unknown('Satu'),
    unknown('Dua dengan nama yang jauh lebih panjang daripada itu'),
    unknown('Tiga'),
  );
  const [a, b, c] = placeTimeline(input, toScale(input, 'id'), 'id').undated.map(({ y }) => y);
  expect((b ?? 0) - (a ?? 0)).toBeCloseTo((c ?? 1) - (b ?? 0), 6);
  expect(drawTimeline(input, 'id')?.svg).toContain('Tanpa tanggal, menurut urutan');
});

test('the day of the data is marked only where something dated is still to come', () => {
  const past = drawTimeline(timeline('x', done('Uji', '2020-01-01')), 'id')?.svg ?? '';
  const open = drawTimeline(timeline('x', planned('Uji', '2027-01-01')), 'id')?.svg ?? '';
  expect(past).not.toContain('data sampai');
  expect(open).toContain('data sampai 30 Juni 2025');
});

test('items that are moved apart keep their order, do not meet, and stay inside', () => {
  const items = fc.array(
    fc.record({ at: fc.double({ min: -50, max: 400, noNaN: true }), size: fc.integer({ min: 1, max: 40 }) }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(items, fc.integer({ min: 0, max: 200 }), (unsorted, more) => {
      const sorted = unsorted.toSorted((a, b) => a.at - b.at);
      const length = sorted.reduce((sum, { size }) => sum + size, 0) + more;
      const starts = spread(sorted, length);
      let least = -1e-6;
      starts.forEach((start, index) => {
        expect(start).toBeGreaterThanOrEqual(least);
        least = start + (sorted[index]?.size ?? 0) - 1e-6;
      });
      expect(least).toBeLessThanOrEqual(length + 1e-6);
    }),
  );
});
