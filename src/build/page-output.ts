/**
 * The pages of a build, written as soon as each is rendered (`setPrerenderer`): Astro alone would hand every page to another
 * thread and wait. What runs beside is waited for before the build goes on to what needs all files.
 */
import type { AstroIntegration } from 'astro';
import type { Beside } from './beside.ts';
import { byRegion } from './page-order.ts';
import type { SiteWriter } from './site-writer.ts';

export interface PageOutput {
  readonly writer: SiteWriter;
  /** Starts what runs beside; called when the content has been accepted. */
  readonly startBeside?: () => Beside;
  readonly onProgress?: (done: number, total: number) => void;
}

const PROGRESS_EVERY = 500;

/** Add to `integrations` of a build. */
export function pageOutput({ writer, startBeside, onProgress }: PageOutput): AstroIntegration {
  return {
    name: 'tilik-page-output',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        const beside = startBeside?.();
        let [total, done] = [0, 0];
        setPrerenderer((standard) => ({
          ...standard,
          name: 'tilik-page-output',
          getStaticPaths: async () => {
            const paths = byRegion(await standard.getStaticPaths());
            total = paths.length;
            return paths;
          },
          render: async (request, options) => {
            const response = await standard.render(request, options);
            done += 1;
            if (done % PROGRESS_EVERY === 0 || done === total) onProgress?.(done, total);
            const rendered = response instanceof Response ? response : response.response;
            // A redirect is left to Astro, which writes a page for it.
            if (rendered.status >= 300 && rendered.status < 400) return rendered;
            writer.write(fileOf(new URL(request.url).pathname), new Uint8Array(await rendered.arrayBuffer()));
            return new Response(null);
          },
          teardown: async () => {
            await standard.teardown?.();
            // After a failed page nothing is left to wait for.
            if (total === 0 || done < total) beside?.stop();
            else await beside?.finished;
          },
        }));
      },
    },
  };
}

/** The file of an address, as Astro places it with pages in folders: `/wilayah/` is `wilayah/index.html`. */
export function fileOf(address: string): string {
  const path = decodeURI(address).replace(/^\//, '');
  if (path === '404/' || path === '404') return '404.html';
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
