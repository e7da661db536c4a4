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

/** The gallery of each folder; the QR code has one look for one address. */
const OF_FOLDER: Readonly<Record<string, string | undefined>> = {
  'budget-stages': 'uang-menurut-tahap',
  bullet: 'putusan',
  'coverage-dots': 'cakupan',
  qr: undefined,
  spark: 'tren-kecil',
  timeline: 'tonggak',
  trend: 'trend',
};

test('every chart has a gallery', () => {
  const folders = readdirSync('src/charts', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).toSorted()).toEqual(Object.keys(OF_FOLDER));
  const named = Object.values(OF_FOLDER).filter((id) => id !== undefined);
  expect(galleries.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
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
