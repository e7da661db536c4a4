/** Serves a built site packed, as hosts do. */
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { serveSite } from '../../scripts/static-server.ts';

export interface PackingServer {
  /** Address of the home page, with a final slash. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

export async function servePacked(dir: string, port: number): Promise<PackingServer> {
  const plain = await serveSite({ dir, port: 0 });
  const server = createServer((asked, response) => {
    void fetch(new URL(asked.url ?? '', plain.address)).then(async (answer) => {
      const type = answer.headers.get('content-type') ?? 'application/octet-stream';
      response.writeHead(answer.status, { 'content-type': type, 'content-encoding': 'gzip' });
      response.end(gzipSync(await answer.bytes()));
    });
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return {
    address: `http://localhost:${String(port)}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await plain.close();
    },
  };
}
