import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assemble } from '#reading/assemble';
import { readContent } from '#reading/disk/read-content';
import { GOOD, lay, put, withFolder } from './folder.ts';

const REGION = 'regions/15.04-batanghari';
const joined = (folder: string) => {
  const { entries, broken } = readContent(folder);
  return assemble(entries, broken);
};
const region = (folder: string) => {
  const report = joined(folder).dataset.regions.get('15.04');
  if (report === undefined) throw new Error('no region');
  return report;
};
const withTable = (file: string, text: string) =>
  withFolder((folder) => put(folder, `${REGION}/${file}`, text), region);

describe('values', () => {
  test('a text may be in one language or two', () => {
    const { dataset } = joined(GOOD);
    expect(dataset.indicators.get('kemiskinan')?.name).toEqual({
      id: 'Persentase penduduk miskin',
      en: 'Poverty rate',
    });
    expect(dataset.indicators.get('kemiskinan')?.definition).not.toHaveProperty('en');
  });

  test('unknown is kept as unknown, and an unknown address is no address', () => {
    const source = joined(GOOD).dataset.sources.get('dokumen-rencana');
    expect(source?.published).toEqual({ known: 'unknown' });
    expect(source).not.toHaveProperty('address');
    expect(source).not.toHaveProperty('via');
  });

  test('a source knows its archive, its fingerprint in small letters, and the file that lies there', () => {
    const { sources } = joined(GOOD).dataset;
    const source = sources.get('tabel-salinan');
    expect(source?.archive).toEqual({
      address: 'https://arsip.example/2026/tabel-uji.csv',
      on: { known: 'day', iso: '2026-11-20' },
    });
    expect(source?.copy).toMatchObject({ name: 'tabel-uji.csv', sha256: source?.sha256, bytes: 46 });
    expect(source?.ground).toEqual({ id: 'Lisensi CC0 tertulis di kaki tabel.' });
    const file = 'sources/tabel-salinan.yaml';
    const text = readFileSync(`${GOOD}/${file}`, 'utf8').replace(/sha256: \w+/, (line) => line.toUpperCase());
    const capital = text.replace('SHA256', 'sha256');
    const again = withFolder((folder) => put(folder, file, capital), joined).dataset.sources.get('tabel-salinan');
    expect(capital).not.toBe(readFileSync(`${GOOD}/${file}`, 'utf8'));
    expect(again?.sha256).toBe(source?.sha256);
  });

  const channels = (more: string) =>
    withFolder((folder) => put(folder, 'site.yaml', `release_date: 2026-11-23\n${more}`), joined).dataset.site
      .corrections;

  test('the ways to send corrections keep their order', () => {
    const listed = 'corrections:\n  - form: https://contoh.example/k?u={alamat}\n  - whatsapp: "6281200000000"\n';
    expect(channels(`${listed}  - mail: redaksi@contoh.example\n`)).toEqual([
      { by: 'form', to: 'https://contoh.example/k?u={alamat}' },
      { by: 'whatsapp', to: '6281200000000' },
      { by: 'mail', to: 'redaksi@contoh.example' },
    ]);
    expect(channels('')).toEqual([]);
  });

  test('a request for a correction knows its region, its time and what became of it', () => {
    const [request, open] = joined(GOOD).dataset.corrections;
    expect(request).toMatchObject({
      id: 'angka-uji',
      received: '2026-03-02',
      from: 'agency',
      about: { on: 'figure', region: '15.04', indicator: 'kemiskinan', period: { year: 2023 } },
      outcome: { is: 'refused', date: '2026-03-20', citations: [{ source: { id: 'tabel-bps' } }] },
    });
    expect(open?.outcome).toEqual({ is: 'open' });
  });

  test('a request about a region whose file cannot be read is left out and not called unknown', () => {
    const { dataset, findings } = withFolder((folder) => put(folder, `${REGION}/region.yaml`, 'code: ['), joined);
    expect(dataset.corrections.map(({ id }) => id)).toEqual(['nama-lembaga']);
    expect(findings.map(({ code }) => code)).not.toContain('region-unknown');
  });

  test('rupiah become whole sen, without rounding', () => {
    const heading = 'item,name,year,stage,kind,amount,rounded,source\n';
    const text = `${heading}a,A,2024,apbd,spending,4340000000000.25,no,dokumen-rencana\n`;
    expect(withTable('budget.csv', text).budget[0]?.sen).toBe(434000000000025n);
  });

  test('a figure is a number, a range, a word, or a reason, with what was searched', () => {
    const heading =
      'indicator,period,value,upper,precision,missing,searched,searched_on,status,method,released,origin,checked,source\n';
    const row = (cells: string) => `kemiskinan,${cells},final,not-stated,unknown,primary,yes,tabel-bps\n`;
    const rows = [
      '2021,9.5,,less-than,,,',
      '2022,9,10,,,,',
      '2023,WTP,,,,,',
      '2024,,,,not-reported,Situs BPS,2026-11-01',
    ];
    const { figures } = withTable('figures.csv', heading + rows.map(row).join(''));
    expect(figures.map((figure) => figure.content)).toEqual([
      { measure: { kind: 'number', value: '9.5', precision: 'less-than' } },
      { measure: { kind: 'range', lower: '9', upper: '10' } },
      { measure: { kind: 'word', word: 'WTP' } },
      { missing: 'not-reported', search: { what: { id: 'Situs BPS' }, on: '2026-11-01' } },
    ]);
  });

  test('targets of every kind keep their kind, and none means no deadline', () => {
    const heading = 'indicator,year,kind,value,upper,source\n';
    const rows = [
      '2026,value,9.20,',
      '2026,range,9.98,10.75',
      '2026,at-most,14,',
      '2026,zero-level,,',
      'none,coverage,14,14',
      '2026,ordinal,WTP,',
      'none,no-number,,',
    ];
    const { targets } = withTable(
      'targets.csv',
      heading + rows.map((row) => `kemiskinan,${row},dokumen-rencana\n`).join(''),
    );
    expect(targets.map((target) => target.aim)).toEqual([
      { kind: 'value', value: '9.2' },
      { kind: 'range', lower: '9.98', upper: '10.75' },
      { kind: 'at-most', value: '14' },
      { kind: 'zero-level' },
      { kind: 'coverage', count: 14, of: 14 },
      { kind: 'ordinal', word: 'WTP' },
      { kind: 'no-number' },
    ]);
    expect(targets.map((target) => target.year)).toEqual([2026, 2026, 2026, 2026, undefined, 2026, undefined]);
  });
});

