import { describe, expect, test } from 'vitest';
import { drawTrend } from '#charts/trend/trend';
import { toSeries } from '#charts/trend/series';
import { decimal } from '#model/decimal';
import { gallery } from './gallery.ts';
import { exact, missing, point, target, trend } from './trend-case.ts';

function dots(svg: string): number {
  return [...svg.matchAll(/data-label="/g)].length;
}

describe('what is not known is not drawn', () => {
  test('a withheld value is not drawn as zero', () => {
    const { svg, rows } = drawTrend(
      trend('t', { points: [point('2022', '5'), missing('2023', 'withheld'), point('2024', '4')] }),
      'id',
    );
    expect(dots(svg)).toBe(2);
    expect(svg).toContain('2023: tidak dibuka');
    expect(rows[1]?.actuals[0]).toMatchObject({ text: 'tidak dibuka', missing: true });
  });

  test('a missing year cuts the line', () => {
    const series = toSeries(trend('t', { points: [point('2020', '5'), point('2021', '4'), point('2023', '3')] }), 'id');
    expect(series.lines[0]?.segments.map((part) => part.length)).toEqual([2, 1]);
    expect(series.gaps).toEqual([{ from: 2022, to: 2022, reason: undefined }]);
  });

  test('a year that is not yet due is no gap', () => {
    const series = toSeries(trend('t', { points: [point('2024', '5'), missing('2025', 'not-yet-due')] }), 'id');
    expect(series.gaps).toEqual([]);
  });
});

describe('methods are kept apart', () => {
  test('values of two methods are never joined, and the description does not compare them', () => {
    const points = [point('2019', '5', { method: 'a' }), point('2020', '9', { method: 'b' })];
    const input = trend('t', { points, methods: ['a', 'b'].map((id) => ({ id, name: `metode ${id}` })) });
    expect(toSeries(input, 'id').lines).toHaveLength(2);
    const { description } = drawTrend(input, 'id');
    expect(description).not.toContain('Naik dari 5,00');
    expect(description).toContain('tidak dapat dibandingkan');
  });

  test('a value without a stated method does not share a line with a stated value of the same year', () => {
    const points = [point('2019', '5', { method: 'a' }), point('2020', '4', { method: 'a' }), point('2020', '9')];
    expect(toSeries(trend('t', { points }), 'id').lines.map((line) => line.segments.flat().length)).toEqual([2, 1]);
  });
});

describe('targets', () => {
  test('a zero level is drawn, a zero change is only said', () => {
    const input = trend('t', {
      points: [point('2024', '1')],
      targets: [target(2025, { kind: 'zero-level' }), target(2025, { kind: 'zero-change' })],
    });
    const { svg, description, rows } = drawTrend(input, 'id');
    expect(dots(svg)).toBe(2);
    expect(description).toContain('tidak bertambah (pertumbuhan nol)');
    expect(rows.at(-1)?.targets).toHaveLength(2);
  });

  test('a target passed before its year is said and shown', () => {
    const points = [point('2020', '9.65'), point('2023', '9.05'), point('2024', '8.63')];
    const { svg, description } = drawTrend(trend('t', { points, targets: [target(2026, '9.2')] }), 'id');
    expect(description).toContain('Nilai 2024 sudah lebih rendah daripada target 2026.');
    expect(svg).toContain('trend-guide');
  });

  test('a value that only equals a later target has not passed it', () => {
    const { svg } = drawTrend(trend('t', { points: [point('2024', '9.2')], targets: [target(2026, '9.2')] }), 'id');
    expect(svg).not.toContain('trend-guide');
  });

  test('a replaced target stays on the drawing, in the table and in the words', () => {
    const input = trend('t', {
      points: [point('2023', '9')],
      targets: [target(2024, '8', true), target(2024, '8.5')],
    });
    const { svg, rows, description } = drawTrend(input, 'id');
    expect(svg).toContain('is-superseded');
    expect(rows.find((row) => row.period === '2024')?.targets).toHaveLength(2);
    expect(description).toContain('Semula: target 8 persen untuk 2024.');
  });
});

test('the description says movement, baseline and target in words', () => {
  const input = trend('t', {
    points: [point('2018', '10.23'), point('2024', '8.63')],
    targets: [target(2026, '9.2')],
    baseline: { year: 2020, measure: exact('9.65') },
  });
  expect(drawTrend(input, 'id').description).toBe(
    'Turun dari 10,23 persen (2018) menjadi 8,63 persen (2024). Kondisi awal 9,65 persen (2020). ' +
      'Target 9,20 persen untuk 2026. Nilai 2024 sudah lebih rendah daripada target 2026. ' +
      'Tanpa nilai: 2019–2023 (tidak ada data).',
  );
  expect(drawTrend(input, 'en').description).toContain('Fell from 10.23 percent (2018) to 8.63 percent (2024).');
});

test('two methods of the same years are told apart by the key, without a mark between', () => {
  const found = gallery.find(([name]) => name === 'two-methods-side-by-side')?.[1];
  const { svg } = drawTrend(found?.input ?? trend('t', {}), 'id');
  expect(svg).not.toContain('trend-break');
  expect(svg).toContain('metode: dasar umur harapan hidup lain');
  expect(svg).toContain('metode tidak disebut');
});

test('names are escaped', () => {
  const { svg } = drawTrend(trend('t', { title: '<b>"A" & B</b>', points: [point('2024', '1')] }), 'id');
  expect(svg).toContain('&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;');
});

test('a range narrower than a pixel still has a height', () => {
  const input = trend('t', {
    points: [point('2022', '100')],
    targets: [target(2024, { kind: 'range', lower: decimal('8.01'), upper: decimal('8.02') })],
  });
  expect(drawTrend(input, 'id').svg).toMatch(/class="trend-target is-range"[^>]* height="3"/);
});

test('text of the axis and labels stays inside the drawing', () => {
  for (const [name, { input }] of gallery) {
    const { svg } = drawTrend(input, 'id');
    for (const match of svg.matchAll(/<text class="[^"]*" x="([\d.-]+)" y="([\d.-]+)"/g)) {
      expect(Number(match[1]), name).toBeGreaterThanOrEqual(0);
      expect(Number(match[1]), name).toBeLessThanOrEqual(360);
      expect(Number(match[2]), name).toBeGreaterThan(0);
    }
  }
});

test.each([
  ['id', 'Target semula 2024: 9 persen.', 'Target 2024: 9,50 persen.'],
  ['en', 'Original target 2024: 9 percent.', 'Target 2024: 9.50 percent.'],
] as const)('in "%s" a target that was replaced is read as such', (language, before, after) => {
  const { svg } = drawTrend(trend('t', { targets: [target(2024, '9', true), target(2024, '9.5')] }), language);
  const read = [...svg.matchAll(/data-label="([^"]+)"/g)].map((match) => match[1]);
  expect(read.toSorted()).toEqual([before, after].toSorted());
});
