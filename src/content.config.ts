/** The collections: strict loader and schema, nothing else. The loader stores what the reader has validated. */
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { strictLoader } from './loading/strict-loader.ts';
import { addresses } from '#schemas/addresses';
import { boundaries } from '#schemas/boundaries';
import { cluster } from '#schemas/cluster';
import { commitment } from '#schemas/commitment';
import { correction } from '#schemas/correction';
import { copy } from '#schemas/copy';
import type { CollectionName } from '#schemas/entry';
import { indicator } from '#schemas/indicator';
import { ledger } from '#schemas/ledger';
import { network } from '#schemas/network';
import { plan } from '#schemas/plan';
import { page, report, term } from '#schemas/prose';
import { recommendation } from '#schemas/recommendation';
import { region } from '#schemas/region';
import { reply } from '#schemas/reply';
import { site } from '#schemas/site';
import { source } from '#schemas/source';
import { withdrawal } from '#schemas/withdrawal';

const table = z.object({ rows: z.array(z.object({ line: z.number(), cells: z.record(z.string(), z.string()) })) });

function prose<Schema extends z.ZodType>(frontMatter: Schema) {
  return z.object({ frontMatter, html: z.string() });
}

function collection<Schema extends z.ZodType>(name: CollectionName, schema: Schema) {
  return defineCollection({ loader: strictLoader(name), schema });
}

export const collections = {
  site: collection('site', site),
  sources: collection('sources', source),
  copies: collection('copies', copy),
  indicators: collection('indicators', indicator),
  regions: collection('regions', region),
  plans: collection('plans', plan),
  programmes: collection('programmes', table),
  clusters: collection('clusters', cluster),
  commitments: collection('commitments', commitment),
  recommendations: collection('recommendations', recommendation),
  replies: collection('replies', reply),
  targets: collection('targets', table),
  figures: collection('figures', table),
  budgets: collection('budgets', table),
  reports: collection('reports', prose(report)),
  ledgers: collection('ledgers', ledger),
  corrections: collection('corrections', correction),
  networks: collection('networks', network),
  networkLedgers: collection('networkLedgers', ledger),
  withdrawals: collection('withdrawals', withdrawal),
  boundaries: collection('boundaries', boundaries),
  glossary: collection('glossary', prose(term)),
  pages: collection('pages', prose(page)),
  addresses: collection('addresses', addresses),
};
