/** What a screen reader is told, page by page: reviewed as text, and kept so that a change of it is seen. */
import { describe, expect, inject, test } from 'vitest';
import { inSite } from '#routes';
import { kindsOf } from './kinds.ts';
import { LAPTOP, visit } from './visit.ts';

const READ = ['home', 'region in full', 'indicator'];
const kinds = kindsOf(inject('dist')).filter(({ kind }) => READ.includes(kind));

test('home, region and indicator page are there to be read', () => {
  expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(READ.toSorted());
});

describe.each(['id', 'en'] as const)('in "%s"', (language) => {
  test.each(kinds)('$kind', async ({ kind, path }) => {
    const { page } = await visit(`${inject('atRoot')}${inSite(path, language)}`, LAPTOP);
    const tree = await page.locator('body').ariaSnapshot();
    await expect(`${tree}\n`).toMatchFileSnapshot(`__aria__/${kind.replaceAll(' ', '-')}.${language}.yaml`);
  });
});
