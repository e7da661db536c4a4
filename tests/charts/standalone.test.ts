import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawTrend } from '#charts/trend/trend';
import { lightTokens, standaloneChart } from '#charts/standalone';
import { chartedIndicators, presentChartPicture } from '#presenters/chart-picture';
import { REAL, realReport } from '../presenters/real-content.ts';
import { gallery } from './gallery.ts';

const STYLES = ['tokens', 'charts'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')).join('\n');

function picture(more: Partial<Parameters<typeof standaloneChart>[0]> = {}): string {
  const [, shown] = gallery.find(([name]) => name === 'crossing-lines') ?? [];
  if (shown === undefined) throw new Error('no case');
  const { svg } = drawTrend(shown.input, 'id');
  return (
    standaloneChart({
      svg,
      title: 'Temuan',
      subtitle: 'Contoh',
      lines: ['Sumber: contoh.'],
      styles: STYLES,
      ...more,
    }) ?? ''
  );
}

describe('a chart as a picture of its own', () => {
  test('carries its own colours, those of the light side of the tokens', () => {
    const drawn = picture();
    const tokens = lightTokens(STYLES);
    expect(tokens.get('--accent')).toMatch(/^#[0-9a-f]{6}$/);
    expect(drawn).toContain(`.trend-line{stroke: ${tokens.get('--accent') ?? '?'}`);
    expect(drawn).not.toMatch(/var\(|light-dark|@|vector-effect/);
  });
  test('keeps none of the rules that hold for a narrow or a wide page', () => {
    expect(picture().match(/\.trend text\{/g)).toHaveLength(1);
  });
  test('has no rule for what it does not draw', () => {
    expect(picture({ svg: '<svg class="x" viewBox="0 0 10 10"></svg>' })).not.toContain('.trend-line');
  });
  test('title and source stand inside, long ones in several lines, and as text', () => {
    const lines =
      picture({ title: `${'Angka '.repeat(20)}<b>&` }).match(/<text [^>]*font-weight="700"[^>]*>[^<]*/g) ?? [];
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.at(-1)).toContain('&lt;b&gt;&amp;');
    expect(picture()).toContain('Sumber: contoh.');
  });
  test('a long address is cut into lines and loses nothing', () => {
    const address = `https://contoh.id/${'a-b/'.repeat(60)}`;
    const shown = [...picture({ lines: [address] }).matchAll(/<text [^>]*font-size="10"[^>]*>([^<]*)/g)].map(
      ([, text]) => text,
    );
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.join('')).toBe(address);
  });
  test('what has no size is no picture', () => {
    expect(standaloneChart({ svg: '<p>', title: '', subtitle: '', lines: [], styles: '' })).toBeUndefined();
  });
});

describe.each(['id', 'en'] as const)('the pictures of the real site in "%s"', (language) => {
  test('each says region, source and address inside', () => {
    const report = realReport('15.04');
    for (const id of chartedIndicators(report)) {
      const drawn = presentChartPicture(REAL, report, id, language, STYLES).replaceAll(/<[^>]+>/g, ' ');
      expect(drawn).toContain('Kabupaten Batanghari');
      expect(drawn).toContain(language === 'id' ? 'Sumber:' : 'Sources:');
      expect(drawn.replaceAll(/\s/g, '')).toContain(`wilayah/15.04-batanghari/indikator/${id}/`);
    }
  });
});
