import { describe, expect, test } from 'vitest';
import { commitmentStanding } from '#model/commitment-status';
import type { RegionReport } from '#model/dataset';
import type { Reply, ReplySubject } from '#model/reply';
import { missingActuals } from '#model/silence';
import { verdictsOfRegion } from '#model/verdicts';
import { presentIndicator, type IndicatorPage } from '#presenters/indicator';
import { presentRegion } from '#presenters/region';
import { presentReply, type ReplyBlock } from '#presenters/reply';
import { presentRequest } from '#presenters/request';
import { presentSilences } from '#presenters/silences';
import { presentSourcePage } from '#presenters/source';
import { viewAt } from '#presenters/view';
import { cite, dataset, figure, indicator, region, reply, report, source, target } from '../checks/dataset-builder.ts';
import { LANGUAGES, REAL } from './real-content.ts';

const of = indicator();
const agencies = [{ id: 'dinas-sosial', name: 'Dinas Sosial' }];
const about = {
  figure: { on: 'figure', indicator: 'kemiskinan', period: { year: 2022 } },
  verdict: { on: 'verdict', indicator: 'kemiskinan', year: 2026 },
  silence: { on: 'silence', indicator: 'kemiskinan', year: 2024 },
  recommendation: { on: 'recommendation', recommendation: 'perbaiki-data' },
} as const;
const silent = figure({
  indicator: of,
  content: { missing: 'not-in-our-sources', search: { what: { id: 'Situs' }, on: '2025-11-01' } },
});

function withReplies(replies: readonly Reply[], change: Partial<RegionReport> = {}) {
  const one = report({
    region: region({ agencies }),
    figures: [figure({ indicator: of, period: { year: 2022 } }), silent],
    targets: [target({ indicator: of })],
    baselines: [],
    replies,
    ...change,
  });
  return { one, data: dataset({ indicators: [of], reports: [one] }) };
}

function page(replies: readonly Reply[], change: Partial<RegionReport> = {}): IndicatorPage {
  const { one, data } = withReplies(replies, change);
  return presentIndicator(data, one, 'kemiskinan', 'id');
}

function repliesOn({ verdicts, figures, otherReplies }: IndicatorPage): readonly ReplyBlock[] {
  return [...verdicts.flatMap((one) => one.replies), ...figures.flatMap((one) => one.replies), ...otherReplies];
}

describe('a reply', () => {
  const { one, data } = withReplies([]);
  const view = viewAt(data, 'id', '');

  test('says who, when, in which document, and what it answers', () => {
    expect(presentReply(view, one, reply({ about: about.verdict }))).toMatchObject({
      agency: { text: 'Dinas Sosial' },
      date: '1 Juni 2025',
      about: 'Jawaban atas putusan 2026, Persentase penduduk miskin',
      href: 'wilayah/15.04-batanghari/indikator/kemiskinan/#hak-jawab-jawaban-dinsos',
      documents: [{ label: 'BPS (2024)' }],
    });
  });
  test('shows the three fields of the evaluation form as far as they are filled in, in their order', () => {
    const full = reply({ followUp: { id: 'C' }, supportingFactors: { id: 'A' }, hinderingFactors: { id: 'B' } });
    expect(presentReply(view, one, full).parts).toEqual([
      { label: 'Faktor pendorong', text: { text: 'A' } },
      { label: 'Faktor penghambat', text: { text: 'B' } },
      { label: 'Tindak lanjut', text: { text: 'C' } },
    ]);
    expect(presentReply(view, one, reply()).parts).toEqual([]);
  });
  test('that is only there in Indonesian is marked so on an English page', () => {
    expect(presentReply(viewAt(data, 'en', ''), one, reply()).text).toEqual({
      text: 'Data sedang diperbarui.',
      lang: 'id',
    });
  });
});

