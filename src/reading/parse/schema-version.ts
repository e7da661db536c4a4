/** In which version of the schemas a content folder is written, by its `site.yaml`. */
import { z } from 'astro/zod';
import type { Finding } from '#model/finding';
import { SCHEMA_VERSION } from '#schemas/version';
import { failure } from './report.ts';
import type { YamlReading } from './yaml.ts';

const stated = z.looseObject({ schema_version: z.int().min(1) });
/** What only the first version had. */
const ofTheFirst = z.looseObject({ publisher: z.looseObject({ contact: z.unknown() }) });

/** The version that is stated; where none is, the first for what only that had, else that of today. */
export function schemaVersionOf(site: unknown): number {
  const { data } = stated.safeParse(site);
  if (data !== undefined) return data.schema_version;
  const first = ofTheFirst.safeParse(site).data?.publisher;
  return first !== undefined && 'contact' in first ? 1 : SCHEMA_VERSION;
}

/** What stands against reading content of another version; undefined for that of today. */
export function otherVersion(reading: YamlReading): Finding | undefined {
  const version = schemaVersionOf(reading.data);
  if (version === SCHEMA_VERSION) return undefined;
  const code = version < SCHEMA_VERSION ? 'schema-version-old' : 'schema-version-new';
  return failure(code, reading.placeOf(['schema_version']), { seen: String(version), today: String(SCHEMA_VERSION) });
}

/** True for a finding that makes all others pointless: they would speak of a shape that the content does not have. */
export function isOtherVersion({ code }: Finding): boolean {
  return code === 'schema-version-old' || code === 'schema-version-new';
}
