/** The plans: an old one with a draft and two revisions, its successor, a year's plan and a budget text. */
import {
  AGENCIES,
  APBD,
  indicatorId,
  NEW,
  numbersIn,
  OLD,
  REVISED,
  REWORDED_TO,
  RKPD,
  SUCCEEDED,
  SUCCEEDED_AS,
} from './cast.ts';
import { inRegion, writeYaml } from './write.ts';

type Span = readonly [number, number];

function given(span: Span, reason: string): object[] {
  return numbersIn(span).map((number) => ({ indicator: indicatorId(number), reason }));
}

function rewordings(from: Span, to: Span): object[] {
  const others = numbersIn(to);
  return numbersIn(from).map((number, index) => ({
    from: indicatorId(number),
    to: indicatorId(others[index] ?? number),
    note: { id: 'Definisinya dipersempit.', en: 'Its definition is narrower.' },
  }));
}

function writePlan(folder: string, id: string, plan: object): void {
  writeYaml(folder, inRegion(`plans/${id}/plan.yaml`), plan);
}

export function writeOldPlan(folder: string): void {
  const missions = [
    {
      number: 1,
      text: { id: 'Misi karangan.', en: 'A made-up mission.' },
      goals: [
        {
          code: 'T1',
          text: { id: 'Tujuan karangan.', en: 'A made-up goal.' },
          indicators: [indicatorId(1)],
          objectives: [
            {
              code: 'S1',
              text: { id: 'Sasaran karangan.', en: 'A made-up objective.' },
              indicators: [indicatorId(1), indicatorId(2)],
            },
          ],
        },
      ],
    },
  ];
  writePlan(folder, OLD, {
    kind: 'rpjmd',
    title: { id: 'RPJMD Kabupaten Contoh 2018–2023', en: 'Five-year plan of Contoh Regency 2018–2023' },
    start_year: 2018,
    end_year: 2023,
    versions: [
      {
        id: 'rancangan',
        name: { id: 'Rancangan', en: 'Draft' },
        status: 'draft',
        date: '2018-06',
        sources: ['naskah-lama'],
      },
      {
        id: 'perda-1',
        name: { id: 'Perda Karangan 1', en: 'Made-up Regulation 1' },
        status: 'adopted',
        date: '2018-08-20',
        legal_basis: 'Perda Karangan No. 1',
        targets_listed: 'all',
        sources: ['naskah-lama'],
      },
      {
        id: 'perda-2',
        name: { id: 'Perda Karangan 2', en: 'Made-up Regulation 2' },
        status: 'adopted',
        date: '2020-09-01',
        legal_basis: 'Perda Karangan No. 2',
        reason: { id: 'Keadaan berubah.', en: 'Circumstances changed.' },
        targets_listed: 'all',
        dropped: given(REVISED.droppedWithReason, 'Kewenangannya pindah.'),
        reworded: rewordings(REVISED.reworded, REWORDED_TO),
        sources: ['naskah-perubahan'],
      },
      {
        id: 'perda-3',
        name: { id: 'Perda Karangan 3', en: 'Made-up Regulation 3' },
        status: 'adopted',
        date: '2021-10-15',
        legal_basis: 'Perda Karangan No. 3',
        reason: { id: 'Hanya lima target yang diubah.', en: 'Only five targets changed.' },
        sources: ['naskah-perubahan-kedua'],
      },
    ],
    succession: {
      plan: NEW,
      title: { id: 'RPJMD Kabupaten Contoh 2022–2026', en: 'Five-year plan of Contoh Regency 2022–2026' },
      date: '2022-08-18',
      status: 'adopted',
      sources: ['naskah-baru'],
    },
    vision: { id: 'Visi karangan.', en: 'A made-up vision.' },
    missions,
    sources: ['naskah-lama'],
  });
}

export function writeNewPlan(folder: string): void {
  writePlan(folder, NEW, {
    kind: 'rpjmd',
    title: { id: 'RPJMD Kabupaten Contoh 2022–2026', en: 'Five-year plan of Contoh Regency 2022–2026' },
    start_year: 2022,
    end_year: 2026,
    versions: [
      {
        id: 'perda-4',
        name: { id: 'Perda Karangan 4', en: 'Made-up Regulation 4' },
        status: 'adopted',
        date: '2022-08-18',
        legal_basis: 'Perda Karangan No. 4',
        targets_listed: 'all',
        dropped: given(SUCCEEDED.droppedWithReason, 'Datanya tidak lagi dikumpulkan.'),
        reworded: rewordings(SUCCEEDED.reworded, SUCCEEDED_AS),
        sources: ['naskah-baru'],
      },
    ],
    sources: ['naskah-baru'],
  });
}

/** The year's plan and the budget text of 2022. */
export function writeYearPlans(folder: string): void {
  const year = { start_year: 2022, end_year: 2022 };
  const one = (name: string, source: string, date: string): object[] => [
    { id: 'naskah', name, status: 'adopted', date, legal_basis: 'Peraturan Karangan', sources: [source] },
  ];
  writePlan(folder, RKPD, {
    kind: 'rkpd',
    title: 'RKPD Kabupaten Contoh 2022',
    ...year,
    versions: one('Perkada Karangan', 'naskah-rkpd', '2021-07-01'),
    sources: ['naskah-rkpd'],
  });
  writePlan(folder, APBD, {
    kind: 'apbd',
    title: 'APBD Kabupaten Contoh 2022',
    ...year,
    versions: one('Perda APBD Karangan', 'naskah-apbd', '2021-12-20'),
    sources: ['naskah-apbd'],
  });
}

/** The agency in charge of an indicator, in turn. */
export function agencyOf(number: number): string {
  return AGENCIES[number % AGENCIES.length] ?? AGENCIES[0];
}
