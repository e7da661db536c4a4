import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openByClick } from '#build/package/open-by-click';
import { LOADER_PATH } from '#build/package/module-loader';

const FILES = ['index.html', 'a/index.html', 'a/b/index.html', 'a/data.csv', 'pagefind/pagefind.js', 'en/index.html'];
const known = new Set(FILES);

function at(path: string, html: string): string {
  return openByClick(html, path, (file) => known.has(file));
}

describe('a link to a folder names its page', () => {
  test.each([
    ['a/', 'a/index.html'],
    ['./', './index.html'],
    ['.', './index.html'],
    ['a/?x=1&y=2#z', 'a/index.html?x=1&y=2#z'],
    ['a/#z', 'a/index.html#z'],
    ['a/b/../', 'a/b/../index.html'],
  ])('%s', (from, to) => {
    const escaped = (value: string) => value.replaceAll('&', '&amp;');
    expect(at('index.html', `<a href="${escaped(from)}">x</a>`)).toBe(`<a href="${escaped(to)}">x</a>`);
  });

  test('also upwards, from the page for lost addresses, and in English', () => {
    expect(at('a/b/index.html', '<a href="../">x</a><a href="../..">y</a>')).toBe(
      '<a href="../index.html">x</a><a href="../../index.html">y</a>',
    );
    expect(at('404.html', '<a href="en/">x</a>')).toBe('<a href="en/index.html">x</a>');
    expect(at('en/index.html', "<a href='../' lang=id>x</a>")).toBe('<a href="../index.html" lang=id>x</a>');
  });

  test('wherever an address leads: forms, frames, drawings, pages that send on', () => {
    expect(at('index.html', '<form action="a/"></form><iframe src="a/b/"></iframe>')).toBe(
      '<form action="a/index.html"></form><iframe src="a/b/index.html"></iframe>',
    );
    expect(at('index.html', '<svg><a xlink:href="a/"><text>x</text></a><a href="a/#q">y</a></svg>')).toBe(
      '<svg><a xlink:href="a/index.html"><text>x</text></a><a href="a/index.html#q">y</a></svg>',
    );
    expect(at('a/x.svg', '<?xml version="1.0"?>\n<svg xmlns="s"><a href="b/"/></svg>')).toBe(
      '<?xml version="1.0"?>\n<svg xmlns="s"><a href="b/index.html"/></svg>',
    );
    expect(at('a/b/index.html', '<meta http-equiv="refresh" content="0; url=../">')).toBe(
      '<meta http-equiv="refresh" content="0; url=../index.html">',
    );
    expect(at('index.html', '<meta http-equiv="Refresh" content="0;URL=\'a/#x\'">')).toBe(
      '<meta http-equiv="Refresh" content="0;URL=\'a/index.html#x\'">',
    );
  });
});

describe('what stays byte by byte', () => {
  test.each([
    '<a href="https://contoh.example/a/">lain</a>',
    '<a href="//contoh.example/a/">lain</a>',
    '<a href="mailto:a@contoh.example?subject=a/">surat</a>',
    '<a href="/a/">dari akar</a>',
    '<a href="#a/">jangkar</a>',
    '<a href="?x=a/">tanya</a>',
    '<a href="">sini</a>',
    '<a href="a/data.csv">berkas</a>',
    '<a href="pagefind/">folder tanpa halaman</a>',
    '<a href="../a/">keluar dari situs</a>',
    '<p>href="a/" dan <code>&lt;a href="a/"&gt;</code></p>',
    '<textarea><a href="a/">kutip</a></textarea>',
    '<!-- <a href="a/"> -->',
    '<script type="application/ld+json">{"url":"<a href=\\"a/\\">"}</script>',
    '<p title="href=&quot;a/&quot;" data-href="a/">x</p>',
    '<meta name="refresh" content="0; url=a/">',
    '<link rel="preload" as="image" href="a/x.svg">',
    '<script type="module" src="https://contoh.example/a.js"></script>',
  ])('%s', (html) => {
    expect(at('index.html', html)).toBe(html);
  });

  test('twice is as once', () => {
    const address = fc.constantFrom('a/', './', '../', 'a/b/#x', 'a/data.csv', '#y', 'https://contoh.example/', 'x/');
    const piece = fc.oneof(
      address.map((href) => `<a href="${href}">x</a>`),
      address.map((href) => `<link rel="alternate" href='${href}'>`),
      address.map((src) => `<script type="module" crossorigin src=${src}></script>`),
      fc.constant('<link rel="preload" as="font" crossorigin href="f.woff2">'),
      fc.string().map((text) => `<p>${text.replaceAll('<', '&lt;')}</p>`),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('index.html', 'a/b/index.html'), (pieces, path) => {
        const once = at(path, pieces.join(''));
        expect(at(path, once)).toBe(once);
      }),
    );
  });
});

describe('what a disk cannot give is not asked for', () => {
  test('a module is loaded through the script that does nothing on a disk', () => {
    expect(at('a/index.html', '<script type="module" src="../_assets/page.js"></script>')).toBe(
      `<script defer src="../${LOADER_PATH}" data-module="../_assets/page.js"></script>`,
    );
  });

  test('a preload with crossorigin goes, the attribute elsewhere too', () => {
    expect(at('index.html', '<link rel="preload" as="font" crossorigin href="f.woff2"><p>x</p>')).toBe('<p>x</p>');
    expect(at('index.html', '<link rel="stylesheet" crossorigin href="s.css">')).toBe(
      '<link rel="stylesheet"  href="s.css">',
    );
  });
});
