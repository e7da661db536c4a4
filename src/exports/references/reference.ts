/** Every figure, target and baseline of one indicator as an entry for a list of references: the producer comes first. */
import { citedParts, type Cited } from '#formatting/cited';
import { formatDate, formatDay } from '#formatting/date';
import { citedTitle, citeWords } from '#language/cite';
import { frameWords } from '#language/frame';
import { recordWords } from '#language/record';
import { versionAnchor, versionOfRow } from '#ledger/version';
import type { Dataset, RegionReport } from '#model/dataset';
import type { PartialDate } from '#model/date';
import { anchorOfBaseline, anchorOfFigure, anchorOfTarget } from '#model/identity';
import type { Citation } from '#model/source';
import { isSuperseded } from '#model/version';
import { onWeb, pages } from '#routes';
import { ofLastRegion } from '../last-region.ts';

export interface Reference {
  /** Unique on the site; letters, digits, dots and hyphens. */
  readonly key: string;
  /** What is quoted, with its value. */
  readonly title: string;
  /** Who produced the figure; undefined where nobody knows. */
  readonly producer?: string;
  /** The document it stands in. */
  readonly document: string;
  readonly published: PartialDate;
  readonly seen: PartialDate;
  /** Who put the figures together. */
  readonly compiler: string;
  /** The version of the figure on this site, or the document where the site has no address. */
  readonly address?: string;
  /** Through whom it came, the page, how exactly the date is known, the edition; that a site is an example. */
  readonly note: string;
}

interface Quotable {
  readonly anchor: string;
  readonly cited: Cited & { readonly citation: Citation };
  readonly superseded: boolean;
}

/** Files of references are in Indonesian: one for both languages of the site. */
const LANGUAGE = 'id';

const madeOnce = ofLastRegion<readonly Reference[]>();

/**
 * In the order of the page: actuals, baselines, targets. What has no value cannot be quoted. Every format tells of the same.
 */
export function referencesOf(dataset: Dataset, report: RegionReport, indicator: string): readonly Reference[] {
  return madeOnce(dataset, report, indicator, () => makeReferences(dataset, report, indicator));
}

function makeReferences(dataset: Dataset, report: RegionReport, indicator: string): readonly Reference[] {
  const own = <Row extends { readonly indicator: { readonly id: string } }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => row.indicator.id === indicator);
  const targets = own(report.targets);
  const all: readonly Quotable[] = [
    ...own(report.figures).map((cited) => ({ anchor: anchorOfFigure(cited), cited, superseded: false })),
    ...own(report.baselines).map((cited) => ({ anchor: anchorOfBaseline(cited), cited, superseded: false })),
    ...targets.map((cited) => ({
      anchor: anchorOfTarget(cited),
      cited,
      superseded: isSuperseded(cited, targets, report.plans),
    })),
  ];
  return all.flatMap(({ anchor, cited, superseded }) => {
    const parts = citedParts(cited, LANGUAGE);
    if (parts === undefined) return [];
    const about = { indicator: cited.indicator.name.id, region: report.region.name, superseded };
    return [referenceTo(dataset, report, anchor, cited, citedTitle(parts, about, LANGUAGE))];
  });
}

function referenceTo(
  dataset: Dataset,
  { region }: RegionReport,
  anchor: string,
  cited: Cited & { readonly citation: Citation },
  title: string,
): Reference {
  const { indicator, citation } = cited;
  const { source, page } = citation;
  const version = versionAnchor(anchor, versionOfRow(cited));
  const { site } = dataset;
  const words = citeWords(LANGUAGE);
  const record = recordWords(LANGUAGE);
  const compiler = site.publisher?.name ?? site.name.id;
  const address = onWeb(site.address, `${pages.indicator(region, indicator.id)}#${version}`) ?? source.address;
  const exact = source.published.known !== 'unknown' && source.published.known !== 'not-before';
  const note = [
    ...(source.via === undefined ? [] : [words.quotedBy(source.via.publisher)]),
    ...(page === undefined ? [] : [record.page(page)]),
    ...(exact ? [] : [formatDate(source.published, LANGUAGE)]),
    words.compiledBy({ name: compiler, day: formatDay(site.releaseDate, LANGUAGE) }),
    ...(site.publisher === undefined ? [frameWords(LANGUAGE).example] : []),
  ].join('; ');
  return {
    key: `${region.code}-${indicator.id}-${anchor}`,
    title,
    ...(source.publisher !== 'unknown' && { producer: source.publisher }),
    document: source.title,
    published: source.published,
    seen: source.seen,
    compiler,
    ...(address !== undefined && { address }),
    note,
  };
}

/** Year, month and day of a date, as far as it is known for certain. */
export function datePartsOf(date: PartialDate): readonly number[] {
  return date.known === 'unknown' || date.known === 'not-before' ? [] : date.iso.split('-').map(Number);
}
