import { describe, expect, test } from 'vitest';
import type { Agency } from '#model/region';
import { agencyOf } from '#model/responsible-agency';
import { indicatorRecords } from '#model/promise';
import { presentAgency } from '#presenters/agency';
import { presentAgencyIndex } from '#presenters/agency-index';
import { presentCommitments } from '#presenters/commitments';
import { presentIndicator } from '#presenters/indicator';
import { presentRegion } from '#presenters/region';
import { presentSilences } from '#presenters/silences';
import {
  budgetLine,
  cite,
  commitment,
  dataset,
  date,
  indicator,
  plan,
  programme,
  recommendation,
  region,
  reply,
  report,
  site,
  target,
} from '../checks/dataset-builder.ts';
import { LANGUAGES, REAL, realReport } from './real-content.ts';

const agencies: readonly Agency[] = [
  { id: 'dinsos-lama', name: 'Dinas Sosial Lama', validUntil: date('2022'), successor: 'dinsos' },
  {
    id: 'dinsos',
    name: 'Dinas Sosial',
    validFrom: date('2023'),
    about: { what: { id: 'Membagi.' }, citations: [cite()] },
  },
  { id: 'bappeda', name: 'Bappeda' },
  { id: 'kantor', name: 'Kantor Bubar', validUntil: date('2020') },
];
const commissions = [{ id: 'iv', name: 'Komisi IV', agencies: ['dinsos'], citations: [cite()] }];
const own = indicator();
const content = report({
  region: region({ agencies, commissions }),
  targets: [target({ indicator: own, year: 2023, agency: 'dinsos' })],
  baselines: [],
  figures: [],
  plans: [plan({ startYear: 2023, programmes: [programme({ agency: 'dinsos' }), programme({ id: 'lain' })] })],
  commitments: [
    commitment({ agency: 'dinsos' }),
    commitment({ id: 'ucapan', statedBy: 'dinsos', judgement: { by: 'output' } }),
    commitment({ id: 'sendiri', agency: 'dinsos', statedBy: 'dinsos', judgement: { by: 'output' } }),
  ],
  recommendations: [recommendation({ agencies: ['dinsos'] }), recommendation({ id: 'lain' })],
  replies: [reply({ agency: 'dinsos', about: { on: 'silence', indicator: own.id, year: 2023 } })],
  budget: [
    budgetLine({ agency: 'dinsos' }),
    budgetLine({ item: 'b', programme: 'beasiswa' }),
    budgetLine({ item: 'c', programme: 'beasiswa', agency: 'bappeda' }),
    budgetLine({ item: 'd' }),
  ],
});
const data = dataset({ reports: [content], site: site() });

function page(id: string) {
  const agency = agencies.find((one) => one.id === id);
  if (agency === undefined) throw new RangeError(id);
  return presentAgency(data, content, agency, 'id');
}

describe('the page of an agency', () => {
  const dinsos = page('dinsos');

  test('says what it answers for, and what the sources say of it', () => {
    expect(dinsos.sentences[0]).toBe(
      'Menurut sumber kami, perangkat daerah ini bertanggung jawab atas 1 indikator, 1 program, dan 2 komitmen.',
    );
    expect(dinsos.about).toMatchObject({ what: { text: 'Membagi.' }, sources: [{}] });
    expect(dinsos.commissions).toMatchObject([{ name: 'Komisi IV', sources: [{}] }]);
  });
  test('what it only said stands apart from what it answers for', () => {
    expect(dinsos.commitments.map(({ id }) => id)).toEqual(['15.04-miskin', '15.04-sendiri']);
    expect(dinsos.stated.map(({ id }) => id)).toEqual(['15.04-ucapan']);
  });
  test('its money is its own lines and those of its programmes that name no other agency', () => {
    const items = (id: string) => page(id).money?.groups.flatMap((group) => group.items).length;
    expect([items('dinsos'), items('bappeda'), items('kantor')]).toEqual([2, 1, undefined]);
  });
  test('what is due and missing of its indicators is there, of others not', () => {
    expect(dinsos.due).toMatchObject({ silent: [], notSearched: [{ agency: { text: 'Dinas Sosial' } }] });
    expect(page('bappeda').due).toEqual({ silent: [], notSearched: [] });
  });
  test('names predecessor and successor, and since and until when', () => {
    expect(dinsos.predecessors).toMatchObject([{ text: 'Dinas Sosial Lama' }]);
    expect(dinsos.sentences).toContain('Nama ini berlaku sejak 2023.');
    expect(page('dinsos-lama').successor).toMatchObject({ text: 'Dinas Sosial' });
    expect(page('dinsos-lama').sentences).toEqual([
      'Sumber kami hanya menyebut namanya.',
      'Nama ini berlaku sampai 2022.',
      'Ini nama lama; tugasnya beralih ke penggantinya.',
    ]);
  });
  test('shows what the DPRD asked of it and what it replied, with the way to what it answers', () => {
    expect(dinsos.recommendations).toMatchObject([{ agencies: [{ text: 'Dinas Sosial', href: './' }] }]);
    expect(dinsos.replies).toMatchObject([{ agency: { text: 'Dinas Sosial' }, about: expect.any(String) as string }]);
    expect(page('bappeda')).toMatchObject({ recommendations: [], replies: [] });
  });
  test('with nothing but a name it says so', () => {
    expect(page('kantor').sentences[0]).toBe('Sumber kami hanya menyebut namanya.');
    expect(page('kantor').contents).toEqual([]);
  });
});

