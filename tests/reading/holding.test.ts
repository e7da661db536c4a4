import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examine, type Examination } from '../../src/examine.ts';
import { markHeld } from '../../src/loading/mark-held.ts';
import { withhold } from '../../src/reading/holding.ts';
import { put, withFolder } from './folder.ts';

const REGION = 'regions/15.04-batanghari';
const SOURCE =
  'kind: plan\npublisher: P\ntitle: Sumber uji\npublished: unknown\naddress: unknown\nseen: unknown\nvia: none\n';

function mark(folder: string, file: string, line: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, file.endsWith('.md') ? text.replace('---\n', `---\n${line}\n`) : `${text}${line}\n`);
}

/** The good folder with marks, as it is published and as a preview shows it. */
function both(change: (folder: string) => void): { readonly published: Examination; readonly preview: Examination } {
  return withFolder(change, (folder) => {
    const published = examine(folder);
    return {
      published: { ...published, entries: withhold(published.entries).entries },
      preview: examine(folder, { preview: true, drafts: true }),
    };
  });
}

/** Rules that miss what is held back, as they shall: they speak of what is published. */
const MISSED = ['full-report-incomplete', 'unused-indicator', 'unused-source'];
const codes = ({ findings }: Examination) => findings.map(({ code }) => code).filter((code) => !MISSED.includes(code));
const filesOf = ({ entries }: Examination) =>
  new Set(Object.values(entries).flatMap((list) => list.map(({ file }) => file)));

describe('what is a draft or embargoed', () => {
  test.each([
    ['glossary/rpjmd.md', ['glossary/rpjmd.md']],
    ['pages/tentang.md', ['pages/tentang.md']],
    ['networks/contoh.yaml', ['networks/contoh.yaml']],
    [`${REGION}/report.md`, [`${REGION}/report.md`, `${REGION}/report.en.md`]],
    [`${REGION}/replies/jawaban-angka.yaml`, [`${REGION}/replies/jawaban-angka.yaml`]],
    [`${REGION}/commitments/turunkan-kemiskinan.yaml`, [`${REGION}/commitments/turunkan-kemiskinan.yaml`]],
  ])('%s as a draft is not published, and nothing else is missing', (file, gone) => {
    const { published, preview } = both((folder) => {
      mark(folder, file, 'draft: true');
    });
    const all = filesOf(preview);
    expect([...all].filter((one) => !filesOf(published).has(one)).sort()).toEqual([...gone].sort());
    expect(codes(published)).toEqual([]);
    expect(codes(preview)).toEqual([]);
  });

  test('draft: false is published', () => {
    const { published } = both((folder) => {
      mark(folder, 'networks/contoh.yaml', 'draft: false');
    });
    expect(published.dataset.networks.size).toBe(1);
  });

  test.each([
    ['2026-11-24', false],
    ['2026-11-23', true],
    ['2020-01-01', true],
  ])('an embargo until %s is over on the release date 2026-11-23: %s', (day, over) => {
    const { published, preview } = both((folder) => {
      mark(folder, 'networks/contoh.yaml', `embargo: ${day}`);
    });
    expect(published.dataset.networks.has('contoh')).toBe(over);
    expect(preview.dataset.networks.has('contoh')).toBe(true);
  });

  test('with a region goes its whole folder', () => {
    const { published } = both((folder) => {
      mark(folder, `${REGION}/region.yaml`, 'draft: true');
      for (const file of ['corrections/angka-uji.yaml', 'corrections/nama-lembaga.yaml'])
        writeFileSync(
          join(folder, file),
          readFileSync(join(folder, file), 'utf8').replace(/about:\n(?: .*\n)+/, 'about: { on: other, what: Uji }\n'),
        );
    });
    expect(codes(published)).toEqual([]);
    expect([...filesOf(published)].filter((file) => file.startsWith('regions/'))).toEqual([]);
  });

  test('with a plan go its programmes and the rows of its targets; what refers to it is told by name', () => {
    const { published } = both((folder) => {
      mark(folder, `${REGION}/plans/rpjmd-2021-2026/plan.yaml`, 'draft: true');
    });
    expect(published.entries.programmes).toEqual([]);
    expect(published.entries.targets[0]?.data.rows).toEqual([]);
    const referred = published.findings.filter(({ code }) => code === 'held-draft-referred-to');
    expect(referred.map(({ place: { file }, values }) => [file, values['seen']])).toContainEqual([
      `${REGION}/commitments/turunkan-kemiskinan.yaml`,
      'rpjmd-2021-2026',
    ]);
    // A programme lies in the plan's table, which is no file of its own name.
    expect(published.findings.filter(({ code }) => code === 'programme-unknown')).toEqual([]);
  });

  test('with an indicator go the rows of its figures and targets', () => {
    const { published, preview } = both((folder) => {
      put(
        folder,
        'indicators/uji.yaml',
        readFileSync(join(folder, 'indicators/kemiskinan.yaml'), 'utf8') + 'draft: true\n',
      );
      const figures = join(folder, REGION, 'figures.csv');
      const text = readFileSync(figures, 'utf8');
      const row = text.split('\n')[1] ?? '';
      writeFileSync(figures, `${text}${row.replace('kemiskinan', 'uji')}\n`);
    });
    const indicators = ({ dataset }: Examination) =>
      new Set([...dataset.regions.values()].flatMap(({ figures }) => figures.map(({ indicator }) => indicator.id)));
    expect(codes(published)).toEqual([]);
    expect(indicators(published)).toEqual(new Set(['kemiskinan']));
    expect(indicators(preview)).toEqual(new Set(['kemiskinan', 'uji']));
  });

  test('with a source goes the copy that only it names', () => {
    const { published, preview } = both((folder) => {
      mark(folder, 'sources/tabel-salinan.yaml', 'draft: true');
    });
    expect(published.dataset.copies.size).toBe(0);
    expect(preview.dataset.copies.size).toBe(1);
  });

  test('a draft may refer to a draft', () => {
    const { published } = both((folder) => {
      put(folder, 'sources/draf.yaml', `${SOURCE}draft: true\n`);
      put(folder, 'glossary/uji.md', '---\ntitle: Uji\nshort: Uji.\nsources: [draf]\ndraft: true\n---\n\nUji.\n');
    });
    expect(codes(published)).toEqual([]);
  });

  test('a published row that cites a draft source is an error at its cell', () => {
    const { published, preview } = both((folder) => {
      mark(folder, 'sources/tabel-bps.yaml', 'draft: true');
    });
    const [first] = published.findings;
    expect(first).toMatchObject({ code: 'held-draft-referred-to', values: { file: 'sources/tabel-bps.yaml' } });
    expect(first?.place.column).toBeGreaterThan(1);
    expect(first?.severity).toBe('error');
    // A preview shows both, and says already what publishing will refuse.
    expect(preview.findings).toEqual(published.findings.map((finding) => ({ ...finding, severity: 'warning' })));
  });
});

