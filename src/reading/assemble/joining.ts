/** What joining needs at hand: the records that others point to, and where to say what is wrong. */
import type { Finding } from '#model/finding';
import type { Indicator } from '#model/indicator';
import type { Source } from '#model/source';
import type { ReadingCode } from '../codes.ts';
import type { Holding } from '../holding.ts';
import { failure } from '../parse/report.ts';
import { suggest } from '../parse/suggest.ts';

/**
 * Findings so far; the files that could not be read in full: what they hold is not called unknown; and what is there but held
 * back from being published.
 */
export interface Joining {
  readonly findings: Finding[];
  readonly broken: ReadonlySet<string>;
  readonly holding: Holding;
  readonly sources: ReadonlyMap<string, Source>;
  readonly indicators: ReadonlyMap<string, Indicator>;
}

/** A place in a YAML file: the file and the dotted path in it. */
export interface Spot {
  readonly joining: Joining;
  readonly file: string;
  readonly path: string;
}

/** One or more steps down. */
export function at(spot: Spot, ...steps: readonly (string | number)[]): Spot {
  const path = [...(spot.path === '' ? [] : [spot.path]), ...steps].join('.');
  return { ...spot, path };
}

/** Records that something at this spot is wrong. */
export function complain(spot: Spot, code: ReadingCode, values: Readonly<Record<string, string>>): void {
  const place = { file: spot.file, line: 1, ...(spot.path === '' ? {} : { field: spot.path }) };
  spot.joining.findings.push(failure(code, place, values));
}

/** Something that others point to by id. */
export type Kind =
  | 'source'
  | 'region'
  | 'indicator'
  | 'plan'
  | 'version'
  | 'objective'
  | 'programme'
  | 'agency'
  | 'method'
  | 'cluster'
  | 'network'
  | 'item'
  | 'recommendation';

/** The ids of one kind that exist, and the file that holds an id, to ask whether that file is broken. */
export interface Known {
  readonly kind: Kind;
  readonly ids: ReadonlySet<string> | ReadonlyMap<string, unknown>;
  readonly fileOf: (id: string) => string;
}

/** What a finding says about an id that leads nowhere; undefined when the id is known or its file is broken. */
export function unknownId(
  joining: Joining,
  known: Known,
  id: string,
): { readonly code: ReadingCode; readonly values: Readonly<Record<string, string>> } | undefined {
  const file = known.fileOf(id);
  if (known.ids.has(id) || joining.broken.has(file)) return undefined;
  const hold = joining.holding.files.get(file);
  if (hold?.until !== undefined)
    return { code: 'held-embargo-referred-to', values: { seen: id, file: hold.by, until: hold.until } };
  if (hold !== undefined) return { code: 'held-draft-referred-to', values: { seen: id, file: hold.by } };
  const near = suggest(id, known.ids.keys());
  return { code: `${known.kind}-unknown`, values: { seen: id, suggestion: near, file } };
}

/** True when the id leads somewhere; otherwise complains, unless the file that would hold it is broken. */
export function leads(spot: Spot, known: Known, id: string): boolean {
  const unknown = unknownId(spot.joining, known, id);
  if (unknown !== undefined) complain(spot, unknown.code, unknown.values);
  return known.ids.has(id);
}

/** The ids of a list that lead somewhere. */
export function leading(spot: Spot, known: Known, ids: readonly string[] | undefined): readonly string[] {
  return (ids ?? []).filter((id, index) => leads(at(spot, index), known, id));
}

export function knownSources(joining: Joining): Known {
  return { kind: 'source', ids: joining.sources, fileOf: (id) => `sources/${id}.yaml` };
}

export function knownIndicators(joining: Joining): Known {
  return { kind: 'indicator', ids: joining.indicators, fileOf: (id) => `indicators/${id}.yaml` };
}
