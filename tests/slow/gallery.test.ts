import { spawn } from 'node:child_process';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.ts';
import { galleries } from '../charts/galleries/all.ts';
import { freePort } from './machine.ts';

const LONGEST_START = 60_000;

async function answers(address: string): Promise<void> {
  for (const deadline = Date.now() + LONGEST_START; ;) {
    try {
      if ((await fetch(address)).ok) return;
    } catch {
      // Not yet.
    }
    if (Date.now() > deadline) throw new Error(`${address} does not answer`);
    await new Promise((next) => setTimeout(next, 500));
  }
}

/** What would hinder somebody, without what only comes of the same component standing there more than once. */
async function hindrances(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .disableRules(['landmark-unique', 'duplicate-id-aria'])
    .setLegacyMode(true);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ''}`);
}

test('the gallery shows every case and component, fits a phone, and hinders nobody', async () => {
  const port = await freePort();
  const own = ['NODE_ENV', 'NODE_OPTIONS', 'VITEST'];
  const given = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.includes(name)));
  const server = spawn('node', ['scripts/gallery.ts', '--port', String(port)], { stdio: 'ignore', env: given });
  const { path, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath: path, args: [...args], env: { ...process.env, ...env } });
  try {
    const address = `http://localhost:${String(port)}/galeri/`;
    await answers(address);
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    // The first visit makes the development server prepare packages, after which it loads the page anew.
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.goto(address, { waitUntil: 'networkidle' });
    const cases = galleries.reduce((sum, chart) => sum + chart.cases.length, 0);
    expect(await page.locator('.gallery-narrow').count()).toBe(cases);
    expect(await page.locator('figure.map').count()).toBeGreaterThan(7);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await hindrances(page)).toEqual([]);
    await page.goto(`${address}komponen/`, { waitUntil: 'networkidle', timeout: LONGEST_START });
    const states = await page
      .locator('[data-component]')
      .evaluateAll((sections) =>
        sections.map((section) => [section.id, section.querySelectorAll('.gallery-case').length] as const),
      );
    expect(states.length).toBeGreaterThan(50);
    expect(states.filter(([, count]) => count === 0)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await hindrances(page)).toEqual([]);
  } finally {
    await browser.close();
    server.kill();
  }
});
