import { expect, test } from 'vitest';
import { drawSpark } from '#charts/spark/draw';
import { drawTrend } from '#charts/trend/trend';
import { gallery } from './gallery.ts';

test.each(gallery)('%s is drawn as it was last looked at', async (name, { input }) => {
  const { svg, description } = drawTrend(input, 'id');
  await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`__svg__/${name}.svg`);
  await expect(`${description}\n`).toMatchFileSnapshot(`__svg__/${name}.txt`);
});

test.each(gallery)('%s holds no style, script, or broken number in either language', (_, { input }) => {
  for (const language of ['id', 'en'] as const) {
    const trend = drawTrend(input, language);
    const spark = drawSpark({ ...input, id: `s-${input.id}` }, language);
    for (const text of [trend.svg, spark.svg, trend.description, JSON.stringify(trend.rows)]) {
      expect(text).not.toMatch(/NaN|undefined|Infinity|\[object|style=|<style|<script/);
    }
  }
});

test.each(gallery)('every id of %s starts with the given prefix', (_, { input }) => {
  const { svg } = drawTrend(input, 'id');
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(ids).toHaveLength(2);
  for (const id of ids) expect(id?.startsWith(`${input.id}-`)).toBe(true);
});

test.each(gallery)('the same input draws %s in the same bytes', (_, { input }) => {
  expect(drawTrend(input, 'id').svg).toBe(drawTrend(structuredClone(input), 'id').svg);
});