describe('replies and recommendations', () => {
  const { recommendations, replies } = region(GOOD);

  test('a recommendation keeps its steps, each with status and evidence', () => {
    expect(recommendations).toMatchObject([
      {
        id: 'data-kemiskinan',
        lkpjYear: 2024,
        decision: { date: { known: 'day', iso: '2025-04-30' }, citations: [{}] },
        agencies: ['bappeda'],
        indicators: ['kemiskinan'],
        steps: [{ status: 'in-progress', evidence: [{}] }],
        gaps: [{ reason: 'not-in-our-sources' }],
      },
    ]);
  });
  test('a reply says what it answers, a month of figures among others', () => {
    expect(replies.map(({ id, about }) => [id, about])).toEqual([
      [
        'jawaban-angka',
        { on: 'figure', indicator: 'kemiskinan', period: { year: 2023, part: { kind: 'month', number: 3 } } },
      ],
      ['jawaban-rekomendasi', { on: 'recommendation', recommendation: 'data-kemiskinan' }],
    ]);
    expect(replies[0]).toMatchObject({ hinderingFactors: { id: 'Harga contoh naik.' } });
  });
  test('a year may be written as a number', () => {
    const text = 'agency: bappeda\ndate: 2024-05-06\ndocument: [dokumen-rencana]\ntext: Ya.\nabout:\n';
    const about = '  on: figure\n  indicator: kemiskinan\n  period: 2023\n';
    expect(withTable('replies/jawaban-angka.yaml', text + about).replies[0]?.about).toMatchObject({
      period: { year: 2023 },
    });
  });
});

describe('joining', () => {
  test('a report and its English twin are one piece of prose', () => {
    const { report } = region(GOOD);
    expect(report?.title).toEqual({ id: 'Laporan Batanghari', en: 'Batanghari report' });
    expect(report?.html.en).toContain('<h2>Plan</h2>');
    expect(report?.sources).toHaveLength(1);
  });

  test('a row that points nowhere is left out, and the rest goes on', () => {
    const { dataset, findings } = withFolder(lay('unknown-source'), joined);
    expect(findings).toHaveLength(1);
    expect(dataset.regions.get('15.04')?.figures).toHaveLength(2);
  });

  test('what points to a broken file is left out without a finding of its own', () => {
    const breakSource = (folder: string) => put(folder, 'sources/tabel-bps.yaml', 'kind: [');
    const { dataset, findings } = withFolder(breakSource, joined);
    expect(findings).toEqual([]);
    expect(dataset.regions.get('15.04')?.figures).toEqual([]);
  });

  test('a row names its file and line', () => {
    expect(region(GOOD).figures.map((figure) => figure.place)).toEqual(
      [2, 3, 4].map((line) => ({ file: `${REGION}/figures.csv`, line })),
    );
  });

  test('regions come by code', () => {
    const { dataset } = withFolder((folder) => {
      const text =
        'code: "15"\nname: Jambi\nshort_name: Jambi\nkind: provinsi\nprovince_name: Jambi\ncoverage: figures\n';
      put(folder, 'regions/15-jambi/region.yaml', text);
    }, joined);
    expect([...dataset.regions.keys()]).toEqual(['15', '15.04']);
  });
});

describe('the site', () => {
  test('without any content there is a site that says nothing was published', () => {
    const { dataset, findings } = joined('/nowhere');
    expect(findings).toEqual([]);
    expect(dataset.site).toMatchObject({ name: { id: 'Tilik' }, releaseDate: '1970-01-01', languages: ['id', 'en'] });
    expect(dataset.site).not.toHaveProperty('publisher');
  });

  test('while site.yaml is broken nothing is called too late because of that', () => {
    const { dataset } = withFolder((folder) => put(folder, 'site.yaml', 'release_date: ['), joined);
    expect(dataset.site.releaseDate > '2100').toBe(true);
  });

  test('an own scale replaces the usual one', () => {
    const scale =
      'release_date: 2026-01-01\nevaluation_scale:\n  source: Perbup\n  bands: [{ from: 90.5, name: Baik }, { name: Kurang }]\n';
    const { dataset } = withFolder((folder) => put(folder, 'site.yaml', scale), joined);
    expect(dataset.site.bands).toEqual([{ from: '90.5', name: { id: 'Baik' } }, { name: { id: 'Kurang' } }]);
    expect(joined(GOOD).dataset.site.bands.map((band) => band.from)).toEqual(['91', '76', '66', '51', undefined]);
  });
});
