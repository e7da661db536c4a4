/**
 * Every address of the site and every link. A path is written from the site's root without a leading slash and
 * names a folder (`wilayah/15.04-batanghari/`) or a file (`…/data.csv`). Links are relative to the page that holds
 * them, so the same bytes work under any path and from a disk.
 */
import type { BudgetKind } from '#model/budget';
import type { CommitmentFilter, Standing } from '#model/commitment-filter';
import type { PeerLevel } from '#model/comparison/common-ground';
import type { BriefKey } from '#model/brief/list';
import type { NamedKind } from '#model/former-name';
import type { Language } from '#model/language';
import type { RecordOwner } from '#model/record-owner';

/** A path from the site's root: `''` is home. */
export type SitePath = string;

/** The page of one region, or of something that belongs to it. */
export interface RegionAddress {
  readonly code: string;
  readonly slug: string;
}

/** The folder name of a region in addresses and in content: `15.04-batanghari`. */
export function regionSegment(region: RegionAddress): string {
  return `${region.code}-${region.slug}`;
}

/** The folder name of the region that a path stands in; undefined elsewhere. The path has no language folder. */
export function regionOf(path: SitePath): string | undefined {
  return /^wilayah\/([^/]+)\//.exec(outsideFrame(path))?.[1];
}

/** The indicator of the comparison that a path stands in; undefined elsewhere. The path has no language folder. */
export function comparisonOf(path: SitePath): string | undefined {
  return /^bandingkan\/([^/]+)\//.exec(outsideFrame(path))?.[1];
}

function inRegion(region: RegionAddress, rest: string): SitePath {
  return `wilayah/${regionSegment(region)}/${rest}`;
}

const MANAGED: SitePath = 'kelola/';
const COMMITMENTS: SitePath = 'komitmen/';
const GUIDE: SitePath = 'panduan/';
const STANDING_SEGMENTS: Readonly<Record<Standing, string>> = {
  'not-yet-due': 'belum-jatuh-tempo',
  'in-progress': 'berjalan',
  met: 'tercapai',
  'met-then-reversed': 'tercapai-lalu-mundur',
  late: 'terlambat',
  'not-met': 'tidak-tercapai',
  'not-reported': 'belum-dilaporkan',
  changed: 'diubah',
  replaced: 'digantikan',
  withdrawn: 'dicabut',
  'no-number': 'tidak-ada-angka',
  'not-judged': 'belum-dinilai',
};

/** A filter of commitments as addresses write it: folders of a page (`status/berjalan`), or part of a query (`status=berjalan`). */
export function filterAddress(filter: CommitmentFilter): { readonly key: string; readonly value: string } {
  switch (filter.by) {
    case 'standing':
      return { key: 'status', value: STANDING_SEGMENTS[filter.standing] };
    case 'region':
      return { key: 'wilayah', value: regionSegment(filter.region) };
    case 'agency':
      return { key: 'perangkat-daerah', value: `${regionSegment(filter.region)}/${filter.agency.id}` };
    case 'year': {
      const { year } = filter;
      const words = { none: 'tanpa-tenggat', unknown: 'tenggat-tidak-diketahui' };
      return { key: 'tahun', value: typeof year === 'number' ? String(year) : words[year] };
    }
  }
}

/** Kinds of what can be searched, as a query writes them. */
export const SEARCH_KINDS = {
  region: 'wilayah',
  indicator: 'indikator',
  plan: 'rencana',
  cluster: 'klaster',
  network: 'jejaring',
  commitment: 'komitmen',
  source: 'sumber',
  term: 'istilah',
} as const;
export type SearchKind = keyof typeof SEARCH_KINDS;

/** How much is told of a region, as a query writes it. */
export const COVERAGE_SEGMENTS = { full: 'lengkap', figures: 'angka-saja', none: 'belum-ada-laporan' } as const;
export type Coverage = keyof typeof COVERAGE_SEGMENTS;

/** Atom (RFC 4287) or JSON Feed 1.1. */
export type FeedFormat = 'atom' | 'json';

