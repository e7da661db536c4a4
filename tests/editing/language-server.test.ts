import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { hasLanguageServer, startLanguageClient, type LanguageClient } from './language-client.ts';

// A server of its own is started.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const REGION = 'content/regions/15.04-uji/region.yaml';
const TEXT =
  'code: "15.4"\nname: Kabupaten Uji\nshort_name: Uji\nkind: kabupate\nprovince_name: Jambi\ncoverage: figures\n';

describe.runIf(hasLanguageServer)('the YAML language server with the settings of this repository', () => {
  let client: LanguageClient;
  let messages: readonly string[] = [];
  beforeAll(async () => {
    client = await startLanguageClient();
    messages = await client.open(REGION, `${TEXT}\n`);
  });
  afterAll(() => {
    client.close();
  });

  test('a field under the pointer is explained in Indonesian, with an example', async () => {
    const hover = await client.ask('textDocument/hover', REGION, 0, 1);
    expect(hover).toContain('Kode wilayah');
    expect(hover).toContain('Kode Kemendagri provinsi atau kabupaten/kota');
    expect(hover).toContain('15.04');
  });

  test('what may be written is offered: fields, and the words of a choice', async () => {
    const fields = await client.ask('textDocument/completion', REGION, 6, 0);
    expect(fields).toContain('"label":"districts"');
    expect(fields).toContain('Ejaan dan sebutan lain, untuk pencarian.');
    expect(fields).not.toContain('"label":"short_name"');
    const words = await client.ask('textDocument/completion', REGION, 3, 6);
    expect(words).toContain('"label":"kota"');
  });

  test('a code of the wrong shape and an unknown word are marked, the code in Indonesian', () => {
    expect(messages.join('\n')).toContain('Kode Kemendagri provinsi atau kabupaten/kota');
    expect(messages.join('\n')).toContain('provinsi');
    expect(messages).toHaveLength(2);
  });
});
