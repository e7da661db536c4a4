/** Opens pages in the shared browser and remembers what went wrong on them. */
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests to other places than the site itself. */
  readonly elsewhere: readonly string[];
  /** Errors in the console, uncaught errors, refused contents, and failed requests. */
  readonly troubles: readonly string[];
}

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/** Opens an address in a fresh context. Close the context when done, or use `visiting`. */
async function open(address: string, options: BrowserContextOptions): Promise<Visit> {
  browser ??= chromium.connect(inject('browser'));
  const context = await (await browser).newContext(options);
  const page = await context.newPage();
  const elsewhere: string[] = [];
  const troubles: string[] = [];
  const { origin } = new URL(address);
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:', 'about:'].includes(url.protocol)) elsewhere.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url() !== address)
      troubles.push(`${String(response.status())} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  await page.goto(address, { waitUntil: 'load' });
  return { page, context, elsewhere, troubles };
}

/** Opens an address, does something there, and closes it again. */
export async function visiting<T>(
  address: string,
  options: BrowserContextOptions,
  what: (visit: Visit) => Promise<T>,
): Promise<T> {
  const visit = await open(address, options);
  try {
    return await what(visit);
  } finally {
    await visit.context.close();
  }
}

export const PHONE = { viewport: { width: 360, height: 740 }, locale: 'id-ID' } as const;
export const LAPTOP = { viewport: { width: 1280, height: 800 }, locale: 'id-ID' } as const;
