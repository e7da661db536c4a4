import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { pages } from '#routes';
import { readGuide } from '../../src/guide/read-guide.ts';
import { attribute, first, named, readSite, textOf, told, type Page } from './site.ts';

const site = readSite(inject('dist'));
const guide = readGuide(readFileSync('PANDUAN.md', 'utf8'));
const shown = site.pages.filter(({ path }) => /^(?:en\/)?panduan\//.test(path));

function page(path: string): Page {
  const found = shown.find((one) => one.path === path);
  if (found === undefined) throw new Error(`no page ${path}`);
  return found;
}

describe('the guide on the site', () => {
  test('has a page for each section, which says every heading of it', () => {
    const missing = guide.sections.flatMap((section) => {
      const [main] = named(page(pages.guideSection(section.slug)), 'main');
      const text = main === undefined ? '' : textOf(main).replaceAll(/\s+/g, ' ');
      return [section.title, ...section.parts.map(({ title }) => title)].filter((title) => !text.includes(title));
    });
    expect(told(missing)).toEqual([]);
  });

  test('asks search engines to leave it out, because every site has the same', () => {
    const indexed = shown.filter((one) => {
      const robots = named(one, 'meta').find((meta) => attribute(meta, 'name') === 'robots');
      return attribute(robots, 'content') !== 'noindex';
    });
    expect(told(indexed.map(({ path }) => path))).toEqual([]);
  });

  test('is marked as Indonesian on English pages, which say so', () => {
    const english = page(`en/${pages.guideSection('melindungi-orang')}`);
    expect(attribute(first(english, 'h1'), 'lang')).toBe('id');
    expect(english.html).toContain('This guide is written in Indonesian');
  });

  test('is linked from the foot of every page', () => {
    const home = site.pages.find(({ path }) => path === '');
    expect(home?.html).toContain('href="panduan/"');
  });
});
