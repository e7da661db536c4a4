/** Ids that rows of a template refer to: found by id or by name, or named as unknown. */
import { slugOf } from '#model/slug';
import { suggest } from '#reading/parse/suggest';
import { ID_PATTERN } from '#schemas/blocks';
import type { Findings, Spot } from '../finding.ts';
import type { ListName } from './columns.ts';
import type { Listed, References } from './template-content.ts';

/** Lists whose ids anybody may begin: a budget line, a place below kecamatan. */
const FREE: ReadonlySet<ListName> = new Set<ListName>(['area', 'item', 'unit']);

export class Resolver {
  readonly #lists: Readonly<Partial<Record<ListName, readonly Listed[]>>>;
  readonly #findings: Findings;
  /** Sources that rows speak of and nobody knows yet. */
  readonly unknownSources = new Set<string>();

  /** `more`: what the same workbook begins. Without `references` every id is taken as it is. */
  constructor(
    references: References | undefined,
    more: Readonly<Partial<Record<ListName, readonly Listed[]>>>,
    findings: Findings,
  ) {
    this.#findings = findings;
    if (references === undefined) {
      this.#lists = {};
      return;
    }
    const both = (name: ListName, known: readonly Listed[]): readonly Listed[] => [...known, ...(more[name] ?? [])];
    this.#lists = {
      indicator: both('indicator', references.indicators),
      source: both('source', references.sources),
      plan: both('plan', references.plans),
      version: both('version', references.versions),
      agency: both('agency', references.agencies),
      programme: both('programme', []),
      cluster: both('cluster', references.clusters),
    };
  }

  /** The id meant by a cell; undefined, with an error, where nothing is called so. */
  idOf(list: ListName, text: string, spot: Spot): string | undefined {
    const known = this.#lists[list];
    if (known === undefined || FREE.has(list) || known.some(({ id }) => id === text)) return text;
    const plain = slugOf(text);
    const bare = slugOf(withoutBrackets(text));
    const named = [
      known.filter(({ id, name }) => id === plain || slugOf(name) === plain),
      known.filter(({ name }) => bare !== '' && slugOf(withoutBrackets(name)) === bare),
    ];
    const [only, ...others] = named.find((some) => some.length > 0) ?? [];
    if (only !== undefined && others.length === 0) {
      this.#findings.repair('text-repaired', spot, { seen: text, becomes: only.id });
      return only.id;
    }
    if (list === 'source' && ID_PATTERN.test(text)) {
      if (!this.unknownSources.has(text)) this.#findings.note('source-new', spot, { source: text });
      this.unknownSources.add(text);
      return text;
    }
    const near = suggest(
      plain,
      known.map(({ id }) => id),
    );
    this.#findings.error('reference-unknown', spot, { seen: text, list, near });
    return undefined;
  }
}

/** What stands in brackets, such as `(P0)` or `(%)`, is often left out of a name. */
function withoutBrackets(name: string): string {
  return name.replace(/\([^)]*\)/g, ' ');
}