describe("on an indicator's page a reply stands beside what it answers", () => {
  test('a verdict: in the block of the target year, and of no other', () => {
    const targets = [2025, 2026].map((year) => target({ indicator: of, year }));
    const { verdicts } = page([reply({ about: about.verdict })], { targets });
    expect(verdicts.map(({ replies }) => replies.length)).toEqual([0, 1]);
  });
  test('several verdicts of one year: beside each, with its anchor on the first', () => {
    const targets = [target({ indicator: of }), target({ indicator: of, aim: { kind: 'zero-level' } })];
    const { verdicts } = page([reply({ about: about.verdict })], { targets });
    expect(verdicts.map(({ replies }) => replies.map(({ anchor }) => anchor))).toEqual([
      ['hak-jawab-jawaban-dinsos'],
      [undefined],
    ]);
  });
  test('a figure: at the last row of its period', () => {
    const figures = [
      figure({ indicator: of, period: { year: 2022 } }),
      figure({ indicator: of, period: { year: 2022 }, citation: cite({ id: 'koran' }) }),
      figure({ indicator: of, period: { year: 2023 } }),
    ];
    expect(page([reply({ about: about.figure })], { figures }).figures.map(({ replies }) => replies.length)).toEqual([
      0, 1, 0,
    ]);
  });
  test('a silence: at the row that says what was searched, where the year has no target', () => {
    expect(page([reply({ about: about.silence })]).figures.map(({ replies }) => replies.length)).toEqual([0, 1]);
  });
  test('a silence: beside the verdict, where the year has a target', () => {
    const shown = page([reply({ about: about.silence })], { targets: [target({ indicator: of, year: 2024 })] });
    expect(shown.verdicts[0]).toMatchObject({ reader: { status: 'not-reported' }, replies: [{}] });
    expect(shown.figures.flatMap(({ replies }) => replies)).toEqual([]);
  });
  test('a year without row and verdict: in a section of its own, which the contents name', () => {
    const unsearched = page([reply({ about: { ...about.silence, year: 2023 } })]);
    expect(unsearched.otherReplies).toHaveLength(1);
    expect(unsearched.contents.map(({ id }) => id)).toContain('hak-jawab');
    expect(page([]).contents.map(({ id }) => id)).not.toContain('hak-jawab');
  });
  test('once, whatever it answers, with an anchor of its own', () => {
    const replies = Object.entries(about).map(([id, one]) => reply({ id, about: one }));
    expect(
      repliesOn(page(replies))
        .map(({ anchor }) => anchor)
        .toSorted(),
    ).toEqual(['hak-jawab-figure', 'hak-jawab-silence', 'hak-jawab-verdict']);
  });
  test('several by date', () => {
    const dates = ['2025-03-01', '2024-12-01', '2025-01-01'];
    const replies = dates.map((date) => reply({ id: `r-${date}`, date, about: about.verdict }));
    expect(page(replies).verdicts[0]?.replies.map(({ anchor }) => anchor)).toEqual([
      'hak-jawab-r-2024-12-01',
      'hak-jawab-r-2025-01-01',
      'hak-jawab-r-2025-03-01',
    ]);
  });
  test('not on the page of another indicator', () => {
    expect(repliesOn(page([reply({ about: { ...about.verdict, indicator: 'lain' } })]))).toEqual([]);
  });
});

describe('a reply on a silence stands beside it elsewhere too', () => {
  const { one, data } = withReplies([reply({ about: about.silence }), reply({ about: about.verdict })]);
  const lines = [presentSilences(data, 'id').groups[0], presentRegion(data, one, 'id').due].map((lists) =>
    lists?.silent.find(({ title }) => title.endsWith('2024')),
  );

  test('in the list of silences and on the region page, without a second anchor', () => {
    expect(lines.map((line) => line?.replies.length)).toEqual([1, 1]);
    expect(lines[0]?.replies[0]).not.toHaveProperty('anchor');
  });
  test('on the page of the letter, and never in the letter', () => {
    const request = presentRequest(data, one, { indicator: 'kemiskinan', year: 2024 }, 'id');
    expect(request.replies).toHaveLength(1);
    expect(JSON.stringify(request.letter)).not.toContain('Data sedang diperbarui');
  });
});

test('the page of the document of a reply leads to the reply', () => {
  const surat = source({ id: 'surat' });
  const { one, data } = withReplies([reply({ about: about.verdict, document: [{ source: surat }] })]);
  expect(presentSourcePage(data, surat, 'id').usedOn).toContainEqual({
    text: `Hak jawab Dinas Sosial, ${one.region.name}`,
    href: '../../wilayah/15.04-batanghari/indikator/kemiskinan/#hak-jawab-jawaban-dinsos',
  });
});

describe('a reply changes no verdict', () => {
  /** A reply on everything that a region's page says. */
  function answered(one: RegionReport): RegionReport {
    const subjects: readonly ReplySubject[] = [
      ...one.figures.map(({ indicator: { id }, period }) => ({ on: 'figure', indicator: id, period }) as const),
      ...one.targets.flatMap(({ indicator: { id }, year }) =>
        year === undefined ? [] : ([{ on: 'verdict', indicator: id, year }] as const),
      ),
      ...missingActuals(one, REAL.site).map(
        ({ indicator: { id }, year }) => ({ on: 'silence', indicator: id, year }) as const,
      ),
    ];
    return { ...one, replies: subjects.map((subject, index) => reply({ id: `j-${String(index)}`, about: subject })) };
  }
  const reports = [...REAL.regions.values()].map((one) => ({ name: one.region.name, one, other: answered(one) }));

  test.each(reports)(
    '$name: verdicts, silences and commitments are the same with replies on all of them',
    ({ one, other }) => {
      expect(other.replies.length).toBeGreaterThan(0);
      expect(verdictsOfRegion(other, REAL.site)).toEqual(verdictsOfRegion(one, REAL.site));
      expect(missingActuals(other, REAL.site)).toEqual(missingActuals(one, REAL.site));
      const standing = (of: RegionReport) => of.commitments.map((each) => commitmentStanding(each, of, REAL));
      expect(standing(other)).toEqual(standing(one));
    },
  );
  test.each(LANGUAGES)('a page in "%s" differs in its replies only', (language) => {
    const bare = ({ verdicts, figures, otherReplies: _, contents: __, ...rest }: IndicatorPage) => ({
      ...rest,
      verdicts: verdicts.map((one) => ({ ...one, replies: [] })),
      figures: figures.map((one) => ({ ...one, replies: [] })),
    });
    for (const { one, other } of reports) {
      for (const id of new Set(one.targets.map((each) => each.indicator.id)))
        expect(bare(presentIndicator(REAL, other, id, language))).toEqual(
          bare(presentIndicator(REAL, one, id, language)),
        );
    }
  });
});
