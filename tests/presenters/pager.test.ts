import { describe, expect, test } from 'vitest';
import { presentPager, titleOfPage } from '#presenters/pager';
import { viewAt } from '#presenters/view';
import { pageOf, pages, viewedPage } from '#routes';
import { dataset } from '../checks/dataset-builder.ts';

const LIST = pages.sources();
const viewOf = (number: number, language: 'id' | 'en' = 'id') => viewAt(dataset({}), language, pageOf(LIST, number));
const pagerAt = (number: number, of: number) =>
  presentPager(viewOf(number), LIST, { number, of }, [{ text: 'Jambi', page: 3, anchor: 'angka', holds: '15' }]);

test('the first page of a list stands at the address of the list, the others below it', () => {
  expect([1, 2, 12].map((number) => pageOf(LIST, number))).toEqual([
    'sumber/',
    'sumber/halaman/2/',
    'sumber/halaman/12/',
  ]);
});

test('a page that a shorter list no longer has leads to the list', () => {
  expect(viewedPage('sumber/halaman/12/')).toBe('sumber/');
  expect(viewedPage('komitmen/status/berjalan/halaman/3/')).toBe('komitmen/status/berjalan/');
});

describe('the way through a list', () => {
  test('is not there where one page holds all', () => {
    expect(pagerAt(1, 1)).toBeUndefined();
  });

  test('leads from any page back and forth, to both ends and to the pages beside it', () => {
    const pager = pagerAt(6, 12);
    expect(pager?.previous?.href).toBe('../5/');
    expect(pager?.next?.href).toBe('../7/');
    expect(pager?.pages.map(({ text }) => text)).toEqual(['1', '4', '5', '6', '7', '8', '12']);
    expect(pager?.pages.filter(({ current }) => current).map(({ href }) => href)).toEqual(['./']);
    expect(pager?.at).toBe('Halaman 6 dari 12');
  });

  test('ends at its ends', () => {
    expect(pagerAt(1, 3)).not.toHaveProperty('previous');
    expect(pagerAt(3, 3)).not.toHaveProperty('next');
  });

  test('can be entered at other places, from its first page only', () => {
    expect(pagerAt(1, 12)?.entrances?.links).toEqual([
      { text: 'Jambi (halaman 3)', href: 'halaman/3/#angka', holds: '15' },
    ]);
    expect(pagerAt(2, 12)).not.toHaveProperty('entrances');
  });
});

test('each page of a list has a title of its own, in both languages', () => {
  expect(titleOfPage(viewOf(1), 'Sumber', { number: 1, of: 12 })).toBe('Sumber');
  expect(titleOfPage(viewOf(2), 'Sumber', { number: 2, of: 12 })).toBe('Sumber (halaman 2 dari 12)');
  expect(titleOfPage(viewOf(2, 'en'), 'Sources', { number: 2, of: 12 })).toBe('Sources (page 2 of 12)');
});
