import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { packagedBrowser } from '../../scripts/find-browser.ts';
import { serveSite } from '../../scripts/static-server.ts';

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'the browser that comes with the packages opens the site, for machines that have none',
  async () => {
    const { path, args, env } = await packagedBrowser();
    const site = await serveSite({ dir: inject('dist'), port: 0 });
    const browser = await chromium.launch({ executablePath: path, args: [...args], env: { ...process.env, ...env } });
    try {
      const page = await browser.newPage();
      await page.goto(site.address);
      expect(await page.locator('h1').innerText()).not.toBe('');
    } finally {
      await browser.close();
      await site.close();
    }
  },
);
