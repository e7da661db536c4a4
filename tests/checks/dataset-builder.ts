/** Small datasets in memory: good defaults that no check complains about, with one thing changed. */
import type { Boundaries } from '#model/boundaries';
import type { BudgetLine } from '#model/budget';
import type { Cluster } from '#model/cluster';
import type { Commitment } from '#model/commitment';
import type { Correction } from '#model/correction';
import type { Dataset, Prose, RegionReport } from '#model/dataset';
import { parsePartialDate, type PartialDate } from '#model/date';
import { decimal } from '#model/decimal';
import type { Figure } from '#model/figure';
import type { Place } from '#model/finding';
import type { Indicator } from '#model/indicator';
import type { Withdrawal } from '#model/ledger';
import type { Measure } from '#model/measure';
import type { Network } from '#model/network';
import type { Plan, PlanVersion, Programme } from '#model/plan';
import type { PublishedAddress } from '#model/published-address';
import type { Recommendation } from '#model/recommendation';
import type { Region } from '#model/region';
import type { Reply } from '#model/reply';
import type { Site } from '#model/site';
import type { Citation, Copy, Source } from '#model/source';
import type { Baseline, Target } from '#model/target';

export const FOLDER = 'regions/15.04-batanghari';
export const FIGURES = `${FOLDER}/figures.csv`;
export const TARGETS = `${FOLDER}/targets.csv`;
export const BUDGET = `${FOLDER}/budget.csv`;
export const REGION = `${FOLDER}/region.yaml`;
export const PLAN = `${FOLDER}/plans/rpjmd/plan.yaml`;
export const COMMITMENT = `${FOLDER}/commitments/miskin.yaml`;
export const CLUSTER = `${FOLDER}/clusters/muara-bulian.yaml`;
export const NETWORK = 'networks/tpakd.yaml';
export const RELEASE = '2025-12-31';

/** The place of a whole file, or of one line of it. */
export function at(file: string, line = 1): Place {
  return { file, line };
}

/** A date as editors write it. */
export function date(text: string): PartialDate {
  const read = parsePartialDate(text);
  if (read === undefined) throw new RangeError(`not a date: ${text}`);
  return read;
}

export function number(value: string): Measure {
  return { kind: 'number', value: decimal(value), precision: 'exact' };
}

export function range(lower: string, upper: string): Measure {
  return { kind: 'range', lower: decimal(lower), upper: decimal(upper) };
}

export function source(change: Partial<Source> = {}): Source {
  const id = change.id ?? 'bps-2024';
  return {
    id,
    kind: 'statistics',
    publisher: 'BPS',
    title: 'Tabel',
    published: date('2024'),
    address: 'https://example.org/tabel',
    seen: date('2025-06-01'),
    language: 'id',
    place: at(`sources/${id}.yaml`),
    ...change,
  };
}

/** A copy of a document, as it lies among the content. */
export const copy: Copy = {
  name: 'uji.pdf',
  sha256: 'a'.repeat(64),
  bytes: 1_300_000,
  place: at('sources/files/uji.pdf'),
};

export function cite(change: Partial<Source> = {}): Citation {
  return { source: source(change) };
}

export function indicator(change: Partial<Indicator> = {}): Indicator {
  const id = change.id ?? 'kemiskinan';
  return {
    id,
    name: { id: 'Persentase penduduk miskin' },
    unit: 'persen',
    direction: 'lower',
    aggregation: 'end-position',
    decimals: 2,
    definition: { id: 'Bagian penduduk di bawah garis kemiskinan.' },
    shareOfPeople: true,
    methods: [],
    citations: [],
    place: at(`indicators/${id}.yaml`),
    ...change,
  };
}

export function figure(change: Partial<Figure> = {}): Figure {
  return {
    indicator: indicator(),
    period: { year: 2024 },
    content: { measure: number('8.63') },
    status: 'final',
    released: date('2024-07'),
    primary: true,
    checked: false,
    citation: cite(),
    place: at(FIGURES, 2),
    ...change,
  };
}

