import { describe, expect, test } from 'vitest';
import type { Site } from '#model/site';
import { presentFrame } from '#presenters/frame';
import { presentLost } from '#presenters/lost';
import { viewAt } from '#presenters/view';
import type { Language } from '#model/language';
import { dataset, site } from '../checks/dataset-builder.ts';

const without = (key: 'publisher' | 'address'): Site => {
  const { [key]: _, ...rest } = site();
  return rest;
};

function frame(of: Site = site(), language: Language = 'id', path = 'wilayah/15.04-batanghari/') {
  return presentFrame(viewAt(dataset({ site: of }), language, path), {
    heading: { text: 'Kabupaten Batanghari' },
    description: 'Isi.',
  });
}

describe('addresses', () => {
  test('without an address of the site there is no canonical address', () => {
    expect(frame(without('address'))).not.toHaveProperty('canonical');
    expect(frame(without('address')).alternates.map(({ href }) => href)).toEqual([
      './',
      '../../en/wilayah/15.04-batanghari/',
    ]);
  });
  test('with an address the page names itself, in its own language', () => {
    expect(frame().canonical).toBe('https://example.org/wilayah/15.04-batanghari/');
    expect(frame(site(), 'en').canonical).toBe('https://example.org/en/wilayah/15.04-batanghari/');
  });
  test('both languages name the same two alternates, themselves included', () => {
    expect(frame(site(), 'id').alternates).toEqual(frame(site(), 'en').alternates);
    expect(frame().alternates).toContainEqual({ language: 'id', href: frame().canonical });
  });
  test('the language switch leads to the twin and is worded in the other language', () => {
    expect(frame().alternate).toMatchObject({
      language: 'en',
      text: 'English',
      href: '../../en/wilayah/15.04-batanghari/',
    });
    expect(frame(site(), 'en').alternate).toMatchObject({ language: 'id', href: '../../../wilayah/15.04-batanghari/' });
  });
  test('a site in Indonesian alone has no alternates', () => {
    const only = frame(site({ languages: ['id'] }));
    expect(only.alternates).toEqual([]);
    expect(only).not.toHaveProperty('alternate');
  });
});

describe('who stands behind the site', () => {
  test('nobody: every page says so and asks not to be indexed', () => {
    expect(frame(without('publisher'))).toMatchObject({
      noindex: true,
      notice: 'Situs contoh, disusun dari berita. Bukan situs resmi pemerintah daerah.',
    });
    expect(frame(without('publisher'), 'en').notice).toMatch(/^Example site/);
  });
  test('a publisher that is no government says it is not official', () => {
    expect(frame()).toMatchObject({ noindex: false, notice: 'Bukan situs resmi pemerintah daerah.' });
    expect(frame().footer).toContain('Diterbitkan oleh Penerbit');
  });
  test('a government needs no such notice', () => {
    expect(frame(site({ publisher: { name: 'Bappeda', kind: 'government' } }))).not.toHaveProperty('notice');
  });
});

describe('around the page', () => {
  test('the title names page and site, home names the site first', () => {
    expect(frame().title).toBe('Kabupaten Batanghari | Tilik');
    expect(frame(site(), 'id', '').title).toBe('Tilik: Kabupaten Batanghari');
  });
  test('the section of the page is marked in the navigation', () => {
    expect(
      frame()
        .navigation.filter((entry) => entry.current)
        .map((entry) => entry.text),
    ).toEqual(['Wilayah']);
  });
  test('home has no crumbs', () => {
    expect(frame(site(), 'id', '').crumbs).toEqual([]);
    expect(frame().crumbs).toEqual([{ text: 'Beranda', href: '../../' }]);
  });
  test('the edition is dated with the release date, never with the clock', () => {
    expect(frame().footer).toContain('Edisi 31 Desember 2025');
  });
});

test('the page for lost addresses is not indexed, has no twin and does not pass for home', () => {
  const { frame: lost } = presentLost(dataset());
  expect(lost.noindex).toBe(true);
  expect(lost.alternates).toEqual([]);
  expect(lost).not.toHaveProperty('canonical');
  expect(lost).not.toHaveProperty('alternate');
});
