import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject, test } from 'vitest';
import { freshFolder } from '../site/run-build.ts';
import { started } from './hosted.ts';
import { keepsItsPromises } from './hosting-promises.ts';
import { freePort, needProgram } from './machine.ts';

const MODULES = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules'].find((folder) => existsSync(folder)) ?? '';
/** What shared hosting has switched on. */
const LOADED = [
  'mpm_event',
  'authz_core',
  'alias',
  'dir',
  'mime',
  'setenvif',
  'headers',
  'filter',
  'deflate',
  'autoindex',
];

/** A server with nothing of its own but the modules: what is served comes from `.htaccess`. */
function settings(dir: string, port: number): string {
  const types = ['text/html html', 'text/css css', 'text/javascript js', 'application/json json', 'image/svg+xml svg'];
  return `ServerRoot "${dir}"
${LOADED.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
Listen 127.0.0.1:${String(port)}
ServerName contoh.example
PidFile ${dir}/pid
ErrorLog ${dir}/error.log
TypesConfig ${dir}/types
DocumentRoot "${dir}/www"
<Directory "${dir}/www">
  AllowOverride All
  Require all granted
</Directory>
${types.map((one) => `AddType ${one}`).join('\n')}
`;
}

test.for([
  ['at the root', '/', '/404.html'],
  ['under a sub-path', '/situs/', '/situs/404.html'],
] as const)(
  'Apache with the recipe as .htaccess serves the same bytes $0, with headers, compression, caching and the own page',
  async ([, path, lost], context) => {
    const program = needProgram(context, 'apache2');
    const { dir, clear } = freshFolder();
    const site = join(dir, 'www', path);
    mkdirSync(join(dir, 'www'));
    cpSync(inject('dist'), site, { recursive: true });
    const recipe = readFileSync('scripts/hosting/htaccess.txt', 'utf8');
    writeFileSync(join(site, '.htaccess'), recipe.replace('ErrorDocument 404 /404.html', `ErrorDocument 404 ${lost}`));
    writeFileSync(join(dir, 'types'), '');
    const port = await freePort();
    writeFileSync(join(dir, 'httpd.conf'), settings(dir, port));
    const home = `http://127.0.0.1:${String(port)}${path}`;
    const server = await started(program, ['-D', 'FOREGROUND', '-f', join(dir, 'httpd.conf')], home);
    try {
      await keepsItsPromises(home, inject('dist'));
    } finally {
      server.stop();
      clear();
    }
  },
);