export function target(change: Partial<Target> = {}): Target {
  return {
    indicator: indicator(),
    plan: 'rpjmd',
    version: 'perda',
    year: 2026,
    aim: { kind: 'value', value: decimal('9.2') },
    citation: cite(),
    place: at(TARGETS, 3),
    ...change,
  };
}

export function baseline(change: Partial<Baseline> = {}): Baseline {
  return {
    indicator: indicator(),
    plan: 'rpjmd',
    version: 'perda',
    year: 2020,
    measure: number('9.65'),
    citation: cite(),
    place: at(TARGETS, 2),
    ...change,
  };
}

export function budgetLine(change: Partial<BudgetLine> = {}): BudgetLine {
  return {
    item: 'belanja',
    name: { id: 'Belanja daerah' },
    year: 2024,
    stage: 'apbd',
    kind: 'spending',
    sen: 150_000_000_00n,
    rounded: false,
    partsIncomplete: false,
    citation: cite(),
    place: at(BUDGET, 2),
    ...change,
  };
}

export function planVersion(change: Partial<PlanVersion> = {}): PlanVersion {
  return {
    id: 'perda',
    name: { id: 'Perda' },
    status: 'adopted',
    date: date('2021-08'),
    complete: false,
    dropped: [],
    reworded: [],
    citations: [cite()],
    ...change,
  };
}

export function programme(change: Partial<Programme> = {}): Programme {
  return {
    id: 'beasiswa',
    name: { id: 'Beasiswa' },
    level: 'program',
    indicators: [],
    citation: cite(),
    place: at(`${FOLDER}/plans/rpjmd/programmes.csv`, 2),
    ...change,
  };
}

export function recommendation(change: Partial<Recommendation> = {}): Recommendation {
  return {
    id: 'perbaiki-data',
    lkpjYear: 2024,
    text: { id: 'Perbaiki data penerima bantuan.' },
    decision: { title: { id: 'Keputusan DPRD' }, date: date('2025-04-30'), citations: [cite()] },
    agencies: [],
    indicators: [],
    steps: [],
    gaps: [],
    place: at(`${FOLDER}/recommendations/perbaiki-data.yaml`),
    ...change,
  };
}

export function reply(change: Partial<Reply> = {}): Reply {
  return {
    id: 'jawaban-dinsos',
    agency: 'dinas-sosial',
    date: '2025-06-01',
    document: [cite()],
    about: { on: 'verdict', indicator: 'kemiskinan', year: 2026 },
    text: { id: 'Data sedang diperbarui.' },
    place: at(`${FOLDER}/replies/jawaban-dinsos.yaml`),
    ...change,
  };
}

export function correction(change: Partial<Correction> = {}): Correction {
  const id = change.id ?? 'permintaan-uji';
  return {
    id,
    received: '2025-03-01',
    from: 'citizen',
    about: { on: 'figure', region: '15.04', indicator: 'kemiskinan', period: { year: 2024 } },
    request: { id: 'Angkanya tertukar dengan tahun sebelumnya.' },
    outcome: { is: 'open' },
    place: at(`corrections/${id}.yaml`),
    ...change,
  };
}

export function plan(change: Partial<Plan> = {}): Plan {
  return {
    id: 'rpjmd',
    kind: 'rpjmd',
    title: { id: 'RPJMD 2021–2026' },
    startYear: 2021,
    endYear: 2026,
    versions: [planVersion()],
    missions: [],
    priorities: [],
    programmes: [],
    events: [],
    statements: [],
    gaps: [],
    citations: [cite()],
    place: at(PLAN),
    ...change,
  };
}

export function cluster(change: Partial<Cluster> = {}): Cluster {
  return {
    id: 'muara-bulian',
    kind: 'area',
    name: { id: 'Klaster Muara Bulian' },
    members: [{ code: '15.04.03', name: 'Muara Bulian', roles: [] }],
    commodities: [],
    chain: [],
    programmes: [],
    indicators: [],
    statements: [],
    gaps: [],
    citations: [cite()],
    place: at(CLUSTER),
    ...change,
  };
}

