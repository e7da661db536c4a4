import { describe, expect, test } from 'vitest';
import { comparisonsOf } from '#model/comparison';
import type { RegionReport } from '#model/dataset';
import { decimal } from '#model/decimal';
import type { Figure } from '#model/figure';
import type { Language } from '#model/language';
import type { Target } from '#model/target';
import { provincesApart } from '#addresses/comparison-pages';
import { comparisonPages, presentComparison } from '#presenters/comparison';
import { presentComparisonIndex } from '#presenters/comparison-index';
import { presentIndicator } from '#presenters/indicator';
import {
  cite,
  dataset,
  figure,
  indicator,
  number,
  plan,
  region,
  report,
  site,
  target,
} from '../checks/dataset-builder.ts';
import { LANGUAGES, REAL, realReport } from './real-content.ts';

const of = indicator();

function place(
  code: string,
  figures: readonly Partial<Figure>[],
  targets: readonly Partial<Target>[] = [],
): RegionReport {
  return report({
    region: region({
      code,
      slug: `uji-${code}`,
      kind: code.length === 2 ? 'provinsi' : 'kabupaten',
      name: `Uji ${code}`,
      provinceName: `Provinsi uji ${code.slice(0, 2)}`,
    }),
    plans: [plan()],
    baselines: [],
    targets: targets.map((change) => target({ indicator: of, ...change })),
    figures: figures.map((change) => figure({ indicator: of, ...change })),
  });
}

function made(reports: readonly RegionReport[], province?: string, language: Language = 'id') {
  const data = dataset({ reports, indicators: [of], site: site() });
  const comparison = comparisonsOf(data).possible.get(of.id);
  if (comparison === undefined) throw new Error('nothing to compare');
  return { comparison, page: presentComparison(data, comparison, province, language) };
}

function real(id: string, language: Language = 'id') {
  const comparison = comparisonsOf(REAL).possible.get(id);
  if (comparison === undefined) throw new Error(`no comparison of ${id}`);
  return presentComparison(REAL, comparison, undefined, language);
}

const value = (text: string): Partial<Figure> => ({ content: { measure: number(text) } });
const rowsOf = ({ page }: ReturnType<typeof made>) =>
  page.levels.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));

describe('a row', () => {
  test('holds the value with its unit, the way to the figure itself, and its source by number', () => {
    const [row] = rowsOf(made([place('15.01', [value('8.1')]), place('15.02', [value('9')])]));
    expect(row).toMatchObject({
      region: { text: 'Uji 15.01' },
      value: {
        text: '8,10 persen',
        href: '../../wilayah/15.01-uji-15.01/indikator/kemiskinan/#2024-realisasi-bps-2024',
      },
      sourceNumber: '1',
      source: { href: '../../sumber/bps-2024/' },
    });
  });
  test('stands in the order of codes, whatever the values', () => {
    const rows = rowsOf(
      made([place('15.03', [value('1')]), place('15.01', [value('9')]), place('15.02', [value('5')])]),
    );
    expect(rows.map((row) => row.region.text)).toEqual(['Uji 15.01', 'Uji 15.02', 'Uji 15.03']);
  });
  test('shows the target of that very year with the word on it, and of no other year', () => {
    const aim = (year: number, text: string) => ({ year, aim: { kind: 'value' as const, value: decimal(text) } });
    const { page } = made([
      place('15.01', [value('8')], [aim(2024, '9'), aim(2025, '7')]),
      place('15.02', [value('8')]),
    ]);
    const [level] = page.levels;
    expect(level?.groups[0]?.rows.map((row) => row.targets)).toMatchObject([
      [{ aim: '9 persen', status: { status: 'met', word: 'tercapai' } }],
      [],
    ]);
    expect(level?.targetNote).toBe('Tanda – berarti tidak ada target 2024 dalam data kami.');
  });
  test('marks what other sources say and why this value is used', () => {
    const other = { ...value('9.5'), citation: cite({ id: 'koran', kind: 'news' }) };
    const chosen = { ...value('9.1'), preferred: { id: 'naskah asli' } };
    const [row] = rowsOf(made([place('15.01', [other, chosen]), place('15.02', [{}])]));
    expect(row).toMatchObject({
      value: { text: '9,10 persen' },
      differing: { text: 'sumber lain: 9,50 persen' },
      notes: [{ text: 'Dipakai karena: naskah asli' }],
    });
  });
  test('says a provisional value, its margin, and the month that stands for the year', () => {
    const march: Partial<Figure> = {
      period: { year: 2024, part: { kind: 'month', number: 3 } },
      status: 'provisional',
      margin: decimal('0.3'),
    };
    const [row] = rowsOf(made([place('15.01', [march]), place('15.02', [{}])]));
    expect(row?.notes.map(({ text }) => text)).toEqual(['Maret 2024', 'sementara', 'batas ketelitian ±0,3']);
  });
  test('marks a value that an editor doubts', () => {
    const doubted = { doubt: { id: 'Angkanya tertukar.' } };
    const [row, sound] = rowsOf(made([place('15.01', [doubted]), place('15.02', [{}])]));
    expect(row?.notes).toEqual([{ text: 'perlu dicek' }]);
    expect(sound?.notes).toEqual([]);
  });
});

