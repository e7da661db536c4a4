import { describe, expect, test } from 'vitest';
import type { RegionReport } from '#model/dataset';
import { decimal } from '#model/decimal';
import type { Indicator } from '#model/indicator';
import type { Language } from '#model/language';
import type { Precision } from '#model/measure';
import { indicatorRecords } from '#model/promise';
import type { Aim } from '#model/target';
import { distanceSentences, latestSentences, targetSentences } from '#presenters/promise';
import { presentIndicator } from '#presenters/indicator';
import { presentRegion } from '#presenters/region';
import { viewAt } from '#presenters/view';
import { baseline, dataset, figure, indicator, number, report, site, target } from '../checks/dataset-builder.ts';
import { REAL, realReport } from './real-content.ts';

const d = decimal;
const value = (text: string): Aim => ({ kind: 'value', value: d(text) });

interface Case {
  readonly indicator?: Partial<Indicator>;
  readonly aim?: Aim;
  /** Year of the target; undefined: no deadline. */
  readonly year?: number | undefined;
  readonly start?: string;
  readonly figures?: readonly (readonly [year: number, value: string, precision?: Precision, method?: string])[];
  readonly release?: string;
  readonly language?: Language;
}

/** The three kinds of sentences about one made-up record. */
function sentencesOf(given: Case) {
  const of = indicator({ shortName: { id: 'angka kemiskinan', en: 'poverty rate' }, ...given.indicator });
  const { year: _, ...open } = target({ indicator: of, aim: given.aim ?? value('9.2') });
  const content: RegionReport = report({
    targets: [given.year === undefined ? open : { ...open, year: given.year }],
    baselines: given.start === undefined ? [] : [baseline({ indicator: of, measure: number(given.start) })],
    figures: (given.figures ?? []).map(([at, text, precision = 'exact', method]) =>
      figure({
        indicator: of,
        period: { year: at },
        content: { measure: { kind: 'number', value: d(text), precision } },
        ...(method !== undefined && { method }),
      }),
    ),
  });
  const view = viewAt(
    dataset({ reports: [content], site: site({ releaseDate: given.release ?? '2025-12-31' }) }),
    given.language ?? 'id',
    '',
  );
  const [record] = indicatorRecords(content);
  if (record === undefined) throw new RangeError('no record');
  return {
    target: targetSentences(view, record),
    latest: latestSentences(view, record),
    distance: distanceSentences(view, record),
  };
}

describe('the sentence of a target', () => {
  test('opens the real page of Batanghari, word for word', () => {
    const sentence =
      'Angka kemiskinan ditargetkan turun 0,45 persen poin, dari 9,65 persen (2020) menjadi 9,20 persen (2026).';
    const batanghari = realReport('15.04');
    expect(presentRegion(REAL, batanghari, 'id').summary.sentences[0]).toBe(sentence);
    expect(presentIndicator(REAL, batanghari, 'persentase-penduduk-miskin', 'id').sentences[0]).toBe(sentence);
  });
  test('starts from the baseline of its plan, and starts with a capital', () => {
    expect(sentencesOf({ start: '9.65', year: 2026 }).target).toEqual([
      'Angka kemiskinan ditargetkan turun 0,45 persen poin, dari 9,65 persen (2020) menjadi 9,20 persen (2026).',
    ]);
  });
  test('says a rise where the target lies above the baseline', () => {
    expect(sentencesOf({ start: '9', year: 2026, indicator: { direction: 'higher' } }).target[0]).toContain(
      'ditargetkan naik 0,20 persen poin, dari 9,00',
    );
  });
  test('without a baseline says the target alone', () => {
    expect(sentencesOf({ year: 2026 }).target).toEqual(['Angka kemiskinan ditargetkan 9,20 persen pada 2026.']);
  });
  test('a target equal to its baseline stays, it does not go "from … to …"', () => {
    expect(sentencesOf({ start: '9.2', year: 2026 }).target).toEqual([
      'Angka kemiskinan ditargetkan tetap 9,20 persen pada 2026.',
    ]);
  });
  test('without a deadline says so', () => {
    expect(sentencesOf({ year: undefined }).target).toEqual([
      'Angka kemiskinan ditargetkan 9,20 persen, tanpa tenggat.',
    ]);
  });
  test.each<[string, Aim, string]>([
    ['a range', { kind: 'range', lower: d('8'), upper: d('9') }, 'Angka kemiskinan ditargetkan 8–9 persen pada 2026.'],
    ['a strict bound', { kind: 'below', value: d('14') }, 'Angka kemiskinan ditargetkan di bawah 14 persen pada 2026.'],
    ['a zero level', { kind: 'zero-level' }, 'Angka kemiskinan ditargetkan nol persen pada 2026.'],
    [
      'a zero change, which is no zero level',
      { kind: 'zero-change' },
      'Angka kemiskinan ditargetkan tidak bertambah (pertumbuhan nol) pada 2026.',
    ],
    ['a coverage', { kind: 'coverage', count: 14, of: 14 }, 'Angka kemiskinan ditargetkan 14 dari 14 pada 2026.'],
    ['a word', { kind: 'ordinal', word: 'WTP' }, 'Angka kemiskinan ditargetkan WTP pada 2026.'],
    ['no number', { kind: 'no-number' }, 'Angka kemiskinan disebut sebagai target 2026, tetapi tanpa angka.'],
  ])('%s', (_, aim, sentence) => {
    expect(sentencesOf({ aim, year: 2026, start: '9.65' }).target).toEqual([sentence]);
  });
  test('without number and deadline names no year', () => {
    expect(sentencesOf({ aim: { kind: 'no-number' } }).target).toEqual([
      'Angka kemiskinan disebut sebagai target, tetapi tanpa angka.',
    ]);
  });
  test('two promises for one year are both said', () => {
    expect(presentIndicator(REAL, realReport('19.06'), 'persentase-kemiskinan-ekstrem', 'id').sentences).toEqual(
      expect.arrayContaining([
        'Kemiskinan ekstrem ditargetkan tidak bertambah (pertumbuhan nol) pada 2025.',
        'Kemiskinan ekstrem ditargetkan nol persen pada 2025.',
      ]),
    );
  });
});

