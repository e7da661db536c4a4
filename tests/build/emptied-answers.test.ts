import { spawnSync } from 'node:child_process';
import type { APIContext } from 'astro';
import { expect, test } from 'vitest';
import { emptiedAnswers, onRequest } from '#build/emptied-answers';

test('an answer stays what it was', async () => {
  const page = new Response('halaman', { status: 404, headers: { 'Content-Type': 'text/html' } });
  // It looks at nothing of the request.
  const answer = (await onRequest({} as APIContext, () => Promise.resolve(page))) ?? undefined;
  expect(answer?.status).toBe(404);
  expect(answer?.headers.get('Content-Type')).toBe('text/html');
  expect(await answer?.text()).toBe('halaman');
});

/** Megabytes that answers hold of 40 that were read from them, in a process of its own. */
function heldBy(answer: string): number {
  const program = `
    import { bytesOf } from '#build/bundled-pages';
    import { onRequest } from '#build/emptied-answers';
    const kept = [];
    const page = () => Promise.resolve(new Response(new Uint8Array(1e6)));
    const read = async (_, at) => (await bytesOf('/' + at + '/', async () => {
      const answer = await (${answer});
      kept.push(answer);
      return answer;
    })).length;
    let bytes = 0;
    for (let at = 0; at < 40; at += 1) bytes += await read(0, at);
    await new Promise(setImmediate);
    gc();
    if (bytes !== 40e6 || kept.length !== 40) throw new Error('not read');
    console.log(process.memoryUsage().arrayBuffers / 1e6);`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return Number(stdout);
}

test('an answer that was read holds nothing of the page, where one made of bytes holds all', () => {
  expect(heldBy('page()')).toBeGreaterThan(39);
  expect(heldBy('onRequest({}, page)')).toBeLessThan(5);
});

test('every build asks it, and no other use of Astro', () => {
  const asked: unknown[] = [];
  const setup: unknown = emptiedAnswers().hooks['astro:config:setup'];
  if (typeof setup !== 'function') throw new Error('no hook');
  for (const command of ['dev', 'build']) {
    const told = {
      command,
      addMiddleware: ({ entrypoint }: { entrypoint: URL }) => asked.push([command, entrypoint.pathname]),
    };
    Reflect.apply(setup, undefined, [told]);
  }
  expect(asked).toEqual([['build', expect.stringMatching(/\/src\/build\/emptied-answers\.ts$/)]]);
});
