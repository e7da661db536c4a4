/** Files of references, read back by parsers that are not ours. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { bibtexOf } from '#exports/references/bibtex';
import { cslJsonOf } from '#exports/references/csl-json';
import { referencesOf, type Reference } from '#exports/references/reference';
import { risOf } from '#exports/references/ris';
import { REAL, realReport } from '../presenters/real-content.ts';

const item = z.object({
  id: z.string(),
  title: z.string(),
  author: z.array(z.record(z.string(), z.string())).optional(),
  issued: z.object({ 'date-parts': z.array(z.array(z.number())) }).optional(),
  URL: z.string().optional(),
  note: z.string().optional(),
});
type Item = z.infer<typeof item>;

function read(text: string, format: string): readonly Item[] {
  return z.array(item).parse(plugins.input.chain(text, { forceType: format, generateGraph: false }));
}

/** RIS has no sign for an institution: a comma in its name parts it. */
function lettersOf(name: Readonly<Record<string, string>> = {}): string {
  const { literal, family = '', given = '', ...others } = name;
  return (literal ?? [family, given, ...Object.values(others)].join('')).replaceAll(/[\s,]/g, '');
}

const report = realReport('15.04');
const references = referencesOf(REAL, report, 'persentase-penduduk-miskin');

/** Text as editors may write it: signs that formats use for themselves, letters of other scripts, no line of blanks. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        "'",
        '{',
        '}',
        ',',
        '\\',
        '%',
        '&',
        '#',
        '$',
        '_',
        '~',
        '^',
        '@',
        'é',
        'ñ',
        '“',
        '–',
        '漢',
        ' ',
      ),
      fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme-ascii' }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => `a${parts.join('')}z`.replaceAll(/\s+/g, ' '));

const made = fc.record({ title: text, producer: text, document: text, note: text }).map((words): Reference => ({
  key: '15.04-uji-2024-realisasi-bps',
  published: { known: 'month', iso: '2024-11' },
  seen: { known: 'day', iso: '2026-11-23' },
  compiler: 'Tilik',
  address: 'https://contoh.example/a_b/~c#2024',
  ...words,
}));

describe('the references of an indicator', () => {
  test('are one for each value, by permanent keys', () => {
    const keys = references.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(
      keys.filter((key) => !/^15\.04-persentase-penduduk-miskin-\d{4}-(?:realisasi|target|kondisi-awal)-/.test(key)),
    ).toEqual([]);
  });
  test('name the producer first, and through whom the figure came', () => {
    const second = references.find(({ note }) => note.includes('sebagaimana dikutip'));
    expect(second?.producer).toBe('Badan Pusat Statistik (BPS)');
    expect(second?.note).toMatch(/^sebagaimana dikutip .+; dihimpun Tilik, edisi 23 November 2026; Situs contoh, /);
  });
  test('leave out what has no value', () => {
    const silent = [...REAL.regions.values()].flatMap((one) =>
      one.figures.filter(({ content }) => 'missing' in content).map((figure) => ({ one, figure })),
    );
    expect(silent.length).toBeGreaterThan(0);
    for (const { one, figure } of silent) {
      const all = referencesOf(REAL, one, figure.indicator.id);
      const values = [...one.figures, ...one.baselines, ...one.targets].filter(
        (row) => row.indicator.id === figure.indicator.id && !('content' in row && 'missing' in row.content),
      );
      expect(all).toHaveLength(values.length);
    }
  });
});

describe.each([
  ['BibTeX', bibtexOf, '@bibtex/text'],
  ['RIS', risOf, '@ris/file'],
] as const)('%s', (_, write, format) => {
  test('holds every reference of the real content', () => {
    for (const one of REAL.regions.values()) {
      for (const indicator of new Set(one.figures.map((figure) => figure.indicator.id))) {
        const own = referencesOf(REAL, one, indicator);
        if (own.length === 0) continue;
        const items = read(write(own), format);
        expect(items.map(({ title }) => title)).toEqual(own.map(({ title }) => title));
      }
    }
  });
  test('keeps quotes, braces, commas and other scripts', () => {
    fc.assert(
      fc.property(made, (reference) => {
        const [only] = read(write([reference]), format);
        expect(only?.title).toBe(reference.title);
        expect(only?.note).toBe(reference.note);
        expect(only?.URL).toBe(reference.address);
        expect(lettersOf(only?.author?.[0])).toBe(reference.producer?.replaceAll(/[\s,]/g, ''));
        expect(only?.issued?.['date-parts'][0]?.slice(0, 2)).toEqual([2024, 11]);
      }),
    );
  });
});

describe('CSL-JSON', () => {
  test('keeps every text as it is', () => {
    fc.assert(
      fc.property(made, (reference) => {
        const [only] = z.array(item).parse(JSON.parse(cslJsonOf([reference])));
        expect(only).toMatchObject({
          id: reference.key,
          title: reference.title,
          author: [{ literal: reference.producer }],
          issued: { 'date-parts': [[2024, 11]] },
          note: reference.note,
        });
      }),
    );
  });
  test('fills in no date that is not known', () => {
    const [open] = z
      .array(item)
      .parse(JSON.parse(cslJsonOf(references.filter(({ published }) => published.known === 'unknown'))));
    expect(open).toBeDefined();
    expect(open?.issued).toBeUndefined();
  });
});
