import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '#model/finding';
import { examine } from '../../src/examine.ts';
import { findingsReport, type Viewed } from '../../src/loading/findings-report.ts';
import { GOOD } from '../reading/folder.ts';

const good = examine(GOOD);
const finding = (file: string, severity: Finding['severity'] = 'error', line = 2): Finding => ({
  code: 'number-has-text',
  severity,
  place: { file, line, column: 21 },
  values: { seen: '98,5 %', column: 'value', suggestion: '98.5' },
});
const FIGURES = 'regions/15.04-batanghari/figures.csv';
const viewed = (path: string, changes: Partial<Viewed> = {}): Viewed => ({
  path,
  language: 'id',
  folder: 'content',
  root: join('/', 'proyek'),
  ...changes,
});
const report = (findings: readonly Finding[], page: Viewed, shown: typeof good | undefined = good) =>
  findingsReport({ latest: { ...good, findings }, shown }, page);

describe('what the panel says', () => {
  test('a finding has its place in the content, what is wrong and how to mend it', () => {
    const { everywhere } = report([finding(FIGURES)], viewed('/'));
    expect(everywhere.findings[0]).toMatchObject({
      kind: 'galat',
      help: '/panduan/temuan/number-has-text/',
      place: 'content/regions/15.04-batanghari/figures.csv:2:21',
      target: `${join('/', 'proyek', 'content', FIGURES)}:2:21`,
    });
    expect(everywhere.findings[0]?.title).toContain('98,5 %');
    expect(everywhere.findings[0]?.fix).not.toBe('');
  });

  test('a folder elsewhere keeps its own place', () => {
    const folder = resolve('/', 'isi');
    const { everywhere } = report([finding(FIGURES)], viewed('/', { folder }));
    expect(everywhere.findings[0]?.target).toBe(`${join(folder, FIGURES)}:2:21`);
  });

  test('errors come first, and both are counted', () => {
    const all = [finding('site.yaml', 'warning'), finding(FIGURES), finding(FIGURES, 'error', 3)];
    const { everywhere, summary, worst } = report(all, viewed('/'));
    expect(everywhere.findings.map(({ severity }) => severity)).toEqual(['error', 'error', 'warning']);
    expect(summary).toBe('2 galat, 1 peringatan');
    expect(worst).toBe('error');
  });

  test.each([
    ['/wilayah/15.04-batanghari/', FIGURES, 1],
    ['/en/wilayah/15.04-batanghari/indikator/angka/', FIGURES, 1],
    ['/komitmen/wilayah/15.04-batanghari/', 'regions/15.04-batanghari/commitments/satu.yaml', 1],
    ['/wilayah/15.04-batanghari/indikator/angka/', 'indicators/angka.yaml', 1],
    ['/sumber/tabel-bps/', 'sources/tabel-bps.yaml', 1],
    ['/tentang/', 'pages/tentang.en.md', 1],
    ['/wilayah/16.06-musi-banyuasin/', FIGURES, 0],
    ['/', FIGURES, 0],
    ['/', 'site.yaml', 0],
  ])('on %s the finding in %s counts %i', (path, file, count) => {
    const { here, everywhere } = report([finding(file)], viewed(path));
    expect(here?.findings).toHaveLength(count);
    expect(here?.note === undefined).toBe(count > 0);
    expect(everywhere.findings).toHaveLength(1);
  });

  test('an address that is not well written is no reason to fail', () => {
    expect(report([finding(FIGURES)], viewed('/%E0%A4%A/')).here?.findings).toEqual([]);
  });

  test('it says whether the page shows the last saved or the last valid state, or that there is none', () => {
    const latest = { ...good, findings: [] };
    expect(findingsReport({ latest, shown: latest }, viewed('/')).shows).toContain('terakhir disimpan');
    expect(report([finding(FIGURES)], viewed('/')).shows).toContain('keadaan sah terakhir');
    const none = findingsReport({ latest: { ...good, findings: [finding(FIGURES)] }, shown: undefined }, viewed('/'));
    expect(none.shows).toContain('Belum ada keadaan sah');
    expect(none.here).toBeUndefined();
  });

  test('beyond two hundred findings the rest is counted', () => {
    const many = Array.from({ length: 230 }, (_, line) => finding(FIGURES, 'error', line + 2));
    const { everywhere } = report(many, viewed('/'));
    expect(everywhere.findings).toHaveLength(200);
    expect(everywhere.note).toContain('30');
  });

  test('an English page is told in English', () => {
    const { summary, everywhere } = report([finding(FIGURES)], viewed('/en/', { language: 'en' }));
    expect(summary).toBe('1 error');
    expect(everywhere.title).toBe('All findings (1)');
  });
});
