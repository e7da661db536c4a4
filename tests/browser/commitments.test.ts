import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { LAPTOP, PHONE, visit } from './visit.ts';

const ALL = 'komitmen/';
const SHOWN = '[data-listed]:not([hidden])';
const link = (key: string, value: string): string => `a[data-key="${key}"][data-value="${value}"]`;
const RUNNING = link('status', 'berjalan');
const BATANGHARI = link('wilayah', '15.04-batanghari');

function countIn(text: string): number {
  return Number(/\((\d+)\)/.exec(text)?.[1]);
}

/** Where filters and the sentence below them begin: what must not move under a reader's finger. */
function placesOfFilters(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.facets a, .facets p, output')].map((element) => {
      const { left, top, right } = element.getBoundingClientRect();
      const end = element.tagName === 'A' ? `–${String(Math.round(right))}` : '';
      return `${String(Math.round(left))}${end},${String(Math.round(top + window.scrollY))}`;
    }),
  );
}

describe('with the script, filters of commitments', () => {
  test.each([
    ['a laptop', LAPTOP],
    ['a phone', PHONE],
  ] as const)('leave the page where it is on %s, and combine', async (_, options) => {
    const { page, troubles, elsewhere } = await visit(`${inject('atSubPath')}${ALL}`, options);
    const all = await page.locator(SHOWN).count();
    const before = await placesOfFilters(page);
    const counted = countIn(await page.locator(RUNNING).innerText());

    await page.locator(RUNNING).click();
    expect(await page.locator(SHOWN).count()).toBe(counted);
    expect(await page.locator('output').innerText()).toBe(`${String(counted)} dari ${String(all)} komitmen: berjalan.`);
    expect(await page.locator(RUNNING).getAttribute('aria-current')).toBe('true');

    const both = countIn(await page.locator(BATANGHARI).innerText());
    await page.locator(BATANGHARI).click();
    expect(await page.locator(SHOWN).count()).toBe(both);
    expect(both).toBeLessThan(counted);
    expect(await page.locator('main > section:not([hidden])').count()).toBe(1);
    expect(await page.locator('output').innerText()).toBe(
      `${String(both)} dari ${String(all)} komitmen: berjalan; Kabupaten Batanghari.`,
    );
    expect(await placesOfFilters(page)).toEqual(before);
    expect(new URL(page.url()).search).toBe('?status=berjalan&wilayah=15.04-batanghari');
    expect({ troubles, elsewhere }).toEqual({ troubles: [], elsewhere: [] });
  });

  test('are kept in the address, which can be shared and gone back from', async () => {
    const { page } = await visit(`${inject('atRoot')}${ALL}?status=berjalan&wilayah=15.04-batanghari`, LAPTOP);
    const both = await page.locator(SHOWN).count();
    expect(await page.locator('[aria-current="true"]').count()).toBe(2);
    await page.locator(RUNNING).click();
    expect(await page.locator(SHOWN).count()).toBeGreaterThan(both);
    await page.goBack();
    expect(await page.locator(SHOWN).count()).toBe(both);
  });

  test('are links: each leads to the choice it makes, also in a new tab', async () => {
    const { page } = await visit(`${inject('atRoot')}${ALL}?status=berjalan`, LAPTOP);
    expect(await page.locator(BATANGHARI).getAttribute('href')).toBe('?status=berjalan&wilayah=15.04-batanghari');
    expect(await page.locator(RUNNING).getAttribute('href')).toBe('/komitmen/');
  });

  test('work by keyboard, and are cleared without losing the place', async () => {
    const { page } = await visit(`${inject('atRoot')}${ALL}`, LAPTOP);
    const all = await page.locator(SHOWN).count();
    await page.locator(RUNNING).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(SHOWN).count()).toBeLessThan(all);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-value'))).toBe('berjalan');
    const clear = page.locator('button.clear');
    await clear.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(SHOWN).count()).toBe(all);
    expect(await page.locator('output').innerText()).toBe(`Semua ${String(all)} komitmen.`);
    expect(await clear.getAttribute('aria-disabled')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('clear');
    expect(new URL(page.url()).search).toBe('');
  });

  test('ignore values that nobody offers', async () => {
    const { page } = await visit(`${inject('atRoot')}${ALL}?status=entah&lain=1`, LAPTOP);
    expect(await page.locator('[data-listed][hidden]').count()).toBe(0);
  });

  test('an anchor of a single commitment still arrives', async () => {
    const { page } = await visit(`${inject('atRoot')}${ALL}#15.04-turunkan-kemiskinan`, LAPTOP);
    expect(await page.locator(':target h3').isVisible()).toBe(true);
  });
});

describe('without the script', () => {
  const plain = { ...LAPTOP, javaScriptEnabled: false } as const;

  test('each filter is a page of its own, with the same number of commitments', async () => {
    const { page } = await visit(`${inject('atSubPath')}${ALL}`, plain);
    const counted = countIn(await page.locator('.facets a', { hasText: 'berjalan' }).innerText());
    await page.locator('.facets a', { hasText: 'berjalan' }).click();
    expect(page.url()).toBe(`${inject('atSubPath')}komitmen/status/berjalan/`);
    expect(await page.locator('.commitment').count()).toBe(counted);
    expect(await page.locator('.facets [aria-current="page"]').innerText()).toContain('berjalan');
    expect(await page.locator('.shown').innerText()).toMatch(new RegExp(`^${String(counted)} dari \\d+ komitmen`));
    await page.locator('a.clear').click();
    expect(page.url()).toBe(`${inject('atSubPath')}${ALL}`);
  });

  test('nothing is offered that needs it, and an address with a query still shows all', async () => {
    const { page } = await visit(`${inject('atRoot')}${ALL}?status=berjalan`, plain);
    expect(await page.locator('button.clear').isVisible()).toBe(false);
    expect(await page.locator('[data-listed][hidden]').count()).toBe(0);
    expect(await page.locator('.commitment').count()).toBeGreaterThan(20);
  });
});

test('the link to one of a list that was shared out over pages leads to where it stands now', async () => {
  const { page } = await visit(`${inject('atRoot')}404.html`, LAPTOP);
  const held =
    '<p><a data-holds="15" href="tahun/2029/">1</a> <a data-holds="15.04" href="wilayah/15.04-batanghari/">2</a></p>';
  await page.route(`${inject('atRoot')}${ALL}`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace('</main>', `${held}</main>`) });
  });
  const leadsTo = async (anchor: string): Promise<string> => {
    await page.goto(`${inject('atRoot')}404.html`);
    await page.goto(`${inject('atRoot')}${ALL}#${anchor}`);
    await page.waitForLoadState('networkidle');
    return page.url().slice(inject('atRoot').length);
  };
  expect(await leadsTo('15.99-janji-uji')).toBe(`${ALL}tahun/2029/#15.99-janji-uji`);
  expect(await leadsTo('15.04x')).toBe(`${ALL}tahun/2029/#15.04x`);
  expect(await leadsTo('16-janji-uji')).toBe(`${ALL}#16-janji-uji`);
  expect(await leadsTo('utama')).toBe(`${ALL}#utama`);
  await page.unroute(`${inject('atRoot')}${ALL}`);
});
