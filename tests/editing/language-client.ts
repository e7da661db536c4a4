/** Speaks to the YAML language server of the packages as VS Code does, with the settings of this repository. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';

const SERVER = 'node_modules/yaml-language-server/bin/yaml-language-server';
const message = z.looseObject({
  id: z.union([z.number(), z.string()]).optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
});
type Message = z.infer<typeof message>;

/** False while the packages are older than the lockfile. */
export const hasLanguageServer = existsSync(SERVER);

export interface LanguageClient {
  /** Opens a text as if it lay at that path of the repository; resolves to the messages about it. */
  readonly open: (path: string, text: string) => Promise<readonly string[]>;
  /** The answer to `textDocument/hover`, `textDocument/completion` and the like, as JSON. */
  readonly ask: (method: string, path: string, line: number, character: number) => Promise<string>;
  readonly close: () => void;
}

/** Starts the server and hands it `.vscode/settings.json`. */
export async function startLanguageClient(): Promise<LanguageClient> {
  const settings: unknown = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = new Map<number | string, (value: unknown) => void>();
  const diagnosed = new Map<string, (messages: readonly string[]) => void>();
  let last = 0;
  let rest = Buffer.alloc(0);

  const send = (body: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...body });
    server.stdin.write(`Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`);
  };
  const request = (method: string, params: object): Promise<unknown> => {
    const id = ++last;
    return new Promise((done) => {
      answers.set(id, done);
      send({ id, method, params });
    });
  };
  const receive = ({ id, method, params, result }: Message): void => {
    if (method === 'workspace/configuration') send({ id, result: configurationFor(params, settings) });
    else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = z
        .looseObject({ uri: z.string(), diagnostics: z.array(z.looseObject({ message: z.string() })) })
        .parse(params);
      diagnosed.get(uri)?.(diagnostics.map((one) => one.message));
    } else if (method !== undefined && id !== undefined) send({ id, result: null });
    else if (id !== undefined) answers.get(id)?.(result);
  };
  server.stdout.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = rest.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(rest.subarray(0, Math.max(head, 0)).toString())?.[1]);
      if (head < 0 || Number.isNaN(length) || rest.length < head + 4 + length) return;
      const body = rest.subarray(head + 4, head + 4 + length).toString();
      rest = rest.subarray(head + 4 + length);
      receive(message.parse(JSON.parse(body)));
    }
  });

  const root = pathToFileURL(resolve('.')).href;
  const uriOf = (path: string): string => pathToFileURL(resolve(path)).href;
  await request('initialize', {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'tilik' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: {
        hover: { contentFormat: ['markdown'] },
        completion: { completionItem: { snippetSupport: true } },
      },
    },
  });
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings: {} } });
  return {
    open: (path, text) =>
      new Promise((done) => {
        diagnosed.set(uriOf(path), done);
        send({
          method: 'textDocument/didOpen',
          params: { textDocument: { uri: uriOf(path), languageId: 'yaml', version: 1, text } },
        });
      }),
    ask: async (method, path, line, character) =>
      JSON.stringify(await request(method, { textDocument: { uri: uriOf(path) }, position: { line, character } })),
    close: () => server.kill(),
  };
}

/** The sections asked for, such as `yaml`, put together from dotted names such as `yaml.schemas`. */
function configurationFor(params: unknown, settings: unknown): readonly unknown[] {
  const { items } = z.object({ items: z.array(z.looseObject({ section: z.string().optional() })) }).parse(params);
  const entries = Object.entries(z.record(z.string(), z.unknown()).parse(settings));
  return items.map(({ section = '' }) => {
    const found = entries.filter(([name]) => name.startsWith(`${section}.`));
    return nested(found.map(([name, value]) => [name.slice(section.length + 1), value]));
  });
}

function nested(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [name, value] of entries) {
    const [first = '', second] = name.split('.');
    made[first] = second === undefined ? value : { [second]: value };
  }
  return made;
}
