import type { Dataset } from '#model/dataset';
import type { Source } from '#model/source';
import { sourceRows, type SourceRow } from '#model/source-rows';
import { sourceUses, type SourceUse } from '#model/source-uses';
import { packed } from './packed.ts';

/** As many figures, and as many pages that use it, as one page of a source lists. */
const MOST_ROWS = 300;
const MOST_USES = 120;
/** As many sources as one page of their list names. */
const MOST_SOURCES = 150;

/** What one page of a source lists. */
export interface SourceSheet {
  readonly rows: readonly SourceRow[];
  readonly uses: readonly SourceUse[];
}

const known = new WeakMap<Dataset, Map<Source, readonly SourceSheet[]>>();

/** The pages of one source; never none. Made once per dataset, since each page asks for all. */
export function sourceSheets(dataset: Dataset, source: Source): readonly SourceSheet[] {
  const ofDataset = known.get(dataset) ?? new Map<Source, readonly SourceSheet[]>();
  known.set(dataset, ofDataset);
  const sheets = ofDataset.get(source) ?? makeSheets(dataset, source);
  ofDataset.set(source, sheets);
  return sheets;
}

function makeSheets(dataset: Dataset, source: Source): readonly SourceSheet[] {
  const rows = packed(sourceRows(dataset).get(source) ?? [], MOST_ROWS);
  const uses = packed(sourceUses(dataset).get(source) ?? [], MOST_USES);
  return Array.from({ length: Math.max(rows.length, uses.length) }, (_, index) => ({
    rows: rows[index] ?? [],
    uses: uses[index] ?? [],
  }));
}

/** The pages of the list of sources; never none. */
export function sourceListSheets({ sources }: Dataset): readonly (readonly Source[])[] {
  return packed([...sources.values()], MOST_SOURCES);
}
