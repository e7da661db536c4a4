import { describe, expect, test } from 'vitest';
import type { RegionReport } from '#model/dataset';
import type { Mission, Programme } from '#model/plan';
import { presentIndicator } from '#presenters/indicator';
import { presentPlan } from '#presenters/plan';
import {
  budgetLine,
  dataset,
  figure,
  indicator,
  plan,
  programme,
  region,
  report,
  target,
} from '../checks/dataset-builder.ts';
import { REAL } from './real-content.ts';

const text = { id: 'Uji' };
const one = indicator();
const missions: readonly Mission[] = [
  {
    number: 1,
    text,
    goals: [
      {
        code: '1.1',
        text,
        indicators: ['kemiskinan', 'tanpa-angka'],
        objectives: [{ code: '1.1.1', text, indicators: [] }],
      },
    ],
  },
];
const programmes: readonly Programme[] = [
  programme({
    id: 'a',
    objective: '1.1.1',
    indicators: ['kemiskinan'],
    code: '1.06.05',
    codeRule: 'Aturan uji',
    agency: 'dinsos',
  }),
  programme({ id: 'b', level: 'kegiatan', parent: 'a', code: '1.06.05.2.01', codeRule: 'Aturan uji' }),
  programme({ id: 'c' }),
];

function sample(change: Partial<RegionReport> = {}) {
  const agencies = [{ id: 'dinsos', name: 'Dinas Sosial uji' }];
  const own = report({
    region: region({ agencies }),
    plans: [plan({ missions, programmes })],
    figures: [figure({ indicator: one })],
    targets: [target({ indicator: one })],
    baselines: [],
    ...change,
  });
  return { data: dataset({ indicators: [one], reports: [own] }), own };
}

function page(change: Partial<RegionReport> = {}) {
  const { data, own } = sample(change);
  const [first] = own.plans;
  if (first === undefined) throw new RangeError('no plan');
  return presentPlan(data, own, first, 'id');
}

describe('the plan page as a tree', () => {
  test('an indicator carries its link, its last target in the plan and the word on it', () => {
    const [mark] = page().tree.missions[0]?.goals[0]?.indicators ?? [];
    expect(mark?.href).toMatch(/indikator\/kemiskinan\/$/);
    expect(mark).toMatchObject({ target: 'Target 2026: 9,20 persen', status: { word: 'belum waktunya' } });
  });

  test('an indicator that the region has nothing on is named without a link', () => {
    const mark = page().tree.missions[0]?.goals[0]?.indicators[1];
    expect(mark).toEqual({ text: 'tanpa-angka', target: 'belum ada angka maupun target' });
  });

  test('a code says its level, whose it is, and the rule it follows', () => {
    const [top] = page().tree.missions[0]?.goals[0]?.objectives[0]?.programmes ?? [];
    expect(top).toMatchObject({
      code: '1.06.05',
      codeMeaning: 'kode program menurut Aturan uji',
      agency: { text: 'Dinas Sosial uji' },
    });
    expect(top?.parts[0]).toMatchObject({ codeMeaning: 'kode kegiatan kabupaten/kota menurut Aturan uji' });
    expect(top?.under).toBe('1 bagian');
  });

  test('a programme without an objective stands apart, and the page says that the data lack it', () => {
    const { tree } = page();
    expect(tree.unlinked.map(({ anchor }) => anchor)).toEqual(['program-c']);
    expect(tree.unlinkedLead).toMatch(/Data kami tidak menyebut sasaran/);
  });

  test('a small tree stands open, one of 480 indicators is closed', () => {
    expect(page().tree.open).toBe(true);
    const indicators = Array.from({ length: 480 }, (_, index) => `i${String(index)}`);
    const large = [{ number: 1, text, goals: [{ code: '1.1', text, indicators, objectives: [] }] }];
    const { tree } = page({ plans: [plan({ missions: large })] });
    expect(tree.open).toBe(false);
    expect(tree.counts).toBe('1 tujuan, 0 sasaran, 0 program, kegiatan, dan subkegiatan, 480 indikator.');
  });

  test('every programme of every real plan is on its page once', () => {
    for (const own of REAL.regions.values()) {
      for (const real of own.plans) {
        const shown = JSON.stringify(presentPlan(REAL, own, real, 'id').tree);
        expect(shown.match(/"anchor":/g)?.length ?? 0).toBe(real.programmes.length);
      }
    }
  });
});

describe('money of a plan and beside its result', () => {
  const budget = [
    budgetLine({ item: 'uang-a', programme: 'a', stage: 'apbd' }),
    budgetLine({ item: 'uang-c', programme: 'c', stage: 'indicative', sen: 700_000_000_00n }),
    budgetLine({ item: 'lain' }),
  ];

  test('the plan page shows the money of its programmes alone', () => {
    const items = page({ budget }).money?.budget.groups.flatMap((group) => group.items) ?? [];
    expect(items).toHaveLength(2);
  });

  test('a programme with an indicative ceiling that the budget does not name is noted as a gap of our data', () => {
    expect(page({ budget }).money?.gaps).toEqual([
      'Beasiswa: ada pagu indikatif 2024 (Rp700 juta), tetapi tidak ada dalam APBD 2024 yang kami miliki.',
    ]);
  });

  test('an indicator page shows the programmes that name it with their money, and both notes', () => {
    const { data, own } = sample({ budget });
    const { money } = presentIndicator(data, own, 'kemiskinan', 'id');
    expect(money?.programmes).toHaveLength(1);
    expect(money?.programmes[0]?.href).toMatch(/rencana\/rpjmd\/#program-a$/);
    expect(money?.programmes[0]?.budget?.groups[0]?.items).toHaveLength(1);
    expect(money?.notes.slice(0, 2)).toEqual([
      'Uang di samping hasil bukan bukti bahwa uang itu menyebabkan hasilnya.',
      'Survei bulan Maret hampir belum merasakan belanja tahun yang sama.',
    ]);
  });

  test('a programme without an amount says so; an indicator that no programme names shows no money', () => {
    const { data, own } = sample();
    expect(presentIndicator(data, own, 'kemiskinan', 'id').money?.programmes[0]?.none).toBe(
      'Jumlah uangnya tidak ada dalam sumber kami.',
    );
    const bare = sample({ plans: [plan()] });
    expect(presentIndicator(bare.data, bare.own, 'kemiskinan', 'id')).not.toHaveProperty('money');
  });
});
