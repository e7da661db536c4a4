import { expect, test } from 'vitest';
import { drawSpark } from '#charts/spark/draw';
import { sparkGallery } from './spark-gallery.ts';

test.each(sparkGallery)('the small trend of %s is drawn as it was last looked at', async (name, { input }) => {
  const { svg, description } = drawSpark(input, 'id');
  await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`__svg__/spark-${name}.svg`);
  await expect(`${description}\n`).toMatchFileSnapshot(`__svg__/spark-${name}.txt`);
});

test.each(sparkGallery)('no mark of the small trend of %s lies outside its drawing', (_, { input }) => {
  const { svg } = drawSpark(input, 'id');
  for (const [, x, y] of svg.matchAll(/cx="([^"]+)" cy="([^"]+)"/g)) {
    expect(Number(x)).toBeGreaterThanOrEqual(0);
    expect(Number(x)).toBeLessThanOrEqual(96);
    expect(Number(y)).toBeGreaterThanOrEqual(0);
    expect(Number(y)).toBeLessThanOrEqual(30);
  }
});
