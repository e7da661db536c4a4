import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { galleries } from './galleries/all.ts';
import { unshown } from './situations.ts';

test.each(galleries)('$title answers every hard situation', ({ answers, cases }) => {
  expect(
    unshown(
      answers,
      cases.map(({ name }) => name),
    ),
  ).toEqual([]);
});

test('every chart has a gallery', () => {
  const charts = readdirSync('src/charts', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  // The QR code has one look for one address.
  expect(charts.map(({ name }) => name).filter((name) => name !== 'qr')).toHaveLength(galleries.length - 1);
});

test.each(galleries.filter(({ id }) => id === 'cakupan').flatMap(({ cases }) => cases))(
  'dots: $name is drawn as it was last looked at',
  async ({ name, draw }) => {
    const { svg, description } = draw('uji', 'id');
    await expect(`${svg.replaceAll('><', '>\n<')}\n${description}\n`).toMatchFileSnapshot(`__svg__/dots-${name}.svg`);
  },
);

test.each(galleries.flatMap(({ title, cases }) => cases.map((one) => ({ title, ...one }))))(
  '$title: $name holds no style, script or broken number in either language',
  ({ draw }) => {
    for (const language of ['id', 'en'] as const) {
      expect(draw('uji', language).svg).not.toMatch(/NaN|undefined|Infinity|\[object|style=|<style|<script/);
    }
  },
);
