/** A tree of programmes with nomenclature codes, and their money at every stage. */
import { AGENCIES, indicatorId, OLD } from './cast.ts';
import { inRegion, writeTable, type Cell } from './write.ts';

const RULE = 'Permendagri 90/2019';

const PROGRAMMES: readonly (readonly Cell[])[] = [
  ['program-satu', 'Program karangan satu', 'program', '', 'S1', indicatorId(1), AGENCIES[0], '1.02.02', RULE],
  ['kegiatan-satu', 'Kegiatan karangan', 'kegiatan', 'program-satu', '', '', AGENCIES[0], '1.02.02.2.01', RULE],
  ['sub-satu', 'Subkegiatan karangan', 'subkegiatan', 'kegiatan-satu', '', '', AGENCIES[0], '1.02.02.2.01.0001', RULE],
  ['program-dua', 'Program karangan dua', 'program', '', 'S1', indicatorId(2), AGENCIES[1], '1.03.02', RULE],
];

export function writeProgrammes(folder: string): void {
  const header = ['id', 'name', 'level', 'parent', 'objective', 'indicators', 'agency', 'code', 'code_rule', 'source'];
  const rows = PROGRAMMES.map((row) => [...row, 'naskah-lama']);
  writeTable(folder, inRegion(`plans/${OLD}/programmes.csv`), header, rows);
}

const STAGES: readonly (readonly [string, number])[] = [
  ['indicative', 900],
  ['rkpd', 950],
  ['ppas', 940],
  ['apbd', 1000],
  ['revised-apbd', 1100],
  ['realisation', 990],
];

/** Millions of rupiah, split three to two between the two programmes. */
export function writeBudget(folder: string): void {
  const header = [
    'item',
    'name',
    'year',
    'stage',
    'kind',
    'amount',
    'rounded',
    'programme',
    'agency',
    'parent',
    'source',
  ];
  const rows = STAGES.flatMap(([stage, millions]): (readonly Cell[])[] => {
    const line = (item: string, name: string, amount: number, ...rest: readonly string[]): readonly Cell[] => {
      const [programme = '', agency = '', parent = ''] = rest;
      const rupiah = amount * 1_000_000;
      return [item, name, 2022, stage, 'spending', rupiah, 'no', programme, agency, parent, 'naskah-apbd'];
    };
    const total = 'belanja-karangan';
    return [
      line(total, 'Belanja karangan', millions),
      line('pos-satu', 'Pos karangan satu', millions * 0.6, 'program-satu', AGENCIES[0], total),
      line('pos-dua', 'Pos karangan dua', millions * 0.4, 'program-dua', AGENCIES[1], total),
    ];
  });
  writeTable(folder, inRegion('budget.csv'), header, rows);
}
