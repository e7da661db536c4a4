import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { page } from '#schemas/prose';
import { addressFault } from '#reading/parse/link-address';
import { readMarkdown } from '#reading/parse/markdown';

const read = (body: string) => readMarkdown('pages/a.md', `---\ntitle: A\n---\n\n${body}\n`, page);
const html = (body: string) => read(body).value?.html;

describe('prose becomes plain HTML', () => {
  test('paragraphs, lists, tables and links', () => {
    expect(html('Lihat [BPS](https://bps.go.id) dan [atas](#atas).')).toBe(
      '<p>Lihat <a href="https://bps.go.id">BPS</a> dan <a href="#atas">atas</a>.</p>',
    );
    expect(html('| a | b |\n| - | - |\n| 1 | 2 |')).toContain('<td>1</td>');
    expect(html('## Judul\n\n- satu\n- dua')).toContain('<h2>Judul</h2>');
  });

  test('a < that is text stays text', () => {
    expect(html('nilai \\<b> dan 3 < 4')).toBe('<p>nilai &#x3C;b> dan 3 &#x3C; 4</p>');
  });

  test('code is shown, not run', () => {
    expect(html('`<script>alert(1)</script>`')).toBe('<p><code>&#x3C;script>alert(1)&#x3C;/script></code></p>');
  });
});

describe('what is refused never becomes HTML', () => {
  test.each([
    '<script>alert(1)</script>',
    'a <b onclick="x()">b</b>',
    '<img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
    '[a](JAVASCRIPT:alert(1))',
    '[a](java&#x09;script:alert(1))',
    '[a](<java\tscript:alert(1)>)',
    '[a](&#1;javascript:alert(1))',
    '[a](data:text/html,x)',
    '[a](vbscript:x)',
    '[a](file:///etc/passwd)',
    '[a]\n\n[a]: javascript:alert(1)',
    '<javascript:alert(1)>',
    '![a](javascript:alert(1))',
    '![a](data:image/svg+xml,x)',
    '![a](https://lain.example/a.png)',
    '![a][b]\n\n[b]: javascript:alert(1)',
    '<!-- catatan -->',
  ])('%s', (body) => {
    const { value, findings } = read(body);
    expect(value).toBeUndefined();
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every((finding) => finding.severity === 'error')).toBe(true);
  });

  test('front matter that would run code does not run', () => {
    for (const language of ['js', 'javascript', 'json', 'coffee', 'cson', 'toml', 'php']) {
      const text = `---${language}\nglobalThis.ran = true\n---\nTeks.\n`;
      expect(readMarkdown('pages/a.md', text, page).findings.map(({ code }) => code)).toEqual([
        'front-matter-language',
      ]);
    }
    expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
  });
});

test('whatever is written, what is rendered holds no element, attribute or address that was not allowed', () => {
  const scraps = fc.constantFrom(
    ...[
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '!',
      '"',
      "'",
      '`',
      '\\',
      '&#58;',
      '&Tab;',
      ':',
      '/',
      '#',
      '|',
      '\n',
      '\n\n',
      '- ',
    ],
    ...['javascript', 'data', 'https', 'alert(1)', '<img src=x onerror=y>', '[a]: ', '[a]', '](', 'text', ' ', '\t'],
  );
  const elements = /^(?:#text|p|a|em|strong|code|pre|ul|ol|li|h[2-6]|hr|br|blockquote|img|table|thead|tbody|tr|td|th)$/;
  interface Tree {
    readonly nodeName: string;
    readonly attrs?: readonly { readonly name: string; readonly value: string }[];
    readonly childNodes?: readonly Tree[];
  }
  const check = (node: Tree): void => {
    for (const child of node.childNodes ?? []) {
      expect(child.nodeName).toMatch(elements);
      for (const { name, value } of child.attrs ?? []) {
        expect(name).toMatch(/^(?:href|src|alt|title|start|align|class)$/);
        if (name === 'href' || name === 'src') expect(addressFault(value)).toBeUndefined();
      }
      check(child);
    }
  };
  fc.assert(
    fc.property(fc.array(scraps, { maxLength: 24 }), (list) => {
      const rendered = html(list.join(''));
      if (rendered !== undefined) check(parseFragment(rendered));
    }),
    { numRuns: 1500 },
  );
});
