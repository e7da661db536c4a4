/**
 * Renders pages in a process that did not bundle them, from the bundle that Astro keeps beside the output while it builds. Of
 * Astro's build nothing is known here but the bundle's `app`; what its pages would link by themselves (styles, scripts) they
 * link themselves.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PageName } from './page-queue.ts';

const FOLDER = '.prerender';
const ENTRY = /^prerender-entry\..*\.mjs$/;
/** Pages know no host: every link is relative. */
const ORIGIN = 'http://localhost';

interface Route {
  readonly component: string;
}

interface BundledApp {
  readonly setOptions: (options: unknown) => void;
  readonly setInternals: (internals: unknown) => void;
  readonly render: (request: Request, options: { readonly routeData: Route }) => Promise<Response>;
}

interface Bundle {
  readonly app: BundledApp;
  readonly manifest: { readonly routes: readonly { readonly routeData: Route }[] };
}

/**
 * `site`: folder of the output. @throws Error when there is no bundle, or none that is known: a version of Astro that builds
 * in another way.
 */
export async function bundledPages(site: string): Promise<(page: PageName) => Promise<Uint8Array>> {
  const folder = join(site, FOLDER);
  const entry = readdirSync(folder).find((name) => ENTRY.test(name));
  if (entry === undefined) throw new Error(`Tidak ada halaman terkemas di ${folder}.`);
  // The shape is that of the pinned version; the test builds with it.
  const { app, manifest } = (await import(pathToFileURL(join(folder, entry)).href)) as Bundle;
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  app.setInternals({ pagesByKeys: new Map() });
  const routes = new Map(manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
  return ({ pathname, component }) => {
    const routeData = routes.get(component);
    if (routeData === undefined) throw new Error(`Tidak ada rute ${component} dalam halaman terkemas.`);
    return bytesOf(pathname, (request) => app.render(request, { routeData }));
  };
}

/** The bytes of a page. @throws Error that names it when it fails, or is no page: pages of this site never lead on by an answer. */
export async function bytesOf(pathname: string, render: (request: Request) => Promise<Response>): Promise<Uint8Array> {
  try {
    const path = pathname.endsWith('/') || /\.\w+$/.test(pathname) ? pathname : `${pathname}/`;
    const response = await render(new Request(new URL(path, ORIGIN)));
    if (response.status !== 200 && response.status !== 404) throw new Error(`jawabannya ${String(response.status)}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`Halaman ${pathname} tidak dapat dibuat: ${why}`, { cause: error });
  }
}