/** Pages, by what they show. Each exists in Indonesian at this path and in English under `en/`. */
export const pages = {
  home: (): SitePath => '',
  regions: (): SitePath => 'wilayah/',
  region: (region: RegionAddress): SitePath => inRegion(region, ''),
  indicatorsOf: (region: RegionAddress): SitePath => inRegion(region, 'indikator/'),
  indicator: (region: RegionAddress, indicator: string): SitePath => inRegion(region, `indikator/${indicator}/`),
  clustersOf: (region: RegionAddress): SitePath => inRegion(region, 'klaster/'),
  cluster: (region: RegionAddress, cluster: string): SitePath => inRegion(region, `klaster/${cluster}/`),
  plansOf: (region: RegionAddress): SitePath => inRegion(region, 'rencana/'),
  plan: (region: RegionAddress, plan: string): SitePath => inRegion(region, `rencana/${plan}/`),
  /** All briefs of a region, by LKPJ year. */
  briefsOf: (region: RegionAddress): SitePath => inRegion(region, 'ringkasan/'),
  brief: (region: RegionAddress, year: number): SitePath => inRegion(region, `ringkasan/${String(year)}/`),
  agencyBrief: (region: RegionAddress, year: number, agency: string): SitePath =>
    inRegion(region, `ringkasan/${String(year)}/perangkat-daerah/${agency}/`),
  commissionBrief: (region: RegionAddress, year: number, commission: string): SitePath =>
    inRegion(region, `ringkasan/${String(year)}/komisi/${commission}/`),
  /** Two texts side by side; `pair` names both: `perda-2-ke-perda-3`. */
  planComparison: (region: RegionAddress, plan: string, pair: string): SitePath =>
    inRegion(region, `rencana/${plan}/perbandingan/${pair}/`),
  /** What became of the plan's targets. */
  closing: (region: RegionAddress, plan: string): SitePath => inRegion(region, `rencana/${plan}/penutup/`),
  agenciesOf: (region: RegionAddress): SitePath => inRegion(region, 'perangkat-daerah/'),
  agency: (region: RegionAddress, agency: string): SitePath => inRegion(region, `perangkat-daerah/${agency}/`),
  recommendations: (region: RegionAddress): SitePath => inRegion(region, 'rekomendasi/'),
  networks: (): SitePath => 'jejaring/',
  network: (network: string): SitePath => `jejaring/${network}/`,
  commitments: (): SitePath => COMMITMENTS,
  /** The commitments that one value keeps. */
  commitmentsBy: (filter: CommitmentFilter): SitePath => {
    const { key, value } = filterAddress(filter);
    return `${COMMITMENTS}${key}/${value}/`;
  },
  comparisons: (): SitePath => 'bandingkan/',
  comparison: (indicator: string): SitePath => `bandingkan/${indicator}/`,
  /** The regencies and cities of one province, where all regions would be too many for one page. */
  comparisonIn: (indicator: string, province: string): SitePath => `bandingkan/${indicator}/${province}/`,
  /** The country as a map, where the publisher brought its shapes. */
  comparisonMap: (indicator: string): SitePath => `bandingkan/${indicator}/peta/`,
  /** What changed since it was published. */
  changes: (): SitePath => 'perubahan/',
  changesOf: (region: RegionAddress): SitePath => inRegion(region, 'perubahan/'),
  changesOfNetwork: (network: string): SitePath => `jejaring/${network}/perubahan/`,
  /** The same of either. */
  changesOfOwner: (owner: RecordOwner): SitePath =>
    'report' in owner ? pages.changesOf(owner.report.region) : pages.changesOfNetwork(owner.network.id),
  silences: (): SitePath => 'belum-dilaporkan/',
  /** The same of one province, where there is too much for one page. */
  silencesIn: (province: string): SitePath => `belum-dilaporkan/provinsi/${province}/`,
  /** The printable request for one actual that nobody has found. */
  request: (region: RegionAddress, indicator: string, year: number): SitePath =>
    inRegion(region, `indikator/${indicator}/permohonan-${String(year)}/`),
  sources: (): SitePath => 'sumber/',
  source: (source: string): SitePath => `sumber/${source}/`,
  /** How to ask for corrections, and what became of requests. */
  corrections: (): SitePath => 'koreksi/',
  data: (): SitePath => 'data/',
  /** What programs can read, and how. */
  api: (): SitePath => 'data/api/',
  methodology: (): SitePath => 'metodologi/',
  /** The search, and a list of everything for readers without a script. */
  search: (): SitePath => 'cari/',
  glossary: (): SitePath => 'istilah/',
  term: (term: string): SitePath => `istilah/${term}/`,
  about: (): SitePath => 'tentang/',
  /** The guide for editors; its pages belong to the program and are not promised. */
  guide: (): SitePath => GUIDE,
  guideSection: (slug: string): SitePath => `${GUIDE}${slug}/`,
  /** What one code of a finding means, with examples. */
  finding: (code: string): SitePath => `${GUIDE}temuan/${code}/`,
  /** Pages of those who run the site; only where that is switched on, and never promised. */
  importers: (): SitePath => `${MANAGED}impor/`,
  importer: (region: RegionAddress): SitePath => `${MANAGED}impor/${regionSegment(region)}/`,
} as const;

