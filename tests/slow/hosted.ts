/** A server that runs for a test, and what it answers. */
import { spawn } from 'node:child_process';
import { request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** As it came, without being unpacked. */
  readonly body: Buffer;
}

/** Asks once, with nothing added and nothing followed. */
export function ask(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request(address, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const pairs = Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const);
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(pairs),
          body: Buffer.concat(chunks),
        });
      });
    });
    asking.on('error', reject);
    asking.end();
  });
}

/** Starts a server and waits until it answers; `stop` ends it. @throws Error with what it printed when it never does. */
export async function started(
  program: string,
  args: readonly string[],
  address: string,
): Promise<{ readonly stop: () => void }> {
  const server = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const printed: string[] = [];
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  const deadline = Date.now() + 15_000;
  for (;;) {
    try {
      await ask(address);
      return { stop: () => void server.kill() };
    } catch (error) {
      if (Date.now() > deadline || server.exitCode !== null) {
        server.kill();
        throw new Error(`${program} does not answer: ${printed.join('')}`, { cause: error });
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
