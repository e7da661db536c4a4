/** What each edition published, changed and took back, newest first. */
import type { Day } from '#model/date';
import type { Ledger, RecordKind } from '#model/ledger';
import { versionIn, withdrawalOf, type History, type Version } from './history.ts';

/** A figure that changed or was taken back. */
export interface PublishedChange {
  readonly id: string;
  readonly kind: RecordKind;
  /** The version before; its state is undefined where it was redacted. */
  readonly before: Version;
  /** The version since; undefined where the figure was taken back. */
  readonly after?: Version;
  readonly withdrawn?: History['withdrawn'];
}

export interface PublishedEdition {
  readonly date: Day;
  /** How many figures came new. */
  readonly fresh: number;
  /** In the order of the ledger. */
  readonly changes: readonly PublishedChange[];
}

const known = new WeakMap<Ledger, readonly PublishedEdition[]>();

/** Made once per ledger. */
export function editionsOf(ledger: Ledger | undefined): readonly PublishedEdition[] {
  if (ledger === undefined) return [];
  const made = known.get(ledger) ?? read(ledger);
  known.set(ledger, made);
  return made;
}

function read({ lines }: Ledger): readonly PublishedEdition[] {
  const standing = new Map<string, Version>();
  const editions = new Map<Day, { fresh: number; readonly changes: PublishedChange[] }>();
  for (const line of lines) {
    const { change, date, id, kind } = line;
    const edition = editions.get(date) ?? { fresh: 0, changes: [] };
    editions.set(date, edition);
    const before = standing.get(id) ?? { date };
    if (change === 'withdrawn') edition.changes.push({ id, kind, before, withdrawn: withdrawalOf(line) });
    else {
      const version = versionIn(line);
      standing.set(id, version);
      if (change === 'new') edition.fresh += 1;
      else edition.changes.push({ id, kind, before, after: version });
    }
  }
  return [...editions].map(([date, edition]) => ({ date, ...edition })).toReversed();
}
