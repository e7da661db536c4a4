import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { freshFolder } from '../site/run-build.ts';
import { started } from './hosted.ts';
import { keepsItsPromises } from './hosting-promises.ts';
import { freePort, needProgram, run } from './machine.ts';

/** The recipe as an editor fills it in, inside the least that nginx needs around it. */
function settings(dir: string, port: number, root: string, lost: string): string {
  const recipe = readFileSync('scripts/hosting/nginx.conf', 'utf8');
  const filled = recipe
    .replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
    .replace('root /var/www/tilik;', `root ${root};`)
    .replaceAll(/(error_page .*)\/404\.html;/g, `$1${lost};`);
  const types = [
    'text/html html; text/css css; text/xml xml; application/javascript js;',
    'application/json json; image/svg+xml svg; image/png png; font/woff2 woff2;',
  ].join(' ');
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${dir}/tmp;`)
    .join(' ');
  return `daemon off; master_process off; pid ${dir}/pid; error_log ${dir}/error.log;
events {}
http { access_log off; default_type application/octet-stream; types { ${types} } ${places}
${filled}
}
`;
}

test.for([
  ['at the root', '/', '/404.html'],
  ['under a sub-path', '/situs/', '/situs/404.html'],
] as const)(
  'nginx with the recipe serves the same bytes $0, with headers, compression, caching and the own page for what is not there',
  async ([, path, lost], context) => {
    const program = needProgram(context, 'nginx');
    const { dir, clear } = freshFolder();
    mkdirSync(join(dir, 'tmp'));
    mkdirSync(join(dir, 'www'));
    if (path === '/situs/') symlinkSync(inject('dist'), join(dir, 'www', 'situs'));
    const port = await freePort();
    const file = join(dir, 'nginx.conf');
    writeFileSync(file, settings(dir, port, path === '/' ? inject('dist') : join(dir, 'www'), lost));
    const home = `http://127.0.0.1:${String(port)}${path}`;
    const server = await started(program, ['-p', dir, '-c', file, '-e', join(dir, 'error.log')], home);
    try {
      await keepsItsPromises(home, inject('dist'));
    } finally {
      server.stop();
      clear();
    }
  },
);

test('nginx itself finds the recipe sound', async (context) => {
  const program = needProgram(context, 'nginx');
  const { dir, clear } = freshFolder();
  mkdirSync(join(dir, 'tmp'));
  const file = join(dir, 'nginx.conf');
  writeFileSync(file, settings(dir, await freePort(), inject('dist'), '/404.html'));
  try {
    await expect(run(program, ['-t', '-q', '-p', dir, '-c', file, '-e', join(dir, 'error.log')])).resolves.toBe('');
  } finally {
    clear();
  }
});
