/**
 * What `npm run dev` does beyond showing pages: reads the content anew after each save, shows the new state at once, and tells
 * the page what is wrong. Nothing of it is in a build.
 */
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { hasErrors } from '#examine';
import { findingText } from '#language/findings/finding-line';
import { contentFolder } from './content-folder.ts';
import { findingsReport } from './findings-report.ts';
import { forgetLiveContent, type LiveContent, liveContent, refreshLiveContent } from './live-content.ts';
import { unreadyPage } from './unready-page.ts';

/** How long the editor's disk must be quiet before the content is read again, in milliseconds. */
const QUIET = 80;
const PANEL = '/src/browser/findings-panel.ts';
const REPORT = '/@tilik/temuan';

/** Add to `integrations` in the Astro configuration. */
export function editingServer(): AstroIntegration {
  let editing = false;
  let root = '';
  return {
    name: 'tilik-editing-server',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript }) => {
        editing = command === 'dev';
        root = fileURLToPath(config.root);
        if (editing) injectScript('page', `import ${JSON.stringify(PANEL)};`);
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!editing) return;
        forgetLiveContent();
        readAnew(root, logger);
        watch(server, root, logger);
        serve(server, root);
      },
    },
  };
}

/** True when the content can be shown. The terminal is told what was not wrong before. */
function readAnew(root: string, logger: AstroIntegrationLogger): boolean {
  const lines = (live: LiveContent | undefined) =>
    (live?.latest.findings ?? []).map((finding) => ({ finding, line: findingText(finding, 'id', contentFolder()) }));
  const earlier = new Set(lines(liveContent()).map(({ line }) => line));
  const live = refreshLiveContent(resolve(root, contentFolder()), root);
  for (const { finding, line } of lines(live)) {
    if (earlier.has(line)) continue;
    if (finding.severity === 'error') logger.error(line);
    else logger.warn(line);
  }
  return !hasErrors(live.latest.findings);
}

function watch(server: ViteDevServer, root: string, logger: AstroIntegrationLogger): void {
  const folder = resolve(root, contentFolder());
  server.watcher.add(folder);
  let timer: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_, path) => {
    if (!path.startsWith(`${folder}${sep}`)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (readAnew(root, logger)) showAnew(server);
      else server.environments.client.hot.send('tilik:findings', {});
    }, QUIET);
  });
}

/** Which pages there are depends on the content too, so Astro is told to ask for them again. */
function showAnew(server: ViteDevServer): void {
  for (const [name, environment] of Object.entries(server.environments))
    if (name !== 'client') environment.hot.send('astro:content-changed', {});
  server.environments.client.hot.send({ type: 'full-reload', path: '*' });
}

function serve(server: ViteDevServer, root: string): void {
  server.middlewares.use((request, response, next) => {
    const live = liveContent();
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (live === undefined) {
      next();
    } else if (url.pathname === REPORT) {
      const language = url.searchParams.get('bahasa') === 'en' ? 'en' : 'id';
      const path = url.searchParams.get('halaman') ?? '/';
      response.setHeader('Content-Type', 'application/json; charset=utf-8');
      response.setHeader('Cache-Control', 'no-store');
      response.end(JSON.stringify(findingsReport(live, { path, language, folder: contentFolder(), root })));
    } else if (live.shown === undefined && request.headers.accept?.includes('text/html') === true) {
      response.statusCode = 503;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Cache-Control', 'no-store');
      response.end(unreadyPage(PANEL));
    } else {
      next();
    }
  });
}
