/** Serves a built site as any static host would: files, folders with their index, and 404.html for the rest. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface ServedSite {
  /** Address of the home page, with a final slash. */
  readonly address: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  readonly dir: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string;
  /** Folder under which the site is served, such as `/sub/path/`. */
  readonly base?: string;
  /** Takes the next free port when the wished one is taken. */
  readonly orNext?: boolean;
}

function answersOn(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 500 });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket
      .once('connect', () => end(true))
      .once('error', () => end(false))
      .once('timeout', () => end(false));
  });
}

/** True when something already answers at `localhost`, by either address of it. */
async function isTaken(port: number): Promise<boolean> {
  const answers = await Promise.all([answersOn('127.0.0.1', port), answersOn('::1', port)]);
  return answers.includes(true);
}

async function firstFree(port: number): Promise<number> {
  let candidate = port;
  while (await isTaken(candidate)) candidate += 1;
  return candidate;
}

function notFound(dir: string, response: ServerResponse): void {
  let page = 'Not found';
  try {
    page = readFileSync(join(dir, '404.html'), 'utf8');
  } catch {
    // A site without a 404 page gets the plain words.
  }
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(page);
}

/** `/a/b` and `a/b/` as `/a/b/`. */
export function asFolder(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}

/** Starts serving; files are read anew at each request, so a rebuilt site shows at once. */
export async function serveSite(options: ServeOptions): Promise<ServedSite> {
  const base = asFolder(options.base ?? '/');
  const files = sirv(options.dir, { dev: true, etag: true, dotfiles: false });
  const server = createServer((request: IncomingMessage, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (`${path}/` === base) {
      response.writeHead(301, { location: base }).end();
      return;
    }
    if (!path.startsWith(base)) {
      notFound(options.dir, response);
      return;
    }
    request.url = `/${(request.url ?? '/').slice(base.length)}`;
    files(request, response, () => {
      notFound(options.dir, response);
    });
  });
  const wished = options.orNext === true ? await firstFree(options.port) : options.port;
  const port = await listen(server, wished, options.host ?? '127.0.0.1');
  return {
    address: `http://localhost:${String(port)}${base}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