describe('small trends', () => {
  const years = (...values: readonly string[]) =>
    values.map((text, index) => ({ ...value(text), period: { year: 2025 - values.length + index } }));
  const heights = (reports: readonly RegionReport[]) =>
    rowsOf(made(reports)).map((row) => /cy="([^"]+)" r="3"/.exec(row.trend ?? '')?.[1]);
  test('stand on one scale: equal values at equal heights, a lone value too', () => {
    const [a, b, c] = heights([
      place('15.01', years('12', '8')),
      place('15.02', years('30', '20', '8')),
      place('15.03', years('8')),
    ]);
    expect(a).toBeDefined();
    expect([b, c]).toEqual([a, a]);
  });
  test('are left out, with their scale, where nobody has two values', () => {
    const { page } = made([place('15.01', years('12')), place('15.02', years('9'))]);
    expect(page.levels.map(({ hasTrends }) => hasTrends)).toEqual([false]);
    expect(page.levels.map(({ scale }) => scale)).toEqual([undefined]);
  });
  test('end with the compared year', () => {
    const later = { ...value('99'), period: { year: 2025 } };
    const few = [place('15.01', [...years('12', '8'), later]), place('15.02', years('9')), place('15.03', years('7'))];
    expect(made(few).page.levels[0]?.scale).toContain('7,00 persen sampai 12,00 persen, tahun 2023–2024');
  });
});

describe('levels', () => {
  test('keep provinces apart from regencies and cities, which stand under their province', () => {
    const { page } = made(['15', '16', '15.01', '15.02', '16.01'].map((code) => place(code, [{}])));
    expect(page.levels.map(({ id, groups }) => [id, groups.map(({ name, rows }) => [name, rows.length])])).toEqual([
      ['provinsi', [[undefined, 2]]],
      [
        'kabupaten-kota',
        [
          ['Provinsi uji 15', 2],
          ['Provinsi uji 16', 1],
        ],
      ],
    ]);
  });
});

