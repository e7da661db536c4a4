/** Renders the pages that a build hands to a program beside it, and writes them with their pictures. */
import { bundledPages } from '#build/bundled-pages';
import type { PageName } from '#build/page-queue';
import { handedOver, type HandedOver } from '#loading/handed-over';
import { writePage, type WritingPages } from './written-files.ts';

/** What the build answers who asks for pages. */
export interface Handed {
  /** Null when there are none left. */
  readonly pages: readonly PageName[] | null;
  /** What was measured of the data files of the whole site, once it was. */
  readonly listed?: unknown;
}

/** `site`: folder of the output; `content`: what the pages show. */
export async function renderHandedPages(
  site: string,
  content: NonNullable<HandedOver['content']>,
  writing: WritingPages,
): Promise<void> {
  let handed = await ask();
  if (handed.pages === null) return;
  handedOver().content = content;
  const render = await bundledPages(site);
  for (; handed.pages !== null; handed = await ask()) {
    if (handed.listed !== undefined) handedOver().wholeFiles = Promise.resolve(handed.listed);
    for (const page of handed.pages) writePage(writing, page.pathname, await render(page));
  }
}

function ask(): Promise<Handed> {
  return new Promise((resolve) => {
    process.once('message', (message) => {
      // What `site-build.ts` sends.
      resolve(message as Handed);
    });
    process.send?.({});
  });
}