describe('the latest value', () => {
  test('is said with its period, and as people where it is a share of people', () => {
    expect(sentencesOf({ figures: [[2024, '8.63']] }).latest).toEqual([
      'Angka kemiskinan terakhir yang kami temukan: 8,63 persen (2024).',
      'Artinya kira-kira 9 dari setiap 100 orang.',
    ]);
  });
  test('is not said as people where it is no share of people', () => {
    expect(sentencesOf({ figures: [[2024, '8.63']], indicator: { shareOfPeople: false } }).latest).toHaveLength(1);
  });
  test.each<Precision>(['more-than', 'less-than'])('"%s" is not turned into a count of people', (precision) => {
    expect(sentencesOf({ figures: [[2024, '8.63', precision]] }).latest).toHaveLength(1);
  });
  test('without a value nothing is said', () => {
    expect(sentencesOf({ figures: [] }).latest).toEqual([]);
  });
});

describe('the distance to a target', () => {
  test('is said while its year has not come', () => {
    expect(sentencesOf({ year: 2026, figures: [[2024, '9.5']] }).distance).toEqual([
      'Jaraknya ke target 2026 masih 0,30 persen poin.',
    ]);
  });
  test('a target already passed is said as "lebih rendah" where lower is better', () => {
    expect(sentencesOf({ year: 2026, figures: [[2024, '8.63']] }).distance).toEqual([
      'Angka 2024 sudah lebih rendah daripada target 2026.',
    ]);
  });
  test('and as "lebih tinggi" where higher is better', () => {
    expect(sentencesOf({ year: 2026, figures: [[2024, '9.5']], indicator: { direction: 'higher' } }).distance).toEqual([
      'Angka 2024 sudah lebih tinggi daripada target 2026.',
    ]);
  });
  test('a value on the target equals it', () => {
    expect(sentencesOf({ year: 2026, figures: [[2024, '9.2']] }).distance).toEqual([
      'Angka 2024 sudah sama dengan target 2026.',
    ]);
  });
  test('a value on a strict bound is not yet below it', () => {
    expect(
      sentencesOf({ year: 2026, aim: { kind: 'below', value: d('14') }, figures: [[2024, '14']] }).distance,
    ).toEqual(['Angka 2024 tepat pada batas target 2026, belum di bawahnya.']);
  });
  test('a value inside a range is inside, not lower', () => {
    expect(
      sentencesOf({
        year: 2029,
        aim: { kind: 'range', lower: d('9.98'), upper: d('10.75') },
        figures: [[2024, '10.2']],
      }).distance,
    ).toEqual(['Angka 2024 sudah berada dalam rentang target 2029.']);
  });
  test('a rise on the way is not hidden', () => {
    const figures = [
      [2021, '10.05'],
      [2024, '8.63'],
    ] as const;
    expect(sentencesOf({ year: 2026, start: '9.65', figures }).distance[1]).toBe(
      'Sebelumnya angka ini sempat naik menjadi 10,05 persen (2021).',
    );
  });
  test('a rise under another method is not held against it', () => {
    const figures = [
      [2021, '10.05', 'exact', 'lama'],
      [2024, '8.63', 'exact', 'baru'],
    ] as const;
    expect(sentencesOf({ year: 2026, start: '9.65', figures }).distance).toHaveLength(1);
  });
  test.each([
    ['in the target year', 2026],
    ['after the target year', 2027],
  ])('a value %s is left to the judgement', (_, year) => {
    expect(sentencesOf({ year: 2026, figures: [[year, '8.63']], release: '2028-01-01' }).distance).toEqual([]);
  });
  test('a target whose year passed before this edition is not spoken of as still ahead', () => {
    const given = { year: 2024, figures: [[2022, '8.63']] } as const;
    expect(sentencesOf({ ...given, release: '2024-06-30' }).distance).toHaveLength(1);
    expect(sentencesOf({ ...given, release: '2025-06-30' }).distance).toEqual([]);
  });
  test('without a deadline there is none', () => {
    expect(sentencesOf({ year: undefined, figures: [[2024, '8.63']] }).distance).toEqual([]);
  });
  test('zero change says nothing about the level', () => {
    expect(sentencesOf({ year: 2026, aim: { kind: 'zero-change' }, figures: [[2024, '0']] }).distance).toEqual([]);
  });
});

test('the English sentences say the same', () => {
  const said = sentencesOf({ language: 'en', start: '9.65', year: 2026, figures: [[2024, '8.63']] });
  expect([...said.target, ...said.latest, ...said.distance]).toEqual([
    'Poverty rate, target: down 0.45 percentage points, from 9.65 percent (2020) to 9.20 percent (2026).',
    'Poverty rate, latest figure we found: 8.63 percent (2024).',
    'That is about 9 in every 100 people.',
    'The 2024 figure is already lower than the 2026 target.',
  ]);
});
