import { describe, expect, test } from 'vitest';
import { previewOf, sitePreviews } from '#presenters/preview';
import { viewAt } from '#presenters/view';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import type { Site } from '#model/site';
import { pages } from '#routes';
import {
  baseline,
  dataset,
  figure,
  indicator,
  number,
  region,
  report,
  site,
  target,
} from '../checks/dataset-builder.ts';

const HERE = region();
const OTHER = { ...HERE, slug: 'lain' };

function content(change: Partial<Site> = {}, value = '8.63'): Dataset {
  const one = indicator();
  const reports = [
    report({
      baselines: [baseline({ indicator: one })],
      targets: [target({ indicator: one })],
      figures: [figure({ indicator: one, content: { measure: number(value) } })],
    }),
  ];
  return dataset({ site: site({ images: true, ...change }), indicators: [one], reports });
}

const at = (data: Dataset, path: string, language: Language = 'id') => previewOf(viewAt(data, language, path));

describe('the preview of a page', () => {
  test('is made only with images and an address', () => {
    expect(at(content(), pages.region(HERE))?.address).toMatch(
      /^https:\/\/example\.org\/wilayah\/15\.04-batanghari\/pratinjau-[0-9a-f]{10}\.png$/,
    );
    const { address, ...without } = content().site;
    expect(address).toBeDefined();
    expect(at({ ...content(), site: without }, pages.region(HERE))).toBeUndefined();
    expect(at(content({ images: false }), pages.region(HERE))).toBeUndefined();
    expect(sitePreviews(content({ images: false }), 'id')).toEqual([]);
  });

  test('is that of the indicator on its page, and of the region on every other page below it', () => {
    const data = content();
    const own = at(data, pages.indicator(HERE, 'kemiskinan'));
    const shared = at(data, pages.region(HERE));
    expect(own).not.toEqual(shared);
    expect(at(data, pages.request(HERE, 'kemiskinan', 2024))).toEqual(own);
    for (const path of [pages.indicatorsOf(HERE), pages.plan(HERE, 'rpjmd'), pages.agenciesOf(HERE)])
      expect(at(data, path)).toEqual(shared);
  });

  test('is none on pages of no region, and at the old address of one', () => {
    expect(at(content(), pages.home())).toBeUndefined();
    expect(at(content(), pages.region(OTHER))).toBeUndefined();
  });

  test('has another name when the number changes, and the same when nothing does', () => {
    const path = pages.indicator(HERE, 'kemiskinan');
    expect(at(content(), path)?.address).toBe(at(content(), path)?.address);
    expect(at(content({}, '8.73'), path)?.address).not.toBe(at(content(), path)?.address);
  });

  test('says number, year and sentence in words too, in the language of the page', () => {
    const path = pages.indicator(HERE, 'kemiskinan');
    expect(at(content(), path)?.alt).toContain('8,63 persen, 2024.');
    expect(at(content(), path, 'en')?.alt).toContain('8.63 percent, 2024.');
    expect(at(content(), path, 'en')?.address).toContain('/en/wilayah/');
  });

  test("is among those that the site draws, and names its source and that the site is no government's", () => {
    const data = content();
    const named = at(data, pages.indicator(HERE, 'kemiskinan'))?.address;
    const all = sitePreviews(data, 'id');
    expect(all.map(({ path }) => `https://example.org/${path}`)).toContain(named);
    for (const { svg } of all) {
      expect(svg).toContain('Sumber: BPS');
      expect(svg).toContain('Bukan situs resmi pemerintah daerah.');
    }
  });
});