/** What page `number` of a list adds to the list's address; undefined for the first, which stands at that address itself. */
export function pageSegment(number: number): string | undefined {
  return number === 1 ? undefined : `halaman/${String(number)}`;
}

/** A page of a list that is too long for one. */
export function pageOf(list: SitePath, number: number): SitePath {
  const segment = pageSegment(number);
  return segment === undefined ? list : `${list}${segment}/`;
}

/** Addresses of all pages of a list. */
export function pagesOf(list: SitePath, count: number): readonly SitePath[] {
  return Array.from({ length: count }, (_, index) => pageOf(list, index + 1));
}

/** The page of a brief. */
export function briefPath(region: RegionAddress, { year, scope }: BriefKey): SitePath {
  switch (scope.of) {
    case 'region':
      return pages.brief(region, year);
    case 'agency':
      return pages.agencyBrief(region, year, scope.agency.id);
    case 'commission':
      return pages.commissionBrief(region, year, scope.commission.id);
  }
}

/** What an id stands behind in addresses: `*` is any one step, `@` the folder name of the region that the id belongs to. */
export const ID_PLACES: Readonly<Record<NamedKind, readonly string[]>> = {
  region: ['wilayah', 'komitmen/wilayah', 'komitmen/perangkat-daerah'],
  agency: ['wilayah/@/perangkat-daerah', 'wilayah/@/ringkasan/*/perangkat-daerah', 'komitmen/perangkat-daerah/@'],
  commission: ['wilayah/@/ringkasan/*/komisi'],
  cluster: ['wilayah/@/klaster'],
  plan: ['wilayah/@/rencana'],
  indicator: ['wilayah/*/indikator', 'bandingkan'],
  network: ['jejaring'],
  source: ['sumber'],
  term: ['istilah'],
};

/** Pages that show a choice of what another page shows, and so may fall empty; first that other page. */
const VIEWS: readonly RegExp[] = [
  /^(.+\/)halaman\/\d+\/$/,
  /^(komitmen\/)[^/]+\/(?:[^/]+\/){1,2}$/,
  /^(belum-dilaporkan\/)provinsi\/\d+\/$/,
  /^(bandingkan\/[^/]+\/)[^/]+\/$/,
  /^(bandingkan\/)[^/]+\/$/,
  /^(wilayah\/[^/]+\/indikator\/[^/]+\/)permohonan-\d+\/$/,
  /^(wilayah\/[^/]+\/rencana\/[^/]+\/)(?:penutup|perbandingan\/[^/]+)\/$/,
];

/** The page of which this one shows a choice; undefined for a page that stands for itself. */
export function viewedPage(path: SitePath): SitePath | undefined {
  return VIEWS.map((view) => view.exec(path)?.[1]).find((page) => page !== undefined);
}

