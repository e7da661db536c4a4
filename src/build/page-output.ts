/**
 * The pages of a build, written as soon as each is rendered (`setPrerenderer`): Astro alone would hand every page to another
 * thread and wait. Astro itself is told that there is nothing left to render. Programs beside the build take pages too; of a
 * large site they render all, because bundling leaves this process with memory that it does not give back.
 */
import type { AstroIntegration } from 'astro';
import { handedOver } from '#loading/handed-over';
import type { Beside } from './beside.ts';
import { bytesOf } from './bundled-pages.ts';
import { giveBackMemory } from './give-back.ts';
import { pageQueue, type PageName, type PageQueue } from './page-queue.ts';

/** Starts a program that is handed pages whenever it asks; undefined when there are none left. */
export type StartBeside = (more: () => Promise<readonly PageName[] | undefined>) => Beside;

export interface PageOutput {
  /** Writes a page that this process has rendered. */
  readonly write: (pathname: string, bytes: Uint8Array) => void;
  /** Called when the pages are bundled, before any is rendered. */
  readonly onBundled?: () => void;
  /** Writes what is neither page nor picture beside one, then takes pages from the end; started at once. */
  readonly files: StartBeside;
  /** Takes pages from the front, where there are many. */
  readonly pages: StartBeside;
  readonly onProgress?: (done: number, total: number) => void;
}

const PROGRESS_EVERY = 500;
/** From this many pages on, what writes the files helps to render them. */
const SOME = 300;
/** From this many on, this process renders none itself. */
const MANY = 4000;

/** Starts what writes the files. What is returned belongs to `integrations` of the build; who started that stops its programs. */
export function pageOutput({ write, onBundled, files, pages, onProgress }: PageOutput): AstroIntegration {
  const counted = counting(onProgress);
  const ready = Promise.withResolvers<() => readonly PageName[] | undefined>();
  const programs = [files(async () => counted.add((await ready.promise)()))];
  return {
    name: 'tilik-page-output',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        giveBackMemory();
        setPrerenderer((standard) => ({
          ...standard,
          name: 'tilik-page-output',
          getStaticPaths: async () => {
            onBundled?.();
            giveBackMemory();
            const stay = handedOver().stayingFiles;
            const all = await standard.getStaticPaths();
            const paths = all.filter(({ pathname }) => stay?.has(fileOf(pathname)) !== true);
            // Astro does not know of pages that it did not write itself.
            handedOver().rendered = paths
              .filter(({ route }) => route.type === 'page')
              .map(({ pathname }) => pathname.replace(/^\//, ''));
            const queue = pageQueue(
              paths.map(({ pathname, route }) => ({ pathname, route, component: route.component })),
            );
            counted.start(queue.total);
            ready.resolve(() => (queue.total < SOME ? undefined : named(queue.last())));
            if (queue.total >= MANY) programs.push(pages(() => Promise.resolve(counted.add(named(queue.first())))));
            else await renderHere(queue, standard, write, counted.add);
            await Promise.all(programs.map(({ finished }) => finished));
            return [];
          },
        }));
      },
    },
  };
}

type Prerenderer = Pick<Parameters<Extract<SetPrerenderer, (...all: never) => unknown>>[0], 'render'>;
type Hooks = Required<AstroIntegration['hooks']>;
type SetPrerenderer = Parameters<Parameters<Hooks['astro:build:start']>[0]['setPrerenderer']>[0];
type Route = Parameters<Prerenderer['render']>[1]['routeData'];
type Page = PageName & { readonly route: Route };

async function renderHere(
  queue: PageQueue<Page>,
  standard: Prerenderer,
  write: PageOutput['write'],
  add: (pages: readonly PageName[]) => unknown,
): Promise<void> {
  for (let pages = queue.first(); pages !== undefined; pages = queue.first()) {
    for (const { pathname, route } of pages) {
      const bytes = await bytesOf(pathname, async (request) => {
        const rendered = await standard.render(request, { routeData: route });
        return rendered instanceof Response ? rendered : rendered.response;
      });
      write(pathname, bytes);
    }
    add(pages);
    // Rendering never lets go by itself: what runs beside must be heard.
    await new Promise(setImmediate);
  }
}

/** What another process needs of pages. */
function named(pages: readonly Page[] | undefined): readonly PageName[] | undefined {
  return pages?.map(({ pathname, component }) => ({ pathname, component }));
}

/** Counts pages as they are handed out. */
export function counting(onProgress: PageOutput['onProgress']) {
  let [total, done] = [0, 0];
  return {
    start: (pages: number): void => {
      total = pages;
    },
    add: <Pages extends readonly unknown[] | undefined>(pages: Pages): Pages => {
      const before = done;
      done += pages?.length ?? 0;
      const passed = Math.floor(done / PROGRESS_EVERY) > Math.floor(before / PROGRESS_EVERY);
      if (done > before && (passed || done === total)) onProgress?.(done, total);
      return pages;
    },
  };
}

/** The file of a page, as Astro places it with pages in folders: `/wilayah/` is `wilayah/index.html`. */
export function fileOf(pathname: string): string {
  const path = decodeURI(pathname).replace(/^\//, '');
  if (/^404\/?$/.test(path)) return '404.html';
  if (path === '' || path.endsWith('/')) return `${path}index.html`;
  return /\.\w+$/.test(path) ? path : `${path}/index.html`;
}
