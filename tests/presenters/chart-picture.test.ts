import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { picturesByPage } from '#presenters/chart-picture';
import { PICTURE_STYLES } from '#styles/pictures.ts';
import { REAL } from './real-content.ts';

const STYLES = PICTURE_STYLES.map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')).join('\n');

describe.each(['id', 'en'] as const)('pictures of charts in "%s"', (language) => {
  const pictures = [...picturesByPage(REAL).values()].flatMap((list) => list(language));
  const others = pictures.filter(({ path }) => !path.endsWith('grafik.svg'));

  test('have an address each', () => {
    const paths = pictures.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });
  test('are there for every kind of chart that has a title of its own', () => {
    const names = pictures.map(({ path }) =>
      path
        .split('/')
        .at(-1)
        ?.replace(/[-.].*/, ''),
    );
    expect([...new Set(names)].toSorted()).toEqual([
      'cakupan',
      'grafik',
      'komitmen',
      'rantai',
      'tahap',
      'tren',
      'uang',
    ]);
  });
  test.each(others.map(({ path, draw }) => ({ path, draw })))(
    '$path says its sources and page inside',
    ({ path, draw }) => {
      const drawn = draw(STYLES);
      expect(drawn).toContain(language === 'id' ? 'Sumber: ' : 'Sources: ');
      const words = drawn.replaceAll(/<[^>]+>/g, '').replaceAll(/\s/g, '');
      expect(words).toContain(path.replace(/[^/]*$/, ''));
    },
  );
  test.each(others.map(({ path, draw }) => ({ path, draw })))('$path holds the rules of every shape', ({ draw }) => {
    const drawn = draw(STYLES);
    const rules = /<style>([^]*?)<\/style>/.exec(drawn)?.[1] ?? '';
    const bare = [...drawn.matchAll(/<(?:circle|line|path|rect) class="([^"]*)"/g)]
      .map(([, names = '']) => names.split(' '))
      .filter((names) => !names.some((name) => rules.includes(`.${name}`)));
    expect(bare).toEqual([]);
    expect(rules).not.toContain('var(');
  });
});
