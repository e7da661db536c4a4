import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readGuide } from '../../src/guide/read-guide.ts';

const TEXT = readFileSync('PANDUAN.md', 'utf8');
const guide = readGuide(TEXT);
const anchors = [guide.opening, ...guide.sections].flatMap((section) => [section.id, ...section.ids.values()]);

describe('PANDUAN.md as pages', () => {
  test('a newcomer meets the quick starts first', () => {
    expect(guide.sections.slice(0, 2).map(({ slug }) => slug)).toEqual([
      'data-setahun-dalam-15-menit',
      'wilayah-baru-dalam-satu-jam',
    ]);
  });

  test('every section is in the table of contents once, in the order of the text', () => {
    const contents = TEXT.slice(TEXT.indexOf('## Isi'), TEXT.indexOf('## Data setahun'));
    const listed = [...contents.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    expect(listed).toEqual(guide.sections.map(({ id }) => id));
  });

  test('numbered sections count up', () => {
    const numbers = guide.sections.flatMap(({ number }) => number ?? []);
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
  });

  test('every link to an anchor arrives', () => {
    const goals = [...TEXT.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor ?? '');
    expect(goals.filter((goal) => !anchors.includes(goal))).toEqual([]);
  });

  test('no two sections share an address', () => {
    const slugs = guide.sections.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
  });
});
