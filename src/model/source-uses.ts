/** What rests on which document, besides rows of figures: pages of regions and networks, answers, definitions, texts. */
import {
  citationsOfCluster,
  citationsOfCommitment,
  citationsOfNetwork,
  citationsOfPlan,
  citationsOfRegion,
} from './citations.ts';
import type { Cluster } from './cluster.ts';
import type { Commitment } from './commitment.ts';
import type { Correction } from './correction.ts';
import type { Dataset, Prose, RegionReport, Term } from './dataset.ts';
import type { Indicator } from './indicator.ts';
import type { Network } from './network.ts';
import type { Plan } from './plan.ts';
import { indicatorRecords } from './promise.ts';
import type { Reply } from './reply.ts';
import type { Citation, Source } from './source.ts';

/** One thing that rests on a document. */
export type SourceUse =
  | { readonly of: 'region'; readonly report: RegionReport }
  | { readonly of: 'plan'; readonly report: RegionReport; readonly plan: Plan }
  | { readonly of: 'cluster'; readonly report: RegionReport; readonly cluster: Cluster }
  | { readonly of: 'commitment'; readonly report: RegionReport; readonly commitment: Commitment }
  /** Recommendations of one LKPJ year: decided in the document, or followed up with it. */
  | { readonly of: 'recommendations'; readonly report: RegionReport; readonly year: number }
  | { readonly of: 'reply'; readonly report: RegionReport; readonly reply: Reply }
  | { readonly of: 'network'; readonly network: Network }
  /** The definition of an indicator, on the page of the first region that has it. */
  | { readonly of: 'definition'; readonly indicator: Indicator; readonly report: RegionReport }
  /** A request about the document, or decided with it. */
  | { readonly of: 'correction'; readonly correction: Correction }
  | { readonly of: 'term'; readonly term: Term }
  | { readonly of: 'about'; readonly page: Prose };

const known = new WeakMap<Dataset, ReadonlyMap<Source, readonly SourceUse[]>>();

/** The uses of each source: by region, then by network, then what belongs to the whole site. Made once per dataset. */
export function sourceUses(dataset: Dataset): ReadonlyMap<Source, readonly SourceUse[]> {
  const made = known.get(dataset) ?? makeUses(dataset);
  known.set(dataset, made);
  return made;
}

function makeUses(dataset: Dataset): ReadonlyMap<Source, readonly SourceUse[]> {
  const found = new Map<Source, SourceUse[]>();
  const add = (sources: Iterable<Source>, use: SourceUse): void => {
    for (const source of new Set(sources)) {
      const uses = found.get(source);
      if (uses === undefined) found.set(source, [use]);
      else uses.push(use);
    }
  };
  for (const report of dataset.regions.values()) addRegion(report, add);
  for (const network of dataset.networks.values()) add(citationsOfNetwork(network), { of: 'network', network });
  for (const indicator of dataset.indicators.values()) {
    const report = indicator.citations.length === 0 ? undefined : firstWith(dataset, indicator);
    if (report !== undefined) add(sourcesOf(indicator.citations), { of: 'definition', indicator, report });
  }
  for (const correction of dataset.corrections)
    add(sourcesOfCorrection(dataset, correction), { of: 'correction', correction });
  for (const term of dataset.glossary) add(term.sources, { of: 'term', term });
  for (const page of dataset.pages) if (page.id === 'tentang') add(page.sources, { of: 'about', page });
  return found;
}

type Add = (sources: Iterable<Source>, use: SourceUse) => void;

/** The region, then its plans, clusters and commitments, then what was asked and answered. */
function addRegion(report: RegionReport, add: Add): void {
  add(citationsOfRegion(report), { of: 'region', report });
  for (const plan of report.plans) add(sourcesOf(citationsOfPlan(plan)), { of: 'plan', report, plan });
  for (const cluster of report.clusters)
    add(sourcesOf(citationsOfCluster(cluster)), { of: 'cluster', report, cluster });
  for (const commitment of report.commitments)
    add(sourcesOf(citationsOfCommitment(commitment)), { of: 'commitment', report, commitment });
  const years = Map.groupBy(report.recommendations, ({ lkpjYear }) => lkpjYear);
  for (const [year, recommendations] of years) {
    const citations = recommendations.flatMap(({ decision, steps }) => [
      ...decision.citations,
      ...steps.flatMap(({ evidence }) => evidence),
    ]);
    add(sourcesOf(citations), { of: 'recommendations', report, year });
  }
  for (const reply of report.replies) add(sourcesOf(reply.document), { of: 'reply', report, reply });
}

function sourcesOf(citations: readonly Citation[]): readonly Source[] {
  return citations.map(({ source }) => source);
}

function sourcesOfCorrection({ sources }: Dataset, { about, outcome }: Correction): readonly Source[] {
  const subject = about.on === 'source' ? sources.get(about.source) : undefined;
  return [...(subject === undefined ? [] : [subject]), ...(outcome.is === 'open' ? [] : sourcesOf(outcome.citations))];
}

function firstWith({ regions }: Dataset, indicator: Indicator): RegionReport | undefined {
  return [...regions.values()].find((report) =>
    indicatorRecords(report).some((record) => record.indicator === indicator),
  );
}
