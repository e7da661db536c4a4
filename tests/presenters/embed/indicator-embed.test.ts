import { describe, expect, test } from 'vitest';
import type { Figure } from '#model/figure';
import { decimal } from '#model/decimal';
import type { Baseline, Target } from '#model/target';
import { indicatorEmbeds, presentIndicatorEmbed } from '#presenters/embed/indicator-embed';
import { presentIndicator, recordedIndicators } from '#presenters/indicator';
import { dataset, figure, indicator, report, site, source, target } from '../../checks/dataset-builder.ts';
import { LANGUAGES, REAL } from '../real-content.ts';

const of = indicator();

function embed(
  rows: {
    readonly figures?: readonly Figure[];
    readonly targets?: readonly Target[];
    readonly baselines?: readonly Baseline[];
  },
  address?: string,
  area?: string,
) {
  const one = report({ figures: [], targets: [], baselines: [], ...rows });
  const { address: _, ...others } = site();
  const all = { ...others, ...(address !== undefined && { address }) };
  return presentIndicatorEmbed(dataset({ reports: [one], indicators: [of], site: all }), one, of.id, 'id', area);
}

const bps = source({
  publisher: 'Badan Pusat Statistik (BPS)',
  via: { publisher: 'Kabar Uji' },
});

describe('the card of a figure', () => {
  test('says value, unit, time, whether it was checked, and the producer first', () => {
    const row = figure({ indicator: of, status: 'provisional', primary: false, citation: { source: bps, page: '12' } });
    const [card] = embed({ figures: [row] }).cards;
    expect([card?.title, card?.value, card?.missing]).toEqual(['Realisasi 2024', '8,63 persen', false]);
    expect(card?.states).toEqual(['sementara']);
    expect(card?.reliance).toEqual(['kutipan tangan kedua', 'belum dicocokkan dengan sumber asli']);
    expect(card?.source?.label).toMatch(/^Badan Pusat Statistik \(BPS\), sebagaimana dikutip Kabar Uji/);
    expect(card?.source?.page).toBe('hlm. 12');
  });

  test('of a withheld value says why it is not there, never a number', () => {
    const { cards, chart } = embed({ figures: [figure({ indicator: of, content: { missing: 'withheld' } })] });
    expect([cards[0]?.value, cards[0]?.missing]).toEqual(['tidak dibuka demi melindungi warga', true]);
    expect(chart).toBeUndefined();
  });

  test('shows an editor’s doubt and the part of the region it speaks of', () => {
    const doubt = { id: 'Angkanya tertukar.' };
    const figures = [figure({ indicator: of, doubt, area: '15.04.03' }), figure({ indicator: of })];
    const { cards, chart, sentences, frame } = embed({ figures }, undefined, '15.04.03');
    const [card] = cards;
    expect([cards.length, chart]).toEqual([1, undefined]);
    expect(sentences).toEqual(['Hanya untuk wilayah 15.04.03.']);
    expect(frame.path).toBe('sematan/wilayah/15.04-batanghari/indikator/kemiskinan/15.04.03/');
    expect(embed({ figures }).cards).toHaveLength(1);
    expect(card?.doubt?.note.text).toContain('tertukar');
    expect(card?.states.join()).toContain('15.04.03');
  });

  test('that is judged has the strict word and the official percentage beside it, as has the card of its target', () => {
    const aim = { kind: 'value', value: decimal('9.2') } as const;
    const rows = { figures: [figure({ indicator: of })], targets: [target({ indicator: of, year: 2024, aim })] };
    const [value, promised] = embed(rows).cards;
    expect(value?.verdicts.map(({ target: against, cell }) => [against, cell.word])).toEqual([
      ['Target 2024: 9,20 persen', 'tercapai'],
    ]);
    expect(value?.verdicts[0]?.cell.official).toMatch(/^capaian resmi \d+,\d\d persen|^capaian resmi \d+,\d\d %/);
    expect(promised?.title).toBe('Target 2024');
    expect(promised?.verdicts[0]?.cell).toEqual(value?.verdicts[0]?.cell);
  });
});

test('an indicator without any value says so and what was promised', () => {
  const { chart, sentences, cards } = embed({ targets: [target({ indicator: of, year: 2026 })] });
  expect(chart).toBeUndefined();
  expect(sentences[0]).toMatch(/belum ada nilai/i);
  expect(sentences[1]).toContain('9,20 persen');
  expect(cards[0]?.title).toBe('Target 2026');
});

test('a target without a year is not given one', () => {
  const { year: _, ...open } = target({ indicator: of });
  expect(embed({ targets: [open] }).cards[0]?.title).toBe('Target tanpa tenggat');
  expect(embed({ targets: [{ ...open, yearUnclear: true }] }).cards[0]?.title).toBe('Target tahun tidak jelas');
});

test('names the page by its address where the site has one, else by words', () => {
  const rows = { figures: [figure({ indicator: of })] };
  const page = 'wilayah/15.04-batanghari/indikator/kemiskinan/';
  expect(embed(rows, 'https://contoh.example/tilik').frame.whole.text).toBe(`contoh.example/tilik/${page}`);
  expect(embed(rows, 'https://contoh.example/tilik').frame.canonical).toBe(`https://contoh.example/tilik/${page}`);
  expect(embed(rows).frame.whole).toEqual({ text: 'Buka halaman lengkap', href: `../../../../../${page}` });
  expect(embed(rows).frame.canonical).toBeUndefined();
});

test.each(LANGUAGES)('every row of every indicator page has its card, by the same anchor (%s)', (language) => {
  const different = [...REAL.regions.values()].flatMap((one) =>
    recordedIndicators(one).filter((id) => {
      const { figures, targets } = presentIndicator(REAL, one, id, language);
      const rows = [...figures, ...targets].map(({ anchor }) => anchor).toSorted();
      const cards = indicatorEmbeds(one)
        .filter((page) => page.id === id)
        .flatMap(({ area }) => presentIndicatorEmbed(REAL, one, id, language, area).cards);
      return JSON.stringify(cards.map(({ anchor }) => anchor).toSorted()) !== JSON.stringify(rows);
    }),
  );
  expect(different).toEqual([]);
});