/** Data files: one for both languages. */
export const files = {
  icon: (): SitePath => 'ikon.svg',
  /** Old addresses of pages and where they lead, for servers that answer them themselves. */
  oldAddresses: (): SitePath => 'alamat-lama.json',
  /** Fingerprints of all files; written when the site is built, not by a page. */
  checksums: (): SitePath => 'SHA256SUMS',
  /** The copy of a document that may be handed on. */
  copy: (source: string, name: string): SitePath => `${pages.source(source)}${name}`,
  /** What can be searched, as pages hand it to the build; a built site has the index instead. */
  searchRecords: (): SitePath => `${pages.search()}catatan.json`,
  /** Folder of the search index of all languages; written when the site is built. */
  searchIndex: (): SitePath => `${pages.search()}indeks/`,
  indicatorCsv: (region: RegionAddress, indicator: string): SitePath => `${pages.indicator(region, indicator)}data.csv`,
  indicatorJson: (region: RegionAddress, indicator: string): SitePath =>
    `${pages.indicator(region, indicator)}data.json`,
  /** The twin of the CSV for spreadsheets set to Indonesian. */
  indicatorExcelCsv: (region: RegionAddress, indicator: string): SitePath =>
    `${pages.indicator(region, indicator)}data-excel.csv`,
  indicatorWorkbook: (region: RegionAddress, indicator: string): SitePath =>
    `${pages.indicator(region, indicator)}data.xlsx`,
  regionCsv: (region: RegionAddress): SitePath => inRegion(region, 'data.csv'),
  regionExcelCsv: (region: RegionAddress): SitePath => inRegion(region, 'data-excel.csv'),
  regionWorkbook: (region: RegionAddress): SitePath => inRegion(region, 'data.xlsx'),
  regionJson: (region: RegionAddress): SitePath => inRegion(region, 'data.json'),
  /** A file of the whole data, by its name. */
  whole: (name: string): SitePath => `${pages.data()}${name}`,
  wholeExcelCsv: (table: string): SitePath => `${pages.data()}${table}-excel.csv`,
  /** References to every figure of the indicator, for reference managers. */
  references: (region: RegionAddress, indicator: string, format: 'bib' | 'ris' | 'csl.json'): SitePath =>
    `${pages.indicator(region, indicator)}kutipan.${format}`,
  planComparisonCsv: (region: RegionAddress, plan: string, pair: string): SitePath =>
    `${pages.planComparison(region, plan, pair)}perbandingan.csv`,
  /** Feeds of changes, of the site or of one region; only where the site has an address. */
  feed: (format: FeedFormat, region?: RegionAddress): SitePath =>
    `${region === undefined ? pages.changes() : pages.changesOf(region)}${format === 'atom' ? 'atom.xml' : 'feed.json'}`,
  comparisonCsv: (indicator: string): SitePath => `${pages.comparison(indicator)}data.csv`,
} as const;

/** The folder of the API; its number changes only when a promise about its files is broken. */
const API: SitePath = 'api/v1/';

/** Files of the API: one for both languages. */
export const api = {
  index: (): SitePath => `${API}index.json`,
  regions: (): SitePath => `${API}regions.json`,
  region: (code: string): SitePath => `${API}regions/${code}.json`,
  indicators: (): SitePath => `${API}indicators.json`,
  indicator: (indicator: string): SitePath => `${API}indicators/${indicator}.json`,
  sources: (): SitePath => `${API}sources.json`,
  commitments: (): SitePath => `${API}commitments.json`,
  networks: (): SitePath => `${API}networks.json`,
  silences: (): SitePath => `${API}silences.json`,
  schema: (name: string): SitePath => `${API}schemas/${name}.schema.json`,
} as const;

/** The page of an indicator in a region that is still to be named: `*` stands for the region's segment. */
export function indicatorAnywhere(indicator: string): SitePath {
  return `wilayah/*/indikator/${indicator}/`;
}

/** The index of regions as the answer for a region without a report; its code makes the address its own. */
export function uncoveredRegion(code: string): SitePath {
  return `${pages.regions()}?kode=${code}#lainnya`;
}

/** Pictures of charts, in the language of their page: beside it, or in the region's folder where many pages show the chart. */
export const pictures = {
  chartSvg: (region: RegionAddress, indicator: string): SitePath => `${pages.indicator(region, indicator)}grafik.svg`,
  /** Made only where the site is built with images, and in Indonesian only. */
  chartPng: (region: RegionAddress, indicator: string): SitePath => `${pages.indicator(region, indicator)}grafik.png`,
  /** What messengers show of a page; the name tells the content, and so changes with it. PNG in the built site. */
  preview: (page: SitePath, digest: string): SitePath => `${page}pratinjau-${digest}.png`,
  chain: (region: RegionAddress, cluster: string): SitePath => `${pages.cluster(region, cluster)}rantai.svg`,
  milestones: (region: RegionAddress, commitment: string): SitePath => inRegion(region, `komitmen-${commitment}.svg`),
  money: (region: RegionAddress, item: string, kind: BudgetKind, year: number): SitePath =>
    inRegion(region, `uang-${item}-${kind}-${String(year)}.svg`),
  trends: (indicator: string, province: string | undefined, level: PeerLevel): SitePath =>
    `${province === undefined ? pages.comparison(indicator) : pages.comparisonIn(indicator, province)}tren-${level}.svg`,
  stages: (network: string): SitePath => `${pages.network(network)}tahap.svg`,
  coverage: (network: string, stage: string): SitePath => `${pages.network(network)}cakupan-${stage}.svg`,
} as const;

const EMBEDS: SitePath = 'sematan/';

/** What stands at the same address under `sematan/`, to be shown in a frame by other sites. */
export function embedOf(path: SitePath): SitePath {
  return `${EMBEDS}${path.replace(/\.svg$/, '/')}`;
}

