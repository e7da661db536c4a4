/** The page of all commitments, and one page for each value they can be filtered by. */
import { commitmentWords } from '#language/commitment';
import {
  commitmentIndex,
  filtersOf,
  recordedCommitments,
  type CommitmentFilter,
  type RecordedCommitment,
} from '#model/commitment-filter';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import { filterAddress, pages } from '#routes';
import { filterName, presentFacets, type Facet } from './commitment-facets.ts';
import { presentCommitment, presentCommitmentLine, type CommitmentBlock, type CommitmentLine } from './commitment.ts';
import { presentFrame, type Frame } from './frame.ts';
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
}

/** More than this are listed in one line each. */
const IN_FULL = 60;

/** Each page of commitments: that of all, then one for each value that occurs. */
export interface CommitmentsPath {
  readonly params: Readonly<Record<string, string>>;
  readonly filter: CommitmentFilter | undefined;
}

export function commitmentPages(dataset: Dataset): readonly CommitmentsPath[] {
  return [
    { params: {}, filter: undefined },
    ...commitmentIndex(dataset).map(({ filter }) => {
      const { key, value } = filterAddress(filter);
      return { params: { filter: `${key}/${value}` }, filter };
    }),
  ];
}

export function presentCommitments(dataset: Dataset, language: Language, filter?: CommitmentFilter): CommitmentsPage {
  const path = filter === undefined ? pages.commitments() : pages.commitmentsBy(filter);
  const view = viewAt(dataset, language, path);
  const words = commitmentWords(language);
  const recorded = recordedCommitments(dataset);
  const of = count(view, recorded.length);
  const kept = filter === undefined ? recorded : keptBy(dataset, path);
  const open = filter?.by === 'region';
  const brief = kept.length > IN_FULL && !open;
  const list = {
    facets: presentFacets(view, filter),
    all: view.to(pages.commitments()),
    groups: [...Map.groupBy(kept, ({ report }) => report).values()].flatMap((own) =>
      presentGroup(view, own, { brief, inPlace: filter === undefined }),
    ),
    brief,
    open,
  };
  if (filter === undefined) {
    return {
      frame: presentFrame(view, {
        heading: { text: words.heading },
        description: words.description,
        script: recorded.length > 0,
      }),
      lead: [words.lead],
      shown: words.all({ of }),
      pattern: words.shown({ count: '{count}', of, what: '{what}' }),
      ...list,
    };
  }
  const told = { count: count(view, kept.length), of, what: filterName(view, filter) };
  return {
    frame: presentFrame(view, {
      heading: { text: words.headingOf(told) },
      description: words.descriptionOf(told),
      crumbs: [{ text: words.heading, href: list.all }],
    }),
    lead: [],
    shown: words.shown(told),
    ...list,
  };
}

/** The commitments of the page at `path`. */
function keptBy(dataset: Dataset, path: string): readonly RecordedCommitment[] {
  return commitmentIndex(dataset).find((one) => pages.commitmentsBy(one.filter) === path)?.commitments ?? [];
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
