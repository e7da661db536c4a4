/**
 * Renders pages in a process that did not bundle them, from the bundle that Astro keeps beside the output while it builds. Of
 * Astro's build nothing is known here but the bundle's `app`; what its pages would link by themselves (styles, scripts) they
 * link themselves.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { PageName } from './page-queue.ts';

/** Where Astro keeps the bundle while it builds, in the folder of the output. */
export const BUNDLE = '.prerender';
const ENTRY = /^prerender-entry\..*\.mjs$/;
/** Pages know no host: every link is relative. */
const ORIGIN = 'http://localhost';

interface Route {
  readonly component: string;
}

/** What lists the pages of an app wants of it. */
type StaticPathsApp = ConstructorParameters<typeof StaticPaths>[0];

interface BundledApp extends StaticPathsApp {
  readonly setOptions: (options: unknown) => void;
  readonly setInternals: (internals: unknown) => void;
  /** What pages were listed last; kept until it is cleared. */
  readonly routeCache: NonNullable<StaticPathsApp['routeCache']>;
  readonly render: (request: Request, options: { readonly routeData: Route }) => Promise<Response>;
}

interface Bundle {
  readonly app: BundledApp;
  readonly manifest: { readonly routes: readonly { readonly routeData: Route }[] };
}

export interface BundledPages {
  /** Every page of the content at hand, as Astro lists them for a build. */
  readonly list: () => Promise<readonly PageName[]>;
  readonly render: (page: PageName) => Promise<Uint8Array>;
}

/** Renders from the bundle of a build that is under way. `site`: folder of the output. @throws Error as `openBundle`. */
export async function bundledPages(site: string): Promise<BundledPages['render']> {
  return (await openBundle(join(site, BUNDLE))).render;
}

/**
 * `folder`: where the bundle is. @throws Error when there is none, or none that is known: a version of Astro that builds in
 * another way.
 */
export async function openBundle(folder: string): Promise<BundledPages> {
  const entry = readdirSync(folder).find((name) => ENTRY.test(name));
  if (entry === undefined) throw new Error(`Tidak ada halaman terkemas di ${folder}.`);
  // The shape is that of the pinned version; the test builds with it.
  const { app, manifest } = (await import(pathToFileURL(join(folder, entry)).href)) as Bundle;
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  app.setInternals({ pagesByKeys: new Map() });
  const routes = new Map(manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
  return {
    list: async () => {
      app.routeCache.clearAll();
      const { StaticPaths: Paths } = await import('astro/runtime/prerender/static-paths.js');
      const paths = await new Paths(app).getAll();
      return paths.map(({ pathname, route }) => ({ pathname, component: route.component }));
    },
    render: ({ pathname, component }) => {
      const routeData = routes.get(component);
      if (routeData === undefined) throw new Error(`Tidak ada rute ${component} dalam halaman terkemas.`);
      return bytesOf(pathname, (request) => app.render(request, { routeData }));
    },
  };
}

/** The bytes of a page. @throws Error that names it when it fails, or is no page: pages of this site never lead on by an answer. */
export async function bytesOf(pathname: string, render: (request: Request) => Promise<Response>): Promise<Uint8Array> {
  try {
    const path = pathname.endsWith('/') || /\.\w+$/.test(pathname) ? pathname : `${pathname}/`;
    const response = await render(new Request(new URL(path, ORIGIN)));
    if (response.status !== 200 && response.status !== 404) throw new Error(`jawabannya ${String(response.status)}`);
    return await bodyOf(response);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`Halaman ${pathname} tidak dapat dibuat: ${why}`, { cause: error });
  }
}

/** What `arrayBuffer` gives, without copying it twice more: a page comes in one piece. */
async function bodyOf({ body }: Response): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) pieces.push(part.value);
  const [only] = pieces;
  return only !== undefined && pieces.length === 1 ? only : Buffer.concat(pieces);
}
