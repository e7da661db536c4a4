/** The search, and the list of everything that stands below it. */
import { frameWords } from '#language/frame';
import { regionWords } from '#language/region';
import { searchWords } from '#language/search';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import { STANDINGS } from '#model/commitment-filter';
import { files, pages, regionSegment, SEARCH_KINDS, type Coverage, type SearchKind } from '#routes';
import { standingOf, standingWord } from '../commitment.ts';
import { presentFrame, type Frame } from '../frame.ts';
import { viewAt, type View } from '../view.ts';
import { listEverything, type ListGroup } from './everything.ts';
import { statusAddress } from './record.ts';

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** Choices under a heading, or under none. */
export interface ChoiceGroup {
  readonly title?: string;
  readonly choices: readonly Choice[];
}

export interface ChoiceList {
  /** As the query writes it. */
  readonly name: 'jenis' | 'wilayah' | 'status';
  readonly label: string;
  readonly groups: readonly ChoiceGroup[];
}

export interface SearchPage {
  readonly frame: Frame;
  /** Said where nothing is published. */
  readonly nothing?: string;
  /** What the script needs to know; undefined where there is nothing to search. */
  readonly search?: {
    /** From the page to the site's root: `../`. */
    readonly root: string;
    /** From the page to the folder of the index. */
    readonly index: string;
    readonly filters: readonly ChoiceList[];
  };
  readonly groups: readonly ListGroup[];
}

export function presentSearchPage(dataset: Dataset, language: Language): SearchPage {
  const view = viewAt(dataset, language, pages.search());
  const words = searchWords(language);
  const empty = dataset.regions.size === 0;
  const frame = presentFrame(view, {
    heading: { text: words.heading },
    description: words.description,
    searches: !empty,
  });
  if (empty) return { frame, nothing: frameWords(language).nothingText, groups: [] };
  return {
    frame,
    search: {
      root: view.toFile(pages.home()),
      index: view.toFile(files.searchIndex()),
      filters: [byKind(view), byRegion(view), byStatus(view)],
    },
    groups: listEverything(view),
  };
}

const KINDS: readonly SearchKind[] = [
  'region',
  'indicator',
  'plan',
  'cluster',
  'network',
  'commitment',
  'source',
  'term',
];

function byKind({ language }: View): ChoiceList {
  const words = searchWords(language);
  const choices = KINDS.map((kind) => ({ value: SEARCH_KINDS[kind], text: words.kind[kind] }));
  return { name: 'jenis', label: words.byKind, groups: [{ choices }] };
}

function byRegion({ dataset, language }: View): ChoiceList {
  const provinces = Map.groupBy(dataset.regions.values(), ({ region }) => region.provinceName);
  return {
    name: 'wilayah',
    label: searchWords(language).byRegion,
    groups: [...provinces].map(([title, reports]) => ({
      title,
      choices: reports.map(({ region }) => ({ value: regionSegment(region), text: region.name })),
    })),
  };
}

function byStatus(view: View): ChoiceList {
  const words = searchWords(view.language);
  const { full, figuresOnly } = regionWords(view.language);
  const coverages: readonly (readonly [Coverage, string])[] = [
    ['full', full],
    ['figures', figuresOnly],
    ['none', words.noReport],
  ];
  const standings = new Set(
    [...view.dataset.regions.values()].flatMap((report) =>
      report.commitments.map((commitment) => standingOf(view, report, commitment)),
    ),
  );
  const regions = coverages.map(([coverage, text]) => ({ value: statusAddress(coverage), text }));
  const commitments = STANDINGS.filter((standing) => standings.has(standing)).map((standing) => ({
    value: statusAddress(standing),
    text: standingWord(view, standing),
  }));
  return {
    name: 'status',
    label: words.byStatus,
    groups: [
      { title: words.kinds.region, choices: regions },
      ...(commitments.length === 0 ? [] : [{ title: words.kinds.commitment, choices: commitments }]),
    ],
  };
}
