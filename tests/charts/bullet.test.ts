import { expect, test } from 'vitest';
import { drawBullet } from '#charts/bullet/bullet';
import { placeBullet, FONT } from '#charts/bullet/place';
import { toBulletScale } from '#charts/bullet/scale';
import { textWidth } from '#charts/text-width';
import { answers, gallery } from './bullet-gallery.ts';
import { unshown } from './situations.ts';

test.each(gallery)('%s is drawn as it was last looked at', async (name, input) => {
  const { svg, description } = drawBullet(input, 'id') ?? { svg: '', description: '' };
  await expect(`${svg.replaceAll('><', '>\n<')}\n${description}\n`).toMatchFileSnapshot(`__svg__/bullet-${name}.svg`);
});

test.each(gallery)('%s: words neither meet nor leave the drawing, and no number is broken', (_, input) => {
  for (const language of ['id', 'en'] as const) {
    expect(drawBullet(input, language)?.svg).not.toMatch(/NaN|undefined|Infinity|style=/);
    const scale = toBulletScale(input, language);
    if (scale === undefined) throw new Error('no scale');
    const { texts } = placeBullet(input, scale, language);
    for (const [index, { x, y, text }] of texts.entries()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + textWidth(text, FONT)).toBeLessThanOrEqual(360);
      const next = texts.slice(index + 1).find((other) => other.y === y && other.x >= x);
      if (next !== undefined) expect(x + textWidth(text, FONT)).toBeLessThanOrEqual(next.x);
    }
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

test('a value or a target without a number has no bullet', () => {
  const [, input] = gallery[0] ?? [];
  if (input === undefined) throw new Error('no case');
  expect(drawBullet({ ...input, target: { year: 2026, aim: { kind: 'zero-change' } } }, 'id')).toBeUndefined();
  expect(
    drawBullet({ ...input, actual: { ...input.actual, measure: { kind: 'word', word: 'baik' } } }, 'id'),
  ).toBeUndefined();
});

test('a provisional value is hollow and said to be provisional', () => {
  const [, input] = gallery.find(([name]) => name === 'provisional') ?? [];
  const drawn = input === undefined ? undefined : drawBullet(input, 'id');
  expect(drawn?.svg).toContain('bullet-actual is-provisional');
  expect(drawn?.description).toBe('Kondisi awal 2020: 9,65. Angka sementara 2024: 9,30. Target 2026: 9,20.');
});
