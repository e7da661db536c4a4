/** Content of an older version → the same content as it is written today. Pure: nothing is read or written. */
import { parse } from 'yaml';
import { schemaVersionOf } from '#reading/parse/schema-version';
import { SCHEMA_VERSION } from '#schemas/version';
import { correctionsList } from './corrections-list.ts';
import { editYaml } from './edit-yaml.ts';
import type { Migration } from './migration.ts';

/** From each version to the next, without a gap. */
export const MIGRATIONS: readonly Migration[] = [correctionsList];

export interface Migrated {
  /** The version that the content had. */
  readonly from: number;
  /** What becomes otherwise, step by step. */
  readonly steps: readonly string[];
  /** The texts that change, by file; none when the content is of today. */
  readonly changed: ReadonlyMap<string, { readonly before: string; readonly after: string }>;
}

/**
 * `files`: the texts of the content by path, `site.yaml` among them. Content of a newer version comes back unchanged, with its
 * version. @throws Error when `site.yaml` is missing, or a file that must change is no YAML.
 */
export function migrate(files: ReadonlyMap<string, string>): Migrated {
  const site = files.get('site.yaml');
  if (site === undefined) throw new Error('site.yaml tidak ada.');
  const from = schemaVersionOf(parse(site));
  const steps = MIGRATIONS.filter((migration) => migration.from >= from);
  const changed = new Map<string, { readonly before: string; readonly after: string }>();
  if (from >= SCHEMA_VERSION) return { from, steps: [], changed };
  for (const [file, before] of files) {
    const rewritten = steps.reduce((text, { rewrite }) => rewrite(file, text), before);
    const after = file === 'site.yaml' ? editYaml(rewritten, stateVersion) : rewritten;
    if (after !== before) changed.set(file, { before, after });
  }
  return { from, steps: steps.map(({ about }) => about), changed };
}

function stateVersion(document: Parameters<Parameters<typeof editYaml>[1]>[0]): void {
  document.set('schema_version', SCHEMA_VERSION);
}
