/** Before the browser tests: one browser for all of them, and the site served at the root and under a sub-path. */
import { chromium } from 'playwright-core';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/find-browser.ts';
import { serveSite } from '../../scripts/static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser listens. */
    browser: string;
    /** Address of the home page at the root of a host, with a final slash. */
    atRoot: string;
    /** Address of the same bytes under a sub-path. */
    atSubPath: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = resolve(process.env.TILIK_DIST ?? '.cache/site');
  const { path, args, env } = await findBrowser();
  const server = await chromium.launchServer({
    executablePath: path,
    args: [...args],
    env: { ...process.env, ...env },
  });
  const [atRoot, atSubPath] = await Promise.all([
    serveSite({ dir, port: 0 }),
    serveSite({ dir, port: 0, base: '/sub/path/' }),
  ]);
  project.provide('browser', server.wsEndpoint());
  project.provide('atRoot', atRoot.address);
  project.provide('atSubPath', atSubPath.address);
  return async () => {
    await Promise.all([server.close(), atRoot.close(), atSubPath.close()]);
  };
}