describe('more regions than a page can hold', () => {
  const two = (number: number) => String(number).padStart(2, '0');
  const many = ['15', '16', '17'].flatMap((province) => [
    place(province, [{}]),
    ...Array.from({ length: 45 }, (_, index) => place(`${province}.${two(index + 1)}`, index === 44 ? [] : [{}], [{}])),
  ]);
  const { comparison, page } = made(many);
  test('are split: provinces here, the others on the page of their province', () => {
    expect(provincesApart(comparison)).toEqual(['15', '16', '17']);
    expect(page.levels.map(({ id }) => id)).toEqual(['provinsi']);
    expect(page.provinces[1]).toEqual({
      text: 'Provinsi uji 16',
      href: '16/',
      counts: 'Provinsi uji 16: 44 dari 45 kabupaten dan kota dapat dibandingkan.',
    });
    expect(page.leftOut).toEqual([]);
  });
  test('are all on one of the pages, once', () => {
    const pages = [page, ...provincesApart(comparison).map((code) => made(many, code).page)];
    const shown = pages.flatMap(({ levels, leftOut }) => [
      ...levels.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map((row) => row.region.text))),
      ...leftOut.map((line) => line.region.text),
    ]);
    expect(shown.toSorted()).toEqual(many.map((one) => one.region.name).toSorted());
  });
  test('fit on one page while they are few', () => {
    const few = made([place('15.01', [{}]), place('15.02', [{}])]);
    expect(provincesApart(few.comparison)).toEqual([]);
    expect(few.page.provinces).toEqual([]);
  });
});

describe('the content of this site', () => {
  test('poverty rates of 28 regions are compared for 2024, on unnamed methods and saying so', () => {
    const page = real('persentase-penduduk-miskin');
    expect(page.sentences.join(' ')).toBe(
      '28 dari 28 wilayah dapat dibandingkan, dengan angka 2024. Urutannya menurut kode wilayah. Ini bukan peringkat.',
    );
    expect(page.notes[0]).toEqual([
      '2024 adalah tahun terakhir yang angkanya ada di lebih dari separuh wilayah.',
      'Sumbernya tidak menyebut metode, jadi kesamaan metodenya belum pasti.',
      'Kami tidak mengetahui adanya metode lain untuk indikator ini.',
    ]);
    expect(page.levels.map(({ groups }) => groups.flatMap(({ rows }) => rows).length)).toEqual([6, 22]);
  });
  test('a region without a figure for the year is left out with the one it has', () => {
    expect(real('jumlah-penduduk-miskin').leftOut).toMatchObject([
      {
        region: { text: 'Kabupaten Kuningan' },
        reason: 'tidak ada angka 2024 dalam data kami; angka terakhirnya 119.670 jiwa (2025)',
      },
    ]);
  });
  test('whole counts carry the warning that large regions have large figures, shares do not', () => {
    const warning = /jumlah, bukan bagian/;
    expect(real('jumlah-penduduk-miskin').notes.flat().join(' ')).toMatch(warning);
    expect(real('persentase-penduduk-miskin').notes.flat().join(' ')).not.toMatch(warning);
  });
  test.each(LANGUAGES)(
    'every indicator of several regions is on the index in "%s", with what it can or why it cannot',
    (language) => {
      const { groups, impossible } = presentComparisonIndex(REAL, language);
      const listed = groups.flatMap(({ comparisons }) => comparisons);
      expect(listed).toHaveLength(comparisonPages(REAL).length);
      expect(impossible).toHaveLength(comparisonsOf(REAL).impossible.length);
      expect([...listed.map(({ counts }) => counts), ...impossible.map(({ line }) => line)]).not.toContain('');
    },
  );
  test('the index counts what its pages show', () => {
    const lines = presentComparisonIndex(REAL, 'id').groups.flatMap(({ comparisons }) => comparisons);
    expect(lines.find(({ text }) => text === 'Garis kemiskinan')?.counts).toBe(
      '2 dari 7 wilayah dapat dibandingkan, dengan angka 2025.',
    );
  });
  test('the page of an indicator leads to its comparison, where there is one', () => {
    const linkOf = (id: string) => presentIndicator(REAL, realReport('15.04'), id, 'id').comparison;
    expect(linkOf('persentase-penduduk-miskin')?.href).toBe('../../../../bandingkan/persentase-penduduk-miskin/');
    expect(linkOf('persentase-kemiskinan-ekstrem')).toBeUndefined();
  });
});

test('nothing to compare is said as such', () => {
  expect(presentComparisonIndex(dataset(), 'id')).toMatchObject({ groups: [], impossible: [] });
});