/** Pages that other sites show in a frame: a chart, a map, or one figure of an indicator, named by its anchor. */
export const embeds = {
  /** The trend; with an anchor, the card of that figure. Figures of a part of the region (`area`) have a page for each part. */
  indicator: (region: RegionAddress, indicator: string, area?: string): SitePath =>
    `${embedOf(pages.indicator(region, indicator))}${area === undefined ? '' : `${area}/`}`,
  /** A chart that is a picture too, at the picture's address without `.svg`. */
  picture: (picture: SitePath): SitePath => embedOf(picture),
  homeMap: (): SitePath => embedOf('peta/'),
  clustersMap: (region: RegionAddress): SitePath => embedOf(inRegion(region, 'peta-klaster/')),
  clusterMap: (region: RegionAddress, cluster: string): SitePath => embedOf(`${pages.cluster(region, cluster)}peta/`),
  provinceMap: (region: RegionAddress): SitePath => embedOf(inRegion(region, 'peta-nilai/')),
  districtMap: (region: RegionAddress, indicator: string): SitePath =>
    embedOf(`${pages.indicator(region, indicator)}peta/`),
  networkMap: (network: string, shows: 'anggota' | 'titik'): SitePath =>
    embedOf(`${pages.network(network)}peta-${shows}/`),
} as const;

/** The path without the folder of frames: what a frame shows something of. */
export function outsideFrame(path: SitePath): SitePath {
  return path.startsWith(EMBEDS) ? path.slice(EMBEDS.length) : path;
}

/** True for pages that stand in frames of other sites, with or without their language folder. */
export function isEmbed(path: SitePath): boolean {
  return path.startsWith(EMBEDS) || path.startsWith(inSite(EMBEDS, 'en'));
}

/** True for pages of the guide, with or without their language folder: the same on every site. */
export function isGuide(path: SitePath): boolean {
  return path.startsWith(GUIDE) || path.startsWith(inSite(GUIDE, 'en'));
}

/** True for pages of those who run the site, with or without their language folder. */
export function isManaged(path: SitePath): boolean {
  return path.startsWith(MANAGED) || path.startsWith(inSite(MANAGED, 'en'));
}

/** The same page in a language. */
export function inSite(path: SitePath, language: Language): SitePath {
  return language === 'id' ? path : `en/${path}`;
}

/** The language of a path, and the path without its language folder: the reverse of `inSite`. */
export function languageOf(path: SitePath): { readonly language: Language; readonly rest: SitePath } {
  return path.startsWith('en/') ? { language: 'en', rest: path.slice('en/'.length) } : { language: 'id', rest: path };
}

/** The folder that a file stands in, or the page itself. */
export function folderOf(path: SitePath): SitePath {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** The full address of a page or file, with its language folder; undefined where the site has no address. */
export function onWeb(address: string | undefined, path: SitePath): string | undefined {
  return address === undefined ? undefined : `${address}/${path}`;
}

/**
 * The link from one page to another page or file, relative to the folder of the first.
 * `to` may end with an anchor: `sumber/bps/#rows`.
 */
export function link(from: SitePath, to: SitePath): string {
  const hash = to.indexOf('#');
  const end = hash < 0 ? to.length : hash;
  const anchor = hash < 0 ? '' : to.slice(hash);
  const here = from.lastIndexOf('/') + 1;
  // Folders that both share: up to the last slash of what they have in common.
  let common = 0;
  for (let at = 0; at < here && at < end && from[at] === to[at]; at += 1) if (from[at] === '/') common = at + 1;
  if (common === here && common === end && anchor !== '') return anchor;
  let up = '';
  for (let at = common; at < here; at += 1) if (from[at] === '/') up += '../';
  const relative = `${up}${to.slice(common, end)}`;
  return `${relative === '' ? './' : relative}${anchor}`;
}

/** The anchor of a commitment on every page that lists it. */
export function commitmentAnchor(region: RegionAddress, commitment: string): string {
  return `${region.code}-${commitment}`;
}

/** The anchor of a kecamatan on its region's page. */
export function districtAnchor(code: string): string {
  return `kecamatan-${code}`;
}

/** The anchor of a reply on the page of what it answers. */
export function replyAnchor(reply: string): string {
  return `hak-jawab-${reply}`;
}

/** The anchor of a request on the page of corrections. */
export function correctionAnchor(correction: string): string {
  return `koreksi-${correction}`;
}

/** The anchor of a recommendation on the page of a region's recommendations. */
export function recommendationAnchor(recommendation: string): string {
  return `rekomendasi-${recommendation}`;
}
