/** The indicators, methods and sources that the rows of a file name, so that one file explains itself. */
import type { Dataset } from '#model/dataset';
import { compareText } from '#model/order';
import { filledOf, type FilledTable } from './filled-table.ts';
import { indicatorTable, methodTable } from './tables/indicators.ts';
import { sourceTable } from './tables/sources.ts';

export function namedTables(dataset: Dataset, parts: readonly FilledTable[]): readonly FilledTable[] {
  const [definitions, methods] = definitionsOf(dataset, named(parts, ['indicator', 'indicators', 'judged_indicator']));
  return [definitions, methods, sourcesOf(dataset, named([...parts, definitions], ['source', 'sources']))];
}

type Definitions = readonly [indicators: FilledTable, methods: FilledTable];

const ofOne = new WeakMap<Dataset, Map<string, Definitions>>();

/** Those of a single indicator are made once: they are the same in every region. */
function definitionsOf(dataset: Dataset, ids: readonly string[]): Definitions {
  const [id = '', ...others] = ids;
  if (others.length > 0) return makeDefinitions(dataset, ids);
  const known = ofOne.get(dataset) ?? new Map<string, Definitions>();
  ofOne.set(dataset, known);
  const made = known.get(id) ?? makeDefinitions(dataset, ids);
  known.set(id, made);
  return made;
}

function makeDefinitions(dataset: Dataset, ids: readonly string[]): Definitions {
  const scope = { dataset: { ...dataset, indicators: picked(dataset.indicators, ids) }, reports: [] };
  return [filledOf(indicatorTable, scope), filledOf(methodTable, scope)];
}

let lastSources: { readonly dataset: Dataset; readonly key: string; readonly made: FilledTable } | undefined;

/** Made once for files that follow each other and name the same, as many of one region do. */
function sourcesOf(dataset: Dataset, ids: readonly string[]): FilledTable {
  const key = ids.join(' ');
  if (lastSources?.dataset === dataset && lastSources.key === key) return lastSources.made;
  const made = filledOf(sourceTable, {
    dataset: { ...dataset, sources: picked(dataset.sources, ids) },
    reports: [],
  });
  lastSources = { dataset, key, made };
  return made;
}

function picked<Item>(all: ReadonlyMap<string, Item>, ids: readonly string[]): ReadonlyMap<string, Item> {
  return new Map(
    ids.flatMap((id): [string, Item][] => {
      const item = all.get(id);
      return item === undefined ? [] : [[id, item]];
    }),
  );
}

/** The ids in the given columns in their order, also where a cell lists several. */
function named(parts: readonly FilledTable[], columns: readonly string[]): readonly string[] {
  const cells = parts.flatMap(({ table, rows }) => {
    const places = table.columns.flatMap(({ name }, index) => (columns.includes(name) ? [index] : []));
    return rows.flatMap((row) => places.map((place) => row[place] ?? ''));
  });
  return [...new Set([...new Set(cells)].flatMap((cell) => cell.split(' ')))].toSorted(compareText);
}
