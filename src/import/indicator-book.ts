/** Indicators by the names that tables give them: known ones are found again, others get a file that says what is unknown. */
import { distance } from 'fastest-levenshtein';
import { slugOf } from '#model/slug';
import type { Unit } from '#model/indicator';
import type { Findings, Spot } from './finding.ts';
import type { KnownIndicator, NewIndicator } from './wanted.ts';

const LONGEST_ID = 80;
const MOST_DECIMALS = 4;

export interface BookedIndicator {
  readonly id: string;
  readonly unit: Unit;
  readonly ordinalScale?: readonly string[];
}

export class IndicatorBook {
  readonly #known: ReadonlyMap<string, KnownIndicator>;
  readonly #ids: ReadonlySet<string>;
  readonly #fresh = new Map<string, { name: string; unit: Unit; decimals: number; words: Set<string>; spot: Spot }>();
  readonly #findings: Findings;

  constructor(known: readonly KnownIndicator[], findings: Findings) {
    const names = known.flatMap((one) => [...one.names, one.id].map((name) => [plainName(name), one] as const));
    this.#known = new Map(names);
    this.#ids = new Set(known.map(({ id }) => id));
    this.#findings = findings;
  }

  /** Unit of a known indicator of that name, for tables without a column of units. */
  unitOf(name: string): Unit | undefined {
    return this.#known.get(plainName(name))?.unit ?? this.#fresh.get(idOf(name))?.unit;
  }

  /** The indicator of that name and unit; undefined, with an error, where they contradict what is known. */
  find(name: string, unit: Unit, spot: Spot): BookedIndicator | undefined {
    const known = this.#known.get(plainName(name));
    if (known !== undefined) {
      if (known.unit === unit) return known;
      this.#findings.error('unit-differs', spot, { indicator: known.id, unit, known: known.unit });
      return undefined;
    }
    const id = idOf(name);
    if (id === '') {
      this.#findings.error('name-unusable', spot, { name });
      return undefined;
    }
    const fresh = this.#fresh.get(id);
    if (fresh !== undefined && fresh.unit !== unit) {
      this.#findings.error('unit-differs', spot, { indicator: id, unit, known: fresh.unit });
      return undefined;
    }
    if (fresh === undefined) {
      if (this.#ids.has(id)) {
        this.#findings.error('indicator-id-taken', spot, { name, id });
        return undefined;
      }
      const near = this.#near(name);
      this.#fresh.set(id, { name, unit, decimals: 0, words: new Set(), spot });
      if (near === undefined) this.#findings.note('indicator-new', spot, { name, id });
      else this.#findings.doubt('indicator-near', spot, { name, id, near: near.id, known: near.names[0] ?? near.id });
    }
    return { id, unit };
  }

  /** Keeps in mind how finely, or in which words, a new indicator is measured. */
  measured(id: string, value: string, isWord: boolean): void {
    const fresh = this.#fresh.get(id);
    if (fresh === undefined) return;
    if (isWord) fresh.words.add(value);
    else fresh.decimals = Math.min(MOST_DECIMALS, Math.max(fresh.decimals, (value.split('.')[1] ?? '').length));
  }

  /** The new indicators that rows speak of. */
  freshOnes(used: ReadonlySet<string>): readonly NewIndicator[] {
    return [...this.#fresh].flatMap(([id, one]) => (used.has(id) ? [{ id, ...one, words: [...one.words] }] : []));
  }

  #near(name: string): KnownIndicator | undefined {
    const wanted = plainName(name);
    const most = Math.floor(wanted.length / 6);
    for (const [known, one] of this.#known) {
      if (Math.abs(known.length - wanted.length) <= most && distance(known, wanted) <= most) return one;
    }
    return undefined;
  }
}

/** Letters and digits only; what stands in brackets, such as `(P0)` or `(%)`, is no part of the name. */
function plainName(name: string): string {
  const open = name.replace(/\([^)]*\)/g, ' ');
  return (slugOf(open) === '' ? name : open)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function idOf(name: string): string {
  const slug = slugOf(name.replace(/\([^)]*\)/g, ' '));
  return (slug.length <= LONGEST_ID ? slug : slug.slice(0, LONGEST_ID).replace(/-[^-]*$/, '')).replace(/-+$/, '');
}
