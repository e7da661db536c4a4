import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { GUIDE_PICTURE } from '../../src/guide/guide-picture.ts';

const FOLDER = 'src/guide/pictures';
const files = readdirSync(FOLDER).toSorted();
const shown = [...readFileSync('PANDUAN.md', 'utf8').matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(
  ([, alt = '', path = '']) => ({ alt, path }),
);

describe('pictures of the guide', () => {
  test('are all shown, and none is shown that is not there', () => {
    expect(shown.map(({ path }) => path).toSorted()).toEqual(files.map((file) => `${FOLDER}/${file}`));
  });

  test('are told in words to those who do not see them', () => {
    expect(shown.filter(({ alt }) => alt.length < 60 || !alt.endsWith('.'))).toEqual([]);
  });

  test.each(files)('%s has the size of all, and weighs at most 60 kB', async (file) => {
    const { width, height, format } = await sharp(join(FOLDER, file)).metadata();
    expect({ width, height, format }).toEqual({
      width: GUIDE_PICTURE.width,
      height: GUIDE_PICTURE.height,
      format: 'webp',
    });
    expect(statSync(join(FOLDER, file)).size).toBeLessThanOrEqual(60_000);
  });
});
