import { describe, expect, test } from 'vitest';
import { presentClosing } from '#presenters/closing';
import { closingPlans } from '#addresses/closing-plans';
import { presentPlan } from '#presenters/plan';
import { shownComparisons } from '#addresses/shown-comparisons';
import { LANGUAGES, REAL, realReport } from './real-content.ts';

const batanghari = realReport('15.04');
const [closing] = closingPlans(batanghari, REAL);
if (closing === undefined) throw new Error('Batanghari has no closing page');
const { plan, end } = closing;

describe('Batanghari 2021–2026, whose successor is being prepared', () => {
  test('the plan is nearing its end and not called ended', () => {
    expect(end).toBe('ending');
    const id = presentClosing(REAL, batanghari, plan, end, 'id');
    expect(id.frame.heading.text).toBe('Menjelang berakhir: RPJMD Kabupaten Batanghari 2021–2026');
    expect(id.sentences).toEqual([
      'Rencana ini belum tercatat berakhir; masanya sampai 2026.',
      'Penggantinya, RPJMD Kabupaten Batanghari 2025–2029, tercatat sebagai rancangan (24 Juni 2025).',
      'Apakah sudah ditetapkan, kami tidak tahu.',
      'Ada 1 target akhir: target terakhir dari setiap indikator yang kami catat.',
    ]);
  });

  test.each([
    ['id', 'tercapai sebelum waktunya', '2024: 8,63 persen', 'Belum diketahui dilanjutkan atau tidak.'],
    ['en', 'met early', '2024: 8.63 percent', 'Not yet known whether it is carried over.'],
  ] as const)(
    'in "%s" 9.20 for 2026 was passed in 2024 after a rise in 2021, which is no verdict yet',
    (language, word, figure, afterwards) => {
      const page = presentClosing(REAL, batanghari, plan, end, language);
      expect(page.outcomes.map((outcome) => outcome.word)).toEqual([word]);
      const [row, ...others] = page.groups.flatMap(({ rows }) => rows);
      expect(others).toEqual([]);
      expect(row).toMatchObject({ figure, afterwards });
      const notes = row?.notes.map(({ text }) => text).join(' ');
      expect(notes).toMatch(
        language === 'id' ? /^Ini bukan putusan untuk 2026\./ : /^This is not the verdict for 2026\./,
      );
      expect(notes).toMatch(/10[,.]05 .*2021/);
      expect(row?.standing).toMatch(language === 'id' ? /^Menurut rancangan;/ : /^From a draft;/);
    },
  );

  test.each(LANGUAGES)('in "%s" the adopted text that nobody has read is not compared with the draft', (language) => {
    expect(shownComparisons(batanghari, plan, REAL)).toEqual([]);
    const { comparisons, card } = presentPlan(REAL, batanghari, plan, language);
    expect(comparisons.links).toEqual([]);
    expect(comparisons.without.join(' ')).toMatch(
      language === 'id'
        ? /Peraturan Daerah.*Ini tidak berarti targetnya dihapus\.$/
        : /not mean that targets were dropped\.$/,
    );
    expect(card.closing?.href).toBe('penutup/');
  });
});

test('a plan of one year has no closing page: the next one is no successor', () => {
  expect(closingPlans(realReport('19.06'), REAL)).toEqual([]);
});
