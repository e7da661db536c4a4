/**
 * Lets the bytes of a page go once they have been read from its answer. Astro keeps the answer of a page for as long as what
 * the page's components knew, which is until a full collection of garbage; and an answer that was made of bytes keeps those
 * too. They lie outside of the heap, and V8 begins such a collection with every 64 MB of them: after each thousand pages. An
 * answer that is made of the stream of the first one holds nothing once that was read.
 */
import type { AstroIntegration, MiddlewareHandler } from 'astro';

/** What Astro asks around each page of a build. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const { body, status, headers } = await next();
  return new Response(body, { status, headers });
};

/** Add to `integrations` in the Astro configuration; only builds need it. */
export function emptiedAnswers(): AstroIntegration {
  return {
    name: 'tilik-emptied-answers',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command === 'build') addMiddleware({ order: 'post', entrypoint: new URL(import.meta.url) });
      },
    },
  };
}
