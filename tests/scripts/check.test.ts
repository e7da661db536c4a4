import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { reportForGithub } from '../../scripts/reporters/github.ts';
import { reportForGitlab } from '../../scripts/reporters/gitlab.ts';
import { reportAsJson } from '../../scripts/reporters/json.ts';
import { reportAsText } from '../../scripts/reporters/text.ts';
import type { Finding } from '#model/finding';
import { GOOD, lay, withFolder } from '../reading/folder.ts';

const check = (folder: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['scripts/check.ts', ...args, ...(folder === '' ? [] : [folder])],
    {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    },
  );
  return { status, stdout };
};

describe('the command', () => {
  test('says nothing is wrong and exits with 0', () => {
    expect(check(GOOD)).toEqual({ status: 0, stdout: '0 galat, 0 peringatan. Isi dapat dibangun.\n' });
  });

  test('prints findings in Indonesian with place and fix, and exits with 1', () => {
    withFolder(lay('number-with-percent'), (folder) => {
      const { status, stdout } = check(folder);
      expect(status).toBe(1);
      expect(stdout).toBe(
        [
          `${folder}/regions/15.04-batanghari/figures.csv:2:21  galat  number-has-text  "98,5 %" pada "value" bukan angka.`,
          '    → Tulis 98.5 saja. Satuan sudah ada di berkas indikator.',
          '',
          'Arti setiap kode, dengan contoh: panduan/temuan/<kode>/ di situs, atau bagian 22 PANDUAN.md.',
          '1 galat, 0 peringatan. Situs belum dapat dibangun.',
          '',
        ].join('\n'),
      );
    });
  });

  test('takes the folder from CONTENT_DIR, the language and the format from its options', () => {
    withFolder(lay('csv-in-windows-1252'), (folder) => {
      const { status, stdout } = check('', ['--lang', 'en', '--format', 'json'], { CONTENT_DIR: folder });
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({
        errors: 0,
        warnings: 1,
        findings: [{ code: 'csv-windows-1252', title: 'This table is not UTF-8; it was read as Windows-1252.' }],
      });
    });
  });

  test('refuses an option it does not know', () => {
    expect(check(GOOD, ['--format', 'xml']).status).toBe(2);
  });
});

describe('reports', () => {
  const findings: readonly Finding[] = [
    {
      code: 'column-duplicate',
      severity: 'error',
      place: { file: 'a,b/c.csv', line: 3, column: 7 },
      other: { file: 'a,b/c.csv', line: 3, column: 1 },
      values: { column: '50%\n' },
    },
  ];

  test('text names the second place too', () => {
    expect(reportAsText(findings, 'en', 'content')).toContain('(see also content/a,b/c.csv:3:1)');
  });

  test('annotations escape what would end them', () => {
    expect(reportForGithub(findings, 'en', 'content').split('\n')[0]).toBe(
      '::error file=content/a%2Cb/c.csv,line=3,col=7,title=column-duplicate::The column "50%25%0A" is there twice. Delete one of them.',
    );
  });

  test('GitLab gets a list of what is wrong, by path and line, with fingerprints that differ and stay when lines move', () => {
    const moved = findings.map((finding) => ({ ...finding, place: { ...finding.place, line: 9 } }));
    const list: unknown = JSON.parse(reportForGitlab([...findings, ...moved], 'id', './content'));
    expect(list).toMatchObject([
      {
        check_name: 'column-duplicate',
        severity: 'major',
        location: { path: 'content/a,b/c.csv', lines: { begin: 3 } },
      },
      { location: { path: 'content/a,b/c.csv', lines: { begin: 9 } } },
    ]);
    const prints = (text: string) => [...text.matchAll(/"fingerprint": "([0-9a-f]{64})"/g)].map(([, print]) => print);
    const both = prints(JSON.stringify(list, undefined, 2));
    expect(new Set(both).size).toBe(2);
    expect(prints(reportForGitlab(moved, 'id', 'content'))).toEqual([both[0]]);
  });

  test('JSON names the page that explains a finding', () => {
    expect(JSON.parse(reportAsJson(findings, 'en'))).toMatchObject({
      findings: [{ help: 'en/panduan/temuan/column-duplicate/' }],
    });
  });

  test('JSON keeps the values beside the words', () => {
    expect(JSON.parse(reportAsJson(findings, 'id'))).toMatchObject({
      errors: 1,
      findings: [{ values: { column: '50%\n' } }],
    });
  });
});
