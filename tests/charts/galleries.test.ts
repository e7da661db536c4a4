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
  'small-multiples': 'tren-berdampingan',
  spark: 'tren-kecil',
  timeline: 'tonggak',
  trend: 'trend',
  'value-chain': 'rantai-nilai',
};

test('every chart has a gallery', () => {
  const folders = readdirSync('src/charts', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).toSorted()).toEqual(Object.keys(OF_FOLDER));
  const named = Object.values(OF_FOLDER).filter((id) => id !== undefined);
  expect(galleries.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
});

/** Prefix of the snapshots of galleries that have no test of their own. */
const LOOKED_AT: Readonly<Record<string, string>> = {
  cakupan: 'dots',
  'rantai-nilai': 'chain',
  'tren-berdampingan': 'multiples',
};

test.each(
  galleries.flatMap(({ id, cases }) => {
    const prefix = LOOKED_AT[id];
    return prefix === undefined ? [] : cases.map((one) => ({ ...one, prefix }));
  }),
)('$prefix: $name is drawn as it was last looked at', async ({ prefix, name, draw }) => {
  const { svg, wide = '', description } = draw('uji', 'id');
  const text = `${`${svg}${wide}`.replaceAll('><', '>\n<')}\n${description}\n`;
  await expect(text).toMatchFileSnapshot(`__svg__/${prefix}-${name}.svg`);
});

test.each(galleries.flatMap(({ title, cases }) => cases.map((one) => ({ title, ...one }))))(
  '$title: $name holds no style, script or broken number in either language',
  ({ draw }) => {
    for (const language of ['id', 'en'] as const) {
      const { svg, wide = '' } = draw('uji', language);
      expect(`${svg}${wide}`).not.toMatch(/NaN|undefined|Infinity|\[object|style=|<style|<script/);
    }
  },
);
