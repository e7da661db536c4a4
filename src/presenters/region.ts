/** All that one region's page shows. */
import { formatDate } from '#formatting/date';
import { agencyWords } from '#language/agency';
import { changeWords } from '#language/changes';
import { frameWords } from '#language/frame';
import { recommendationWords } from '#language/recommendation';
import { regionWords } from '#language/region';
import { silenceWords } from '#language/silence';
import { drawLocator } from '#maps/locator';
import { citationsOfRegion } from '#model/citations';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language } from '#model/language';
import { indicatorRecords } from '#model/promise';
import { hasPublished } from '#model/record-owner';
import type { OfficeHolder, Region } from '#model/region';
import { verdictsOfRegion } from '#model/verdicts';
import { pages } from '#routes';
import { presentAgencyRow, type AgencyRow } from './agency-row.ts';
import { presentAverages, type AverageBlock } from './average.ts';
import { presentClusterSets, type ClusterSet } from './cluster-card.ts';
import { presentClustersMap } from './cluster-map.ts';
import { presentProvinceMap, PROVINCE_MAP_INDICATOR } from './province-map.ts';
import { linkToBriefs } from './brief/brief-list.ts';
import { presentCitations, type SourceLine } from './citation.ts';
import { presentRegionCommitments, type RegionCommitments } from './commitment-counts.ts';
import { presentCommitment, type CommitmentBlock } from './commitment.ts';
import type { DrawnMap } from './drawn-map.ts';
import { presentDue, type DueLists } from './due-actual.ts';
import { presentDistricts, type DistrictRow } from './district.ts';
import { presentFrame, type Frame } from './frame.ts';
import { presentIndicatorRow, type IndicatorRow } from './indicator-row.ts';
import { presentRegionMoney, type RegionMoney } from './region-money.ts';
import { presentPlanCard, type PlanCard } from './plan-card.ts';
import { presentRecommendationYears, type RecommendationYear } from './recommendations.ts';
import { presentProgrammes, type ProgrammeGroup } from './programme.ts';
import { regionDownloads } from './region-downloads.ts';
import { presentRegionGaps, type RegionGapGroup } from './region-gaps.ts';
import { presentRegionSummary, type RegionSummary } from './region-summary.ts';
import { termsIn, type TermLine } from './term.ts';
import { presentUsed } from './used-sources.ts';
import { presentVerdictCounts, type VerdictCounts } from './verdict-counts.ts';
import { viewAt, type Link, type View, type Words } from './view.ts';

export interface OfficeHolderLine {
  readonly office: string;
  readonly name: string;
  readonly term: string;
  readonly sources: readonly SourceLine[];
}

export interface RegionPage {
  readonly frame: Frame;
  readonly kicker: string;
  readonly summary: RegionSummary;
  readonly verdicts?: VerdictCounts;
  /** The latest target year with at least two official percentages; empty without one. */
  readonly averages: readonly AverageBlock[];
  /** The way to the printable briefs for the DPRD. */
  readonly briefs?: Link;
  readonly contents: readonly { readonly id: string; readonly title: string }[];
  readonly terms: readonly TermLine[];
  readonly locator?: DrawnMap;
  readonly clusterMap?: DrawnMap;
  /** For a province: its regencies and cities with the latest poverty rate. */
  readonly valueMap?: DrawnMap;
  readonly plans: readonly PlanCard[];
  readonly clusterSets: readonly ClusterSet[];
  readonly indicators: readonly IndicatorRow[];
  readonly commitments: readonly CommitmentBlock[];
  /** What the DPRD recommended on the LKPJ, with the way to all of it. */
  readonly recommendations: { readonly years: readonly RecommendationYear[]; readonly all: Link };
  readonly commitmentCounts?: RegionCommitments;
  readonly programmes: readonly ProgrammeGroup[];
  readonly money?: RegionMoney;
  readonly agencies: readonly AgencyRow[];
  readonly allAgencies: Link;
  readonly districts: readonly DistrictRow[];
  readonly report?: { readonly title: Words; readonly html: string; readonly lang?: 'id' };
  readonly officeHolders: readonly OfficeHolderLine[];
  readonly networks: readonly Link[];
  /** Actuals that are due and not there, with the way to all of them. */
  readonly due: DueLists & { readonly all: Link; readonly any: boolean };
  readonly gaps: readonly RegionGapGroup[];
  readonly sources: readonly SourceLine[];
  /** Its data files. */
  readonly downloads: readonly Link[];
  /** The way to what changed since it was published. */
  readonly changes?: Link;
  readonly note?: Words;
}

