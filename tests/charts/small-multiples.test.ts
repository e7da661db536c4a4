import { describe, expect, test } from 'vitest';
import type { PanelInput } from '#charts/small-multiples/input';
import { drawPanel, sharedScale } from '#charts/small-multiples/small-multiples';
import { INDICATOR, panel } from './small-multiples-gallery.ts';

const few = panel('a', { 2022: '10', 2023: '9', 2024: '8' });
const many = panel('b', { 2020: '20', 2022: '10', 2024: '8' });

describe('panels beside each other', () => {
  const scale = sharedScale({ indicator: INDICATOR, panels: [few, many] }, 'id');
  const draw = (one: PanelInput): string => {
    if (scale === undefined) throw new Error('no scale');
    return drawPanel(scale, one, 'id').svg;
  };
  const newest = (one: PanelInput) => /cx="([^"]+)" cy="([^"]+)" r="3"/.exec(draw(one))?.slice(1);

  test('share one scale, from the first year to the last, with room for the lowest and the highest value', () => {
    expect(scale).toMatchObject({ firstYear: 2020, lastYear: 2024 });
    expect(scale?.low).toBeLessThanOrEqual(8);
    expect(scale?.high).toBeGreaterThanOrEqual(20);
  });
  test('draw equal values of one year at one spot', () => {
    const ends = (value: string) => newest(panel('c', { 2023: '9', 2024: value }));
    expect(ends('8')).toEqual(newest(few));
    expect(ends('8')).toEqual(newest(many));
    expect(ends('9')).not.toEqual(ends('8'));
  });
  test('have the same axes', () => {
    const axes = (one: PanelInput) => draw(one).match(/<(?:line|text) class="(?:trend-grid|panel-tick)"[^>]*>/g);
    expect(axes(few)?.length).toBeGreaterThan(4);
    expect(axes(few)).toEqual(axes(many));
  });
  test('make room for a target that lies outside of all values', () => {
    const promised = panel('d', { 2023: '9', 2024: '8' }, '2');
    const wide = sharedScale({ indicator: INDICATOR, panels: [few, promised] }, 'id');
    expect(wide?.low).toBeLessThanOrEqual(2);
  });
  test('make no words to be read out, as a small drawing has none', () => {
    let asked = 0;
    const points = few.points.map(({ source, ...point }) => ({
      ...point,
      get source() {
        asked += 1;
        return source;
      },
    }));
    expect(draw({ ...few, points })).toBe(draw(few));
    expect(asked).toBe(0);
  });
  test('have no scale where there is nothing to draw', () => {
    expect(sharedScale({ indicator: INDICATOR, panels: [] }, 'id')).toBeUndefined();
    expect(sharedScale({ indicator: INDICATOR, panels: [panel('e', {})] }, 'id')).toBeUndefined();
  });
});