describe('the list of agencies', () => {
  const index = presentAgencyIndex(data, content, 'id');

  test('marks names that are no longer in use, with their counts', () => {
    expect(index.agencies.map(({ agency, state }) => [agency.text, state?.word])).toEqual([
      ['Dinas Sosial Lama', 'nama lama'],
      ['Dinas Sosial', undefined],
      ['Bappeda', undefined],
      ['Kantor Bubar', 'berakhir'],
    ]);
    expect(index.agencies[1]?.counts).toBe(
      '1 indikator, 1 program, 2 komitmen, 1 komitmen disampaikan, 2 baris dana, 1 rekomendasi DPRD, 1 hak jawab',
    );
    expect(index.agencies[3]?.counts).toBe('belum ada yang disebut sebagai tanggung jawabnya');
  });
  test('lists the commissions with their agencies', () => {
    expect(index.commissions).toMatchObject([{ name: 'Komisi IV', agencies: [{ text: 'Dinas Sosial' }] }]);
  });
  test('a region without agencies says so', () => {
    const bare = report({ region: region() });
    expect(presentAgencyIndex(dataset({ reports: [bare] }), bare, 'id')).toMatchObject({
      agencies: [],
      sentences: ['Sumber kami belum menyebut perangkat daerah di wilayah ini.'],
    });
  });
});

describe('names of agencies lead to their page', () => {
  test('in programmes, commitments, missing actuals and verdicts', () => {
    const shown = presentRegion(data, content, 'id');
    const href = 'perangkat-daerah/dinsos/';
    expect(shown.programmes[0]?.programmes[0]?.agency).toEqual({ text: 'Dinas Sosial', href });
    expect(shown.due.notSearched[0]?.agency).toEqual({ text: 'Dinas Sosial', href });
    const [answered, said] = presentCommitments(data, 'id').groups[0]?.commitments ?? [];
    expect(answered?.agency).toMatchObject({ text: 'Dinas Sosial' });
    expect(said?.byHref).toBe(answered?.agency?.href);
    expect(presentIndicator(data, content, own.id, 'id').agency).toMatchObject({ text: 'Dinas Sosial' });
  });
  test('silence is listed by agency, and counted', () => {
    const silences = presentSilences(data, 'id');
    expect(silences.counts).toMatchObject([{ agency: { text: 'Dinas Sosial' }, silent: '0', notSearched: '1' }]);
    expect(silences.groups[0]?.agencies.map(({ agency }) => agency.text)).toEqual(['Dinas Sosial']);
  });
});

describe.each(LANGUAGES)('the real agencies in "%s"', (language) => {
  test('each indicator, commitment and programme with an agency is on exactly that page', () => {
    for (const real of REAL.regions.values()) {
      const shown = real.region.agencies.map((agency) => ({
        agency,
        page: presentAgency(REAL, real, agency, language),
      }));
      const holding = (has: (one: (typeof shown)[number]['page']) => boolean): readonly string[] =>
        shown.filter((one) => has(one.page)).map(({ agency }) => agency.id);
      for (const { indicator: of } of indicatorRecords(real)) {
        const name = language === 'en' ? (of.name.en ?? of.name.id) : of.name.id;
        const expected = agencyOf(real, of.id);
        expect(holding((one) => one.indicators.some((row) => row.name.text === name))).toEqual(
          expected === undefined ? [] : [expected.id],
        );
      }
      for (const one of real.commitments) {
        const id = `${real.region.code}-${one.id}`;
        expect(holding(({ commitments }) => commitments.some((block) => block.id === id))).toEqual(
          one.agency === undefined ? [] : [one.agency],
        );
        expect(holding(({ stated }) => stated.some((block) => block.id === id))).toEqual(
          one.statedBy === undefined || one.statedBy === one.agency ? [] : [one.statedBy],
        );
      }
      for (const one of real.plans.flatMap(({ programmes }) => programmes))
        expect(holding(({ programmes }) => programmes.some((line) => line.id === one.id))).toEqual(
          one.agency === undefined ? [] : [one.agency],
        );
    }
  });
  test('every agency has something said of it with a source', () => {
    for (const real of REAL.regions.values())
      for (const agency of real.region.agencies)
        expect(presentAgency(REAL, real, agency, language).about?.sources.length).toBeGreaterThan(0);
  });
});

test('who spoke about an indicator is not said to answer for it', () => {
  const brebes = realReport('33.29');
  expect(agencyOf(brebes, 'persentase-penduduk-miskin')).toBeUndefined();
  expect(presentIndicator(REAL, brebes, 'persentase-penduduk-miskin', 'id')).not.toHaveProperty('agency');
});

test('Kuningan: a target whose year is unclear is shown and not judged', () => {
  const { indicators, commitments, verdicts } = presentRegion(REAL, realReport('32.08'), 'id');
  expect(indicators[0]).toMatchObject({ targetYear: 'tahun tidak jelas', verdict: { word: 'tidak dapat dinilai' } });
  expect(commitments[0]?.standing).toMatchObject({
    status: 'in-progress',
    by: expect.stringContaining('25 Juli 2025') as string,
  });
  expect(verdicts?.counts.find(({ status }) => status === 'met')?.none).toBe(true);
});
