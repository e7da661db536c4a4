import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { freshFolder } from '../site/run-build.ts';
import { freePort, needProgram } from './machine.ts';

function settings(dir: string, port: number): string {
  const types =
    'text/html html; text/css css; text/javascript js; text/csv csv; application/json json; image/svg+xml svg;';
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${dir}/tmp;`)
    .join(' ');
  return `daemon off; master_process off; pid ${dir}/pid; error_log ${dir}/error.log;
events {}
http { access_log off; ${places} types { ${types} }
  server { listen 127.0.0.1:${String(port)}; error_page 404 /situs/404.html;
    location /situs/ { alias ${inject('dist')}/; } } }
`;
}

async function answer(address: string): Promise<{ readonly status: number; readonly text: string }> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    try {
      const response = await fetch(address);
      return { status: response.status, text: await response.text() };
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

test('nginx serves the same bytes under a sub-path, with the own page for what is not there', async (context) => {
  const program = needProgram(context, 'nginx');
  const { dir, clear } = freshFolder();
  mkdirSync(join(dir, 'tmp'));
  const port = await freePort();
  writeFileSync(join(dir, 'nginx.conf'), settings(dir, port));
  const server = spawn(program, ['-p', dir, '-c', join(dir, 'nginx.conf'), '-e', join(dir, 'error.log')], {
    stdio: 'inherit',
  });
  try {
    const home = `http://127.0.0.1:${String(port)}/situs/`;
    const page = await answer(home);
    expect(page.status).toBe(200);
    expect(page.text).toContain('<h1');
    expect((await answer(`${home}wilayah/`)).status).toBe(200);
    const nothing = await answer(`${home}tidak/ada/`);
    expect(nothing.status).toBe(404);
    expect(nothing.text).toContain('<h1');
  } finally {
    server.kill();
    clear();
  }
});
