/** The page of all commitments, and one page for each value they can be filtered by. */
import { commitmentWords } from '#language/commitment';
import {
  commitmentIndex,
  filtersOf,
  recordedCommitments,
  type CommitmentFilter,
  type RecordedCommitment,
} from '#model/commitment-filter';
import { commitmentSheets, keptBy, standApart } from '#addresses/commitment-pages';
import { pageParts } from '#addresses/page-numbers';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import { filterAddress, pageOf, pages } from '#routes';
import { filterName, presentFacets, type Facet } from './commitment-facets.ts';
import { presentCommitmentPlaces, type CommitmentPlaces } from './commitment-places.ts';
import { presentCommitment, presentCommitmentLine, type CommitmentBlock, type CommitmentLine } from './commitment.ts';
import { presentFrame, type Frame } from './frame.ts';
import { presentPager, titleOfPage, type EntranceInput, type Pager } from './pager.ts';
import { count } from './region-summary.ts';
import { viewAt, type Link, type View } from './view.ts';

/** An entry of the list. Its marks say which filters keep it; only where they are applied in place. */
export type Listed<Entry> = Entry & { readonly marks: Readonly<Record<string, string>> };

export interface CommitmentGroup {
  readonly region: Link;
  /** In full, or else in one line each. */
  readonly commitments: readonly Listed<CommitmentBlock>[];
  readonly lines: readonly Listed<CommitmentLine>[];
}

export interface CommitmentsPage {
  readonly frame: Frame;
  readonly lead: readonly string[];
  readonly facets: readonly Facet[];
  /** Which of all commitments the page shows. */
  readonly shown: string;
  /** The same sentence for a choice made in place, with `{count}` and `{what}` left open. */
  readonly pattern?: string;
  /** The way back to all. */
  readonly all: string;
  readonly groups: readonly CommitmentGroup[];
  /** True where the entries are lines that lead to the details. */
  readonly brief: boolean;
  /** True where the details are unfolded: on the page that every mention leads to. */
  readonly open: boolean;
  /** The regions, where the commitments are too many for one page. */
  readonly places?: CommitmentPlaces;
  /** Undefined where all are on one page. */
  readonly pager?: Pager;
}

/** More than this are listed in one line each. */
const IN_FULL = 60;

/** Each page of commitments: that of all, then those of each value that occurs. */
export interface CommitmentsPath {
  readonly params: Readonly<Record<string, string>>;
  readonly filter: CommitmentFilter | undefined;
  readonly number: number;
}

export function commitmentPages(dataset: Dataset): readonly CommitmentsPath[] {
  return [
    { params: {}, filter: undefined, number: 1 },
    ...commitmentIndex(dataset).flatMap(({ filter }) => {
      const { key, value } = filterAddress(filter);
      return pageParts(commitmentSheets(dataset, filter).length).map(({ params: { halaman }, number }) => ({
        params: { filter: [key, value, ...(halaman === undefined ? [] : [halaman])].join('/') },
        filter,
        number,
      }));
    }),
  ];
}

export function presentCommitments(
  dataset: Dataset,
  language: Language,
  filter?: CommitmentFilter,
  number = 1,
): CommitmentsPage {
  return filter === undefined ? presentAll(dataset, language) : presentFiltered(dataset, language, filter, number);
}

function presentAll(dataset: Dataset, language: Language): CommitmentsPage {
  const view = viewAt(dataset, language, pages.commitments());
  const words = commitmentWords(language);
  const recorded = recordedCommitments(dataset);
  const of = count(view, recorded.length);
  const apart = standApart(dataset);
  return {
    frame: presentFrame(view, {
      heading: { text: words.heading },
      description: words.description,
      script: recorded.length > 0,
    }),
    lead: [words.lead],
    shown: words.all({ of }),
    all: view.to(pages.commitments()),
    facets: presentFacets(view),
    ...presentList(view, recorded.length > IN_FULL, commitmentSheets(dataset).flat(), !apart),
    ...(apart
      ? { places: presentCommitmentPlaces(view) }
      : { pattern: words.shown({ count: '{count}', of, what: '{what}' }) }),
    open: false,
  };
}

function presentFiltered(
  dataset: Dataset,
  language: Language,
  filter: CommitmentFilter,
  number: number,
): CommitmentsPage {
  const path = pages.commitmentsBy(filter);
  const view = viewAt(dataset, language, pageOf(path, number));
  const words = commitmentWords(language);
  const sheets = commitmentSheets(dataset, filter);
  const kept = keptBy(dataset, filter).length;
  const all = view.to(pages.commitments());
  const at = { number, of: sheets.length };
  const pager = presentPager(view, path, at, entrancesOf(sheets));
  const open = filter.by === 'region';
  const told = {
    count: count(view, kept),
    of: count(view, recordedCommitments(dataset).length),
    what: filterName(view, filter),
  };
  return {
    frame: presentFrame(view, {
      heading: { text: words.headingOf(told) },
      title: titleOfPage(view, words.headingOf(told), at),
      description: words.descriptionOf(told),
      crumbs: [{ text: words.heading, href: all }],
      // An anchor of the list may stand on another page of it.
      script: pager?.entrances !== undefined,
    }),
    lead: [],
    shown: words.shown(told),
    all,
    facets: presentFacets(view, filter),
    ...presentList(view, kept > IN_FULL && !open, sheets[number - 1] ?? [], false),
    ...(pager !== undefined && { pager }),
    open,
  };
}

function presentList(
  view: View,
  brief: boolean,
  recorded: readonly RecordedCommitment[],
  inPlace: boolean,
): Pick<CommitmentsPage, 'groups' | 'brief'> {
  const groups = [...Map.groupBy(recorded, ({ report }) => report).values()];
  return {
    groups: groups.flatMap((own) => presentGroup(view, own, { brief, inPlace })),
    brief: brief && groups.length > 0,
  };
}

/** Provinces with the page on which they stand, as anchors of commitments begin. */
function entrancesOf(sheets: readonly (readonly RecordedCommitment[])[]): readonly EntranceInput[] {
  return sheets.flatMap((sheet, index) => {
    const provinces = new Map(sheet.map(({ report: { region } }) => [region.provinceCode, region.provinceName]));
    return [...provinces].map(([holds, text]) => ({ text, page: index + 1, holds }));
  });
}

function presentGroup(
  view: View,
  own: readonly RecordedCommitment[],
  { brief, inPlace }: { readonly brief: boolean; readonly inPlace: boolean },
): readonly CommitmentGroup[] {
  const [first] = own;
  if (first === undefined) return [];
  const { region } = first.report;
  const marked = own.map((one) => ({ one, marks: inPlace ? marksOf(one) : {} }));
  return [
    {
      region: { text: region.name, href: view.to(pages.region(region)) },
      commitments: brief
        ? []
        : marked.map(({ one, marks }) => ({ ...presentCommitment(view, one.report, one.commitment), marks })),
      lines: brief
        ? marked.map(({ one, marks }) => ({ ...presentCommitmentLine(view, one.report, one.commitment), marks }))
        : [],
    },
  ];
}

function marksOf(recorded: RecordedCommitment): Readonly<Record<string, string>> {
  const values = filtersOf(recorded).map((filter) => {
    const { key, value } = filterAddress(filter);
    return [`data-${key}`, value] as const;
  });
  return { 'data-listed': '', ...Object.fromEntries(values) };
}
