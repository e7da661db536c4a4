/** Opens pages in the shared browser and remembers what went wrong on them. A tab is kept for each kind of reader. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

export interface Visit {
  readonly page: Page;
  /** Requests to other places than the site itself. */
  readonly elsewhere: readonly string[];
  /** Errors and warnings in the console, uncaught errors, and failed requests. */
  readonly troubles: readonly string[];
}

interface Tab {
  readonly page: Page;
  readonly elsewhere: string[];
  readonly troubles: string[];
}

export const PHONE = { viewport: { width: 360, height: 740 }, locale: 'id-ID' } as const;
export const LAPTOP = { viewport: { width: 1280, height: 800 }, locale: 'id-ID' } as const;

let browser: Promise<Browser> | undefined;
const tabs = new Map<string, Promise<Tab>>();

afterAll(async () => {
  tabs.clear();
  await (await browser)?.close();
  browser = undefined;
});

async function openTab(options: BrowserContextOptions): Promise<Tab> {
  browser ??= chromium.connect(inject('browser'));
  const context = await (await browser).newContext(options);
  const tab: Tab = { page: await context.newPage(), elsewhere: [], troubles: [] };
  const origins = [inject('atRoot'), inject('atSubPath')].map((address) => new URL(address).origin);
  tab.page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && !origins.includes(url.origin)) tab.elsewhere.push(request.url());
  });
  tab.page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !isPage) tab.troubles.push(`${String(response.status())} ${response.url()}`);
  });
  tab.page.on('console', (message) => {
    const isAboutPage = message.text().includes('status of 404') && message.location().url === tab.page.url();
    if (['error', 'warning'].includes(message.type()) && !isAboutPage) tab.troubles.push(`console: ${message.text()}`);
  });
  tab.page.on('pageerror', (error) => tab.troubles.push(`error: ${error.message}`));
  return tab;
}

/** Opens an address as a reader with these settings; tests of one file share the tab, one after another. */
export async function visit(address: string, options: BrowserContextOptions): Promise<Visit> {
  const key = JSON.stringify(options);
  const kept = tabs.get(key) ?? openTab(options);
  tabs.set(key, kept);
  const tab = await kept;
  tab.elsewhere.length = 0;
  tab.troubles.length = 0;
  await tab.page.goto(address, { waitUntil: 'load' });
  return tab;
}
