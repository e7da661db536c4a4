import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOfFigure } from '#model/identity';
import { presentCite } from '#presenters/cite';
import { presentEmbedCode, shortFrameCode } from '#presenters/embed/code';
import { viewAt } from '#presenters/view';
import { dataset, figure, indicator, region, site } from '../../checks/dataset-builder.ts';

const ADDRESS = 'https://contoh.example/tilik';
const { address: _, ...nowhere } = site();
const at = (address: string | undefined) =>
  viewAt(dataset({ site: { ...nowhere, ...(address !== undefined && { address }) } }), 'en', 'wilayah/a/');
const SHOWN = { path: 'sematan/wilayah/a/indikator/b/', title: 'Kemiskinan, Kabupaten A', height: 600 };

/** The elements that a site gets which pastes the code, with their attributes. */
function pasted(html: string): readonly { readonly name: string; readonly has: ReadonlyMap<string, string> }[] {
  const elements = (node: Tree.Node): Tree.Element[] =>
    'childNodes' in node
      ? node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : []))
      : [];
  return elements(parseFragment(html)).map(({ tagName, attrs }) => ({
    name: tagName,
    has: new Map(attrs.map(({ name, value }) => [name, value])),
  }));
}

describe('the code for other sites', () => {
  const block = presentEmbedCode(at(ADDRESS), SHOWN, { path: 'wilayah/a/x.svg', page: 'wilayah/a/' });
  const [frame, picture] = block.codes.map(({ html }) => pasted(html));

  test('is a frame of the page in the reader’s language, named, lazy and without rights', () => {
    expect(frame?.map(({ name }) => name)).toEqual(['iframe']);
    const has = frame?.[0]?.has;
    expect(has?.get('src')).toBe(`${ADDRESS}/en/sematan/wilayah/a/indikator/b/`);
    expect([has?.get('title'), has?.get('lang')]).toEqual([SHOWN.title, 'en']);
    expect([has?.get('width'), has?.get('height'), has?.get('loading')]).toEqual(['100%', '600', 'lazy']);
    expect(has?.get('sandbox')).not.toContain('allow-scripts');
  });

  test('is a picture that leads to the page and says what it shows', () => {
    expect(picture?.map(({ name }) => name)).toEqual(['a', 'img']);
    expect(picture?.[0]?.has.get('href')).toBe(`${ADDRESS}/en/wilayah/a/`);
    expect(picture?.[1]?.has.get('src')).toBe(`${ADDRESS}/en/wilayah/a/x.svg`);
    expect(picture?.[1]?.has.get('alt')).toBe(SHOWN.title);
  });

  test('is missing where the site has no address, and that is said', () => {
    const without = presentEmbedCode(at(undefined), SHOWN, { path: 'wilayah/a/x.svg', page: 'wilayah/a/' });
    expect(without.codes).toEqual([]);
    expect(without.lead).toContain('once this site has an address');
    expect(without.preview.href).toBe('../../sematan/wilayah/a/indikator/b/');
  });

  test.each([
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'Tanah & "Air" \'kita\' <b>',
    '&lt;',
  ])('holds a name like %s as text and nothing else', (title) => {
    const [one, two] = presentEmbedCode(at(ADDRESS), { ...SHOWN, title }, { path: 'x.svg', page: '' }).codes;
    const elements = [one, two].flatMap((code) => pasted(code?.html ?? ''));
    expect(elements.map(({ name }) => name)).toEqual(['iframe', 'a', 'img']);
    expect([elements[0]?.has.get('title'), elements[2]?.has.get('alt')]).toEqual([title, title]);
  });

  test('any title comes back from the parser as it went in', () => {
    const written = fc.string({ unit: 'grapheme' }).filter((title) => !/[\r\0]/.test(title));
    fc.assert(
      fc.property(written, (title) => {
        const [one, ...others] = pasted(shortFrameCode(at(ADDRESS), { ...SHOWN, title }) ?? '');
        expect(others).toEqual([]);
        expect(one?.has.get('title')).toBe(title);
      }),
    );
  });
});

test('the panel of a figure has the code of its card, named by what is quoted', () => {
  const row = figure({ indicator: indicator({ name: { id: 'Jalan "mantap" & <rusak>' } }) });
  const [frame] = pasted(presentCite(at(ADDRESS), region(), row, anchorOfFigure(row))?.card?.html ?? '');
  expect(frame?.has.get('src')).toBe(
    `${ADDRESS}/en/sematan/wilayah/15.04-batanghari/indikator/kemiskinan/#${anchorOfFigure(row)}`,
  );
  expect(frame?.has.get('title')).toContain('Jalan "mantap" & <rusak>, Kabupaten Batanghari, 2024: 8.63 percent');
  expect(presentCite(at(undefined), region(), row, 'a')?.card).toBeUndefined();
});
