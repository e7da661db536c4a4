import { describe, expect, test } from 'vitest';
import { fieldTables } from '#exports/api/field-tables';
import { presentApi } from '#presenters/api';
import { apiExamples, exampleSubject } from '#presenters/api-examples';
import { dataset, datasetWith, site } from '../checks/dataset-builder.ts';
import { LANGUAGES, REAL } from './real-content.ts';

const tables = fieldTables('id');
const fieldsOf = (record: string): readonly string[] =>
  tables.find(({ name }) => name === record)?.fields.map(({ name }) => name) ?? [];
const { address: _address, ...nameless } = site();

describe.each(LANGUAGES)('the page in "%s"', (language) => {
  const examples = (data: Parameters<typeof presentApi>[0]) =>
    presentApi(data, language, tables).examples.map(({ code }) => code);

  test('reads this very site in every example where it has an address', () => {
    const here = dataset({ site: site({ address: 'https://example.org/tilik' }) });
    expect(examples(here).filter((code) => !code.includes('https://example.org/tilik/'))).toEqual([]);
    expect(presentApi(here, language, tables).lead[0]).toContain('https://example.org/tilik/');
  });

  test('names no host where the site has no address, and says what to put in its place', () => {
    const without = dataset({ site: nameless });
    const placeholder = { id: 'ALAMAT-SITUS/', en: 'SITE-ADDRESS/' }[language];
    expect(examples(without).filter((code) => /https?:/.test(code) || !code.includes(placeholder))).toEqual([]);
    expect(presentApi(without, language, tables).lead[0]).toContain(placeholder);
  });

  test('only reads lists where there is no region', () => {
    const empty = dataset({ reports: [], indicators: [] });
    expect(examples(empty).filter((code) => !code.includes('api/v1/regions.json'))).toEqual([]);
    const { files } = presentApi(empty, language, tables);
    expect(files.filter(({ sample }) => sample === undefined).map(({ path }) => path)).toEqual([
      '/api/v1/regions/{code}.json',
      '/api/v1/indicators/{id}.json',
    ]);
  });
});

describe('examples', () => {
  const subject = exampleSubject(REAL);
  const code = apiExamples('SITE/', subject, 'id');

  test('read a region with a verdict, and the indicator of it with most values', () => {
    expect(subject).toMatchObject({ region: { code: '15.04' }, indicator: { id: 'persentase-penduduk-miskin' } });
  });
  test('read figures where there is no verdict', () => {
    const data = datasetWith({ targets: [], baselines: [] });
    expect(exampleSubject(data)).toMatchObject({ indicator: { id: 'kemiskinan' }, judged: false });
    const without = apiExamples('SITE/', exampleSubject(data), 'id');
    expect([without.r, without.duckdb].filter((text) => text.includes('verdicts'))).toEqual([]);
  });
  test('read no figures where there is none', () => {
    expect(exampleSubject(datasetWith({ figures: [] }))).toBeUndefined();
  });
  test('in DuckDB name fields that are there', () => {
    const named = (letter: string) =>
      [...code.duckdb.matchAll(new RegExp(`\\b${letter}\\.(\\w+)`, 'g'))].map(([, name]) => name);
    expect(named('f').length).toBeGreaterThan(5);
    expect(named('f').filter((name) => !fieldsOf('figure').includes(name ?? ''))).toEqual([]);
    expect(named('v').filter((name) => !fieldsOf('verdict').includes(name ?? ''))).toEqual([]);
  });
  test('in R name columns that are there', () => {
    const columns = [...code.r.matchAll(/(figures|verdicts)\[, c\(([^)]*)\)\]/g)].flatMap(([, table, list]) =>
      (list ?? '').split(', ').map((name) => ({ table, name: name.replaceAll('"', '') })),
    );
    expect(columns.length).toBeGreaterThan(6);
    const record = { figures: 'figure', verdicts: 'verdict' } as Readonly<Record<string, string>>;
    expect(columns.filter(({ table, name }) => !fieldsOf(record[table ?? ''] ?? '').includes(name))).toEqual([]);
  });
});