export function commitment(change: Partial<Commitment> = {}): Commitment {
  return {
    id: 'miskin',
    wording: { id: 'Menurunkan angka kemiskinan.' },
    office: { id: 'Bupati Batanghari' },
    promisedOn: date('2021-06'),
    recordedIn: [cite()],
    judgement: { by: 'target', indicator: 'kemiskinan', year: 2026 },
    statuses: [],
    milestones: [],
    disagreements: [],
    statements: [],
    gaps: [],
    place: at(COMMITMENT),
    ...change,
  };
}

export function region(change: Partial<Region> = {}): Region {
  const code = change.code ?? '15.04';
  return {
    code,
    slug: 'batanghari',
    name: 'Kabupaten Batanghari',
    shortName: 'Batanghari',
    kind: 'kabupaten',
    alsoKnownAs: [],
    provinceCode: code.slice(0, 2),
    provinceName: 'Jambi',
    districts: [],
    tiles: [],
    agencies: [],
    commissions: [],
    officeHolders: [],
    coverage: 'full',
    successors: [],
    place: at(REGION),
    ...change,
  };
}

export function prose(change: Partial<Prose> = {}): Prose {
  return {
    id: 'report',
    title: { id: 'Laporan' },
    html: { id: '<p>Isi.</p>' },
    sources: [source()],
    place: at(`${FOLDER}/report.md`),
    ...change,
  };
}

/** A region's report with one figure, one target and one baseline. */
export function report(change: Partial<RegionReport> = {}): RegionReport {
  return {
    region: region(),
    plans: [plan()],
    clusters: [],
    commitments: [],
    recommendations: [],
    replies: [],
    baselines: [baseline()],
    targets: [target()],
    figures: [figure()],
    budget: [],
    report: prose(),
    ...change,
  };
}

export function network(change: Partial<Network> = {}): Network {
  return {
    id: 'tpakd',
    kind: 'roll-out',
    name: { id: 'TPAKD' },
    summary: { id: 'Perluasan TPAKD.' },
    actors: [],
    members: [{ code: '62.09', name: 'Kabupaten Lamandau', roles: [] }],
    tiles: [],
    stageNames: [],
    statuses: [],
    stages: [],
    amounts: [],
    programmes: [],
    events: [],
    statements: [],
    disagreements: [],
    gaps: [],
    citations: [cite()],
    place: at(NETWORK),
    ...change,
  };
}

export function site(change: Partial<Site> = {}): Site {
  return {
    name: { id: 'Tilik' },
    publisher: { name: 'Penerbit', kind: 'ngo' },
    address: 'https://example.org',
    corrections: [],
    languages: ['id', 'en'],
    releaseDate: RELEASE,
    reportingDue: '03-31',
    bands: [],
    bandsSource: { id: 'Skala' },
    licence: { text: 'CC BY 4.0', data: 'CC BY 4.0' },
    ...change,
  };
}

interface Content {
  readonly site?: Site;
  readonly sources?: readonly Source[];
  readonly copies?: readonly Copy[];
  readonly indicators?: readonly Indicator[];
  readonly reports?: readonly RegionReport[];
  readonly corrections?: readonly Correction[];
  readonly networks?: readonly Network[];
  readonly boundaries?: readonly Boundaries[];
  readonly withdrawals?: readonly Withdrawal[];
  readonly addresses?: readonly PublishedAddress[];
}

/** A dataset of one region, unless told otherwise. */
export function dataset(content: Content = {}): Dataset {
  const {
    sources = [source()],
    indicators = [indicator()],
    reports = [report()],
    networks = [],
    copies = [],
  } = content;
  return {
    site: content.site ?? site(),
    sources: new Map(sources.map((one) => [one.id, one])),
    copies: new Map(copies.map((one) => [one.name, one])),
    indicators: new Map(indicators.map((one) => [one.id, one])),
    regions: new Map(reports.map((one) => [one.region.code, one])),
    corrections: content.corrections ?? [],
    networks: new Map(networks.map((one) => [one.id, one])),
    boundaries: content.boundaries ?? [],
    withdrawals: content.withdrawals ?? [],
    glossary: [],
    pages: [],
    addresses: content.addresses ?? [],
  };
}

/** A dataset of one region whose report differs from the good one. */
export function datasetWith(change: Partial<RegionReport>): Dataset {
  return dataset({ reports: [report(change)] });
}
