import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawBudgetStages } from '#charts/budget-stages/budget-stages';
import { placeBudget, WIDTH } from '#charts/budget-stages/place';
import { toScale } from '#charts/budget-stages/scale';
import { BUDGET_STAGES } from '#model/budget';
import { bar, budget } from './budget-case.ts';
import { gallery } from './budget-gallery.ts';

test.each(gallery)('%s is drawn as it was last looked at', async (name, { input }) => {
  const { svg, description } = drawBudgetStages(input, 'id') ?? { svg: '', description: '' };
  await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`__svg__/budget-${name}.svg`);
  await expect(`${description}\n`).toMatchFileSnapshot(`__svg__/budget-${name}.txt`);
});

test.each(gallery)('%s holds no style, script, or broken number in either language', (_, { input }) => {
  for (const language of ['id', 'en'] as const) {
    expect(JSON.stringify(drawBudgetStages(input, language))).not.toMatch(
      /NaN|undefined|Infinity|\[object|style=|<style|<script/,
    );
  }
});

test.each(gallery)(
  'the table beside %s has a row for each bar, and every id starts with the given prefix',
  (_, { input }) => {
    const chart = drawBudgetStages(input, 'id');
    expect(chart?.rows).toHaveLength(input.bars.length);
    const ids = [...(chart?.svg ?? '').matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids).toEqual([`${input.id}-title`, `${input.id}-desc`]);
  },
);

test('amounts that are all zero, or none at all, are not drawn', () => {
  expect(drawBudgetStages(budget('nol', bar('apbd', 0), bar('realisation', 0)), 'id')).toBeUndefined();
  expect(drawBudgetStages(budget('kosong'), 'id')).toBeUndefined();
});

test('a rounded amount looks different from a full one without colour: an outline beside a filled bar', () => {
  const input = budget('dua', bar('apbd', 5, { rounded: true }), bar('realisation', 4));
  const svg = drawBudgetStages(input, 'id')?.svg ?? '';
  expect(svg.match(/class="budget-bar is-rounded"/g)).toHaveLength(2);
  expect(svg.match(/class="budget-bar"/g)).toHaveLength(2);
});

test('every bar stays inside the drawing, and the longer bar is the larger amount', () => {
  const amounts = fc.array(fc.integer({ min: -9_000_000, max: 9_000_000 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(amounts, (juta) => {
      const input = budget('x', ...juta.map((one, index) => bar(BUDGET_STAGES[index] ?? 'apbd', one)));
      const scale = toScale(input);
      if (scale === undefined) return;
      const { bars } = placeBudget(input, scale, 'id');
      for (const { x, width } of bars) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(WIDTH + 0.5);
      }
      const longest = Math.max(...bars.map(({ width }) => width));
      const largest = juta.findIndex((one) => Math.abs(one) === Math.max(...juta.map(Math.abs)));
      expect(bars[largest]?.width).toBeCloseTo(longest, 6);
    }),
  );
});