describe('a preview says of everything held back that it is', () => {
  const named = (line: string) => {
    const { preview } = both((folder) => {
      for (const file of [
        'glossary/rpjmd.md',
        'pages/tentang.md',
        'networks/contoh.yaml',
        'indicators/kemiskinan.yaml',
        'sources/tabel-bps.yaml',
        `${REGION}/region.yaml`,
        `${REGION}/report.md`,
        `${REGION}/plans/rpjmd-2021-2026/plan.yaml`,
        `${REGION}/clusters/pusat-muara-bulian.yaml`,
        `${REGION}/commitments/turunkan-kemiskinan.yaml`,
        `${REGION}/recommendations/data-kemiskinan.yaml`,
        `${REGION}/replies/jawaban-angka.yaml`,
      ])
        mark(folder, file, line);
    });
    const { entries } = preview;
    const marked = markHeld(entries, preview.holding);
    return Object.values(marked).flatMap((list, index) => {
      const before = Object.values(entries)[index] ?? [];
      return list.flatMap((entry, at) => {
        const text = JSON.stringify(entry.data);
        return text === JSON.stringify(before[at]?.data) ? [] : [text];
      });
    });
  };

  test('a draft by the word Draf, in all twelve kinds', () => {
    const texts = named('draft: true');
    expect(texts).toHaveLength(12);
    expect(texts.filter((text) => !/\(Draf\)|<strong>Draf</.test(text))).toEqual([]);
  });

  test('an embargo by its day', () => {
    const texts = named('embargo: 2026-12-01');
    expect(texts).toHaveLength(12);
    expect(texts.filter((text) => !text.includes('Embargo sampai 1 Desember 2026'))).toEqual([]);
    expect(texts.some((text) => text.includes('Embargo until 1 December 2026'))).toBe(true);
  });

  test('where nothing is held back the entries are the same', () => {
    const { preview } = both(() => undefined);
    expect(markHeld(preview.entries, preview.holding)).toBe(preview.entries);
  });
});
