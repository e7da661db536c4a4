import { describe, expect, inject, test } from 'vitest';
import { fileOf, readSite, textOf, type Page, told } from './site.ts';

const site = readSite(inject('dist'));

/** 0.30000000000000004, or 0.7999999999999999: what binary fractions make of decimal ones. */
const BINARY = /\d[.,]\d*(?:0{9,}|9{9,})\d*/;

/** What a template prints when a value was not what it thought. */
const NOISE: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'undefined', pattern: /\bundefined\b/ },
  { what: 'null', pattern: /\bnull\b/ },
  { what: 'not a number', pattern: /\bNaN\b/ },
  { what: 'an object', pattern: /\[object \w+\]/ },
  { what: 'infinity', pattern: /\bInfinity\b/ },
  { what: 'an invalid date', pattern: /Invalid Date/ },
  { what: 'a rounding error of binary fractions', pattern: BINARY },
  { what: 'a function', pattern: /=>|\bfunction ?\(/ },
  { what: 'an unfilled gap', pattern: /\$\{|\{\{|\}\}/ },
  { what: 'a character that could not be read', pattern: /\uFFFD/ },
  { what: 'two full stops or a space before one', pattern: /[^.]\.\.(?!\.)|\w \.(?:\s|$)/ },
];

/** Where such a thing is meant: on the page for those who write programs, and in the examples of the guide. */
const SPOKEN: readonly { readonly pages: RegExp; readonly what: readonly string[] }[] = [
  { pages: /^(?:en\/)?data\/api\/$/, what: ['null', 'an unfilled gap'] },
  { pages: /^(?:en\/)?panduan\//, what: ['two full stops or a space before one', 'an unfilled gap'] },
];

const DATA_NOISE = new RegExp(`\\bundefined\\b|\\bNaN\\b|\\bInfinity\\b|\\[object |\\de[+-]\\d|${BINARY.source}`);

function noiseIn(path: string, text: string): string[] {
  return NOISE.flatMap(({ what, pattern }) => {
    if (SPOKEN.some((one) => one.pages.test(path) && one.what.includes(what))) return [];
    const found = pattern.exec(text);
    return found === null ? [] : [`${what}: …${text.slice(Math.max(0, found.index - 30), found.index + 30)}…`];
  });
}

/** What readers and screen readers get, beside the text: titles, labels, descriptions, classes and addresses. */
function attributesOf(page: Page): string[] {
  return page.elements.flatMap((element) => element.attrs.filter(({ name }) => name !== 'd').map(({ value }) => value));
}

describe('text', () => {
  test('no page prints what a program stumbled over', () => {
    const noisy = site.pages.flatMap((page) => {
      const [html] = page.elements;
      const text = html === undefined ? '' : textOf(html);
      return noiseIn(page.path, text).map((noise) => `${page.path}: ${noise}`);
    });
    expect(told(noisy)).toEqual([]);
  });

  test('no attribute holds what a program stumbled over', () => {
    const noisy = site.pages.flatMap((page) =>
      attributesOf(page)
        .filter((value) => /\bundefined\b|\bNaN\b|\[object |\bInfinity\b/.test(value))
        .map((value) => `${page.path}: ${value}`),
    );
    expect(told(noisy)).toEqual([]);
  });

  test('no data file holds what a program stumbled over, and every number in it is exact', () => {
    const wrong = site.files
      .filter((file) => /\.(?:csv|json|geojson|xml|txt)$/.test(file))
      .flatMap((file) => {
        const found = DATA_NOISE.exec(fileOf(site, file));
        return found === null ? [] : [`${file}: ${found[0]}`];
      });
    expect(told(wrong)).toEqual([]);
  });

  test('no drawing or attribute holds a rounding error of binary fractions', () => {
    const noisy = site.pages.flatMap((page) => {
      const found = page.elements
        .flatMap(({ attrs }) => attrs)
        .find(({ name, value }) => name !== 'href' && name !== 'src' && BINARY.test(value));
      return found === undefined ? [] : [`${page.path}: ${found.name}="${found.value.slice(0, 60)}"`];
    });
    expect(told(noisy)).toEqual([]);
  });

  test('the noise is found when it is there', () => {
    expect(DATA_NOISE.test('15.04,Batanghari,0.30000000000000004')).toBe(true);
    expect(DATA_NOISE.test('"value": "4340000000000", "year": "2024"')).toBe(false);

    expect(noiseIn('', 'Angka undefined')).toHaveLength(1);
    expect(noiseIn('', 'Nilai 0.30000000000000004 persen')).toHaveLength(1);
    expect(told(noiseIn('', 'dari 9,65 persen (2020) menjadi 9,20 persen (2026).'))).toEqual([]);
  });

  test('no page names a place on the machine that built it', () => {
    const telling = site.pages.filter(
      (page) => page.html.includes(process.cwd()) || page.html.includes('node_modules'),
    );
    expect(told(telling.map((page) => page.path))).toEqual([]);
  });
});
