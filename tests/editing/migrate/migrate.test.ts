import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lineDiff } from '#editing/migrate/line-diff';
import { migrate, MIGRATIONS } from '#editing/migrate/migrate';
import { parseFile } from '#reading/parse/parse-file';
import { SCHEMA_VERSION } from '#schemas/version';
import { examine } from '../../../src/examine.ts';
import { put, withFolder } from '../../reading/folder.ts';

const OLD = readFileSync('tests/fixtures/versions/1/site.yaml', 'utf8');
const rewritten = (site: string): string =>
  migrate(new Map([['site.yaml', site]])).changed.get('site.yaml')?.after ?? site;
const correctionsOf = (site: string): unknown => {
  const data: unknown = parse(rewritten(site));
  return typeof data === 'object' && data !== null && 'corrections' in data ? data.corrections : undefined;
};
const codesOf = (site: string): readonly string[] =>
  parseFile('site.yaml', Buffer.from(site)).findings.map(({ code }) => code);

test('there is one way from each version to the next', () => {
  expect(MIGRATIONS.map(({ from }) => from)).toEqual(
    Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 1),
  );
});

describe('content of version 1', () => {
  test('is not read as that of today: one finding says what to do, and nothing else is said', () => {
    const { findings } = withFolder((folder) => {
      put(folder, 'site.yaml', OLD);
      put(folder, 'sources/rusak.yaml', 'kind: [');
    }, examine);
    expect(findings.map(({ code, place: { file, line } }) => [code, file, line])).toEqual([
      ['schema-version-old', 'site.yaml', 13],
    ]);
  });

  test('becomes content of today, with its comments, its order and its quotes', async () => {
    await expect(rewritten(OLD)).toMatchFileSnapshot('__text__/site-from-1.txt');
    expect(codesOf(rewritten(OLD))).toEqual([]);
  });

  test('that states no version is known by what only version 1 had', () => {
    const unstated = OLD.replace('schema_version: 1\n', '');
    expect(codesOf(unstated)).toEqual(['schema-version-old']);
    expect(codesOf(rewritten(unstated))).toEqual([]);
  });

  test.each([
    ['redaksi@contoh.example', { mail: 'redaksi@contoh.example' }],
    ['https://contoh.example/koreksi', { form: 'https://contoh.example/koreksi' }],
    ['Jalan Contoh 1', { post: 'Jalan Contoh 1' }],
    ['javascript:alert@x.y', { post: 'javascript:alert@x.y' }],
  ])('its address %s is written as what it is', (contact, channel) => {
    const site = `publisher: { name: P, kind: other, contact: "${contact}" }\nrelease_date: 2026-11-23\nschema_version: 1\n`;
    expect(correctionsOf(site)).toEqual([channel]);
    expect(codesOf(rewritten(site))).toEqual([]);
  });

  test('its address comes after those that were listed, unless it is one of them', () => {
    const site = (contact: string): string =>
      `publisher:\n  name: P\n  kind: other\n  contact: ${contact}\ncorrections:\n  - whatsapp: "6281200000000"\n  - mail: a@contoh.example\nrelease_date: 2026-11-23\nschema_version: 1\n`;
    const listed = [{ whatsapp: '6281200000000' }, { mail: 'a@contoh.example' }];
    expect(correctionsOf(site('b@contoh.example'))).toEqual([...listed, { mail: 'b@contoh.example' }]);
    expect(correctionsOf(site('a@contoh.example'))).toEqual(listed);
  });

  test.each(['[ id, en ]', '[id, en]', '\n  - id\n  - en', '\n- id\n- en'])(
    'without such an address only its version changes, however lists are written: %j',
    (list) => {
      const site = `# satu\nrelease_date: '2026-11-23' # dua\n\nlanguages: ${list}\nschema_version: 1\n`.replace(
        ': \n',
        ':\n',
      );
      const { changed } = migrate(new Map([['site.yaml', site]]));
      const { before = '', after = '' } = changed.get('site.yaml') ?? {};
      expect(lineDiff(before, after).filter((line) => /^[-+]/.test(line))).toEqual([
        '- schema_version: 1',
        `+ schema_version: ${String(SCHEMA_VERSION)}`,
      ]);
    },
  );

  test('line ends of Windows stay', () => {
    const after = rewritten(OLD.replaceAll('\n', '\r\n'));
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(after.replaceAll('\r\n', '\n')).toBe(rewritten(OLD));
  });
});

describe('content of another version', () => {
  test('of today stays byte for byte', () => {
    const site = readFileSync('content/site.yaml', 'utf8');
    expect(migrate(new Map([['site.yaml', site]]))).toMatchObject({ from: SCHEMA_VERSION, changed: new Map() });
  });

  test('newer than this engine is refused and never touched', () => {
    const site = `release_date: 2026-11-23\nschema_version: ${String(SCHEMA_VERSION + 1)}\nfuture: 1\n`;
    expect(codesOf(site)).toEqual(['schema-version-new']);
    expect(migrate(new Map([['site.yaml', site]])).changed.size).toBe(0);
  });
});

describe('what changes is shown', () => {
  test('line by line, with two lines around', () => {
    const before = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].join('\n');
    expect(lineDiff(before, before.replace('e', 'x').concat('\ni'))).toEqual([
      '…',
      ...['  c', '  d', '- e', '+ x', '  f', '  g', '  h', '+ i'],
    ]);
    expect(lineDiff(before, before)).toEqual(['…']);
  });
});

/** The commit that made the first site with content of version 1; a clone without history does not have it. */
const EARLY = '479dd61';
const earlySite = ((): string | undefined => {
  try {
    return execFileSync('git', ['show', `${EARLY}:content/site.yaml`], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
})();

test.skipIf(earlySite === undefined)(
  `the content of commit ${EARLY}, where the clone has it, becomes content of today`,
  () => {
    expect(codesOf(earlySite ?? '')).toEqual(['schema-version-old']);
    expect(codesOf(rewritten(earlySite ?? ''))).toEqual([]);
  },
);
