import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CARD, COLOURS, drawPreviewCard, type PreviewCard } from '#charts/preview-card';
import { lightTokens } from '#charts/standalone';
import { textWidth } from '#charts/text-width';

const card: PreviewCard = {
  kicker: 'Situs uji',
  heading: 'Persentase penduduk miskin, Kabupaten Uji',
  figure: { value: '8,63 persen', when: '2024' },
  sentence: 'Angka 2024 sudah lebih rendah daripada target 2026.',
  foot: ['Sumber: BPS (2024)', 'Bukan situs resmi pemerintah daerah. contoh.example'],
};

interface Written {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

function textsOf(svg: string): readonly Written[] {
  return [...svg.matchAll(/<text x="([\d.]+)" y="([\d.-]+)" font-size="([\d.]+)"[^>]*>([^<]*)</g)].map(
    ([, x, y, size, text = '']) => ({
      x: Number(x),
      y: Number(y),
      size: Number(size),
      text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    }),
  );
}

const sizeOf = (svg: string, text: string): number => textsOf(svg).find((one) => one.text === text)?.size ?? 0;
/** How many times smaller a messenger shows the card: 300 of 1200 pixels. */
const THUMBNAIL = 4;

describe('a preview card', () => {
  test('is 1200 by 630, in the colours of the site by day', () => {
    expect(drawPreviewCard(card)).toContain('viewBox="0 0 1200 630" width="1200" height="630"');
    const tokens = lightTokens(readFileSync('src/styles/tokens.css', 'utf8'));
    for (const [name, colour] of Object.entries(COLOURS)) expect(colour).toBe(tokens.get(name));
  });

  test('number, year and sentence can be read in a thumbnail', () => {
    const svg = drawPreviewCard(card);
    expect(sizeOf(svg, '8,63 persen') / THUMBNAIL).toBeGreaterThan(30);
    expect(sizeOf(svg, '2024') / THUMBNAIL).toBeGreaterThan(15);
    expect(sizeOf(svg, card.sentence) / THUMBNAIL).toBeGreaterThan(9);
  });

  test('a long number stands alone and its year below it', () => {
    const value = 'Rp540.168 per kapita per bulan';
    const texts = textsOf(drawPreviewCard({ ...card, figure: { value, when: '2023' } }));
    const [number, year] = [value, '2023'].map((text) => texts.find((one) => one.text === text));
    expect(year?.y).toBeGreaterThan(number?.y ?? Infinity);
    expect(year?.x).toBe(number?.x);
  });

  test('a card without a number is a sentence', () => {
    const { figure, ...rest } = card;
    expect(textsOf(drawPreviewCard(rest)).map(({ text }) => text)).toEqual([
      card.kicker,
      card.heading,
      card.sentence,
      ...card.foot,
    ]);
    expect(figure).toBeDefined();
  });

  test('nothing leaves the card or lies on something else, whatever the words', () => {
    const words = fc.array(fc.constantFrom('Kabupaten', 'miskin', 'a', 'Pemberdayaan', '9,98–10,75', '<&"', '2024.'), {
      minLength: 1,
      maxLength: 40,
    });
    const text = words.map((list) => list.join(' '));
    const figure = fc.record({ value: text, when: fc.constantFrom('2024', '2024, perlu dicek') });
    fc.assert(
      fc.property(
        text,
        text,
        fc.option(figure, { nil: undefined }),
        fc.array(text, { maxLength: 2 }),
        (heading, sentence, number, foot) => {
          const svg = drawPreviewCard({
            kicker: heading,
            heading,
            sentence,
            foot,
            ...(number !== undefined && { figure: number }),
          });
          const texts = textsOf(svg);
          for (const { x, y, size, text: written } of texts) {
            expect(y).toBeLessThan(CARD.height);
            expect(y - size).toBeGreaterThanOrEqual(0);
            expect(x + textWidth(written, size)).toBeLessThanOrEqual(CARD.width);
          }
        },
      ),
    );
  });
});