export function presentRegion(dataset: Dataset, report: RegionReport, language: Language): RegionPage {
  const { region } = report;
  const view = viewAt(dataset, language, pages.region(region));
  const words = regionWords(language);
  const records = indicatorRecords(report);
  const summary = presentRegionSummary(view, report, records);
  const verdicts = presentVerdictCounts(view, report);
  const briefs = linkToBriefs(view, report);
  const money = presentRegionMoney(view, report);
  const commitmentCounts = presentRegionCommitments(view, report);
  const body = {
    summary,
    plans: report.plans.map((plan) => presentPlanCard(view, report, plan)),
    clusterSets: presentClusterSets(view, region, report.clusters),
    indicators: records.map((record) => presentIndicatorRow(view, report, record)),
    commitments: report.commitments.map((commitment) => presentCommitment(view, report, commitment)),
    recommendations: {
      years: presentRecommendationYears(view, report),
      all: { text: recommendationWords(language).all, href: view.to(pages.recommendations(region)) },
    },
    programmes: presentProgrammes(view, report),
    ...(money !== undefined && { money }),
    agencies: region.agencies.map((agency) => presentAgencyRow(view, report, agency)),
    allAgencies: { text: agencyWords(language).all, href: view.to(pages.agenciesOf(region)) },
    districts: presentDistricts(view, report),
    networks: summary.networks,
    due: presentDueOf(view, report),
    gaps: presentRegionGaps(view, report),
    sources: presentUsed(view, citationsOfRegion(report)),
    officeHolders: region.officeHolders.map((holder) => presentHolder(view, holder)),
    ...prose(view, report),
  };
  const drawn = maps(view, report);
  return {
    frame: presentFrame(view, {
      heading: { text: region.name },
      description: summary.sentences.slice(0, 2).join(' ') || words.description(region.name),
      crumbs: [{ text: frameWords(language).regions, href: view.to(pages.regions()) }],
      script: [drawn.clusterMap, drawn.valueMap].some((map) => map?.interactive !== undefined),
    }),
    kicker: kicker(view, region),
    ...body,
    ...(verdicts !== undefined && { verdicts }),
    averages: presentAverages(
      view,
      verdictsOfRegion(report, dataset.site).flatMap((one) => one.verdicts),
    ).slice(0, 1),
    ...(briefs !== undefined && { briefs }),
    ...(commitmentCounts !== undefined && { commitmentCounts }),
    terms: termsIn(view, body),
    contents: contents(view, report, body),
    ...drawn,
    downloads: regionDownloads(view, region),
    ...(hasPublished(report) && {
      changes: { text: changeWords(language).ofRegion, href: view.to(pages.changesOf(region)) },
    }),
    ...(region.note !== undefined && { note: view.say(region.note) }),
  };
}

function kicker(view: View, region: Region): string {
  const words = regionWords(view.language);
  const kind = {
    provinsi: words.provinsi,
    kabupaten: words.kabupatenIn(region.provinceName),
    kota: words.kotaIn(region.provinceName),
  };
  return `${kind[region.kind]} · ${words.code(region.code)}`;
}

function contents(
  view: View,
  report: RegionReport,
  body: Pick<
    RegionPage,
    'programmes' | 'agencies' | 'due' | 'gaps' | 'networks' | 'districts' | 'commitments' | 'indicators'
  >,
): RegionPage['contents'] {
  const titles = regionWords(view.language).sections;
  const present = {
    rencana: report.plans.length > 0,
    klaster: report.clusters.length > 0,
    indikator: body.indicators.length > 0,
    komitmen: body.commitments.length > 0,
    rekomendasi: report.recommendations.length > 0,
    'program-dan-uang': body.programmes.length > 0 || report.budget.length > 0,
    'perangkat-daerah': body.agencies.length > 0,
    kecamatan: body.districts.length > 0,
    laporan: report.report !== undefined,
    jejaring: body.networks.length > 0,
    'belum-ada': body.due.any || body.gaps.length > 0,
    sumber: true,
    unduh: true,
  };
  return Object.entries(titles).flatMap(([id, title]) => (id in present && has(present, id) ? [{ id, title }] : []));
}

function has(present: Readonly<Record<string, boolean>>, id: string): boolean {
  return present[id] ?? false;
}

function presentDueOf(view: View, report: RegionReport): RegionPage['due'] {
  const lists = presentDue(view, report);
  return {
    ...lists,
    any: lists.silent.length + lists.notSearched.length > 0,
    all: { text: silenceWords(view.language).all, href: view.to(`${pages.silences()}#${report.region.code}`) },
  };
}

function prose(view: View, report: RegionReport): Pick<RegionPage, 'report'> {
  if (report.report === undefined) return {};
  const { html, title } = report.report;
  const english = view.language === 'en' ? html.en : undefined;
  return {
    report: {
      title: view.say(title),
      html: english ?? html.id,
      ...(view.language === 'en' && english === undefined && { lang: 'id' }),
    },
  };
}

function maps(view: View, report: RegionReport): Pick<RegionPage, 'locator' | 'clusterMap' | 'valueMap'> {
  const { region } = report;
  const locator =
    region.point === undefined
      ? undefined
      : drawLocator({ id: 'letak', name: region.name, points: [region.point] }, view.language);
  const clusterMap = presentClustersMap(view, report);
  const valueMap = presentProvinceMap(view, report, PROVINCE_MAP_INDICATOR);
  return {
    ...(locator !== undefined && { locator: { ...locator, legend: [] } }),
    ...(clusterMap !== undefined && { clusterMap }),
    ...(valueMap !== undefined && { valueMap }),
  };
}

function presentHolder(view: View, holder: OfficeHolder): OfficeHolderLine {
  const words = regionWords(view.language);
  const from =
    holder.from.known === 'unknown' ? words.sinceUnknown : words.since(formatDate(holder.from, view.language));
  const until = holder.until === undefined ? [] : [words.until(formatDate(holder.until, view.language))];
  return {
    office: holder.acting === undefined ? holder.office : `${holder.acting} ${holder.office}`,
    name: holder.name,
    term: [from, ...until].join(', '),
    sources: presentCitations(view, holder.citations),
  };
}
