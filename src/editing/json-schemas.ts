/** JSON Schemas (draft 2020-12) of what editors write in YAML, for completion and hover in text editors. */
import { z } from 'astro/zod';
import { cluster } from '#schemas/cluster';
import { commitment } from '#schemas/commitment';
import { correction } from '#schemas/correction';
import { indicator } from '#schemas/indicator';
import { network } from '#schemas/network';
import { plan } from '#schemas/plan';
import { page, report, term } from '#schemas/prose';
import { recommendation } from '#schemas/recommendation';
import { region } from '#schemas/region';
import { reply } from '#schemas/reply';
import { site } from '#schemas/site';
import { source } from '#schemas/source';
import { withdrawal } from '#schemas/withdrawal';

const SCHEMAS = {
  cluster,
  commitment,
  correction,
  indicator,
  network,
  page,
  plan,
  recommendation,
  region,
  reply,
  report,
  site,
  source,
  term,
  withdrawal,
} as const;

/** The schema files by name; `page`, `report` and `term` describe the front matter of Markdown files. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}
