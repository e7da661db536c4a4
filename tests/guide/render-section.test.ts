import { expect, test } from 'vitest';
import { readGuide } from '../../src/guide/read-guide.ts';
import { renderSection, type GuidePlaces } from '../../src/guide/render-section.ts';

const PLACES: GuidePlaces = {
  link: (address) => `to:${address}`,
  picture: (address) => ({ src: `at:${address}`, width: 320, height: 200 }),
  page: (code) => (code === 'known-code' ? 'page' : undefined),
  region: (kind, nth) => `${kind} ${String(nth)}`,
};

function rendered(body: string): string {
  const [section] = readGuide(`# Panduan\n\n## 7. Contoh\n\n${body}\n`).sections;
  return section === undefined ? '' : renderSection(section, PLACES);
}

test('headings stand one step higher, with the anchors that repository hosts give them', () => {
  expect(rendered('### Catatan `a`, b\n\n#### Kecil\n\n### Catatan `a`, b')).toBe(
    '<h2 id="catatan-a-b">Catatan <code>a</code>, b</h2>\n<h3 id="kecil">Kecil</h3>\n<h2 id="catatan-a-b-1">Catatan <code>a</code>, b</h2>',
  );
});

test('links and pictures are those of the page', () => {
  expect(rendered('[ke](#x) ![peta](a.webp)')).toBe(
    '<p><a href="to:#x">ke</a> <img alt="peta" src="at:a.webp" width="320" height="200" loading="lazy"></p>',
  );
});

test('tables and examples can be reached and scrolled by keyboard, each by its name', () => {
  expect(rendered('```\na\n```\n\n| b |\n| - |\n| c |\n\n```\nd\n```')).toMatch(
    /^<pre class="code" tabindex="0" role="region" aria-label="example 1"><code>a\n<\/code><\/pre>\n<div class="scroll" tabindex="0" role="region" aria-label="table 1"><table>[^]*<pre[^>]*"example 2">/,
  );
});

test('a code that has a page leads there, at the head of an entry and nowhere else', () => {
  expect(rendered('- `known-code`: `known-code`\n- `other`: x')).toBe(
    '<ul>\n<li><a href="page"><code>known-code</code></a>: <code>known-code</code></li>\n<li><code>other</code>: x</li>\n</ul>',
  );
});

test('HTML in the text is not rendered', () => {
  expect(rendered('a <b>x</b>\n\n<script>alert(1)</script>')).not.toMatch(/<b>|<script>/);
});
