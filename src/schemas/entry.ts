/** What the reader hands on: one entry per file, in the shape the editor wrote it. */
import type { AddressesEntry } from './addresses.ts';
import type { SiteEntry } from './site.ts';
import type { CopyEntry } from './copy.ts';
import type { SourceEntry } from './source.ts';
import type { IndicatorEntry } from './indicator.ts';
import type { RegionEntry } from './region.ts';
import type { PlanEntry } from './plan.ts';
import type { BoundariesEntry } from './boundaries.ts';
import type { LedgerEntry } from './ledger.ts';
import type { ClusterEntry } from './cluster.ts';
import type { CommitmentEntry } from './commitment.ts';
import type { CorrectionEntry } from './correction.ts';
import type { NetworkEntry } from './network.ts';
import type { RecommendationEntry } from './recommendation.ts';
import type { ReplyEntry } from './reply.ts';
import type { WithdrawalEntry } from './withdrawal.ts';
import type { PageEntry, ReportEntry, TermEntry } from './prose.ts';

/** One data line of a table: canonical text by column name (absent = blank cell), with its line in the file. */
export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface TableEntry {
  readonly rows: readonly Row[];
}

/** A Markdown file: front matter, and the body as safe HTML. */
export interface Markdown<FrontMatter> {
  readonly frontMatter: FrontMatter;
  readonly html: string;
}

/** What each collection holds. */
export interface Collections {
  site: SiteEntry;
  sources: SourceEntry;
  copies: CopyEntry;
  indicators: IndicatorEntry;
  regions: RegionEntry;
  plans: PlanEntry;
  programmes: TableEntry;
  clusters: ClusterEntry;
  commitments: CommitmentEntry;
  recommendations: RecommendationEntry;
  replies: ReplyEntry;
  targets: TableEntry;
  figures: TableEntry;
  budgets: TableEntry;
  reports: Markdown<ReportEntry>;
  ledgers: LedgerEntry;
  corrections: CorrectionEntry;
  networks: NetworkEntry;
  networkLedgers: LedgerEntry;
  withdrawals: WithdrawalEntry;
  boundaries: BoundariesEntry;
  glossary: Markdown<TermEntry>;
  pages: Markdown<PageEntry>;
  addresses: AddressesEntry;
}
export type CollectionName = keyof Collections;

/**
 * One file. `id` is the path without folder names and ending:
 * sources `bps-2024`; copies `bps-2024.pdf`; regions `15.04-batanghari`; plans `15.04-batanghari/rpjmd-2021-2026`;
 * tables `15.04-batanghari` (programmes: `15.04-batanghari/rpjmd-2021-2026`);
 * addresses `15.04-batanghari` or `situs`;
 * reports, glossary, pages `…` for Indonesian and `….en` for English.
 */
export interface Entry<Name extends CollectionName = CollectionName> {
  readonly collection: Name;
  readonly id: string;
  /** Path from the content folder on, with forward slashes. */
  readonly file: string;
  readonly data: Collections[Name];
}

/** All entries of a content folder, by collection, sorted by id. */
export type Entries = { readonly [Name in CollectionName]: readonly Entry<Name>[] };
